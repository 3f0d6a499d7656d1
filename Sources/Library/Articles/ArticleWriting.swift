import Articles
import Foundation
import GRDB
import Quotations

/// Writes articles, inside a transaction.
struct ArticleWriting {
  let db: Database
  let now: Timestamp
  /// The change to which the writing belongs; `nil` if it cannot be undone.
  let entry: JournalEntry?
  /// The new articles, for the indexes of words.
  var added: [NewWords] = []
  /// What the articles that were written say.
  var said: StatementWriting.Queue = [:]
  /// Whether any article has corrections, and whether bookmarks or corrections wait for their article.
  let waiting: Waiting
  /// How many bookmarks without an article have found theirs.
  private(set) var adopted = 0

  private init(db: Database, now: Timestamp, entry: JournalEntry?) throws {
    self.db = db
    self.now = now
    self.entry = entry
    waiting = try Waiting(db)
  }

  /// Writes articles and, at the end and all at once, everything by which their words are found.
  ///
  /// - Parameter now: when articles are added or replaced.
  static func perform<Result>(
    _ db: Database, now: Timestamp = Timestamp(seconds: 0), entry: JournalEntry? = nil,
    _ body: (inout ArticleWriting) throws -> Result
  ) throws -> Result {
    var writing = try ArticleWriting(db: db, now: now, entry: entry)
    let result = try body(&writing)
    try writing.settle()
    return result
  }

  /// Writes what was deferred.
  ///
  /// An index of words buffers what it is given until a change that may fail half-way, such as one with
  /// triggers, makes it write. So words come last, and no trigger enters the words of new rows.
  private mutating func settle() throws {
    let new = Set(added.lazy.map(\.id))
    try StatementWriting(db: db).replace(with: said, new: new)
    for words in added { try words.insert(db) }
    said = [:]
    added = []
  }

  mutating func add(_ prepared: PreparedArticle) throws -> AddResult {
    let origin = ArticleOrigin(path: prepared.new.path?.column, part: prepared.article.part?.column)
    let result: AddResult
    if let id = try number("SELECT article_id FROM content WHERE document_hash = ?", [prepared.documentHash])
    {
      try settleIfNew(id)
      try adopt(origin, for: id)
      try keepQuotations(of: prepared, for: id)
      result = .unchanged(ArticleID(id))
    } else if let id = try known(prepared, from: origin) {
      try settleIfNew(id)
      let updating = ArticleUpdating(id: id, prepared: prepared)
      if try updating.isSame(in: db) {
        try updating.keepDocument(self)
        try keepQuotations(of: prepared, for: id)
        result = .unchanged(ArticleID(id))
      } else {
        try updating.run(in: &self)
        result = .updated(ArticleID(id))
      }
    } else {
      result = .added(ArticleID(try insert(prepared, from: origin)))
    }
    if case .added = result {
      try adoptBookmarks(result.id)
      return result
    }
    if try isAnythingNew(in: prepared.new.edits, of: result.id.rawValue) {
      try entry?.keep(.statementPlace, result.id.rawValue)
      try entry?.keep(.edits, result.id.rawValue)
      for edit in prepared.new.edits { try keep(edit, for: result.id.rawValue) }
      try refreshFields(of: result.id.rawValue)
      try adoptBookmarks(result.id)
      return .updated(result.id)
    }
    try adoptBookmarks(result.id)
    return result
  }

  /// Returns the article that came from the same origin.
  ///
  /// A document that was read as one article may turn out to hold several: the first of them keeps the
  /// number.
  private func known(_ prepared: PreparedArticle, from origin: ArticleOrigin) throws -> Int64? {
    let same = "SELECT id FROM article WHERE \(ArticleOrigin.condition)"
    if origin.path != nil, let id = try number(same, origin.arguments) { return id }
    guard origin.part != nil, prepared.new.isFirst else { return nil }
    let whole = ArticleOrigin(path: origin.path)
    if whole.path != nil, let id = try number(same, whole.arguments) { return id }
    return try number("SELECT article_id FROM content WHERE document_hash = ?", [prepared.wholeHash])
  }

  private mutating func adoptBookmarks(_ id: ArticleID) throws {
    guard waiting.hasBookmarks else { return }
    adopted += try BookmarkWriting(db: db, now: now, entry: entry).adopt(by: id.rawValue)
  }

  /// Whether edits say anything new.
  private func isAnythingNew(in edits: [FieldEdit], of id: Int64) throws -> Bool {
    guard !edits.isEmpty else { return false }
    let known = try StoredFields.fetch(db, id: id)?.edits ?? [:]
    return edits.contains { known[$0.column.name] != $0.column.value }
  }

  /// Enters an article into the indexes before it changes.
  private mutating func settleIfNew(_ id: Int64) throws {
    if added.contains(where: { $0.id == id }) { try settle() }
  }

  private mutating func keepQuotations(of prepared: PreparedArticle, for id: Int64) throws {
    guard let quotations = prepared.article.quotations else { return }
    let sql = "SELECT 1 FROM content WHERE article_id = ? AND text_hash = ? AND NOT has_quotations"
    if try number(sql, [id, prepared.textHash]) != nil {
      try replaceQuotations(quotations, of: id, in: prepared.article.text)
      try BookmarkWriting(db: db, now: now, entry: entry).nameSpeakers(in: id)
    }
  }

  /// Gives an article a path if it has none, or if there is no longer a file at its path.
  private func adopt(_ origin: ArticleOrigin, for id: Int64) throws {
    guard let path = origin.path else { return }
    let old = try String.fetchOne(
      db.cachedStatement(sql: "SELECT path FROM article WHERE id = ?"), arguments: [id])
    if let old, old == path || access(old, F_OK) == 0 { return }
    // What was read from there before is gone.
    let same = "SELECT id FROM article WHERE \(ArticleOrigin.condition)"
    if let other = try number(same, origin.arguments) {
      try entry?.keep(.path, other)
      try run("UPDATE article SET path = NULL WHERE id = ?", [other])
    }
    try entry?.keep(.path, id)
    try run("UPDATE article SET path = ? WHERE id = ?", [path, id])
  }

  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func number(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

/// What may be waiting for a new article; in most imports nothing is.
struct Waiting {
  /// Whether there are corrections, of any article or none.
  let hasCorrections: Bool
  /// Whether there are bookmarks without an article.
  let hasBookmarks: Bool

  init(_ db: Database) throws {
    func isAny(_ sql: String) throws -> Bool {
      try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (\(sql))")) ?? false
    }
    hasCorrections = try isAny("SELECT 1 FROM correction")
    hasBookmarks = try isAny("SELECT 1 FROM bookmark WHERE article_id IS NULL")
  }
}
