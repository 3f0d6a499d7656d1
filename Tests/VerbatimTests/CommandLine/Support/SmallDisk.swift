import Foundation
import Testing

/// A disk in memory that is soon full.
struct SmallDisk {
  /// Where it is mounted.
  let path: String

  /// Whether a disk may be mounted here.
  static let canBeMade: Bool = {
    guard let box = try? Sandbox(), let disk = try? SmallDisk(at: box.folder + "/disk") else {
      return false
    }
    disk.unmount()
    return true
  }()

  /// Makes a folder and mounts a disk in it.
  init(at path: String) throws {
    self.path = path
    try #require(mkdir(path, 0o700) == 0)
    guard mount("tmpfs", path, "tmpfs", 0, "size=512k") == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
    }
  }

  /// Fills the disk to its last byte.
  func fill() throws {
    let file = open(path + "/filling", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let piece = [UInt8](repeating: 0, count: 4096)
    while write(file, piece, piece.count) > 0 {}
  }

  /// Makes the disk one that can only be read.
  func forbidWriting() throws {
    // MS_REMOUNT and MS_RDONLY of mount(2).
    try #require(mount("tmpfs", path, "tmpfs", 32 | 1, "size=512k") == 0)
  }

  /// Takes the disk away.
  func unmount() { umount2(path, Int32(MNT_DETACH)) }
}
