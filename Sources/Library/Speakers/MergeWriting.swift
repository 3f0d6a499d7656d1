import Articles
import Catalogue
import GRDB

/// Writes which names belong to one person, inside a transaction, and moves statements to the speaker who
/// said them.
struct MergeWriting {
  let db: Database

  /// Merges a name, and the names that were merged into it, into a person.
  ///
  /// - Returns: whether that is new; `false` if both are the same person already, or one has no letter or
  ///   digit.
  func merge(_ merge: PersonMerge, _ entry: JournalEntry) throws -> Bool {
    guard let own = SpeakerKey(merge.name)?.key.column else { return false }
    guard let target = try person(of: merge.person), try self.person(of: merge.name)?.key != target.key else {
      return false
    }
    // A name that belongs to another person is taken from that person.
    var moved = [(own, merge.name)]
    for row in try Row.fetchAll(db, sql: "SELECT key, name FROM merge WHERE person_key = ?", arguments: [own])
    {
      moved.append((row.value("key") ?? "", row.value("name") ?? ""))
    }
    var touched: Set<String> = [target.key]
    for (key, name) in moved {
      touched.formUnion(try remove(key, entry))
      try db.execute(
        sql: "INSERT INTO merge (key, name, person_key, person, created) VALUES (?, ?, ?, ?, ?)",
        arguments: [key, name.column, target.key, target.name.column, merge.created.seconds])
      try entry.keepNone(.merge, db.lastInsertedRowID)
      touched.insert(key)
    }
    try settle(touched)
    return true
  }

  /// Separates a name from the person into whom it was merged; returns whether it was merged.
  func separate(_ name: String, _ entry: JournalEntry) throws -> Bool {
    guard let key = SpeakerKey(name)?.key.column else { return false }
    let touched = try remove(key, entry)
    guard !touched.isEmpty else { return false }
    try settle(touched.union([key]))
    return true
  }

  /// Removes a key's merge; returns the key of the person into whom it was merged, if it was.
  private func remove(_ key: String, _ entry: JournalEntry) throws -> Set<String> {
    let sql = "SELECT id, person_key FROM merge WHERE key = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [key]), let id: Int64 = row.value("id") else {
      return []
    }
    try entry.keep(.merge, id)
    try db.execute(sql: "DELETE FROM merge WHERE id = ?", arguments: [id])
    return [row.value("person_key") ?? ""]
  }

  /// Returns the person whom a name means today, with their key.
  private func person(of name: String) throws -> (key: String, name: String)? {
    guard let own = SpeakerKey(name) else { return nil }
    let sql = "SELECT person_key, person FROM merge WHERE key = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [own.key.column]) else {
      return (own.key.column, own.name)
    }
    return (row.value("person_key") ?? "", row.value("person") ?? "")
  }

  // MARK: Moving statements

  /// Moves the statements of speakers, given by their keys, to the speakers to whom they belong; O(n) in
  /// their number.
  func settle(_ keys: Set<String>) throws {
    let people = try MergedPeople(db)
    let speakers = try SpeakerWriting(db)
    var articles: Set<Int64> = []
    var involved: Set<Int64> = []
    for key in keys.sorted() {
      let find = "SELECT id FROM speaker WHERE key = ?"
      guard let speaker = try Int64.fetchOne(db, sql: find, arguments: [key]) else { continue }
      involved.insert(speaker)
      let sql = "SELECT id, article_id, person FROM statement WHERE speaker_id = ? ORDER BY id"
      var moves: [Int64: [Int64]] = [:]
      for row in try Row.fetchAll(db, sql: sql, arguments: [speaker]) {
        guard let id: Int64 = row.value("id"), let article: Int64 = row.value("article_id"),
          let person: String = row.value("person"), let own = SpeakerKey(person)
        else { continue }
        articles.insert(article)
        let number = try speakers.number(of: people.key(own.key), name: own.name)
        if number != speaker { moves[number, default: []].append(id) }
      }
      for (number, ids) in moves.sorted(by: { $0.key < $1.key }) {
        involved.insert(number)
        try move(ids, to: number)
      }
    }
    let appearances = try AppearanceWriting(db)
    for article in articles.sorted() { try recount(involved, in: article, appearances) }
    try appearances.settle()
  }

  /// Gives statements, in the order of their numbers, another speaker, and enters them into the index of
  /// words again.
  private func move(_ ids: [Int64], to speaker: Int64) throws {
    let forget = """
      INSERT INTO statement_words (statement_words, rowid, words, speaker)
      SELECT 'delete', id, words, speaker FROM spoken WHERE id = ?
      """
    for id in ids { try run(forget, [id]) }
    for id in ids { try run("UPDATE statement SET speaker_id = ? WHERE id = ?", [speaker, id]) }
    let enter = """
      INSERT INTO statement_words (rowid, words, speaker) SELECT id, words, speaker FROM spoken WHERE id = ?
      """
    for id in ids { try run(enter, [id]) }
  }

  /// Recounts what speakers say in an article; the name is the fullest that the article has.
  private func recount(_ speakers: Set<Int64>, in article: Int64, _ appearances: AppearanceWriting) throws {
    for speaker in speakers.sorted() {
      try run("DELETE FROM appearance WHERE article_id = ? AND speaker_id = ?", [article, speaker])
      let sql = "SELECT person FROM statement WHERE article_id = ? AND speaker_id = ?"
      let people = try String.fetchAll(db.cachedStatement(sql: sql), arguments: [article, speaker])
      let names = people.compactMap { SpeakerKey($0)?.name }
      guard let name = names.max(by: { ($0.utf8.count, $1) < ($1.utf8.count, $0) }) else { continue }
      try appearances.enter(speaker, in: article, statements: people.count, name: name)
    }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

/// Which names are merged into which people.
struct MergedPeople {
  private var people: [String: (key: String, name: String)] = [:]
  private var names: [String: String] = [:]

  /// Reads all merges of a library; there are as many as users have made.
  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT key, person_key, person FROM merge") {
      let (key, name): (String, String) = (row.value("person_key") ?? "", row.value("person") ?? "")
      people[row.value("key") ?? ""] = (key, name)
      names[key] = name
    }
  }

  /// Returns the key of the person whom the names of a key mean.
  func key(_ key: String) -> String { people[key.column]?.key ?? key }

  /// Returns how the person with a key is called, if other names are merged into it.
  func name(ofPerson key: String) -> String? { names[key.column] }
}
