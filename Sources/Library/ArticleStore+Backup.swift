import Foundation
import GRDB

extension ArticleStore {
  /// Copies the library, as it is at this moment, into a new file; others may read and change it meanwhile.
  ///
  /// The copy is a library of its own, is its owner's alone, is as small as can be, and is on the disk when this returns. A
  /// copy of the file itself would lack what is still in the log.
  ///
  /// - Parameter path: where nothing stands yet.
  /// - Throws: where the copy cannot be made; there is none then.
  package func backup(to path: String) throws(LibraryError) {
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .cannotCreate(path: path, code: errno) }
    defer { close(file) }
    do {
      try reader.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
      let copy = try DatabaseQueue(path: path)
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try copy.close()
    } catch {
      unlink(path)
      throw LibraryError(error, path: path)
    }
    guard fsync(file) == 0 else {
      let code = errno
      unlink(path)
      throw .cannotCreate(path: path, code: code)
    }
  }
}
