import Articles
import Bookmarks
import Catalogue
import Library

/// Reads files ahead of writing, on all cores and in order.
///
/// Prepares text, quotations, and what else the library stores about them.
struct FileReading {
  /// A file, and what became of it.
  struct ReadFile: Sendable {
    /// The file.
    var file: FoundFile
    /// Its articles.
    var articles: [PreparedArticle] = []
    /// The stored article, if the file hasn't changed since it was added.
    var unchanged: ArticleSummary?
    /// How many parts of the file could not be read, by reason.
    var leftOut: [IngestionError: Int] = [:]
    /// Why the file cannot be read.
    var error: InputError?

    /// About how many bytes the file's articles hold.
    var bytes: Int {
      articles.reduce(articles.first?.new.document.count ?? 0) { $0 + $1.new.article.text.utf8.count }
    }
  }

  private let work: OrderedWork<ReadFile>

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - library: the library to which the articles will be added.
  ///   - edits: what the user says about every article.
  init(_ files: [FoundFile], reader: SourceReader, library: LibraryStore, edits: [FieldEdit] = []) {
    let packer = library.packer
    // What the user says now may differ from what they said before.
    let isPlain = edits.isEmpty && reader.format == nil && reader.encoding == nil
    work = OrderedWork(count: files.count, bytes: \.bytes) { number in
      var read = ReadFile(file: files[number])
      do throws(InputError) {
        let loaded = try reader.load(read.file.path)
        let hash = TextHash.of(loaded.document.bytes)
        if isPlain, let path = loaded.path {
          // If the library fails here, it fails again when the article is written, and is reported then.
          read.unchanged = try? library.unchangedArticle(path: path, documentHash: hash)
        }
        guard read.unchanged == nil else { return read }
        let articles = try reader.articles(in: read.file, loaded)
        read.leftOut = articles.first?.leftOut ?? [:]
        let new = articles.map { NewArticle($0, edits: edits) }
        read.articles = PreparedArticle.all(
          new, packer: packer, hashed: (loaded.document.bytes, hash))
      } catch {
        read.error = error
      }
      return read
    }
  }

  /// Returns what became of the next file, and waits for it; `nil` after the last.
  func next() -> ReadFile? { work.next() }

  /// Reads no more files.
  func stop() { work.stop() }
}

extension NewArticle {
  /// Creates an article to add from one that was read.
  init(_ loaded: LoadedArticle, edits: [FieldEdit] = []) {
    self.init(
      article: loaded.article, document: loaded.document, path: loaded.path, isFirst: loaded.isFirst,
      edits: edits)
    format = loaded.format
    encoding = loaded.encoding
  }
}
