import Articles
import Bookmarks
import GRDB
import Quotations

/// Reads stored documents with today's reader and compares the results with what the library has.
struct Rereading {
  /// Reads documents; `nil` to run the finder only.
  let reader: (any DocumentReader)?
  /// Packs what is read.
  let packer: TextPacker
  /// How many documents have been read.
  private(set) var documents = 0
  /// The document that was read last, and its articles without quotations: the next article may come from it
  /// as well.
  private var last: (document: Int64, bytes: Document, articles: [Article])?

  /// Prepares to read.
  init(reader: (any DocumentReader)?, packer: TextPacker) {
    self.reader = reader
    self.packer = packer
  }

  /// Returns what has to change in an article; `nil` if nothing does.
  mutating func change(of id: Int64, _ db: Database) throws -> ReindexedArticle? {
    let sql = """
      SELECT document_id, document_hash, text_hash, part, path
      FROM content JOIN article ON article.id = article_id WHERE article_id = ?
      """
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { return nil }
    var change = ReindexedArticle(
      id: id, textHash: row.value("text_hash") ?? "", documentHash: row.value("document_hash") ?? "")
    let prepared = try prepared(id, row, db)
    if let first = prepared.first, try !ArticleUpdating(id: id, prepared: first).isSame(in: db) {
      change.prepared = prepared.map { $0.withQuotations(packer) }
      return change
    }
    guard let stored = try StoredArticle.fetch(db, id: ArticleID(id)) else { return nil }
    let corrections = CorrectionWriting(db: db)
    var article = stored.article
    article.findQuotations()
    change.quotations = article.quotations ?? []
    change.text = article.text
    change.found = try corrections.foundQuotations(of: id, limit: article.text.utf8.count)
    return try change.quotations != change.found || corrections.has(id) ? change : nil
  }

  /// Returns the article as its document gives it today, followed by new ones; empty if the document doesn't
  /// give it.
  private mutating func prepared(_ id: Int64, _ row: Row, _ db: Database) throws -> [PreparedArticle] {
    let part: String? = row.value("part")
    guard let (document, articles) = try read(row.value("document_id"), of: id, db) else { return [] }
    let own = part == nil ? articles.startIndex : articles.firstIndex { $0.part?.column == part }
    guard let own, articles.indices.contains(own) else { return [] }
    // The articles of a document whose parts are known were added before; some may have been removed.
    let chosen = part == nil ? articles : [articles[own]]
    let hash: String = row.value("document_hash") ?? ""
    return chosen.enumerated().map { index, article in
      var new = NewArticle(
        article: article, document: document.bytes, path: row.value("path"), isFirst: index == 0)
      (new.format, new.encoding) = (document.format, document.encoding)
      return PreparedArticle(new, hash: String(hash.prefix { $0 != "#" }), packer: packer)
    }
  }

  private mutating func read(_ number: Int64?, of id: Int64, _ db: Database) throws -> (
    Document, [Article]
  )? {
    guard let reader, let number else { return nil }
    if let last, last.document == number { return (last.bytes, last.articles) }
    guard let document = try Document.fetch(db, of: id) else { return nil }
    documents += 1
    // What can no longer be read stays as it is.
    let articles = try? Ingestion.articles(in: document, by: reader, findingQuotations: false)
    last = (number, document, articles ?? [])
    return (document, articles ?? [])
  }
}

/// What has to change in an article that was read again.
struct ReindexedArticle: Sendable {
  let id: Int64
  /// The hashes that the article must still have when this is written.
  let textHash: String
  let documentHash: String
  /// The article as its document gives it, and those that are new; empty if its text stays.
  var prepared: [PreparedArticle] = []
  /// What the finder found in the text now, and the last time.
  var quotations: [Quotation] = []
  var found: [Quotation]?
  var text = ""

  /// Writes the change, unless the article has changed meanwhile, and counts what changed.
  func write(_ writing: inout ArticleWriting, _ counts: inout ReindexedArticles) throws {
    let sql = "SELECT 1 FROM content WHERE article_id = ? AND text_hash = ? AND document_hash = ?"
    guard try writing.number(sql, [id, textHash, documentHash]) != nil else { return }
    guard let first = prepared.first else {
      try writing.replaceQuotations(quotations, of: id, in: text)
      if quotations != found { counts.changed += 1 }
      return
    }
    // The document is the same: a user who has read it knows it.
    try writing.run(
      "UPDATE article SET read_hash = ? WHERE id = ? AND read_hash = ?",
      [first.textHash, id, textHash])
    try ArticleUpdating(id: id, prepared: first).run(in: &writing)
    counts.changed += 1
    counts.reworded += 1
    for other in prepared.dropFirst() {
      if case .added = try writing.add(other) { counts.added += 1 }
    }
  }
}

extension PreparedArticle {
  /// Returns the article with its quotations.
  fileprivate func withQuotations(_ packer: TextPacker) -> PreparedArticle {
    var found = new
    found.article.findQuotations()
    return PreparedArticle(found, hash: wholeHash, packer: packer)
  }
}
