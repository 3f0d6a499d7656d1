import Foundation
import Testing

/// A real terminal: a tmux server of its own with one window, in which a shell runs a command line.
///
/// Home, library, locale and size are fixed; what the program sends to its pty is kept in a file.
final class TerminalSession {
  /// A folder of its own: home of the program, place of its library and of texts.
  let folder: URL
  let socketName = "verbatim-test-\(UUID().uuidString.prefix(8))"

  /// The built program, which stands beside the bundle of the tests.
  static let program = CommandLine.arguments.lazy.filter { $0.hasSuffix(".xctest") }
    .map { URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("verbatim").path }
    .first(where: FileManager.default.isExecutableFile) ?? ".build/debug/verbatim"

  /// Makes a folder; no terminal runs yet.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(socketName)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a text into the folder.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  /// Writes bytes into the folder; gives their path.
  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try data.write(to: file)
    return file.path
  }

  /// Opens the terminal with an interactive shell in it, and types a command line there.
  func open(_ command: String, columns: Int = 80, rows: Int = 24, term: String? = "screen-256color") throws {
    let shell = "cd '\(folder.path)'; env -i PATH='/usr/bin:/bin' HOME='\(folder.path)' LC_ALL=C.UTF-8 PS1='$ ' \(term.map { "TERM=\($0) " } ?? "")VERBATIM='\(Self.program)' VERBATIM_LIBRARY='\(libraryPath)' VERBATIM_NOW=2025-01-02T03:04:05Z sh"
    try tmux("-f", "/dev/null", "new-session", "-d", "-s", "t", "-x", "\(columns)", "-y", "\(rows)", shell)
    try tmux("pipe-pane", "-t", "t", "-O", "cat > '\(folder.path)/pty'")
    try wait { $0.contains("$") }
    if !command.isEmpty { try type(command + "\r") }
  }

  /// The library of the session.
  var libraryPath: String { folder.path + "/library.sqlite" }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-t", "t", "-l", "--", text) }

  /// Presses keys by the names that tmux has for them: `Enter`, `Tab`, `C-z`.
  func press(_ keys: String...) throws { try tmux(["send-keys", "-t", "t", "--"] + keys) }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-t", "t", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The screen as text, with escape sequences for its styles if asked.
  func screen(styled: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p", "-t", "t"] + (styled ? ["-e"] : []))
  }

  /// What tmux knows of the terminal: `alternate_on`, `cursor_flag`, `mouse_any_flag`.
  func flag(_ name: String) throws -> String {
    try tmux("display-message", "-p", "-t", "t", "#{\(name)}").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Every byte that the terminal has received so far.
  var received: Data { (try? Data(contentsOf: folder.appendingPathComponent("pty"))) ?? Data() }

  /// Waits until the screen is as it should be, ten seconds at most.
  @discardableResult
  func wait(_ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation, for condition: (String) -> Bool)
    throws -> String
  {
    var last = ""
    for _ in 0..<200 {
      last = try screen()
      if condition(last) { return last }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record(comment ?? "the screen did not come to this:\n\(last)", sourceLocation: sourceLocation)
    return last
  }

  /// Waits until the screen holds some words.
  @discardableResult
  func wait(for words: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(sourceLocation: sourceLocation) { $0.contains(words) }
  }

  /// Runs a program to its end and gives what it prints on standard output.
  @discardableResult
  func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8", "VERBATIM_LIBRARY": libraryPath]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String { try run("tmux", ["-L", socketName] + arguments) }
}
