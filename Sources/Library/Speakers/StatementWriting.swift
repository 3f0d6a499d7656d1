import Articles
import Catalogue
import GRDB
import Quotations

/// Writes statements and their speakers, inside a transaction.
struct StatementWriting {
  let db: Database

  /// The quotations and texts of articles, by the articles' numbers.
  typealias Queue = [Int64: (quotations: [Quotation], text: String)]

  /// Replaces the statements of articles by those of these quotations.
  ///
  /// Statements are written in the order of their numbers, lowest first: the index of words is flushed whenever a number
  /// isn't greater than the one before.
  ///
  /// - Parameter new: the articles that have no statements yet.
  func replace(with queue: Queue, new: Set<Int64> = []) throws {
    let articles = queue.keys.sorted()
    for article in articles where !new.contains(article) { try remove(of: article) }
    let placed = try articles.compactMap { article -> PlacedStatements? in
      guard let said = queue[article] else { return nil }
      let statements = Quotations.Statement.statements(of: said.quotations).map {
        StatementRow($0, in: said.text)
      }
      guard !statements.isEmpty else { return nil }
      return PlacedStatements(
        article: article, statements: statements, first: try place(of: article, count: statements.count),
        speakers: try speakers(of: statements, in: article))
    }
    for statements in placed.sorted(by: { $0.first < $1.first }) { try insert(statements) }
  }

  /// The statements of an article, their place in the list and their speakers by name.
  private struct PlacedStatements {
    let article: Int64
    let statements: [StatementRow]
    let first: Int64
    let speakers: [String: Int64]
  }

  private func place(of article: Int64, count: Int) throws -> Int64 {
    let dateKey = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT date_key FROM article WHERE id = ?"), arguments: [article])
    return try StatementPlaces(db: db).first(of: article, count: count, dateKey: dateKey ?? 0)
  }

  /// Removes an article's statements; the article keeps its place in the list.
  func remove(of article: Int64) throws {
    try run("DELETE FROM statement WHERE article_id = ?", [article])
    try run("DELETE FROM appearance WHERE article_id = ?", [article])
  }

  /// Moves an article's statements to the place in the list that follows from its date.
  func move(of article: Int64, dateKey: Int) throws {
    let columns =
      "article_id, start, end, speaker_id, mention, person, cue, confidence, person_confidence, words"
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(columns) FROM statement WHERE article_id = ? ORDER BY id", arguments: [article])
    guard !rows.isEmpty else { return }
    try run("DELETE FROM statement WHERE article_id = ?", [article])
    let first = try StatementPlaces(db: db).first(of: article, count: rows.count, dateKey: dateKey)
    for (number, row) in rows.reversed().enumerated().reversed() {
      let id = first - Int64(number)
      try run(
        "INSERT INTO statement (id, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        StatementArguments([id.databaseValue] + row.databaseValues))
      try index(id)
    }
  }

  /// Creates the statements of a library that has only quotations.
  func fill(watch: LibraryStore.UpgradeWatch) throws {
    let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM content WHERE has_quotations") ?? 0
    var done = 0
    let sql = "SELECT article_id, text FROM content WHERE has_quotations ORDER BY article_id"
    let rows = try Row.fetchCursor(db, sql: sql)
    var queue: Queue = [:]
    while let row = try rows.next() {
      guard let article: Int64 = row.value("article_id") else { continue }
      let text = try row.text("text")
      queue[article] = (try Quotation.fetch(db, of: article, limit: text.utf8.count), text)
      guard queue.count == 500 else { continue }
      try replace(with: queue, new: Set(queue.keys))
      done += queue.count
      watch(done, total)
      queue = [:]
    }
    try replace(with: queue, new: Set(queue.keys))
  }

  private func insert(_ statements: PlacedStatements) throws {
    for (number, statement) in statements.statements.enumerated().reversed() {
      let id = statements.first - Int64(number)
      let speaker = statement.person.flatMap { statements.speakers[$0] }
      let person = statement.person?.column, mention = statement.mention?.column
      try run(
        """
        INSERT INTO statement (id, article_id, start, end, speaker_id, mention, person, cue, confidence,
          person_confidence, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, statements.article, statement.range.lowerBound, statement.range.upperBound, speaker, mention,
          person,
          statement.cue?.column, statement.confidence, statement.personConfidence, statement.words.column,
        ])
      try index(id)
    }
  }

  /// Adds a statement to the index of words; a trigger removes those that are deleted.
  private func index(_ id: Int64) throws {
    let find = try db.cachedStatement(sql: "SELECT words, speaker FROM spoken WHERE id = ?")
    guard let row = try Row.fetchOne(find, arguments: [id]) else { return }
    try run(
      "INSERT INTO statement_words (rowid, words, speaker) VALUES (?, ?, ?)",
      StatementArguments([id.databaseValue] + row.databaseValues))
    try run("INSERT INTO statement_shingles (rowid, words) VALUES (?, ?)", [id, row.value("words") ?? ""])
  }

  /// Enters the speakers of statements with their counts in the article, and returns their numbers by name.
  private func speakers(of statements: [StatementRow], in article: Int64) throws -> [String: Int64] {
    var keys: [String: SpeakerKey] = [:]
    var counts: [String: (name: String, statements: Int)] = [:]
    for person in statements.lazy.compactMap(\.person) {
      guard let key = keys[person] ?? SpeakerKey(person) else { continue }
      keys[person] = key
      let known = counts[key.key]
      let isFuller = known.map { $0.name.utf8.count < key.name.utf8.count } ?? true
      counts[key.key] = (isFuller ? key.name : known?.name ?? key.name, (known?.statements ?? 0) + 1)
    }
    var numbers: [String: Int64] = [:]
    // Sorted, so that the same articles give the same library.
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      let id = try number(of: key, name: count.name)
      numbers[key] = id
      try run(
        "INSERT INTO appearance (article_id, speaker_id, statements, name) VALUES (?, ?, ?, ?)",
        [article, id, count.statements, count.name.column])
    }
    return keys.compactMapValues { numbers[$0.key] }
  }

  /// Returns the number of the speaker with a key; enters the speaker and the form of the name if they are new.
  private func number(of key: String, name: String) throws -> Int64 {
    let filterKey = SpeakerKey.filterKey(name).column
    let find = try db.cachedStatement(sql: "SELECT id FROM speaker WHERE key = ?")
    var id = try Int64.fetchOne(find, arguments: [key.column])
    if id == nil {
      try run(
        "INSERT INTO speaker (key, name, name_key) VALUES (?, ?, ?)", [key.column, name.column, filterKey])
      id = db.lastInsertedRowID
    }
    let speaker = id ?? 0
    try run(
      "INSERT OR IGNORE INTO speaker_form (speaker_id, name, name_key) VALUES (?, ?, ?)",
      [speaker, name.column, filterKey])
    return speaker
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

/// A statement as the table of statements holds it.
private struct StatementRow {
  /// The range from its first mark to its last, in `UTF-8 offsets`.
  let range: Range<Int>
  /// The words said, on one line.
  let words: String
  /// The words that name the speaker.
  let mention: String?
  /// The person or body meant.
  let person: String?
  /// The words that attribute it.
  let cue: String?
  /// How likely the speaker is right.
  let confidence: Double?
  /// How likely the person is the one who said it.
  let personConfidence: Double?

  init(_ statement: Quotations.Statement, in text: String) {
    let attribution = statement.attribution
    range = statement.range
    words = SpokenWords.joined(statement.parts.map(\.range), in: text)
    mention = attribution?.mention.map { SpokenWords.line($0, in: text) }
    person = attribution?.person
    cue = attribution?.cue.map { SpokenWords.line($0, in: text) }
    confidence = attribution?.confidence
    personConfidence = attribution?.personConfidence
  }
}
