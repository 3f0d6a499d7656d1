import Catalogue
import GRDB

/// Enters speakers, inside a transaction; one who was entered before is not looked up again.
final class SpeakerWriting {
  private let db: Database
  private let appearances: AppearanceWriting
  private let forms: RowWriter
  /// Whose names are merged into whom.
  private let people: MergedPeople
  /// The numbers of speakers by their keys.
  private var numbers: [String: Int64] = [:]
  /// The forms of names that the table has.
  private var known: Set<Form> = []

  private struct Form: Hashable {
    let speaker: Int64
    let name: String
  }

  /// How many speakers are remembered.
  private static let most = 20_000

  init(_ db: Database) throws {
    self.db = db
    people = try MergedPeople(db)
    appearances = try AppearanceWriting(db)
    forms = try RowWriter(
      db, "INSERT OR IGNORE INTO speaker_form (speaker_id, name, name_key) VALUES (?, ?, ?)")
  }

  /// Enters the speakers of statements with their counts in the article, and returns their numbers;
  /// ``settle()`` counts what they say in all articles.
  func enter(_ statements: [StatementRow], in article: Int64) throws -> [SpeakerKey: Int64] {
    if known.count > Self.most { (numbers, known) = ([:], []) }
    var counts: [String: (name: String, statements: Int)] = [:]
    for key in statements.lazy.compactMap(\.key) {
      let person = people.key(key.key)
      let known = counts[person]
      let isFuller = known.map { $0.name.utf8.count < key.name.utf8.count } ?? true
      counts[person] = (isFuller ? key.name : known?.name ?? key.name, (known?.statements ?? 0) + 1)
    }
    // Sorted, so that the same articles give the same library.
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      let number = try number(of: key, name: count.name)
      try appearances.enter(number, in: article, statements: count.statements, name: count.name)
    }
    var found: [SpeakerKey: Int64] = [:]
    for key in statements.lazy.compactMap(\.key) { found[key] = numbers[people.key(key.key)] }
    return found
  }

  /// Counts what the entered speakers say in all articles.
  func settle() throws { try appearances.settle() }

  /// Returns the number of the speaker with a key; enters the speaker and the form of the name if they are
  /// new.
  func number(of key: String, name: String) throws -> Int64 {
    let number = try numbers[key] ?? stored(key) ?? insert(key, name: name)
    numbers[key] = number
    try enter(name, of: number)
    if let person = people.name(ofPerson: key) { try enter(person, of: number) }
    return number
  }

  private func enter(_ name: String, of number: Int64) throws {
    let form = Form(speaker: number, name: name)
    if known.insert(form).inserted {
      forms.add(number)
      forms.add(name.column)
      forms.add(SpeakerKey.filterKey(name).column)
      try forms.write()
    }
  }

  private func stored(_ key: String) throws -> Int64? {
    let find = try db.cachedStatement(sql: "SELECT id FROM speaker WHERE key = ?")
    return try Int64.fetchOne(find, arguments: [key.column])
  }

  private func insert(_ key: String, name: String) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO speaker (key, name, name_key) VALUES (?, ?, ?)")
      .execute(arguments: [key.column, name.column, SpeakerKey.filterKey(name).column])
    return db.lastInsertedRowID
  }
}
