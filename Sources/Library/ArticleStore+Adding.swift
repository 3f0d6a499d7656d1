import Articles
import Bookmarks
import Foundation
import GRDB
import Quotations

extension ArticleStore {
  /// Adds an article, or brings the one that the library has up to date, in one transaction.
  ///
  /// An article is known by the bytes of its document, else by its path. Where the document changed, text and
  /// quotations are replaced, and bookmarks and reading place find their places in the new text; read mark, star and
  /// what the user said of the article stay. An article whose file is gone takes the path of the one that has its bytes.
  package func add(_ new: NewArticle, now: Timestamp) throws(LibraryError) -> AddResult {
    let prepared = PreparedArticle(new)
    return try write { try ArticleWriting.perform($0, now: now) { try $0.add(prepared) } }
  }

  /// Adds articles in one transaction: all of them, or on an error none.
  ///
  /// - Returns: a result for each, in order.
  package func add(contentsOf new: [NewArticle], now: Timestamp) throws(LibraryError) -> [AddResult] {
    let prepared = new.map(PreparedArticle.init)
    return try write { db in
      try ArticleWriting.perform(db, now: now) { writing in try prepared.map { try writing.add($0) } }
    }
  }

  /// Keeps the quotations of an article that was added without them.
  ///
  /// - Parameter textHash: ``TextHash`` of the text in which they were found; where the article's text is another one
  ///   by now, nothing is kept.
  /// - Returns: whether they were kept.
  @discardableResult
  package func setQuotations(_ quotations: [Quotation], of id: ArticleID, textHash: String)
    throws(LibraryError) -> Bool
  {
    try write { db in
      let sql = "SELECT text FROM content WHERE article_id = ? AND text_hash = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue, textHash]) else { return false }
      let text = try row.text(0)
      try ArticleWriting.perform(db) { try $0.replaceQuotations(quotations, of: id.rawValue, in: text) }
      return true
    }
  }
}

/// Writes articles, inside a transaction.
struct ArticleWriting {
  let db: Database
  let now: Timestamp
  /// What the articles that were written say.
  private var said: StatementWriting.Queue = [:]

  private init(db: Database, now: Timestamp) {
    self.db = db
    self.now = now
  }

  /// Writes articles, and at the end what they say, all at once.
  ///
  /// - Parameter now: when articles are added or replaced.
  static func perform<Result>(
    _ db: Database, now: Timestamp = Timestamp(seconds: 0), _ body: (inout ArticleWriting) throws -> Result
  ) throws -> Result {
    var writing = ArticleWriting(db: db, now: now)
    let result = try body(&writing)
    try StatementWriting(db: db).replace(with: writing.said)
    return result
  }

  mutating func add(_ prepared: PreparedArticle) throws -> AddResult {
    let path = prepared.new.path?.column
    let result: AddResult
    if let id = try number("SELECT article_id FROM content WHERE document_hash = ?", [prepared.documentHash])
    {
      try adopt(path, for: id)
      try keepQuotations(of: prepared, for: id)
      result = .unchanged(ArticleID(id))
    } else if let path, let id = try number("SELECT id FROM article WHERE path = ?", [path]) {
      try ArticleUpdating(id: id, prepared: prepared).run(in: &self)
      result = .updated(ArticleID(id))
    } else {
      result = .added(ArticleID(try insert(prepared, path: path)))
    }
    if case .added = result { return result }
    for edit in prepared.new.edits { try keep(edit, for: result.id.rawValue) }
    if !prepared.new.edits.isEmpty { try refreshFields(of: result.id.rawValue) }
    return result
  }

  private mutating func insert(_ prepared: PreparedArticle, path: String?) throws -> Int64 {
    var edits: [String: String] = [:]
    for edit in prepared.new.edits { edits[edit.column.name] = edit.column.value }
    let fields = prepared.article.fields.with(edits)
    try run(
      """
      INSERT INTO article (title, byline, source, url, date, path, added, date_key, title_key, source_key)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        fields.title.column, fields.byline?.column, fields.source?.column, fields.url?.column,
        fields.date?.iso8601, path, now.seconds, fields.dateKey(added: now),
        Folding.sortKey(fields.title).column, fields.sourceKey.column,
      ])
    let id = db.lastInsertedRowID
    for (name, value) in edits {
      try run("INSERT INTO edit (article_id, field, value) VALUES (?, ?, ?)", [id, name, value])
    }
    let own = prepared.article.fields
    try run(
      """
      INSERT INTO content (article_id, document_hash, document, text_hash, text, blocks, emphasis, title, deck,
        byline, biography, source, url, date, has_quotations, is_unspaced)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
      """,
      [
        id, prepared.documentHash, Data(prepared.new.document), prepared.textHash,
        Data(prepared.article.text.utf8), prepared.blocks, prepared.emphasis, own.title.column,
        own.deck?.column,
        own.byline?.column, own.biography?.column, own.source?.column, own.url?.column, own.date?.iso8601,
        prepared.isUnspaced,
      ])
    try CorrectionWriting(db: db).adopt(
      id, documentHash: prepared.documentHash, path: path, url: fields.url?.column)
    if let quotations = prepared.article.quotations {
      try replaceQuotations(quotations, of: id, in: prepared.article.text)
    }
    return id
  }

  /// Puts what was found in the place of the quotations that an article has, with its corrections brought in.
  ///
  /// - Parameter found: nil says that they are not known yet.
  mutating func replaceQuotations(_ found: [Quotation]?, of id: Int64, in text: String) throws {
    let corrections = CorrectionWriting(db: db)
    let hasCorrections = try corrections.has(id)
    let placed = hasCorrections ? try corrections.place(of: id, in: text) : []
    let shown = found?.corrected(by: placed, in: text)
    try write(shown ?? [], of: id, to: .shown)
    try write(hasCorrections ? found ?? [] : [], of: id, to: .found)
    try run("UPDATE content SET has_quotations = ? WHERE article_id = ?", [found != nil, id])
    let spoken = shown?.count { $0.kind.isSpeech } ?? 0
    try run("UPDATE article SET quotation_count = ? WHERE id = ?", [spoken, id])
    said[id] = (shown ?? [], text)
  }

  private func write(_ quotations: [Quotation], of id: Int64, to table: Quotation.Table) throws {
    try run("DELETE FROM \(table.rawValue) WHERE article_id = ?", [id])
    for quotation in quotations {
      let attribution = quotation.attribution
      try run(
        """
        INSERT OR IGNORE INTO \(table.rawValue) (article_id, start, end, interior_start, interior_end, kind,
          statement, speaker_start, speaker_end, person, cue_start, cue_end, confidence, rule)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, quotation.range.lowerBound, quotation.range.upperBound, quotation.interior.lowerBound,
          quotation.interior.upperBound, quotation.kind.rawValue, quotation.statement,
          attribution?.speaker?.lowerBound, attribution?.speaker?.upperBound, attribution?.person?.column,
          attribution?.cue?.lowerBound, attribution?.cue?.upperBound, attribution?.confidence,
          attribution?.rule.rawValue,
        ])
    }
  }

  /// Keeps what the user says of an article, without bringing its row up to date.
  func keep(_ edit: FieldEdit, for id: Int64) throws {
    let (name, value) = edit.column
    if let value {
      try run("INSERT OR REPLACE INTO edit (article_id, field, value) VALUES (?, ?, ?)", [id, name, value])
    } else {
      try run("DELETE FROM edit WHERE article_id = ? AND field = ?", [id, name])
    }
  }

  /// Puts the fields in force into an article's row: the document's own with the user's over them.
  func refreshFields(of id: Int64) throws {
    guard let (own, edits) = try StoredFields.fetch(db, id: id) else { return }
    let fields = own.with(edits)
    let added = Timestamp(seconds: try number("SELECT added FROM article WHERE id = ?", [id]) ?? 0)
    let dateKey = fields.dateKey(added: added)
    let isMoved = try number("SELECT 1 FROM article WHERE id = ? AND date_key <> ?", [id, dateKey]) != nil
    try run(
      """
      UPDATE article SET title = ?, byline = ?, source = ?, url = ?, date = ?, date_key = ?, title_key = ?,
        source_key = ?
      WHERE id = ?
      """,
      [
        fields.title.column, fields.byline?.column, fields.source?.column, fields.url?.column,
        fields.date?.iso8601, dateKey, Folding.sortKey(fields.title).column, fields.sourceKey.column, id,
      ])
    if isMoved { try StatementWriting(db: db).move(of: id, dateKey: dateKey) }
    if UnspacedScript.isIn(fields.title) {
      try run("UPDATE content SET is_unspaced = 1 WHERE article_id = ?", [id])
    }
  }

  private mutating func keepQuotations(of prepared: PreparedArticle, for id: Int64) throws {
    guard let quotations = prepared.article.quotations else { return }
    let sql = "SELECT 1 FROM content WHERE article_id = ? AND text_hash = ? AND NOT has_quotations"
    if try number(sql, [id, prepared.textHash]) != nil {
      try replaceQuotations(quotations, of: id, in: prepared.article.text)
    }
  }

  /// Gives an article a path where it has none, or one at which nothing stands any more.
  private func adopt(_ path: String?, for id: Int64) throws {
    guard let path else { return }
    let old = try String.fetchOne(
      db.cachedStatement(sql: "SELECT path FROM article WHERE id = ?"), arguments: [id])
    if let old, old == path || access(old, F_OK) == 0 { return }
    // Whatever was read from there before is there no more.
    try run("UPDATE article SET path = NULL WHERE path = ?", [path])
    try run("UPDATE article SET path = ? WHERE id = ?", [path, id])
  }

  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func number(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}
