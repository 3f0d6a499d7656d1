import Articles
import Foundation
import GRDB

/// Stores documents, each once, inside a transaction.
///
/// Triggers delete a document when neither an article nor a change in the journal needs it any more.
struct DocumentWriting {
  let db: Database

  /// Returns the number of the document with a hash; stores it if no article comes from it yet.
  ///
  /// - Parameters:
  ///   - base: the article against whose text the document may be packed.
  ///   - format: the format that the user names, so that the document is read in that format again.
  ///   - encoding: the encoding that the user names.
  func id(
    hash: String, _ packed: @autoclosure () -> PackedDocument, base: Int64, format: DocumentFormat? = nil,
    encoding: String? = nil
  ) throws -> Int64 {
    let known = "SELECT document_id FROM content WHERE \(ArticleOrigin.documentCondition) LIMIT 1"
    if let id = try Int64.fetchOne(db.cachedStatement(sql: known), arguments: [hash]) {
      if format != nil || encoding != nil { try name(format, encoding, of: id) }
      return id
    }
    let document = packed()
    let sql = "INSERT INTO document (bytes, form, base, format, encoding) VALUES (?, ?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [
      Data(document.bytes), document.form.column, document.form == .besidesText ? base : nil,
      format?.rawValue, encoding?.column,
    ])
    return db.lastInsertedRowID
  }

  private func name(_ format: DocumentFormat?, _ encoding: String?, of id: Int64) throws {
    try db.cachedStatement(sql: "UPDATE document SET format = ?, encoding = ? WHERE id = ?")
      .execute(arguments: [format?.rawValue, encoding?.column, id])
  }
}

extension Document {
  /// Reads an article's document as it would be read from its file; `nil` if the library doesn't have it, or
  /// it is damaged.
  static func fetch(_ db: Database, of article: Int64) throws -> Document? {
    let sql = """
      SELECT opened(document.bytes, document.form, (SELECT text FROM content WHERE article_id = document.base))
        AS bytes, document.format, document.encoding, article.path, content.title
      FROM content JOIN document ON document.id = content.document_id JOIN article ON article.id = article_id
      WHERE article_id = ?
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article]),
      let bytes: Data = row.value("bytes")
    else { return nil }
    let path: String? = row.value("path")
    let fileName = path?.split(separator: "/").last.map(String.init)
    return Document(
      // An article without a title of its own has the name as its title.
      bytes: Array(bytes), name: fileName.map(stem) ?? row.value("title") ?? "",
      encoding: row.value("encoding"), fileName: fileName,
      format: row.value("format").flatMap(DocumentFormat.init(rawValue:)))
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
