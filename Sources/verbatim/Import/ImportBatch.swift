import Articles
import Catalogue
import Library

/// Articles on their way into the library, many in one transaction, since each transaction costs a disk sync.
struct ImportBatch {
  /// How many bytes of documents are held before they are written.
  private static let mostBytes = 32 << 20

  private let library: LibraryStore
  /// How many articles are written in one transaction.
  private var size: Int
  private var read: [Reading] = []
  private var bytes = 0
  /// The change that a user may undo; `nil` if the user didn't ask for it.
  private var run: ImportRun?
  /// What was left out of folders and documents.
  var leftOut: LeftOut

  /// Prepares to write.
  ///
  /// - Parameters:
  ///   - leftOut: what was left out before its content was examined.
  ///   - firstSize: how many articles the first transaction has. Each later one has twice as many, up to
  ///     1024, so that the first rows appear soon and the last ones cost little.
  ///   - isUndoable: whether the user asked for the import and may want to undo it.
  init(library: LibraryStore, leftOut: LeftOut, firstSize: Int, isUndoable: Bool) {
    run = isUndoable ? ImportRun() : nil
    self.library = library
    self.leftOut = leftOut
    size = firstSize
  }

  /// What was read: an article to write, or one that the library already has.
  private enum Reading {
    case prepared(PreparedArticle)
    case unchanged(ArticleSummary)
  }

  /// What became of an article.
  struct Written {
    /// What became of it.
    let result: AddResult
    /// Its title in the library, if that is known.
    let title: String?
    /// Its title as its document gives it.
    let ownTitle: String
    /// Its file.
    let path: String?
  }

  /// How many bookmarks without an article have found theirs.
  var adopted: Int { run?.adopted ?? 0 }

  /// Whether it is time to write.
  var isFull: Bool { read.count >= size || bytes >= Self.mostBytes }

  /// Takes the articles of a file; counts a file that isn't an article if the user didn't name it.
  mutating func take(_ file: FileReading.ReadFile) throws(InputError) {
    if let error = file.error {
      if leftOut.count(error, of: file.file) { return }
      throw error
    }
    leftOut.count(parts: file.leftOut)
    read += file.articles.map { .prepared($0) }
    if let unchanged = file.unchanged { read.append(.unchanged(unchanged)) }
    bytes += file.bytes
  }

  /// Writes all that has been read, or none of it if there is an error.
  ///
  /// - Returns: what became of each article, in the order read.
  mutating func write(now: Timestamp) throws(LibraryError) -> [Written] {
    defer {
      read.removeAll(keepingCapacity: true)
      bytes = 0
    }
    guard !read.isEmpty else { return [] }
    var prepared: [PreparedArticle] = []
    for case .prepared(let article) in read { prepared.append(article) }
    var results = try add(prepared, now: now)[...]
    size = min(1024, size * 2)
    return read.compactMap { reading in
      switch reading {
      case .prepared(let article): results.popFirst().map { Written(article, $0) }
      case .unchanged(let summary): Written(summary)
      }
    }
  }

  private mutating func add(_ prepared: [PreparedArticle], now: Timestamp) throws(LibraryError) -> [AddResult]
  {
    guard !prepared.isEmpty else { return [] }
    guard var run else { return try library.add(prepared: prepared, now: now) }
    let results = try library.add(prepared: prepared, now: now, in: &run)
    self.run = run
    return results
  }
}

extension ImportBatch.Written {
  fileprivate init(_ article: PreparedArticle, _ result: AddResult) {
    let own = article.new.article.fields.title
    let isNew = if case .added = result { article.new.edits.isEmpty } else { false }
    self.init(result: result, title: isNew ? own : nil, ownTitle: own, path: article.new.path)
  }

  fileprivate init(_ unchanged: ArticleSummary) {
    let title = unchanged.fields.title
    self.init(result: .unchanged(unchanged.id), title: title, ownTitle: title, path: unchanged.path)
  }
}
