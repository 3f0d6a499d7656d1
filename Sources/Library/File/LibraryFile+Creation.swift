import Foundation
import GRDB

extension LibraryFile {
  /// Creates the file's folder and those above it, readable by their owner only.
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

  /// Creates an empty library.
  ///
  /// It is made under another name and moved to its place in one step, so that it is never found incomplete.
  /// If another instance was faster, its library stays.
  func createLibrary(replacingEmptyFile: Bool) throws(LibraryError) {
    let draft = try DraftFile(of: path)
    defer { draft.remove() }
    do {
      let connection = try LibraryConnection(path: draft.path)
      try connection.inTransaction { db in
        db.add(tokenizer: WordTokenizer.self)
        db.add(tokenizer: ShingleTokenizer.self)
        try PackingFunctions.add(to: db)
        try Schema.migrate(db)
        return .commit
      }
      // This setting is kept in the file: every program that opens it uses a write-ahead log.
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
