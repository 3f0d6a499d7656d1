import Foundation

/// A new SQLite file that is made under another name and then moved to its place in one step, so that it is
/// never found incomplete.
struct DraftFile {
  /// The path at which it is made.
  let path: String
  private let target: String
  private let noted: [Int]
  /// What SQLite appends to the name for the files that it keeps beside this one.
  private static let endings = ["", "-journal", "-wal", "-shm"]

  /// Creates an empty file beside `target` that only its owner can read.
  init(of target: String) throws(LibraryError) {
    self.target = target
    let path = "\(target).new-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    self.path = path
    noted = UnfinishedFiles.note(Self.endings.map { path + $0 })
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let code = errno
      UnfinishedFiles.forget(noted)
      throw .cannotCreate(path: target, code: code)
    }
    close(file)
  }

  /// Removes the file, unless it has been moved, and what SQLite left beside it.
  func remove() {
    for ending in Self.endings { unlink(path + ending) }
    UnfinishedFiles.forget(noted)
  }

  /// Moves the file to its place; throws `EEXIST` if there is already a file.
  func putInPlace() throws(LibraryError) {
    if link(path, target) != 0 {
      guard errno != EEXIST else { throw .cannotCreate(path: target, code: EEXIST) }
      // Some file systems have no links.
      guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS, access(target, F_OK) != 0,
        rename(path, target) == 0
      else { throw .cannotCreate(path: target, code: errno) }
    }
    try syncFolder()
  }

  /// Replaces another file with this one.
  func replaceTarget() throws(LibraryError) {
    guard rename(path, target) == 0 else { throw .cannotCreate(path: target, code: errno) }
    try syncFolder()
  }

  /// Writes the file's content to the disk.
  func sync() throws(LibraryError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotCreate(path: target, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .cannotCreate(path: target, code: errno) }
  }

  private func syncFolder() throws(LibraryError) {
    let folder = open(LibraryFile.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
