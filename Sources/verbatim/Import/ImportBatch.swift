import Articles
import Library

/// Articles on their way into the library, many in one transaction: each costs the disk a round.
struct ImportBatch {
  /// How many bytes of documents are held before they are written.
  private static let mostBytes = 32 << 20

  private let reader: SourceReader
  private let library: LibraryStore
  private let edits: [FieldEdit]
  /// How many articles are written in one transaction.
  private var size: Int
  private var loaded: [LoadedArticle] = []
  private var bytes = 0
  /// The change that a user may undo; `nil` if they did not ask for it.
  private var run: ImportRun?

  /// Prepares to read and write.
  ///
  /// - Parameter isUndoable: whether the user asked for it and may want to undo it.
  /// - Parameter firstSize: how many articles the first transaction has; the next ones have twice as many, up to 1024,
  ///   so that the first rows are seen soon and the last ones cost little.
  init(
    reader: SourceReader, library: LibraryStore, edits: [FieldEdit] = [], firstSize: Int, isUndoable: Bool
  ) {
    run = isUndoable ? ImportRun() : nil
    self.reader = reader
    self.library = library
    self.edits = edits
    size = firstSize
  }

  /// How many bookmarks that stood alone have found their article.
  var adopted: Int { run?.adopted ?? 0 }

  /// Whether it is time to write.
  var isFull: Bool { loaded.count >= size || bytes >= Self.mostBytes }

  /// Reads a file; skips one that the user didn't name if it isn't text.
  mutating func read(_ file: FoundFile) throws(InputError) {
    do throws(InputError) {
      let articles = try reader.articles(in: file)
      bytes += articles.reduce(0) { $0 + $1.document.count }
      loaded += articles
    } catch {
      if file.isExpected || !error.isNoText { throw error }
    }
  }

  /// Writes what has been read, all of it or on an error none.
  ///
  /// - Returns: what became of each article, in the order in which they were read.
  mutating func write(now: Timestamp) throws(LibraryError) -> [(article: LoadedArticle, result: AddResult)] {
    defer {
      loaded.removeAll(keepingCapacity: true)
      bytes = 0
    }
    guard !loaded.isEmpty else { return [] }
    let new = loaded.map {
      NewArticle(article: $0.article, document: $0.document, path: $0.path, isFirst: $0.isFirst, edits: edits)
    }
    let results = try add(new, now: now)
    size = min(1024, size * 2)
    return zip(loaded, results).map { ($0, $1) }
  }

  private mutating func add(_ new: [NewArticle], now: Timestamp) throws(LibraryError) -> [AddResult] {
    guard var run else { return try library.add(contentsOf: new, now: now) }
    let results = try library.add(contentsOf: new, now: now, in: &run)
    self.run = run
    return results
  }
}
