import Foundation
import GRDB

extension LibraryStore {
  /// Copies the present state of the library into a new file; other instances may read and change it
  /// meanwhile.
  ///
  /// The copy is a compact library that only its owner can read, and is on the disk when this returns. A copy
  /// of the file itself would lack what is still in the log.
  ///
  /// - Parameter path: the path of the copy; nothing may exist there yet.
  /// - Throws: ``LibraryError`` if the copy cannot be made; then nothing is left of it.
  package func backup(to path: String) throws(LibraryError) {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .cannotCreate(path: path, code: EEXIST) }
    let draft = try DraftFile(of: path)
    defer { draft.remove() }
    do {
      try reader.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft.path]) }
      let copy = try LibraryConnection(path: draft.path)
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try copy.close()
    } catch {
      try checkDisk()
      throw LibraryError(error, path: path)
    }
    try draft.sync()
    try draft.putInPlace()
  }
}
