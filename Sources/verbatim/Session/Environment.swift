import Foundation

/// What the process knows about its surroundings.
enum Environment {
  /// Returns an environment variable; `nil` if it is unset or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The user's folder according to the system, for when `HOME` isn't set; `/` if there is none.
  static var homeFolder: String {
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return "/" }
    return String(cString: folder)
  }
}
