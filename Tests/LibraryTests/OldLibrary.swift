import Articles
import Foundation
import GRDB
import Testing

@testable import Library

/// Libraries as earlier versions made them.
enum OldLibrary {
  /// Makes a library of an earlier version at `path` with the rows of today's library at `present`, as far as that version
  /// had tables and columns for them.
  ///
  /// What that version would have computed differently (keys, the order of statements) is as today.
  static func make(version: Int, at path: String, from present: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      db.add(tokenizer: WordTokenizer.self)
      db.add(tokenizer: ShingleTokenizer.self)
      try PackingFunctions.add(to: db)
      for step in Schema.steps[..<version] { try db.execute(sql: step) }
      // Rows are copied as they are, not counted again.
      let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: "ATTACH ? AS present", arguments: [present])
      for table in try tables(db) { try copy(table, to: db) }
      if version >= 4 { try trimImages(db, version: version) }
      try db.execute(sql: "DETACH present")
      for trigger in triggers { try db.execute(sql: trigger[1]) }
      for index in ["article_names", "article_words", "statement_words", "statement_shingles"]
      where try db.tableExists(index) {
        try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
      }
      try db.execute(
        sql: "PRAGMA user_version = \(version); PRAGMA application_id = \(Schema.applicationID)")
    }
    try queue.close()
  }

  private static func tables(_ db: Database) throws -> [String] {
    let indexes = ["article_names", "article_words", "statement_words", "statement_shingles"]
    return try String.fetchAll(db, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table'").filter {
      name in !indexes.contains { name.hasPrefix($0) }
    }
  }

  private static func copy(_ table: String, to db: Database) throws {
    let names = try columns(of: table, in: "main", db)
    let known = Set(try columns(of: table, in: "present", db))
    let list = names.filter(known.contains)
    // Until the eleventh version every article had the whole document.
    let document = table == "content" && names.contains("document")
    let target = (list + (document ? ["document"] : [])).joined(separator: ", ")
    let bytes = "(SELECT bytes FROM present.document WHERE document.id = document_id)"
    let source = (list + (document ? [bytes] : [])).joined(separator: ", ")
    try db.execute(sql: "DELETE FROM main.\(table)")
    try db.execute(sql: "INSERT INTO main.\(table) (\(target)) SELECT \(source) FROM present.\(table)")
    guard table == "content" else { return }
    for row in try Row.fetchAll(db, sql: "SELECT article_id, blocks, length(text) FROM main.content") {
      let structure = BlockEncoding.structure(row[1], emphasis: Data(), limit: row[2])
      try db.execute(
        sql: "UPDATE main.content SET blocks = ?, emphasis = ? WHERE article_id = ?",
        arguments: [
          FormerBlocks.data(structure.blocks), FormerBlocks.data(structure.spans.map(\.range)),
          row[0] as Int64,
        ])
    }
  }

  private static func columns(of table: String, in schema: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_xinfo(?, ?) WHERE hidden = 0 OR ?2 = 'present'",
      arguments: [table, schema])
  }

  /// Removes from the journal's images the columns that a version didn't have.
  private static func trimImages(_ db: Database, version: Int) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, subject, image FROM journal_row WHERE image IS NOT NULL")
    {
      let name: String = row[1]
      let image: Data = row[2]
      var values = try #require(RowImage.unpack(image))
      switch name {
      case "article":
        if version < 17 { values.removeLast() }
        if version < 11 { values.removeLast() }
      case "articleFields", "path": if version < 11 { values.removeLast() }
      case "read": if version < 17 { values.removeLast() }
      case "bookmark", "bookmarkPlace": if version < 10 { values.removeLast() }
      case "content":
        guard version < 12 else { break }
        values.removeLast(Provenance.columns.count)
        let bytes = "SELECT bytes FROM present.document WHERE id = ?"
        values[1] = try Data.fetchOne(db, sql: bytes, arguments: [values[1]])?.databaseValue ?? .null
        guard version < 11 else { break }
        let data = try #require(Data.fromDatabaseValue(values[4]))
        let structure = BlockEncoding.structure(data, emphasis: Data(), limit: .max)
        values[4] = FormerBlocks.data(structure.blocks).databaseValue
        values[5] = FormerBlocks.data(structure.spans.map(\.range)).databaseValue
      case "found":
        // The version that added a confidence for the person gave the images another name.
        guard version < 9 else { break }
        let width = JournalSubject.found.columns.count
        values = values.enumerated().filter { $0.offset % width != width - 1 }.map(\.element)
        try db.execute(
          sql: "UPDATE journal_row SET subject = 'quotations' WHERE id = ?", arguments: [row[0] as Int64])
      default: break
      }
      try db.execute(
        sql: "UPDATE journal_row SET image = ? WHERE id = ?",
        arguments: [RowImage.pack(values), row[0] as Int64])
    }
  }
}

/// Blocks as libraries up to the tenth version stored them; see ``FormerBlockEncoding``.
enum FormerBlocks {
  static func data(_ blocks: [Block]) -> Data {
    var data = Data()
    var end = 0
    for block in blocks {
      let number = FormerBlockEncoding.kinds.firstIndex(of: block.kind) ?? 0
      append(number * 2 + (block.isNoise ? 1 : 0), to: &data)
      append(block.range, after: &end, to: &data)
    }
    return data
  }

  static func data(_ ranges: [Range<Int>]) -> Data {
    var data = Data()
    var end = 0
    for range in ranges { append(range, after: &end, to: &data) }
    return data
  }

  private static func append(_ range: Range<Int>, after end: inout Int, to data: inout Data) {
    append(range.lowerBound - end, to: &data)
    append(range.count, to: &data)
    end = range.upperBound
  }

  private static func append(_ number: Int, to data: inout Data) {
    var rest = number
    while rest >= 0x80 {
      data.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    data.append(UInt8(rest))
  }
}
