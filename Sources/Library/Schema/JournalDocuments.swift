import Articles
import Bookmarks
import Foundation
import GRDB

/// Moves the documents that changes in the journal hold into the table of documents, inside a transaction:
/// until the eleventh version, the image of an article's content held its document.
struct JournalDocuments {
  let db: Database

  /// The place of the document among the columns of an image.
  private static let index = 1

  /// Goes through the journal once.
  func move() throws {
    let sql = "SELECT id FROM journal_row WHERE subject = 'content' AND image IS NOT NULL ORDER BY id"
    for id in try Int64.fetchAll(db, sql: sql) { try move(id) }
  }

  private func move(_ id: Int64) throws {
    let sql = "SELECT journal_id, image FROM journal_row WHERE id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]), let image: Data = row.value("image"),
      // What cannot be read is reported when a user undoes it.
      var values = RowImage.unpack(image), values.indices.contains(Self.index),
      let bytes = Data.fromDatabaseValue(values[Self.index])
    else { return }
    let hash = TextHash.of(Array(bytes))
    let document = try DocumentWriting(db: db).id(
      hash: hash, PackedDocument(bytes: Array(bytes), form: .plain), base: 0)
    values[Self.index] = document.databaseValue
    try db.execute(
      sql: "UPDATE journal_row SET image = ? WHERE id = ?", arguments: [RowImage.pack(values), id])
    try db.execute(
      sql: "INSERT OR IGNORE INTO journal_document (journal_id, document_id) VALUES (?, ?)",
      arguments: [row.value("journal_id") as Int64?, document])
  }
}
