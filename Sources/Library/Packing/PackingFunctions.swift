import Foundation
import GRDB
import GRDBSQLite

/// The SQL functions that unpack texts and documents; the library's schema uses them.
///
/// Another program doesn't have them, so it cannot read the column `text`, only its packed form.
enum PackingFunctions {
  /// Adds the functions to a connection.
  ///
  /// - `plain(bytes)`: what was packed. Bytes that cannot be unpacked yield as many bytes 0xFF as there were:
  ///   a damaged text.
  /// - `opened(bytes, form, text)`: a document, with the text against which it may be packed; null if it
  ///   cannot be read.
  /// - `alone(bytes, text)`: a document that was packed against a text, packed without it; null if it cannot
  ///   be read.
  static func add(to db: Database) throws {
    let unpacking = Unpacking(db)
    try SQLFunction.add("plain", argumentCount: 1, to: db) { try unpacking.setPlain($0) }
    db.add(
      function: DatabaseFunction("opened", argumentCount: 3, pure: true) { values in
        try Data.fromDatabaseValue(values[0]).flatMap { bytes in
          let form = Int.fromDatabaseValue(values[1]).map { PackedDocument.Form(rawValue: $0) } ?? .plain
          return try unpacking.opened(bytes, form, Data.fromDatabaseValue(values[2]) ?? Data())
        }
      })
    db.add(
      function: DatabaseFunction("alone", argumentCount: 2, pure: true) { values in
        guard let bytes = Data.fromDatabaseValue(values[0]), let text = Data.fromDatabaseValue(values[1])
        else { return nil }
        return unpacking.alone(bytes, text)
      })
  }
}

/// What a connection needs to unpack; used by one thread at a time, as the connection is.
private final class Unpacking: @unchecked Sendable {
  private unowned let db: Database
  private let context = PackingContext()
  private var dictionaries: [UInt8: PackingDictionary] = [:]

  init(_ db: Database) { self.db = db }

  /// Sets the result of a call to its argument, unpacked.
  func setPlain(_ call: SQLFunction.Call) throws {
    guard let packed = call.bytes(0) else { return }
    guard let number = PackingContext.dictionary(of: packed) else { return call.set(packed) }
    let size = PackingContext.size(of: packed)
    let reference =
      number == 0 ? .nothing : try dictionary(number).map { PackingContext.Reference.dictionary($0) }
    if let size, let reference, call.set(count: size, write: { context.unpack(packed, reference, into: $0) })
    {
      return
    }
    _ = call.set(count: min(size ?? packed.count, 1 << 20)) { damaged in
      for index in damaged.indices { damaged[index] = PackingContext.mark }
      return true
    }
  }

  private func unpacked(_ packed: UnsafeRawBufferPointer, _ number: UInt8) throws -> [UInt8]? {
    if number == 0 { return context.unpack(packed, .nothing) }
    return try dictionary(number).flatMap { context.unpack(packed, .dictionary($0)) }
  }

  func opened(_ bytes: Data, _ form: PackedDocument.Form?, _ text: Data) throws -> Data? {
    switch form {
    case .plain: return bytes
    case .packed:
      return try bytes.withUnsafeBytes { packed in
        try PackingContext.dictionary(of: packed).flatMap { try unpacked(packed, $0) }.map { Data($0) }
      }
    case .besidesText:
      return text.withUnsafeBytes { text in
        bytes.withUnsafeBytes { context.unpack($0, .text(text)) }.map { Data($0) }
      }
    case nil: return nil
    }
  }

  func alone(_ bytes: Data, _ text: Data) -> Data? {
    text.withUnsafeBytes { text in
      let plain = bytes.withUnsafeBytes { context.unpack($0, .text(text)) }
      return plain?.withUnsafeBytes { plain in context.pack(plain, .nothing).map { Data($0) } }
    }
  }

  /// Returns one of the library's dictionaries, or `nil` if the library doesn't have it.
  ///
  /// Doesn't use GRDB: one of its statements cannot run another inside it.
  ///
  /// - Throws: `DatabaseError` if the disk cannot be read, so that the text isn't taken for a damaged one.
  private func dictionary(_ number: UInt8) throws -> PackingDictionary? {
    if let known = dictionaries[number] { return known }
    var statement: OpaquePointer?
    let sql = "SELECT bytes FROM dictionary WHERE id = ?"
    guard sqlite3_prepare_v2(db.sqliteConnection, sql, -1, &statement, nil) == SQLITE_OK else {
      throw DatabaseError(resultCode: .SQLITE_IOERR)
    }
    defer { sqlite3_finalize(statement) }
    sqlite3_bind_int(statement, 1, Int32(number))
    guard sqlite3_step(statement) == SQLITE_ROW, let start = sqlite3_column_blob(statement, 0) else {
      guard LibraryConnection.hasReadError(db.sqliteConnection) else { return nil }
      throw DatabaseError(resultCode: .SQLITE_IOERR)
    }
    let count = Int(sqlite3_column_bytes(statement, 0))
    let found = PackingDictionary(number: number, Array(UnsafeRawBufferPointer(start: start, count: count)))
    dictionaries[number] = found
    return found
  }
}
