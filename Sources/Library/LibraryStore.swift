import Articles
import Bookmarks
import Foundation
import GRDB

/// The library: articles, quotations, bookmarks and reading places in one SQLite file.
///
/// Every call that changes something is one transaction, which is on the disk when the call returns. Calls
/// may come from any thread and block until they are done. Two instances may use one file at once.
package final class LibraryStore: Sendable {
  /// The library's file, an absolute path.
  package let path: String
  /// Whether the library can be written, and if not, why.
  package let access: LibraryAccess

  // A connection for each direction: reading continues while an import is being written. GRDB's pool would do
  // the same, but writes into the file whenever it is opened, and opens connections as it goes.
  let reader: LibraryConnection
  let writer: LibraryConnection?
  private let longReader: LongReader
  let textPacker = TextPacker()

  /// Whether the library is open for reading only: every change then throws, with the reason in ``access``.
  package var isReadOnly: Bool { access != .full }

  /// Opens the library at `path`; creates it and its folders if it doesn't exist.
  ///
  /// A process opens a library once: see ``LibraryFile``.
  ///
  /// A library made by an older version is upgraded in one transaction: if the program is stopped meanwhile,
  /// the library stays as it was. After that its texts are packed, many in one transaction: if the program is
  /// stopped then, the rest is packed when the library is opened next.
  ///
  /// - Parameters:
  ///   - patience: how many seconds to wait for another instance's lock before failing.
  ///   - watch: called from time to time with the progress of an upgrade.
  /// - Throws: ``LibraryError``; a file that isn't a library, or is a newer version's, is left unchanged.
  package convenience init(
    path: String, patience: Double = 10, watch: UpgradeWatch = { _, _ in }
  ) throws(LibraryError) {
    let file = LibraryFile(path: path)
    let access = try file.prepare()
    do throws(LibraryError) {
      try self.init(file, access: access, patience: patience, watch: watch)
    } catch {
      // A log cannot be read without room for its index.
      guard access == .full, error == .full(path: file.path), !file.hasLog else { throw error }
      try self.init(file, access: .readOnly(.diskFull), patience: patience, watch: watch)
    }
  }

  /// Called with the number of articles done so far and the total.
  package typealias UpgradeWatch = (_ done: Int, _ total: Int) -> Void

  /// Whether an older version made the library at `path`, so that opening it may take a long time; ask before
  /// opening it.
  package static func isOld(path: String) -> Bool { LibraryFile(path: path).isOld }

  private init(_ file: LibraryFile, access: LibraryAccess, patience: Double, watch: UpgradeWatch)
    throws(LibraryError)
  {
    var opened: LibraryConnection?
    do {
      if access == .full {
        // What a killed instance left in the log may be a newer version's work; writing would bring it into
        // the file.
        if file.hasLog { try file.check(version: Self.version(LibraryConnection(reading: file))) }
        let writer = try LibraryConnection(
          path: file.path, configuration: .library(isReadOnly: false, patience: patience))
        opened = writer
        try writer.inDatabase { db in
          guard try Self.version(db) < Schema.version else { return }
          // Cannot be switched inside a transaction.
          try db.execute(sql: "PRAGMA foreign_keys = OFF")
          try db.inTransaction {
            try Schema.migrate(db, watch: watch)
            return .commit
          }
          try db.execute(sql: "PRAGMA foreign_keys = ON")
        }
        try LibraryPacking(connection: writer, packer: textPacker).run(watch: watch)
        self.writer = writer
        // On a connection that may write, GRDB forbids writing during every read, which makes SQLite parse
        // every statement again.
        reader = try LibraryConnection(
          path: file.path, configuration: .library(isReadOnly: true, patience: patience), isFirst: false)
      } else {
        writer = nil
        reader = try LibraryConnection(reading: file, access: access)
      }
      try file.check(version: Self.version(reader))
    } catch {
      guard let opened else { throw LibraryError(error, path: file.path) }
      throw Self.failure(error, of: opened, path: file.path)
    }
    self.path = file.path
    self.access = access
    longReader = LongReader(path: file.path)
  }

  private static func version(_ connection: LibraryConnection) throws -> Int {
    try connection.read(version)
  }

  private static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}

extension LibraryStore {
  /// Runs a read in one transaction, so that it sees one state of the library.
  func read<Result>(_ body: (Database) throws -> Result) throws(LibraryError) -> Result {
    do { return try reader.read(body) } catch { throw failure(error, of: reader) }
  }

  /// Runs a single read statement.
  func readOnce<Result>(_ body: (Database) throws -> Result) throws(LibraryError) -> Result {
    do { return try reader.inDatabase(body) } catch { throw failure(error, of: reader) }
  }

  /// Runs a long read as ``read(_:)`` does, on a connection of its own.
  func readApart<Result>(_ body: (Database) throws -> Result) throws(LibraryError) -> Result {
    guard access == .full, let connection = longReader.opened() else { return try read(body) }
    do { return try connection.read(body) } catch { throw failure(error, of: connection) }
  }

  /// Runs a change in one transaction, which is on the disk as a whole when this returns.
  func write<Result>(_ body: (Database) throws -> Result) throws(LibraryError) -> Result {
    guard let writer else { throw refusal }
    do {
      return try writer.write { db in
        let result = try body(db)
        try CopyWriting(db: db).settle()
        return result
      }
    } catch {
      throw failure(error, of: writer)
    }
  }

  /// Returns our error for one of SQLite's; it is about damage only if the disk can be read.
  private func failure(_ error: any Error, of connection: LibraryConnection) -> LibraryError {
    Self.failure(error, of: connection, path: path)
  }

  private static func failure(_ error: any Error, of connection: LibraryConnection, path: String)
    -> LibraryError
  {
    let error = LibraryError(error, path: path)
    if case .damaged(_, let detail) = error, connection.hasReadError {
      return .io(path: path, detail: detail)
    }
    return error
  }

  /// Throws if reading the disk has failed since the library was opened, so that what was found cannot be
  /// trusted.
  func checkDisk() throws(LibraryError) {
    guard reader.hasReadError || writer?.hasReadError == true else { return }
    throw .io(path: path, detail: String(cString: strerror(EIO)))
  }

  /// The error that a change throws if the library is open for reading only.
  private var refusal: LibraryError {
    switch access {
    case .readOnly(.damaged(let detail)): .damaged(path: path, detail: detail)
    case .readOnly(.diskFull): .full(path: path)
    case .readOnly(.file), .readOnly(.folder), .full: .readOnly(path: path)
    }
  }

  /// Returns a number that differs after any change to the library, made here or by another instance.
  package func dataVersion() throws(LibraryError) -> Int64 {
    // The reading connection never writes, so SQLite counts every change as another connection's.
    do {
      return try reader.inDatabase { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
