import Foundation
import GRDB
import GRDBSQLite

/// A connection to an SQLite file that can be closed without a spare thread or file descriptor.
///
/// GRDB's connection has a dispatch queue, and to dispose of it libdispatch starts a thread and opens
/// descriptors. If no thread can be started it retries for ever; if no descriptor is left it traps. So the
/// connection is closed but its queue is kept for the rest of the process, and a file that SQLite cannot open
/// never gets a queue.
final class LibraryConnection: Sendable {
  /// GRDB's connection; used only through methods of this class, which stays alive, and so open, while they
  /// run.
  private let queue: DatabaseQueue

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - isDamaged: whether the file is read in spite of damage to its schema.
  ///   - isFirst: whether no other connection of this process has the file open; if one has, the file can be
  ///     opened.
  /// - Throws: `DatabaseError` if SQLite cannot open or read it, ``LibraryError/noDescriptors(path:)`` if the
  ///   process may not open enough files.
  init(
    path: String, configuration: Configuration = Configuration(), isDamaged: Bool = false,
    isFirst: Bool = true
  ) throws {
    guard Descriptors.areLeft(isFirst ? Descriptors.ofFirst : Descriptors.ofNext) else {
      throw LibraryError.noDescriptors(path: path)
    }
    let probe =
      isFirst ? try ProbeConnection(path: path, configuration: configuration, isDamaged: isDamaged) : nil
    do {
      queue = try withExtendedLifetime(probe) { try DatabaseQueue(path: path, configuration: configuration) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      // What the probe has just read cannot be damaged: the disk is failing.
      throw ProbeConnection.readError
    }
  }

  deinit {
    // A connection that cannot be closed now closes when GRDB deallocates it.
    guard (try? queue.close()) != nil else { return }
    _ = Unmanaged.passRetained(queue)
  }
}

// GRDB's methods, by their names.
extension LibraryConnection {
  /// Runs a read in a transaction.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try withExtendedLifetime(self) { try queue.read(body) }
  }

  /// Runs a change in a transaction.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try withExtendedLifetime(self) { try queue.write(body) }
  }

  /// Runs statements outside a transaction.
  func inDatabase<Result>(_ body: (Database) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) { try queue.inDatabase(body) }
  }

  /// Runs statements outside a transaction.
  func writeWithoutTransaction<Result>(_ body: (Database) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) { try queue.writeWithoutTransaction(body) }
  }

  /// Runs a change in a transaction, which the body commits or rolls back.
  func inTransaction(_ body: (Database) throws -> Database.TransactionCompletion) throws {
    try withExtendedLifetime(self) { try queue.inTransaction(nil, body) }
  }

  /// Closes the connection; it cannot be used after that.
  func close() throws { try queue.close() }
}

extension LibraryConnection {
  /// Whether the system has failed to read the file since it was opened.
  ///
  /// SQLite reports a failing disk as a damaged file (`SQLITE_IOERR_CORRUPTFS`); the system's own answer
  /// tells them apart.
  var hasReadError: Bool { queue.inDatabase { Self.hasReadError($0.sqliteConnection) } }

  static func hasReadError(_ connection: OpaquePointer?) -> Bool {
    var code: Int32 = 0
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &code)
    return code == EIO
  }
}

/// The file descriptors of this process.
enum Descriptors {
  /// How many files are open while the first connection is made: the log's index, the folder, and the library
  /// and its log for both the connection and its probe.
  static let ofFirst = 6
  /// How many files another connection opens: the library, its log and the folder.
  static let ofNext = 3

  /// Returns whether this many more files can be opened.
  static func areLeft(_ count: Int) -> Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return true }
    var free = 0
    for number in 0..<Int32(clamping: limit.rlim_cur) where fcntl(number, F_GETFD) == -1 {
      free += 1
      if free >= count { return true }
    }
    return false
  }
}

/// A bare connection that shows whether SQLite can open and read a file.
private final class ProbeConnection {
  private var connection: OpaquePointer?

  init(path: String, configuration: Configuration, isDamaged: Bool) throws {
    let flags = configuration.readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    try check(sqlite3_open_v2(path, &connection, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nil))
    if case .timeout(let seconds) = configuration.busyMode {
      sqlite3_busy_timeout(connection, Int32(seconds * 1000))
    }
    if isDamaged { sqlite3_exec(connection, "PRAGMA writable_schema = ON", nil, nil, nil) }
    try check(sqlite3_exec(connection, "SELECT 1 FROM sqlite_master LIMIT 1", nil, nil, nil))
  }

  deinit { sqlite3_close_v2(connection) }

  /// The error that reports a disk that cannot be read.
  static var readError: DatabaseError {
    DatabaseError(resultCode: .SQLITE_IOERR, message: String(cString: sqlite3_errstr(SQLITE_IOERR)))
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    let message = connection.map { String(cString: sqlite3_errmsg($0)) }
    if code == SQLITE_CORRUPT || code == SQLITE_NOTADB, LibraryConnection.hasReadError(connection) {
      throw Self.readError
    }
    let extended = connection.map { sqlite3_extended_errcode($0) } ?? code
    throw DatabaseError(resultCode: ResultCode(rawValue: extended), message: message)
  }
}
