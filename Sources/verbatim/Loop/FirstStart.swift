import Foundation

/// Whether the reader is started for the first time, which an empty file remembers.
///
/// The library doesn't tell: commands may have filled it before.
struct FirstStart {
  /// The file, by the XDG Base Directory Specification, which ignores relative paths.
  let path: String

  /// Finds the file's place.
  init(environment: (String) -> String?) {
    let named = environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = named ?? (environment("HOME") ?? Environment.homeFolder) + "/.local/state"
    path = folder + "/verbatim/tour-shown"
  }

  /// Remembers this start, and returns whether it is the first: `false` if nothing can be remembered.
  func begin() -> Bool {
    if create() { return true }
    guard errno == ENOENT else { return false }
    let folder = Paths.folder(path)
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return create()
  }

  private func create() -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }
}
