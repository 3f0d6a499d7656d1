import Articles
import Foundation
import GRDB
import Quotations

/// Writes articles, inside a transaction.
struct ArticleWriting {
  let db: Database
  let now: Timestamp
  /// The change that this is a part of; nil where it cannot be undone.
  let entry: JournalEntry?
  /// The articles that are new, for the indexes of words.
  private var added: [NewWords] = []
  /// What the articles that were written say.
  var said: StatementWriting.Queue = [:]
  /// How many bookmarks that stood alone have found their article.
  private(set) var adopted = 0

  private init(db: Database, now: Timestamp, entry: JournalEntry?) {
    self.db = db
    self.now = now
    self.entry = entry
  }

  /// Writes articles, and at the end all at once what is found by their words.
  ///
  /// - Parameter now: when articles are added or replaced.
  static func perform<Result>(
    _ db: Database, now: Timestamp = Timestamp(seconds: 0), entry: JournalEntry? = nil,
    _ body: (inout ArticleWriting) throws -> Result
  ) throws -> Result {
    var writing = ArticleWriting(db: db, now: now, entry: entry)
    let result = try body(&writing)
    try writing.settle()
    return result
  }

  /// Writes what was put off.
  ///
  /// An index of words holds what it is given until a change that may fail half-way, such as one with triggers, makes it
  /// write; so words come last, and not by triggers where rows are new.
  private mutating func settle() throws {
    let new = Set(added.lazy.map(\.id))
    try StatementWriting(db: db).replace(with: said, new: new)
    for words in added { try words.insert(db) }
    said = [:]
    added = []
  }

  mutating func add(_ prepared: PreparedArticle) throws -> AddResult {
    let path = prepared.new.path?.column
    let result: AddResult
    if let id = try number("SELECT article_id FROM content WHERE document_hash = ?", [prepared.documentHash])
    {
      try settleIfNew(id)
      try adopt(path, for: id)
      try keepQuotations(of: prepared, for: id)
      result = .unchanged(ArticleID(id))
    } else if let path, let id = try number("SELECT id FROM article WHERE path = ?", [path]) {
      try settleIfNew(id)
      try ArticleUpdating(id: id, prepared: prepared).run(in: &self)
      result = .updated(ArticleID(id))
    } else {
      result = .added(ArticleID(try insert(prepared, path: path)))
    }
    if case .added = result {
      try adoptBookmarks(result.id)
      return result
    }
    if try isSaidAnew(prepared.new.edits, of: result.id.rawValue) {
      try entry?.keep(.statementPlace, result.id.rawValue)
      try entry?.keep(.edits, result.id.rawValue)
      for edit in prepared.new.edits { try keep(edit, for: result.id.rawValue) }
      try refreshFields(of: result.id.rawValue)
    }
    try adoptBookmarks(result.id)
    return result
  }

  private mutating func adoptBookmarks(_ id: ArticleID) throws {
    adopted += try BookmarkWriting(db: db, now: now, entry: entry).adopt(by: id.rawValue)
  }

  /// Whether edits say something that the user has not said before.
  private func isSaidAnew(_ edits: [FieldEdit], of id: Int64) throws -> Bool {
    guard !edits.isEmpty else { return false }
    let known = try StoredFields.fetch(db, id: id)?.edits ?? [:]
    return edits.contains { known[$0.column.name] != $0.column.value }
  }

  /// Makes sure that the indexes know an article before it changes.
  private mutating func settleIfNew(_ id: Int64) throws {
    if added.contains(where: { $0.id == id }) { try settle() }
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
        WordFolding.sortKey(fields.title).column, fields.sourceKey.column,
      ])
    let id = db.lastInsertedRowID
    try entry?.keepNone(.article, id)
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
    added.append(NewWords(id: id, fields: fields, text: Data(prepared.article.text.utf8)))
    let corrections = CorrectionWriting(db: db)
    try corrections.adopt(id, documentHash: prepared.documentHash, path: path, url: fields.url?.column)
    if try prepared.article.quotations != nil || corrections.has(id) {
      try replaceQuotations(prepared.article.quotations, of: id, in: prepared.article.text)
    }
    return id
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
        fields.date?.iso8601, dateKey, WordFolding.sortKey(fields.title).column, fields.sourceKey.column, id,
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
    if let other = try number("SELECT id FROM article WHERE path = ?", [path]) {
      try entry?.keep(.path, other)
    }
    try entry?.keep(.path, id)
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
