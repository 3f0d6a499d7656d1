import Foundation

/// A folder of a test's own, removed together with this value.
package final class TemporaryFolder {
  /// The folder's path, without links in it.
  package let path: String

  /// Makes the folder.
  package init() throws {
    var template = Array((NSTemporaryDirectory() + "/verbatim-test.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil, let path = realpath(template, nil) else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    defer { free(path) }
    self.path = String(cString: path)
    // For tests that give up their rights.
    chmod(path, 0o755)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Returns the names of all files and their bytes.
  package func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
    return contents
  }

  /// Returns the permissions of a file.
  package func mode(_ path: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }
}

/// Runs `body` with the rights of a user who owns nothing, even if the tests run as root.
///
/// Linux checks file rights by a user id that each thread has for itself: see `setfsuid(2)`.
///
/// - Returns: `nil` if this process is root and can't give up its rights.
package func withoutRights<Result>(_ body: () throws -> Result) rethrows -> Result? {
  guard geteuid() == 0 else { return try body() }
  guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "setfsuid") else { return nil }
  let setUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  guard setUser(65_534) == 65_534 else { return nil }
  return try body()
}
