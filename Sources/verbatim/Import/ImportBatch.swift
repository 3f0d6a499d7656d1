import Articles
import Library

/// Articles on their way into the library, many in one transaction: each costs the disk a round.
struct ImportBatch {
  /// How many bytes of documents are held before they are written.
  private static let mostBytes = 32 << 20

  private let library: LibraryStore
  /// How many articles are written in one transaction.
  private var size: Int
  private var read: [PreparedArticle] = []
  private var bytes = 0
  /// The change that a user may undo; `nil` if they did not ask for it.
  private var run: ImportRun?
  /// What was left out of folders.
  var leftOut: LeftOut

  /// Prepares to write.
  ///
  /// - Parameters:
  ///   - leftOut: what was left out before its content was looked at.
  ///   - firstSize: how many articles the first transaction has; the next ones have twice as many, up to 1024, so that
  ///     the first rows are seen soon and the last ones cost little.
  ///   - isUndoable: whether the user asked for it and may want to undo it.
  init(library: LibraryStore, leftOut: LeftOut, firstSize: Int, isUndoable: Bool) {
    run = isUndoable ? ImportRun() : nil
    self.library = library
    self.leftOut = leftOut
    size = firstSize
  }

  /// How many bookmarks that stood alone have found their article.
  var adopted: Int { run?.adopted ?? 0 }

  /// Whether it is time to write.
  var isFull: Bool { read.count >= size || bytes >= Self.mostBytes }

  /// Takes the articles of a file; counts one that the user didn't name if it isn't an article.
  mutating func take(_ outcome: FileReading.Outcome) throws(InputError) {
    if let error = outcome.error {
      if leftOut.count(error, of: outcome.file) { return }
      throw error
    }
    read += outcome.articles
    bytes += outcome.bytes
  }

  /// Writes what has been read, all of it or on an error none.
  ///
  /// - Returns: what became of each article, in the order in which they were read.
  mutating func write(now: Timestamp) throws(LibraryError) -> [(article: PreparedArticle, result: AddResult)]
  {
    defer {
      read.removeAll(keepingCapacity: true)
      bytes = 0
    }
    guard !read.isEmpty else { return [] }
    let results = try add(now: now)
    size = min(1024, size * 2)
    return zip(read, results).map { ($0, $1) }
  }

  private mutating func add(now: Timestamp) throws(LibraryError) -> [AddResult] {
    guard var run else { return try library.add(prepared: read, now: now) }
    let results = try library.add(prepared: read, now: now, in: &run)
    self.run = run
    return results
  }
}
