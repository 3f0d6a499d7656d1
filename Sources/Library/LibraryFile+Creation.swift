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
    let draft = try DraftFile(of: path)
    defer { draft.remove() }
    do {
      let connection = try LibraryConnection(path: draft.path)
      try connection.inTransaction { db in
        db.add(tokenizer: WordTokenizer.self)
        try Schema.migrate(db)
        return .commit
      }
      // Kept in the file: whoever opens it writes ahead into a log.
      try connection.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try connection.close()
    } catch {
      throw LibraryError(error, path: path)
    }
    do throws(LibraryError) {
      if replacingEmptyFile { try draft.replaceTarget() } else { try draft.putInPlace() }
    } catch {
      guard error == .cannotCreate(path: path, code: EEXIST) else { throw error }
    }
  }
}
