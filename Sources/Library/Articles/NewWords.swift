import Articles
import GRDB

/// What the indexes of words need to know about a new article.
struct NewWords {
  /// The article's number.
  let id: Int64
  private let title: String
  private let byline: String?
  private let source: String?
  private let text: String

  /// Takes the words of an article with these fields and this text.
  init(id: Int64, fields: ArticleFields, text: String) {
    self.id = id
    self.text = text
    (title, byline, source) = (fields.title.column, fields.byline?.column, fields.source?.column)
  }

  /// Reads the words of an article that is in the tables.
  init(_ db: Database, id: Int64) throws {
    let sql = """
      SELECT article.title, article.byline, article.source, content.text FROM article
      JOIN content ON content.article_id = article.id WHERE article.id = ?
      """
    let row = try Row.fetchOne(db, sql: sql, arguments: [id])
    self.id = id
    (title, byline, source) = (row?.value("title") ?? "", row?.value("byline"), row?.value("source"))
    text = try row?.text("text") ?? ""
  }

  /// Enters the words.
  func insert(_ db: Database) throws {
    let names = try RowWriter(
      db, "INSERT INTO article_names (rowid, title, byline, source) VALUES (?, ?, ?, ?)")
    names.add(id)
    names.add(title)
    names.add(byline)
    names.add(source)
    try names.write()
    let words = try RowWriter(db, "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)")
    words.add(id)
    words.add(title)
    words.add(text)
    try words.write()
  }
}
