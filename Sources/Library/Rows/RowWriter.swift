import Foundation
import GRDB
import GRDBSQLite

/// Writes many rows with one statement, inside a transaction; the values of a row are added one after
/// another.
///
/// It is for the rows of an import: GRDB's arguments box every value, which takes longer than SQLite does for
/// a small row.
///
/// ```swift
/// let names = try RowWriter(db, "INSERT INTO speaker_form (speaker_id, name) VALUES (?, ?)")
/// for name in forms {
///   names.add(speaker)
///   names.add(name)
///   try names.write()
/// }
/// ```
final class RowWriter {
  private let statement: Statement
  private let pointer: OpaquePointer
  private var column: Int32 = 0

  /// Makes SQLite copy what is bound.
  static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Prepares the statement, or takes the one that was prepared before.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
  }

  /// Moves to the next column; before the first one, resets the statement, which GRDB may have left at its
  /// end.
  private func begin() {
    if column == 0 { sqlite3_reset(pointer) }
    column += 1
  }

  /// Adds a whole number.
  func add(_ value: Int64) {
    begin()
    sqlite3_bind_int64(pointer, column, value)
  }

  /// Adds a whole number, or null.
  func add(_ value: Int?) {
    if let value { add(Int64(value)) } else { addNull() }
  }

  /// Adds a number, or null.
  func add(_ value: Double?) {
    guard let value else { return addNull() }
    begin()
    sqlite3_bind_double(pointer, column, value)
  }

  /// Adds a text, or null; U+0000 stays in it.
  func add(_ value: String?) {
    guard var value else { return addNull() }
    begin()
    value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        // An empty text has no address, which would mean null.
        let start = bytes.baseAddress
        if let start { sqlite3_bind_text(pointer, column, start, Int32(clamping: bytes.count), Self.copied) }
        if start == nil { sqlite3_bind_text(pointer, column, "", 0, Self.copied) }
      }
    }
  }

  /// Adds bytes.
  func add(_ value: [UInt8]) {
    begin()
    sqlite3_bind_blob(pointer, column, value, Int32(clamping: value.count), Self.copied)
    // Without a byte there is no address, which would mean null.
    if value.isEmpty { sqlite3_bind_zeroblob(pointer, column, 0) }
  }

  /// Adds any value that GRDB can store; slower than the others.
  func add(value: (any DatabaseValueConvertible)?) {
    switch value?.databaseValue.storage {
    case .int64(let number): add(number)
    case .double(let number): add(number)
    case .string(let text): add(text)
    case .blob(let data): add(Array(data))
    case .null, nil: addNull()
    }
  }

  /// Adds null.
  func addNull() {
    begin()
    sqlite3_bind_null(pointer, column)
  }

  /// Writes the row.
  func write() throws {
    column = 0
    let code = sqlite3_step(pointer)
    defer { sqlite3_reset(pointer) }
    guard code != SQLITE_DONE, code != SQLITE_ROW else { return }
    let connection = sqlite3_db_handle(pointer)
    throw DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)))
  }
}
