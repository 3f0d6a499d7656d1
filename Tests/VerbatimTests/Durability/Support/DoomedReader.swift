import Foundation
import Testing

/// A reader in a terminal that is killed outright, and what the screen showed at that moment.
///
/// The terminal is a separate tmux server without a shell, so that nothing is painted over the last frame.
final class DoomedReader {
  private let session: TerminalSession
  private let server = "verbatim-\(UUID().uuidString.prefix(8))"

  /// Opens a terminal in a session's folder; no reader is running yet.
  init(in session: TerminalSession) throws {
    self.session = session
    try tmux(["-f", "/dev/null", "new-session", "-d", "-s", "t", "-x", "80", "-y", "30", "exec cat"])
    try tmux(["set-option", "-g", "remain-on-exit", "on"])
    // Drawn on a separate line below the last frame, which moves up by one.
    try tmux(["set-option", "-g", "remain-on-exit-format", Self.end])
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Starts a reader on a file.
  func start(_ file: String) throws {
    let line = "cd '\(session.folder)'; TERM=screen-256color exec '\(Sandbox.program)' \(file)"
    try tmux(["respawn-pane", "-k", "-t", "t", line])
  }

  /// Waits until the screen contains some words.
  func wait(for words: String) throws {
    var screen = try screen()
    let deadline = Date(timeIntervalSinceNow: 30)
    while !screen.contains(words) {
      try #require(Date() < deadline, "\(words) did not come:\n\(screen)")
      usleep(10_000)
      screen = try self.screen()
    }
  }

  /// Types keys as characters.
  func type(_ keys: String) throws { try tmux(["send-keys", "-t", "t", "-l", "--", keys]) }

  /// Kills the reader, and returns what was on its screen.
  func kill() throws -> String {
    let number = try tmux(["display-message", "-p", "-t", "t", "#{pane_pid}"])
    let reader = try #require(pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines)))
    Foundation.kill(reader, SIGKILL)
    let deadline = Date(timeIntervalSinceNow: 30)
    while isRunning(reader) {
      try #require(Date() < deadline, "the reader did not end")
      usleep(1_000)
    }
    // What it wrote before it died is on its way to the terminal. If it is late, less is known to have been
    // shown.
    usleep(20_000)
    var lines = try screen().split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true || lines.last == Self.end[...] { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private func isRunning(_ process: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return !status.contains(") Z ")
  }

  /// What the terminal shows once the reader is gone.
  private static let end = "(the reader is gone)"

  private func screen() throws -> String { try tmux(["capture-pane", "-p", "-t", "t"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try session.run("/usr/bin/tmux", ["-L", server] + arguments)
  }
}
