import Foundation
import GRDB

extension LibraryFile {
  /// Makes the folder that the file is to stand in, and those above it, for nobody else to look into.
  func createFolder() throws(LibraryError) {
    var missing: [String] = []
    var folder = folder
    var status = stat()
    while stat(folder, &status) != 0, errno == ENOENT, folder != "/" {
      missing.append(folder)
      folder = LibraryFile(path: folder).folder
    }
    for folder in missing.reversed() where mkdir(folder, 0o700) != 0 && errno != EEXIST {
      throw .cannotCreate(path: folder, code: errno)
    }
  }

  /// Makes an empty library.
  ///
  /// It is made whole under another name and put in its place at once, so that nobody ever finds half of one. Where
  /// another instance was faster, its library stays.
  func createLibrary(replacingEmptyFile: Bool) throws(LibraryError) {
    let draft = "\(path).new-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let file = open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .cannotCreate(path: path, code: errno) }
    close(file)
    defer { unlink(draft) }
    do {
      let queue = try DatabaseQueue(path: draft)
      try queue.inTransaction { db in
        db.add(tokenizer: WordTokenizer.self)
        try Schema.migrate(db)
        return .commit
      }
      // Kept in the file: whoever opens it writes ahead into a log.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    } catch {
      throw LibraryError(error, path: path)
    }
    try putInPlace(draft, replacingEmptyFile: replacingEmptyFile)
  }

  private func putInPlace(_ draft: String, replacingEmptyFile: Bool) throws(LibraryError) {
    if replacingEmptyFile {
      guard rename(draft, path) == 0 else { throw .cannotCreate(path: path, code: errno) }
    } else if link(draft, path) != 0, errno != EEXIST {
      // Some file systems have no links.
      guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS, rename(draft, path) == 0 else {
        throw .cannotCreate(path: path, code: errno)
      }
    }
    let folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
