import Articles
import GRDB

extension ArticleWriting {
  /// Inserts an article that the library doesn't have, and returns its number.
  mutating func insert(_ prepared: PreparedArticle, from origin: ArticleOrigin) throws -> Int64 {
    var edits: [String: String] = [:]
    for edit in prepared.new.edits { edits[edit.column.name] = edit.column.value }
    let fields = prepared.article.fields.with(edits)
    let rows = try RowWriter(db, Self.articleInsertion)
    rows.add(fields.title.column)
    for text in [fields.byline, fields.source, fields.url] { rows.add(text?.column) }
    rows.add(fields.date?.iso8601)
    rows.add(origin.path)
    rows.add(origin.part)
    rows.add(now.seconds)
    rows.add(fields.dateKey(added: now))
    rows.add(WordFolding.sortKey(fields.title).column)
    rows.add(fields.sourceKey.column)
    rows.add(prepared.spokenCount)
    try rows.write()
    let id = db.lastInsertedRowID
    try entry?.keepNone(.article, id)
    for (name, value) in edits {
      try run("INSERT INTO edit (article_id, field, value) VALUES (?, ?, ?)", [id, name, value])
    }
    try insertContent(prepared, of: id)
    try CopyWriting(db: db).keep(prepared.sketch, of: id)
    added.append(NewWords(id: id, fields: fields, text: prepared.article.text))
    if waiting.hasCorrections {
      try CorrectionWriting(db: db)
        .adopt(id, documentHash: prepared.documentHash, path: origin.path, url: fields.url?.column)
    }
    try keepQuotations(ofNew: prepared, as: id)
    return id
  }

  private static let articleInsertion = """
    INSERT INTO article (title, byline, source, url, date, path, part, added, date_key, title_key, source_key,
      quotation_count)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func insertContent(_ prepared: PreparedArticle, of id: Int64) throws {
    let rows = try RowWriter(db, Self.contentInsertion)
    rows.add(id)
    rows.add(Int64(prepared.article.quotations == nil ? 0 : 1))
    for value in prepared.values(document: try documentID(of: prepared, for: id)) { rows.add(value: value) }
    try rows.write()
  }

  private static let contentInsertion: String = {
    let columns = ["article_id", "has_quotations"] + PreparedArticle.columns
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO content (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }()

  /// Returns the number of an article's document; stores the document if it is new.
  func documentID(of prepared: PreparedArticle, for id: Int64) throws -> Int64 {
    try DocumentWriting(db: db).id(
      hash: prepared.wholeHash,
      prepared.packedDocument ?? PackedDocument(bytes: prepared.new.document, form: .plain), base: id,
      format: prepared.new.format, encoding: prepared.new.encoding)
  }
}
