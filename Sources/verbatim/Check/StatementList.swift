import Articles
import Catalogue
import JSON
import Library
import Proof

/// Statements of the library, each once, with the articles that have them.
struct StatementList {
  /// What was said, and where.
  struct Entry {
    /// The fullest form.
    let fullest: StatementRecord
    /// Who says it.
    let person: String?
    /// All appearances, the oldest first.
    let appearances: [StatementRecord]
  }

  /// The statements, the one with the newest appearance first.
  let entries: [Entry]

  /// As many statements are looked at for a query: those that fit, and those that may be the same.
  private static let mostOfQuery = 20_000

  /// Reads the statements that fit a query, with all their appearances; all statements without a query.
  init(_ query: String, in library: LibraryStore) throws {
    let wanted = try library.statementRecords(query, limit: query.isEmpty ? .max : Self.mostOfQuery)
    let records =
      query.isEmpty ? wanted : try library.statementRecords(around: wanted, limit: 2 * Self.mostOfQuery)
    self.init(records, keeping: query.isEmpty ? nil : Set(wanted.map(\.id)))
  }

  /// Returns the statement that a record is an appearance of.
  static func entry(of record: StatementRecord, in library: LibraryStore) throws(LibraryError) -> Entry? {
    StatementList(try library.statementRecords(around: [record], limit: 1_000), keeping: [record.id]).entries
      .first
  }

  /// Groups statements.
  ///
  /// - Parameter kept: only groups with one of these count; `nil` for all.
  private init(_ records: [StatementRecord], keeping kept: Set<Int64>?) {
    let sorted = records.sorted {
      ($0.dateKey, $0.article.rawValue, $0.range.lowerBound) < (
        $1.dateKey, $1.article.rawValue, $1.range.lowerBound
      )
    }
    let people = sorted.map { record in
      record.person.flatMap { name in ProofPerson(name, key: SpeakerKey(name)?.key) }
    }
    let groups = StatementGroups(
      zip(sorted, people).map { record, person in
        Appearance(id: record.id, words: record.words, person: person, day: record.day)
      })
    entries = groups.groups.compactMap { group -> Entry? in
      let appearances = group.map { sorted[$0] }
      guard let fullest = appearances.max(by: { $0.words.utf8.count < $1.words.utf8.count }) else {
        return nil
      }
      if let kept, !appearances.contains(where: { kept.contains($0.id) }) { return nil }
      let person = appearances.compactMap(\.person).max { $0.utf8.count < $1.utf8.count }
      return Entry(fullest: fullest, person: person, appearances: appearances)
    }
    .sorted { ($0.appearances.last?.id ?? 0) > ($1.appearances.last?.id ?? 0) }
  }
}

extension StatementRecord {
  /// The day of the article, as a number of days that is right within a month and never shrinks.
  fileprivate var day: Int {
    let date = dateKey / 10_000
    return date / 10_000 * 372 + date / 100 % 100 * 31 + date % 100
  }
}
