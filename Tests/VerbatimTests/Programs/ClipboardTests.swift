import Foundation
import Reader
import Testing

@testable import verbatim

/// Which way to the clipboard is chosen, according to the environment and what is installed.
@Suite struct ClipboardTests {
  private let box: Sandbox

  init() throws { box = try Sandbox() }

  /// Returns what is tried in turn: `tmux+wl-copy, OSC 52`.
  private func ways(_ environment: String, installed: String) throws -> String {
    for name in installed.split(separator: " ") { try box.script("exit 0", to: "bin/\(name)") }
    var variables = ["PATH": box.folder + "/bin"]
    for setting in environment.split(separator: " ") {
      let parts = setting.split(separator: "=", maxSplits: 1)
      variables[String(parts[0])] = parts.count == 2 ? String(parts[1]) : "x"
    }
    let clipboard = Clipboard(ProgramFinder { [variables] in variables[$0] })
    return clipboard.attempts.map { ways in
      ways.map { way in
        guard case .program(let name, _, let arguments) = way else { return way.name }
        return name == "tmux" && !arguments.contains("-w") ? "tmux (no -w)" : name
      }.joined(separator: "+")
    }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("", "", "OSC 52"),
    ("", "tmux wl-copy xclip xsel", "OSC 52"),
    ("WAYLAND_DISPLAY", "wl-copy xclip", "wl-copy, OSC 52"),
    ("WAYLAND_DISPLAY DISPLAY", "xsel xclip wl-copy", "wl-copy, xclip, xsel, OSC 52"),
    ("DISPLAY", "wl-copy xsel", "xsel, OSC 52"),
    ("", "pbcopy", "pbcopy, OSC 52"),
    ("TMUX", "tmux", "tmux, tmux (no -w), OSC 52"),
    ("TMUX", "", "OSC 52"),
    ("TMUX DISPLAY", "tmux xclip", "tmux+xclip, tmux (no -w), OSC 52"),
    ("SSH_TTY DISPLAY", "xclip", "OSC 52, xclip"),
    ("SSH_CONNECTION TMUX DISPLAY", "tmux xclip", "tmux, tmux (no -w), OSC 52, xclip"),
    ("TERM=linux", "", ""),
  ])
  func `the ways in their order`(environment: String, installed: String, ways: String) throws {
    #expect(try self.ways(environment, installed: installed) == ways)
  }

  private func copy(_ text: String, by scripts: [(name: String, script: String)]) throws -> Event {
    for (name, script) in scripts { try box.script(script, to: "bin/\(name)") }
    let variables = ["PATH": box.folder + "/bin", "WAYLAND_DISPLAY": "x", "DISPLAY": "x"]
    return Clipboard(ProgramFinder { variables[$0] }).copy(text) { _ in false }
  }

  @Test func `a program gets the text, whatever is in it`() throws {
    let text = "“Ja” $(touch /tmp/no) ; `x`\n— -h\n" + String(repeating: "long ", count: 40_000)
    guard case .notice(let words) = try copy(text, by: [("wl-copy", "cat > '\(box.folder)/taken'")]) else {
      Issue.record("it was not copied")
      return
    }
    #expect(words == "Copied \(text.count) characters by wl-copy")
    #expect(try box.read("taken") == text)
  }

  @Test func `where a program fails the next one is tried`() throws {
    let event = try copy(
      "x", by: [("wl-copy", "exit 1"), ("xclip", "cat > /dev/null; kill -9 $$"), ("xsel", "cat > /dev/null")])
    guard case .notice("Copied 1 character by xsel") = event else {
      Issue.record("\(event)")
      return
    }
  }

  @Test func `a program that takes nothing and never ends is killed`() throws {
    let hangs = "echo $$ > '\(box.folder)/pid'; exec sleep 1000"
    let long = String(repeating: "x", count: 200_000)
    guard case .problem(let words) = try copy(long, by: [("wl-copy", hangs)]) else {
      Issue.record("it cannot have been copied")
      return
    }
    #expect(words == "Not copied: 200000 bytes, and OSC 52 takes 74994. Bookmark it and :export")
    let process = try #require(Int32(try box.read("pid").trimmingCharacters(in: .newlines)))
    #expect(kill(process, 0) != 0, "it still runs, or was not waited for")
  }

  @Test func `a program that does not read does not end the reader`() throws {
    let long = String(repeating: "x", count: 200_000)
    guard
      case .notice("Copied 200000 characters by xsel") = try copy(
        long, by: [("wl-copy", "exec <&-; sleep 0.1"), ("xclip", "exit 0"), ("xsel", "cat > /dev/null")])
    else {
      Issue.record("the one that reads was not reached")
      return
    }
  }

  @Test func `a missing clipboard is reported`() {
    let nothing = Clipboard(ProgramFinder { $0 == "TERM" ? "linux" : "" })
    guard case .problem(let words) = nothing.copy("x", send: { _ in true }) else {
      Issue.record("it cannot have been copied")
      return
    }
    #expect(words.hasPrefix("No clipboard found"))
  }
}
