import Foundation
import Testing

@testable import verbatim

/// A real terminal: a separate tmux server with one window, in which a shell runs what is typed.
///
/// Home, library, clock, locale and size are fixed; what the program sends to its pty is kept in a file.
final class TerminalSession {
  /// The folder that holds everything; it also runs programs outside the terminal.
  let sandbox: Sandbox
  /// Whether there is no library yet.
  var isFirstStart = false
  /// The name of the tmux server.
  private let server = "verbatim-\(UUID().uuidString.prefix(8))"

  /// Creates a folder; no terminal is running yet.
  init() throws {
    sandbox = try Sandbox()
    sandbox.environment["SWIFT_BACKTRACE"] = "enable=no"
  }

  deinit { close() }

  /// The folder's path, without links.
  var folder: String { sandbox.folder }

  /// Writes a text to a file in the folder.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try sandbox.write(text, to: name) }

  /// Opens the terminal with a shell in it, and types a command line; `$V` is the program.
  func open(_ command: String = "", columns: Int = 80, rows: Int = 24) throws {
    // Not the first start, which begins with a tour.
    if !isFirstStart { _ = FirstStart(environment: { self.sandbox.environment[$0] }).begin() }
    let shell = "cd '\(folder)'; PS1='$ ' V='\(Sandbox.program)' TERM=screen-256color exec sh"
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    try tmux(["-f", "/dev/null", "new-session", "-d", "-s", "t"] + size + [shell])
    try tmux(["pipe-pane", "-t", "t", "-O", "cat > '\(folder)/pty'"])
    try wait { $0.contains("$") }
    if !command.isEmpty { try type(command + "\r") }
  }

  /// Closes the terminal as one closes a window: what runs in it receives SIGHUP.
  func close() { _ = try? tmux(["kill-server"]) }

  /// Types text literally.
  func type(_ text: String) throws { try tmux(["send-keys", "-t", "t", "-l", "--", text]) }

  /// Quits the reader, and waits for the shell.
  func quit() throws {
    try type("Q")
    try wait { _ in (try? flag("alternate_on")) == "0" }
  }

  /// Presses keys by their names in tmux: `Enter`, `Tab`, `C-z`.
  func press(_ keys: String...) throws { try tmux(["send-keys", "-t", "t", "--"] + keys) }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", "t", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Returns the screen as text, with the escape sequences of its styles on request.
  func screen(styled: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p", "-t", "t"] + (styled ? ["-e"] : []))
  }

  /// Returns what tmux knows about the terminal: `alternate_on`, `cursor_flag`, `mouse_any_flag`.
  func flag(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "-t", "t", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }

  /// All bytes that the terminal has received so far.
  var received: Data { (try? Data(contentsOf: URL(filePath: folder + "/pty"))) ?? Data() }

  /// Returns what was last copied to tmux.
  func buffer() throws -> String { try tmux(["show-buffer"]) }

  /// Waits until the screen is as expected, for at most ten seconds.
  @discardableResult
  func wait(sourceLocation: SourceLocation = #_sourceLocation, for isReached: (String) -> Bool) throws
    -> String
  {
    var last = ""
    for _ in 0..<200 {
      last = try screen()
      if isReached(last) { return last }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("the screen did not come to this:\n\(last)", sourceLocation: sourceLocation)
    return last
  }

  /// Waits until the screen contains some words.
  @discardableResult
  func wait(for words: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(sourceLocation: sourceLocation) { $0.contains(words) }
  }

  /// Runs a program to its end, and returns what it prints on standard output.
  @discardableResult
  func run(_ program: String, _ arguments: [String]) throws -> String {
    let files = try (0..<3).map { _ in try #require(tmpfile()) }
    defer { files.forEach { fclose($0) } }
    let spawned = try Spawned(
      program, arguments.map { Array($0.utf8) }, environment: sandbox.environment, folder: folder,
      descriptors: files.map(fileno))
    _ = spawned.wait()
    return Sandbox.text(of: files[1])
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try run("/usr/bin/tmux", ["-L", server] + arguments)
  }
}
