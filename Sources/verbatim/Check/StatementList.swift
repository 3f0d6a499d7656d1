import Articles
import Catalogue
import JSON
import Library
import Proof

/// Statements of the library, each listed once, with the articles that have it.
struct StatementList {
  /// What was said, and where.
  struct Item {
    /// The fullest form.
    let fullest: StatementRecord
    /// Who says it.
    let person: String?
    /// All appearances, oldest first.
    let appearances: [StatementRecord]

    /// Creates a statement from its appearances, oldest first; `nil` if there are none.
    init?(_ appearances: [StatementRecord]) {
      guard let fullest = appearances.max(by: { $0.words.utf8.count < $1.words.utf8.count }) else {
        return nil
      }
      self.fullest = fullest
      self.appearances = appearances
      person = appearances.compactMap(\.person).max { $0.utf8.count < $1.utf8.count }
    }
  }

  /// The statements, the one with the newest appearance first.
  let entries: [Item]
  /// Whether there may be more: only the newest quotations were examined.
  let isCut: Bool

  /// The maximum number of quotations examined if there is no query.
  static let mostOfAll = 200_000
  /// The maximum number of statements examined for a query: those that match, and those that may be the same.
  private static let mostOfQuery = 20_000
  /// The maximum number of appearances of one statement that are searched for.
  private static let mostAppearances = 1_000
  /// The maximum number of statements compared with one appearance of a statement.
  private static let mostNear = 256

  /// Reads the statements that match a query, with all their appearances; without a query, the newest
  /// statements.
  ///
  /// - Parameter limit: the minimum number of statements wanted; `nil` for all.
  init(_ query: String, limit: Int? = nil, in library: LibraryStore) throws(LibraryError) {
    if query.isEmpty, let limit {
      var walk = try StatementWalk(StatementQuery(), in: library)
      try self.init(walk.next(limit).map(\.entry), isCut: walk.hasMore)
      return
    }
    let most = query.isEmpty ? Self.mostOfAll : Self.mostOfQuery
    let wanted = try library.statementRecords(query, limit: most)
    let records =
      query.isEmpty ? wanted : try library.statementRecords(around: wanted, limit: 2 * Self.mostOfQuery)
    self.init(
      Self.entries(records, keeping: query.isEmpty ? nil : Set(wanted.map(\.id))),
      isCut: wanted.count == most)
  }

  private init(_ entries: [Item], isCut: Bool) { (self.entries, self.isCut) = (entries, isCut) }

  /// Returns the statement that has a record as one of its appearances.
  static func entry(of record: StatementRecord, in library: LibraryStore) throws(LibraryError) -> Item? {
    var records = [record.id: record]
    var search = StatementSearch(from: Appearance(record))
    let found = try search.appearances(most: mostAppearances) { (member) throws(LibraryError) in
      guard let member = records[member.id] else { return [] }
      let near = try library.statementRecords(near: member, limit: mostNear)
      for record in near { records[record.id] = record }
      return near.map(Appearance.init)
    }
    return Item(found.compactMap { records[$0.id] }.sorted(by: StatementRecord.isOlder))
  }

  /// Groups statements.
  ///
  /// - Parameter kept: only groups that contain one of these are returned; `nil` for all groups.
  private static func entries(_ records: [StatementRecord], keeping kept: Set<Int64>?) -> [Item] {
    let sorted = records.sorted(by: StatementRecord.isOlder)
    return StatementGroups(sorted.map(Appearance.init)).groups.compactMap { group -> Item? in
      let appearances = group.map { sorted[$0] }
      if let kept, !appearances.contains(where: { kept.contains($0.id) }) { return nil }
      return Item(appearances)
    }
    .sorted { ($0.appearances.last?.id ?? 0) > ($1.appearances.last?.id ?? 0) }
  }
}

extension Appearance {
  /// Creates an appearance from a statement of the library.
  fileprivate init(_ record: StatementRecord) {
    let person = record.person.flatMap { ProofPerson($0, key: SpeakerKey($0)?.key) }
    self.init(id: record.id, words: record.words, person: person, day: record.day)
  }
}

extension StatementRecord {
  /// Whether a statement precedes another by the date of its article; within one article, by place.
  fileprivate static func isOlder(_ first: Self, _ second: Self) -> Bool {
    (first.dateKey, first.article.rawValue, first.range.lowerBound)
      < (second.dateKey, second.article.rawValue, second.range.lowerBound)
  }

  /// The day of the article as a number; it counts 31 days a month, so that it never decreases.
  fileprivate var day: Int {
    let date = dateKey / 10_000
    return date / 10_000 * 372 + date / 100 % 100 * 31 + date % 100
  }
}
