import Articles
import Bookmarks
import Formats
import Foundation

/// A document and its path.
struct LoadedDocument: Sendable {
  /// The bytes, and a name to use if the article has no title.
  var document: Document
  /// The file's absolute path with links resolved; `nil` for standard input.
  var path: String?
}

/// Reads files, pipes and standard input.
struct SourceReader: Sendable {
  /// The maximum size of a document, in bytes.
  let limit: Int
  /// Whether to report what the program is waiting for.
  var tellsOfWaiting = false
  /// The format that the user names; `nil` to detect it.
  var format: DocumentFormat?
  /// The encoding that the user names; `nil` to detect it.
  var encoding: String?
  /// Reads documents of every format.
  var documents: any DocumentReader = DocumentFormats()

  /// Creates a reader.
  ///
  /// - Parameter asNamed: whether documents have the format and encoding that the user names.
  init(_ settings: Settings, asNamed: Bool = true) {
    limit = settings.maximumSize
    format = asNamed ? settings.format : nil
    encoding = asNamed ? settings.encoding : nil
  }

  /// Reads a file, or standard input for `-`.
  ///
  /// A file that changes while it is read is read again, so that its bytes fit together; one that keeps
  /// changing is taken as it is.
  func load(_ path: String) throws(InputError) -> LoadedDocument {
    if path == "-" {
      let bytes = try read(ByteSource(descriptor: STDIN_FILENO), of: path)
      return LoadedDocument(document: document(bytes, name: "Standard input"), path: nil)
    }
    let file = try open(path)
    defer { close(file.source.descriptor) }
    var bytes = try read(file.source, of: path)
    for _ in 0..<3 {
      guard let now = FileStamp(descriptor: file.source.descriptor), now.isRegular, now != file.stamp else {
        break
      }
      guard lseek(file.source.descriptor, 0, SEEK_SET) == 0 else { break }
      bytes = try read(file.source, of: path)
      if FileStamp(descriptor: file.source.descriptor) == now { break }
    }
    return LoadedDocument(
      document: document(bytes, name: Paths.stem(path), fileName: Paths.name(path)),
      path: Paths.resolved(path))
  }

  private func document(_ bytes: [UInt8], name: String, fileName: String? = nil) -> Document {
    Document(bytes: bytes, name: name, encoding: encoding, fileName: fileName, format: format)
  }

  /// Returns the articles in a file, or in standard input for `-`; at least one.
  ///
  /// - Parameter findingQuotations: whether to find quotations now.
  func articles(_ path: String, findingQuotations: Bool = true) throws(InputError) -> [LoadedArticle] {
    try articles(in: load(path), path: path, findingQuotations: findingQuotations)
  }

  /// Returns the articles in a file.
  ///
  /// Throws for exported bookmarks and other data, unless the user named the file.
  func articles(in file: FoundFile) throws(InputError) -> [LoadedArticle] {
    try articles(in: file, load(file.path))
  }

  /// Returns the articles in a file that was read.
  func articles(in file: FoundFile, _ loaded: LoadedDocument) throws(InputError) -> [LoadedArticle] {
    if !file.isNamed, BookmarkExport.isExport(loaded.document.bytes) {
      throw InputError(path: file.path, .ownExport)
    }
    let articles = try articles(in: loaded, path: file.path, findingQuotations: true)
    if file.isStructured, articles.allSatisfy({ $0.article.provenance.format == .text }) {
      throw InputError(path: file.path, .data)
    }
    return articles
  }

  private func articles(in loaded: LoadedDocument, path: String, findingQuotations: Bool) throws(InputError)
    -> [LoadedArticle]
  {
    let articles: [Article]
    var leftOut: [IngestionError: Int] = [:]
    do throws(IngestionError) {
      articles = try Ingestion.articles(
        in: loaded.document, by: documents, findingQuotations: findingQuotations, leavingOut: &leftOut)
    } catch {
      throw InputError(error, path: path)
    }
    guard !articles.isEmpty else { throw InputError(path: path, .empty) }
    return articles.enumerated().map { index, article in
      LoadedArticle(
        article: article, document: loaded.document.bytes, path: loaded.path, isFirst: index == 0,
        leftOut: index == 0 ? leftOut : [:], format: format, encoding: encoding)
    }
  }

  /// Throws if the path cannot be opened at all, whether it is a file or a folder.
  func check(_ path: String) throws(InputError) {
    guard path != "-" else { return }
    var status = stat()
    guard stat(Paths.existing(path), &status) == 0 else { throw failure(errno, of: path) }
  }

  /// Opens a file without waiting for another program.
  private func open(_ path: String) throws(InputError) -> (source: ByteSource, stamp: FileStamp) {
    let descriptor = Foundation.open(Paths.existing(path), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      // A socket, or a device without a driver.
      throw code == ENXIO || code == ENODEV ? InputError(path: path, .device) : failure(code, of: path)
    }
    do throws(InputError) {
      guard let stamp = FileStamp(descriptor: descriptor) else { throw failure(errno, of: path) }
      switch stamp.kind {
      case S_IFREG:
        if stamp.size > limit { throw InputError(path: path, .tooLarge(limit: limit)) }
      case S_IFIFO: break
      case S_IFDIR: throw InputError(path: path, .folder)
      default: throw InputError(path: path, .device)
      }
      return (ByteSource(descriptor: descriptor), stamp)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private func read(_ source: ByteSource, of path: String) throws(InputError) -> [UInt8] {
    var tellsOfWaiting = tellsOfWaiting
    do throws(ByteSource.Failure) {
      return try source.readToEnd(limit: limit) {
        // When standard input is a pipe, it is obvious that another program is still writing.
        guard tellsOfWaiting, path != "-" || isatty(source.descriptor) == 1 else { return }
        tellsOfWaiting = false
        Problems.tellOfWaiting(for: path)
      }
    } catch {
      switch error {
      case .tooLarge: throw InputError(path: path, .tooLarge(limit: limit))
      case .interrupted: throw InputError(path: path, .interrupted)
      case .system(EISDIR): throw InputError(path: path, .folder)
      case .system(let code): throw InputError(path: path, .unreadable(code))
      }
    }
  }

  private func failure(_ code: Int32, of path: String) -> InputError {
    guard code == ENOENT || code == ENOTDIR else { return InputError(path: path, .unreadable(code)) }
    if let target = Paths.target(ofLink: path) { return InputError(path: path, .brokenLink(to: target)) }
    if Paths.isAddress(path) { return InputError(path: path, .address) }
    return InputError(path: path, .missing(Suggestions.path(near: path).map(InputError.Suggestion.path)))
  }
}

/// An article with the document it was read from.
struct LoadedArticle: Sendable {
  /// The article.
  var article: Article
  /// The document's bytes.
  var document: [UInt8]
  /// The file's absolute path; `nil` for standard input.
  var path: String?
  /// Whether it is the first article of its document.
  var isFirst = true
  /// How many parts of its document could not be read, by reason; only the first article has them.
  var leftOut: [IngestionError: Int] = [:]
  /// The document's format, if the user named it.
  var format: DocumentFormat?
  /// The document's encoding, if the user named it.
  var encoding: String?
}
