import GRDB
import GRDBSQLite

/// SQL functions that read their arguments in SQLite's own memory.
///
/// GRDB's functions copy every argument and every result, which takes longer than the work of a function that
/// is called for each row of a query.
enum SQLFunction {
  /// A call: its arguments, which are valid until it returns, and its result, which is null until it is set.
  struct Call {
    fileprivate let context: OpaquePointer
    fileprivate let arguments: UnsafeMutablePointer<OpaquePointer?>?

    /// Returns the bytes of an argument, in UTF-8 if it is a text; `nil` for null.
    func bytes(_ index: Int) -> UnsafeRawBufferPointer? {
      guard let value = arguments?[index], sqlite3_value_type(value) != SQLITE_NULL else { return nil }
      let start = sqlite3_value_blob(value)
      return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
    }

    /// Returns a text; `nil` for null.
    func text(_ index: Int) -> String? { bytes(index).map { String(decoding: $0, as: UTF8.self) } }

    /// Returns a number; 0 if it isn't one.
    func number(_ index: Int) -> Int { arguments.map { Int(sqlite3_value_int64($0[index])) } ?? 0 }

    /// Sets the result to true or false.
    func set(_ result: Bool) { sqlite3_result_int(context, result ? 1 : 0) }

    /// Sets the result to a copy of bytes.
    func set(_ result: UnsafeRawBufferPointer) {
      guard let start = result.baseAddress, !result.isEmpty else {
        return sqlite3_result_zeroblob(context, 0)
      }
      sqlite3_result_blob64(context, start, UInt64(result.count), RowWriter.copied)
    }

    /// Sets the result to as many bytes as `write` fills; leaves it null if that returns false or memory runs
    /// out.
    ///
    /// - Returns: whether the result was set.
    func set(count: Int, write: (UnsafeMutableRawBufferPointer) -> Bool) -> Bool {
      guard let start = sqlite3_malloc64(UInt64(max(1, count))) else { return false }
      guard write(UnsafeMutableRawBufferPointer(start: start, count: count)) else {
        sqlite3_free(start)
        return false
      }
      sqlite3_result_blob64(context, start, UInt64(count), sqlite3_free)
      return true
    }
  }

  /// Adds to a connection a function that depends on its arguments alone.
  ///
  /// - Parameter body: runs at each call; an error ends the statement that called it.
  static func add(
    _ name: String, argumentCount: Int32, to db: Database, _ body: @escaping (Call) throws -> Void
  ) throws {
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    // SQLite releases the box even if this fails.
    let status = sqlite3_create_function_v2(
      db.sqliteConnection, name, argumentCount, SQLITE_UTF8 | SQLITE_DETERMINISTIC, box, call, nil, nil,
      release)
    guard status == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: status)) }
  }

  private final class Box {
    let body: (Call) throws -> Void
    init(_ body: @escaping (Call) throws -> Void) { self.body = body }
  }

  private static let call:
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void = {
      context, _, arguments in
      guard let context, let box = sqlite3_user_data(context) else { return }
      do {
        let body = Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().body
        try body(Call(context: context, arguments: arguments))
      } catch {
        sqlite3_result_error_code(context, (error as? DatabaseError)?.resultCode.rawValue ?? SQLITE_ERROR)
      }
    }

  private static let release: @convention(c) (UnsafeMutableRawPointer?) -> Void = { box in
    box.map { Unmanaged<Box>.fromOpaque($0).release() }
  }
}
