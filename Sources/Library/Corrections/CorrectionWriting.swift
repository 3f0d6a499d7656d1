import Articles
import Bookmarks
import Catalogue
import GRDB
import Quotations

/// Writes corrections and what follows from them, inside a transaction.
struct CorrectionWriting {
  let db: Database
  /// The change to which the writing belongs; `nil` if it cannot be undone.
  var entry: JournalEntry?

  /// Finds the places of an article's corrections in its text, keeps them, and returns those that have one.
  func place(of article: Int64, in text: String) throws -> [PlacedCorrection] {
    let corrections = try StoredCorrection.fetch(db, article: article)
    guard !corrections.isEmpty else { return [] }
    let finder = PassageFinder(text: text, passages: corrections.count)
    return try corrections.compactMap { stored in
      let range = finder.attachment(of: stored.correction.anchor).range
      if range != stored.range, let id = stored.correction.id {
        try db.execute(
          sql: "UPDATE correction SET start = ?, end = ? WHERE id = ?",
          arguments: [range?.lowerBound, range?.upperBound, id.rawValue])
      }
      return range.map { PlacedCorrection(range: $0, ruling: stored.correction.ruling) }
    }
  }

  /// Whether an article has corrections.
  func has(_ article: Int64) throws -> Bool {
    let sql = "SELECT 1 FROM correction WHERE article_id = ? LIMIT 1"
    return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [article]) ?? false
  }

  /// Returns what the finder found in an article, without corrections; `nil` if it hasn't run yet.
  func foundQuotations(of article: Int64, limit: Int) throws -> [Quotation]? {
    let sql = "SELECT has_quotations FROM content WHERE article_id = ?"
    guard try Bool.fetchOne(db, sql: sql, arguments: [article]) == true else { return nil }
    return try Quotation.fetch(db, of: article, limit: limit, table: has(article) ? .found : .shown)
  }

  /// Changes corrections of an article, and with them its quotations and the bookmarks on those quotations.
  func change(_ article: Int64, _ body: () throws -> Void) throws {
    let sql = "SELECT text FROM content WHERE article_id = ?"
    guard let text = try Row.fetchOne(db, sql: sql, arguments: [article])?.text("text") else {
      throw LibraryError.noSuchArticle(ArticleID(article))
    }
    let limit = text.utf8.count
    let found = try foundQuotations(of: article, limit: limit)
    let before = try Quotation.fetch(db, of: article, limit: limit)
    try body()
    try ArticleWriting.perform(db) { try $0.replaceQuotations(found, of: article, in: text) }
    let after = try Quotation.fetch(db, of: article, limit: limit)
    try refreshBookmarks(of: article, at: Self.difference(before, after))
  }

  /// Keeps a correction, which replaces one at the same place of the same article.
  func insert(_ correction: Correction, at place: Range<Int>?, in article: ArticleSummary) throws
    -> CorrectionID
  {
    let hash = try String.fetchOne(
      db, sql: "SELECT document_hash FROM content WHERE article_id = ?", arguments: [article.id.rawValue])
    return try insert(
      correction, at: place, article: article.id.rawValue, source: article.fields, path: article.path,
      documentHash: hash)
  }

  /// Keeps a correction of an article, or one that stands alone.
  func insert(
    _ correction: Correction, at place: Range<Int>?, article: Int64?, source: ArticleFields, path: String?,
    documentHash: String?
  ) throws -> CorrectionID {
    let anchor = correction.anchor
    try db.execute(
      sql: """
        INSERT INTO correction (article_id, exact, prefix, suffix, saved_start, saved_end, text_hash, start, end,
          verdict, name, created, title, url, path, document_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        article, anchor.exact.column, anchor.prefix.column, anchor.suffix.column, anchor.range.lowerBound,
        anchor.range.upperBound, anchor.textHash, place?.lowerBound, place?.upperBound,
        correction.ruling.name, correction.ruling.speaker?.column, correction.created.seconds,
        source.title.column, source.url?.column, path?.column, documentHash,
      ])
    let id = db.lastInsertedRowID
    try entry?.keepNone(.correction, id)
    return CorrectionID(id)
  }

  /// Removes a correction.
  func remove(_ id: CorrectionID) throws {
    try entry?.keep(.correction, id.rawValue)
    try db.execute(sql: "DELETE FROM correction WHERE id = ?", arguments: [id.rawValue])
  }

  /// Returns the corrections of an article about exactly the same words: at the same place or, if a
  /// correction has lost its place, with the same anchor.
  func same(as anchor: Anchor, at place: Range<Int>?, in article: Int64) throws -> [CorrectionID] {
    let sql = """
      SELECT id FROM correction WHERE article_id = ? AND (start = ? AND end = ?
        OR start IS NULL AND saved_start = ? AND saved_end = ? AND exact = ?)
      """
    let arguments: StatementArguments = [
      article, place?.lowerBound, place?.upperBound, anchor.range.lowerBound, anchor.range.upperBound,
      anchor.exact.column,
    ]
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { CorrectionID($0) }
  }

  /// Gives a newly added article the corrections that were made in it and have no article now.
  func adopt(_ article: Int64, documentHash: String, path: String?, url: String?) throws {
    let sql = """
      UPDATE correction SET article_id = ? WHERE article_id IS NULL AND (document_hash = ? OR path = ? OR url = ?)
      """
    try db.cachedStatement(sql: sql).execute(arguments: [article, documentHash, path, url])
  }

  /// Returns the places of the quotations that one list has and the other lacks or has differently.
  private static func difference(_ first: [Quotation], _ second: [Quotation]) -> [Range<Int>] {
    func uncounted(_ quotations: [Quotation]) -> Set<Quotation> {
      Set(
        quotations.map { quotation in
          var quotation = quotation
          quotation.statement = 0
          return quotation
        })
    }
    return uncounted(first).symmetricDifference(uncounted(second)).map(\.range)
  }

  /// Updates what the bookmarks at some places know about their speakers.
  private func refreshBookmarks(of article: Int64, at places: [Range<Int>]) throws {
    guard !places.isEmpty, let stored = try StoredArticle.fetch(db, id: ArticleID(article)) else { return }
    let writing = BookmarkWriting(db: db, now: Timestamp(seconds: 0), entry: entry)
    for bookmark in stored.bookmarks {
      guard let range = bookmark.attachment.range, places.contains(where: range.overlaps) else { continue }
      let today = BookmarkDraft(passage: range, in: stored.article, textHash: bookmark.draft.anchor.textHash)
      var draft = bookmark.draft
      (draft.kind, draft.mention, draft.person, draft.cue) = (
        today.kind, today.mention, today.person, today.cue
      )
      if draft != bookmark.draft { try writing.keepSpeaker(of: draft, for: bookmark) }
    }
  }
}
