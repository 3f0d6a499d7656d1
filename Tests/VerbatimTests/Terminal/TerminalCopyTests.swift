import Foundation
import Testing

/// Copying in a real terminal.
extension TerminalTests {
  private static let marsh =
    "“It is the first thing a sailor sees and the last thing he forgets,” said Mayor Odile Marsh. "
    + "“We are not going to sell that.”"

  private func opened(_ environment: String) throws -> TerminalSession {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("\(environment) $V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab")
    try terminal.wait(for: "1–2 of 4")
    return terminal
  }

  @Test func `tmux gets what is copied`() throws {
    let terminal = try opened("")
    try terminal.type("y")
    try terminal.wait(for: "Copied \(Self.marsh.count) characters by tmux")
    #expect(try terminal.buffer() == Self.marsh)
    try terminal.type("Y")
    try terminal.wait(for: "characters by tmux")
    try terminal.wait { _ in
      (try? terminal.buffer()) == Self.marsh
        + "\n— Odile Marsh, in “Harbour town votes to keep its lighthouse”"
    }
    try terminal.quit()
  }

  @Test func `elsewhere the terminal is sent OSC 52`() throws {
    let terminal = try opened("TMUX=")
    let before = try terminal.screen()
    try terminal.type("y")
    let after = try terminal.wait(for: "Copied \(Self.marsh.count) characters by OSC 52")
    let sequence = "\u{1B}]52;c;" + Data(Self.marsh.utf8).base64EncodedString() + "\u{7}"
    try terminal.wait { _ in terminal.received.range(of: Data(sequence.utf8)) != nil }
    #expect(before.split(separator: "\n").dropLast() == after.split(separator: "\n").dropLast())
    try terminal.quit()
  }

  @Test func `a desktop’s program is fed`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.sandbox.script(
      "printf '%s\\n' \"$@\" > '\(terminal.folder)/arguments'; cat > '\(terminal.folder)/clipboard'",
      to: "bin/xclip")
    try terminal.open("TMUX= DISPLAY=:9 PATH='\(terminal.folder)/bin' $V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab")
    try terminal.type("y")
    try terminal.wait(for: "Copied \(Self.marsh.count) characters by xclip")
    #expect(try terminal.sandbox.read("clipboard") == Self.marsh)
    #expect(try terminal.sandbox.read("arguments") == "-selection\nclipboard\n-in\n")
    #expect(terminal.received.range(of: Data("\u{1B}]52;".utf8)) == nil)
    try terminal.quit()
  }

  @Test func `play copies nothing`() throws {
    let box = try Sandbox()
    try box.write(Self.harbour, to: "harbour.txt")
    box.environment["WAYLAND_DISPLAY"] = "x"
    box.environment["PATH"] = box.folder + "/bin"
    try box.script("touch '\(box.folder)/copied'", to: "bin/wl-copy")
    let ran = try box.run(["play", "--keys", "<Tab>y", "harbour.txt"])
    #expect(
      ran.text.contains("\nWould copy \(Self.marsh.count) characters: “It is the first thing a sailor sees"))
    #expect(!ran.text.contains("\u{1B}"))
    #expect(access(box.folder + "/copied", F_OK) != 0)
  }
}
