import Articles
import Catalogue
import GRDB
import Quotations

/// Writes statements and their speakers, inside a transaction.
struct StatementWriting {
  let db: Database

  /// The statements of articles, by the articles' numbers.
  typealias Queue = [Int64: [StatementRow]]

  /// Replaces the statements of articles.
  ///
  /// Statements are written in the order of their numbers, lowest first: the index of words is flushed
  /// whenever a number isn't greater than the previous one.
  ///
  /// - Parameter new: the articles that have no statements yet.
  func replace(with queue: Queue, new: Set<Int64> = []) throws {
    guard !queue.isEmpty else { return }
    let articles = queue.keys.sorted()
    for article in articles where !new.contains(article) { try remove(of: article) }
    let speakers = try SpeakerWriting(db)
    let placed = try articles.compactMap { article -> PlacedStatements? in
      guard let statements = queue[article], !statements.isEmpty else { return nil }
      return PlacedStatements(
        article: article, statements: statements, first: try place(of: article, count: statements.count),
        speakers: try speakers.enter(statements, in: article))
    }
    try speakers.settle()
    let writers = try Writers(
      rows: RowWriter(db, Self.insertion),
      words: RowWriter(db, "INSERT INTO statement_words (rowid, words, speaker) VALUES (?, ?, ?)"),
      shingles: RowWriter(db, "INSERT INTO statement_shingles (rowid, words) VALUES (?, ?)"))
    for statements in placed.sorted(by: { $0.first < $1.first }) { try insert(statements, by: writers) }
  }

  /// The statements of an article, their place in the list and the numbers of their speakers.
  private struct PlacedStatements {
    let article: Int64
    let statements: [StatementRow]
    let first: Int64
    let speakers: [SpeakerKey: Int64]
  }

  /// What writes a statement, and what enters it into the two indexes.
  private struct Writers {
    let rows: RowWriter
    let words: RowWriter
    let shingles: RowWriter
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
      "article_id, start, end, speaker_id, mention, person, cue, confidence, person_confidence, said"
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
      let quotations = try Quotation.fetch(db, of: article, limit: text.utf8.count)
      queue[article] = StatementRow.rows(of: quotations, in: text)
      guard queue.count == 500 else { continue }
      try replace(with: queue, new: Set(queue.keys))
      done += queue.count
      watch(done, total)
      queue = [:]
    }
    try replace(with: queue, new: Set(queue.keys))
  }

  private static let insertion = """
    INSERT INTO statement (id, article_id, start, end, speaker_id, mention, person, cue, confidence,
      person_confidence, said)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func insert(_ statements: PlacedStatements, by writers: Writers) throws {
    let (rows, words, shingles) = (writers.rows, writers.words, writers.shingles)
    for (number, statement) in statements.statements.enumerated().reversed() {
      let id = statements.first - Int64(number)
      let speaker = statement.key.flatMap { statements.speakers[$0] }
      rows.add(id)
      rows.add(statements.article)
      rows.add(statement.range.lowerBound)
      rows.add(statement.range.upperBound)
      rows.add(speaker.map(Int.init))
      rows.add(statement.mention)
      rows.add(statement.person?.column)
      rows.add(statement.cue)
      rows.add(statement.confidence)
      rows.add(statement.personConfidence)
      rows.add(statement.said)
      try rows.write()
      // What the view `spoken` says about the row.
      words.add(id)
      words.add(statement.words)
      let name = statement.person?.column ?? statement.mention ?? ""
      words.add(name + (speaker.map { Self.mark(of: $0) } ?? ""))
      try words.write()
      shingles.add(id)
      shingles.add(statement.words)
      try shingles.write()
    }
  }

  /// Returns the word by which the index of words finds a speaker's statements.
  private static func mark(of speaker: Int64) -> String {
    let scalar = Unicode.Scalar(UInt32(Schema.speakerMark)).map { String(Character($0)) } ?? ""
    return " \(scalar)\(speaker)"
  }

  /// Adds a statement to the indexes of words and shingles; triggers remove those that are deleted.
  private func index(_ id: Int64) throws {
    let find = try db.cachedStatement(sql: "SELECT words, speaker FROM spoken WHERE id = ?")
    guard let row = try Row.fetchOne(find, arguments: [id]) else { return }
    try run(
      "INSERT INTO statement_words (rowid, words, speaker) VALUES (?, ?, ?)",
      StatementArguments([id.databaseValue] + row.databaseValues))
    try run("INSERT INTO statement_shingles (rowid, words) VALUES (?, ?)", [id, row.value("words") ?? ""])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
