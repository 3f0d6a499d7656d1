import Foundation

/// A disk in memory that is soon full, for tests of what happens then.
package struct SmallDisk {
  /// Where it is mounted.
  package let path: String

  /// Whether a disk may be mounted here.
  package static let canBeMade: Bool = {
    var template = Array((NSTemporaryDirectory() + "/verbatim-disk.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return false }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let disk = try? SmallDisk(at: folder + "/disk") else { return false }
    disk.unmount()
    return true
  }()

  /// Makes a folder and mounts a disk in it.
  package init(at path: String) throws {
    self.path = path
    guard mkdir(path, 0o700) == 0 else { throw Self.error }
    guard mount("tmpfs", path, "tmpfs", 0, "size=768k") == 0 else { throw Self.error }
  }

  /// Fills the disk to its last byte.
  package func fill() throws {
    let file = open(path + "/filling", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.error }
    defer { close(file) }
    let piece = [UInt8](repeating: 0, count: 4096)
    while write(file, piece, piece.count) > 0 {}
  }

  /// Makes the disk one that can only be read.
  package func forbidWriting() throws {
    // MS_REMOUNT and MS_RDONLY of mount(2).
    guard mount("tmpfs", path, "tmpfs", 32 | 1, "size=768k") == 0 else { throw Self.error }
  }

  /// Takes the disk away.
  package func unmount() { umount2(path, Int32(MNT_DETACH)) }

  private static var error: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM) }
}
