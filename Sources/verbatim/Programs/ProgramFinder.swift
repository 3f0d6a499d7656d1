import Foundation

/// What the environment says about other programs: where they are, and which ones the user wants.
struct ProgramFinder {
  /// Returns a variable of the environment; `nil` if it isn't set or is empty.
  let environment: (String) -> String?

  /// Uses this process's environment.
  init() { environment = Environment.value }

  /// Uses another environment.
  init(environment: @escaping (String) -> String?) { self.environment = environment }

  /// Returns the path of a program: a name is looked up in `PATH`, and a path must be executable; else `nil`.
  ///
  /// An empty or relative folder in `PATH` is ignored: it could find a program that lies beside an article.
  func find(_ name: String) -> String? {
    guard !name.isEmpty else { return nil }
    if name.contains("/") { return Self.mayBeRun(name) ? name : nil }
    let folders = (environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first(where: Self.mayBeRun)
  }

  /// Whether there is a display for programs with windows.
  var hasDisplay: Bool { environment("WAYLAND_DISPLAY") != nil || environment("DISPLAY") != nil }

  /// Whether the user is connected from another machine.
  var isRemote: Bool { ["SSH_TTY", "SSH_CONNECTION", "SSH_CLIENT"].contains { environment($0) != nil } }

  private static func mayBeRun(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
