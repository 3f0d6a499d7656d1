import Foundation
import GRDB

/// The file of a library before SQLite opens it: what it is and whether it can be written.
///
/// A process opens a library once: closing a file, as after reading its header, releases every lock that the
/// process holds on it (POSIX).
struct LibraryFile {
  /// An absolute path; symbolic links are followed, even to a file that doesn't exist yet.
  let path: String

  /// Names the file at `path`.
  init(path: String) {
    self.path = Self.followed(
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path)
  }

  /// Returns the path to which a path leads, through links whose target may be missing.
  private static func followed(_ path: String) -> String {
    var path = path
    // As many links as the system follows.
    for _ in 0..<40 {
      if let resolved = realpath(path, nil) {
        defer { free(resolved) }
        return String(cString: resolved)
      }
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
      path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
    }
    return path
  }

  /// The path of SQLite's log, beside the library's file.
  var logPath: String { path + "-wal" }

  /// The folder that the file is in.
  var folder: String { Self.folder(of: path) }

  /// Returns the folder that a file is in, by its absolute path.
  static func folder(of path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether there is a log with changes that aren't in the file yet: another instance is running, or one was
  /// killed.
  var hasLog: Bool {
    var status = stat()
    return stat(logPath, &status) == 0 && status.st_size > 0
  }

  /// Whether the disk has less room than SQLite needs for a new log and its index.
  var isOnFullDisk: Bool {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return false }
    return Int(status.f_bavail) * Int(status.f_frsize) < 1 << 16
  }

  /// Determines how the library can be opened; creates it if it doesn't exist.
  ///
  /// - Throws: ``LibraryError`` if the file isn't a library or is a newer version's; nothing has been written
  ///   then.
  func prepare() throws(LibraryError) -> LibraryAccess {
    var status = stat()
    if stat(path, &status) != 0 {
      guard errno == ENOENT else { throw .cannotOpen(path: path, code: errno) }
      try createFolder()
      try createLibrary(replacingEmptyFile: false)
      return .full
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .cannotOpen(path: path, code: EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notADatabase(path: path) }
    if status.st_size == 0 {
      try createLibrary(replacingEmptyFile: true)
      return .full
    }
    let (bytes, isWritable) = try readHeader()
    guard let header = LibraryHeader(bytes), header.applicationID == Schema.applicationID else {
      throw .notADatabase(path: path)
    }
    try check(version: header.version)
    if let expected = header.fileSize, expected > Int(status.st_size), !hasLog {
      return .readOnly(.damaged(detail: "\(status.st_size) of \(expected) bytes are left"))
    }
    guard isWritable else { return .readOnly(.file) }
    return faccessat(AT_FDCWD, folder, W_OK, Int32(AT_EACCESS)) == 0 ? .full : .readOnly(.folder)
  }

  /// Whether an older version made the library.
  var isOld: Bool {
    guard let bytes = try? readHeader().bytes, let header = LibraryHeader(bytes) else { return false }
    return header.applicationID == Schema.applicationID && header.version < Schema.version
  }

  /// Throws if the number of a library's format isn't one that this version reads.
  func check(version: Int) throws(LibraryError) {
    if version > Schema.version {
      throw .newerVersion(path: path, found: version, supported: Schema.version)
    }
    if version < 1 { throw .damaged(path: path, detail: "its version is \(version)") }
  }

  private func readHeader() throws(LibraryError) -> (bytes: [UInt8], isWritable: Bool) {
    var file = open(path, O_RDWR | O_CLOEXEC)
    let isWritable = file >= 0
    if !isWritable { file = open(path, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw .cannotOpen(path: path, code: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: LibraryHeader.length)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count >= 0 else { throw .cannotOpen(path: path, code: errno) }
    return (Array(bytes.prefix(count)), isWritable)
  }
}
