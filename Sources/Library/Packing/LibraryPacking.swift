import Articles
import Foundation
import GRDB

/// Packs the texts and documents of a library that an older version made.
///
/// Packs many in one transaction, which also records how far it got: if the program is killed, the next run
/// continues from there. A library that is packed in part is as good as any other.
struct LibraryPacking {
  let connection: LibraryConnection
  let packer: TextPacker

  /// How many articles are packed in one transaction.
  private static let batch = 500

  /// Packs what is still to be packed, and returns the freed space to the disk.
  ///
  /// - Parameter watch: called with the number of articles done so far and the total.
  func run(watch: LibraryStore.UpgradeWatch) throws {
    let sql = "SELECT last FROM packing"
    guard var last = try connection.read({ try Int64.fetchOne($0, sql: sql) }) else { return }
    var (done, total) = try connection.read { db in
      let sql = "SELECT count(*) FROM content WHERE article_id <= ?"
      let done = try Int.fetchOne(db, sql: sql, arguments: [last]) ?? 0
      return (done, try Int.fetchOne(db, sql: sql, arguments: [Int64.max]) ?? 0)
    }
    try learnWords()
    while let next = try connection.write({ try pack(after: last, $0) }) {
      last = next.last
      done += next.count
      watch(done, total)
    }
    total = done
    for index in ["article_words", "statement_words"] {
      try connection.write { try $0.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('optimize')") }
    }
    // Needs as much space as the library takes, and no other instance; if this fails, new articles fill the
    // gaps.
    try? connection.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    try connection.write { try $0.execute(sql: "DELETE FROM packing") }
    watch(done, total)
  }

  private func learnWords() throws {
    let newest = try connection.read { try PackingDictionary.newest($0) }
    if let newest { return packer.use(newest) }
    let samples = try connection.read { db in
      let last = try Int64.fetchOne(db, sql: "SELECT max(article_id) FROM content") ?? 0
      return try PackingDictionary.samples(db, among: last)
    }
    guard samples.count >= 100, let bytes = PackingDictionary.learn(from: samples) else { return }
    try connection.write { try PackingDictionary.insert(bytes, number: 1, $0) }
    if let first = PackingDictionary(number: 1, bytes) { packer.use(first) }
  }

  /// Packs the next articles; returns the last of them and how many there are, or `nil` if none are left.
  private func pack(after last: Int64, _ db: Database) throws -> (last: Int64, count: Int)? {
    let sql = "SELECT article_id FROM content WHERE article_id > ? ORDER BY article_id LIMIT ?"
    let ids = try Int64.fetchAll(db, sql: sql, arguments: [last, Self.batch])
    guard let last = ids.last else { return nil }
    for id in ids { try pack(id, db) }
    try db.execute(sql: "UPDATE packing SET last = ?", arguments: [last])
    return (last, ids.count)
  }

  private func pack(_ id: Int64, _ db: Database) throws {
    let sql = """
      SELECT packed, document_id, part IS NULL
        AND NOT EXISTS (SELECT 1 FROM content AS other
          WHERE other.document_id = content.document_id AND other.article_id <> content.article_id) AS is_alone
      FROM content JOIN article ON article.id = article_id WHERE article_id = ?
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) else { return }
    let text = try row.withUnsafeData(named: "packed") { Array($0 ?? Data()) }
    // An article that was added meanwhile is packed already.
    guard text.first != PackingContext.mark else { return }
    if let packed = packer.pack(bytes: text) {
      try db.cachedStatement(sql: "UPDATE content SET packed = ? WHERE article_id = ?")
        .execute(arguments: [Data(packed), id])
    }
    try packStatements(of: id, db)
    if let document: Int64 = row.value("document_id") {
      let isAlone = row.value("is_alone") ?? false
      try pack(document, of: id, besides: isAlone ? String(validating: text, as: UTF8.self) : nil, db)
    }
  }

  private func packStatements(of article: Int64, _ db: Database) throws {
    let rows = try RowWriter(db, "UPDATE statement SET said = ?1 WHERE id = ?2")
    let find = try db.cachedStatement(sql: "SELECT id, words FROM statement WHERE article_id = ?")
    for row in try Row.fetchAll(find, arguments: [article]) {
      guard let id: Int64 = row.value("id"), let words: String = row.value("words") else { continue }
      rows.add(packer.pack(words: words))
      rows.add(id)
      try rows.write()
    }
  }

  private func pack(_ document: Int64, of article: Int64, besides text: String?, _ db: Database) throws {
    let sql = "SELECT bytes FROM document WHERE id = ? AND form IS NULL"
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [document])
    guard let bytes = try row?.withUnsafeData(named: "bytes", { Array($0 ?? Data()) }) else { return }
    let packed = packer.pack(bytes, besides: text)
    guard let form = packed.form.column else { return }
    try db.cachedStatement(sql: "UPDATE document SET bytes = ?, form = ?, base = ? WHERE id = ?")
      .execute(arguments: [
        Data(packed.bytes), form, packed.form == .besidesText ? article : nil, document,
      ])
  }
}
