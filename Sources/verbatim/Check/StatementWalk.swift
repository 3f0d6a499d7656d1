import Catalogue
import Library

/// Walks through the statements of a list, newest first, and meets each once.
///
/// The appearances of each are found through the index of shingles, so the cost depends on how many
/// statements are wanted and not on the size of the library.
struct StatementWalk {
  private let library: LibraryStore
  /// The numbers of the quotations that the walk hasn't reached yet.
  private var rest: ArraySlice<Int64>
  /// The numbers of the quotations that belong to statements already met.
  private var met: Set<Int64> = []

  /// The maximum number of quotations of a list that are examined.
  static let most = 20_000

  /// Begins with the newest quotation of a list.
  init(_ query: StatementQuery, in library: LibraryStore) throws(LibraryError) {
    self.library = library
    rest = try library.statementNumbers(query, limit: Self.most, most: Self.most)[...]
  }

  /// A statement, and the number of the quotation at which the walk met it.
  typealias Step = (number: Int64, entry: StatementList.Item)

  /// Whether there are quotations that the walk hasn't reached.
  var hasMore: Bool { rest.contains { !met.contains($0) } }

  /// Returns the next statements, at most `count`.
  mutating func next(_ count: Int) throws(LibraryError) -> [Step] {
    var found: [Step] = []
    while found.count < count, let number = rest.popFirst() {
      guard !met.contains(number), let record = try library.statementRecord(number),
        let entry = try StatementList.entry(of: record, in: library)
      else { continue }
      met.formUnion(entry.appearances.lazy.map(\.id))
      found.append((number, entry))
    }
    return found
  }
}
