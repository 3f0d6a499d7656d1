import Foundation

/// Paths as users type them and as the library stores them.
enum Paths {
  /// Returns an absolute path, based on the current folder; links are left alone.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }

  /// Returns an absolute path without links, `.` and `..`; ``absolute(_:)`` if nothing exists there.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(existing(path), nil) else { return absolute(path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Returns the target of a symbolic link; `nil` if the path isn't one.
  static func target(ofLink path: String) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(existing(path), &target, target.count)
    return count < 0
      ? nil : String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Returns the last part of a path.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Returns the last part of a path without its extension.
  static func stem(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Returns the extension of a path in lower case, without the dot; empty if it has none.
  static func ending(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Returns the folder of a path's last part, with a slash at its end; empty for the current folder.
  static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// Whether this is a web address rather than a path.
  static func isAddress(_ path: String) -> Bool {
    let small = path.lowercased()
    return ["http://", "https://", "www."].contains { small.hasPrefix($0) }
  }
}
