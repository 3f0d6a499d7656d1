import Foundation

@testable import Library

/// A folder of a test's own, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/verbatim-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a library in the folder.
  var library: String { path + "/library.sqlite" }

  func store() throws -> LibraryStore { try LibraryStore(path: library) }

  /// The names of all files, and their bytes.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
    return contents
  }

  /// The permissions of a file.
  func mode(_ path: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }
}

/// Runs something with the rights of a user who owns nothing, though the tests may run as root.
///
/// Linux checks file rights by a user id that each thread has for itself, see `setfsuid(2)`.
///
/// - Returns: nil where this process cannot be anybody else and is root.
func withoutRights<Result>(_ body: () throws -> Result) rethrows -> Result? {
  guard geteuid() == 0 else { return try body() }
  guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "setfsuid") else { return nil }
  let setUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  guard setUser(65_534) == 65_534 else { return nil }
  return try body()
}
