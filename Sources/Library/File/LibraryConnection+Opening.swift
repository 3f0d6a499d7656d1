import Foundation
import GRDB

extension Configuration {
  /// Returns the configuration for opening a library.
  static func library(isReadOnly: Bool, isDamaged: Bool = false, patience: Double = 10) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    // Another instance holds the lock for as long as a transaction takes; an import's are long.
    configuration.busyMode = .timeout(patience)
    configuration.label = "library"
    configuration.prepareDatabase { db in
      db.add(tokenizer: WordTokenizer.self)
      db.add(tokenizer: ShingleTokenizer.self)
      try QueryFunctions.add(to: db)
      try RankFunction.add(to: db)
      try PackingFunctions.add(to: db)
      // What is reported as saved must be on the disk, whatever happens to the machine.
      if !isReadOnly {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        // An import touches pages all over the indexes.
        try db.execute(sql: "PRAGMA cache_size = -32000")
      }
      // Without this, SQLite reads nothing of a file that is too short.
      if isDamaged { try db.execute(sql: "PRAGMA writable_schema = ON") }
    }
    return configuration
  }
}

extension LibraryConnection {
  /// Opens a library that must not be written.
  convenience init(reading file: LibraryFile, access: LibraryAccess = .full) throws {
    let isDamaged = if case .readOnly(.damaged) = access { true } else { false }
    let configuration = Configuration.library(isReadOnly: true, isDamaged: isDamaged)
    let hasRoom = access != .readOnly(.diskFull)
    let isFolderWritable = faccessat(AT_FDCWD, file.folder, W_OK, Int32(AT_EACCESS)) == 0
    guard !isFolderWritable || !hasRoom, !file.hasLog else {
      try self.init(path: file.path, configuration: configuration, isDamaged: isDamaged)
      return
    }
    // SQLite cannot create its files beside this one. It may read without them, since no instance writes.
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: "?#%;")
    let path = file.path.addingPercentEncoding(withAllowedCharacters: allowed) ?? file.path
    try self.init(path: "file:\(path)?immutable=1", configuration: configuration, isDamaged: isDamaged)
  }
}
