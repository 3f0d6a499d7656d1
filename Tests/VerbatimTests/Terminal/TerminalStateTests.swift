import Foundation
import Testing

/// However the program ends, the terminal is given back as it was.
@Suite struct TerminalStateTests {
  private func opened() throws -> TerminalSession {
    let terminal = try TerminalSession()
    try terminal.write(ReadingTests.harbour, to: "harbour.txt")
    try terminal.open("stty -a > before; $VERBATIM harbour.txt; echo status $?; stty -a > after")
    try terminal.wait(for: "By Ida Quill")
    return terminal
  }

  private func expectGivenBack(_ terminal: TerminalSession) throws {
    #expect(try terminal.flag("alternate_on") == "0")
    #expect(try terminal.flag("cursor_flag") == "1")
    #expect(try terminal.flag("mouse_any_flag") == "0")
    let modes = try ["before", "after"].map { try String(contentsOfFile: terminal.folder.path + "/" + $0, encoding: .utf8) }
    #expect(modes[0] == modes[1])
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("SEGV", 139), ("ABRT", 134), ("ILL", 132), ("TRAP", 133)])
  func signalsGiveTheTerminalBack(signal: String, status: Int) throws {
    let terminal = try opened()
    try terminal.run("pkill", ["-\(signal)", "-f", "verbatim harbour.txt", "--", "-x"])
    try terminal.run("sh", ["-c", "kill -\(signal) $(pgrep -f '/verbatim harbour.txt$' | xargs -n1 sh -c 'grep -qs \(terminal.folder.lastPathComponent) /proc/$0/environ && echo $0')"])
    try terminal.wait(for: "status \(status)")
    Thread.sleep(forTimeInterval: 0.2)
    try expectGivenBack(terminal)
  }

  @Test func quittingGivesTheTerminalBack() throws {
    let terminal = try opened()
    try terminal.type("q")
    try terminal.wait(for: "status 0")
    Thread.sleep(forTimeInterval: 0.2)
    try expectGivenBack(terminal)
  }

  @Test func suspendingAndResuming() throws {
    let terminal = try TerminalSession()
    try terminal.write(ReadingTests.harbour, to: "harbour.txt")
    try terminal.open("set -m")
    try terminal.type("$VERBATIM harbour.txt\r")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab")
    try terminal.wait(for: "1 of 3")
    try terminal.press("C-z")
    try terminal.wait { $0.contains("$") && !$0.contains("1 of 3") }
    #expect(try terminal.flag("alternate_on") == "0")
    try terminal.resize(columns: 60, rows: 20)
    try terminal.type("fg\r")
    try terminal.wait { $0.contains("1 of 3 · Odile Marsh") && $0.components(separatedBy: "\n").count <= 21 }
    try terminal.type("q")
    try terminal.wait { !$0.contains("1 of 3") }
  }

  @Test func resizingAtAnyMoment() throws {
    let terminal = try opened()
    for (columns, rows) in [(1, 1), (200, 60), (3, 2), (110, 30), (40, 12), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.press("j", "Tab")
      Thread.sleep(forTimeInterval: 0.1)
    }
    try terminal.type("gg")
    try terminal.wait { $0.contains("Harbour town votes") && $0.contains("By Ida Quill") }
    try terminal.type("q")
    try terminal.wait(for: "status 0")
  }

  @Test func aTerminalThatIsGoneEndsTheProgramAndLosesNothing() throws {
    let terminal = try opened()
    try terminal.press("Tab")
    try terminal.type("b")
    try terminal.wait(for: "Bookmarked")
    try terminal.type("G")
    try terminal.run("tmux", ["-L", terminal.socketName, "kill-server"])
    Thread.sleep(forTimeInterval: 0.5)
    let list = try terminal.run(TerminalSession.program, ["bookmarks", "list", "--json"])
    #expect(list.contains("It is the first thing"))
    let left = try terminal.run("sh", ["-c", "grep -lsa \(terminal.folder.lastPathComponent) /proc/[0-9]*/environ | wc -l"])
    #expect(left.trimmingCharacters(in: .whitespacesAndNewlines) == "1" || left.hasPrefix("0") || left.hasPrefix("2"))
  }

  @Test(arguments: [
    ("dumb", "dumb"), ("no-such-terminal", "no-such-terminal"),
  ])
  func aTerminalThatCannotBeUsedIsNamed(term: String, words: String) throws {
    let terminal = try TerminalSession()
    try terminal.write(ReadingTests.harbour, to: "harbour.txt")
    try terminal.open("TERM=\(term) $VERBATIM harbour.txt; echo status $?")
    let screen = try terminal.wait(for: "status 1")
    #expect(screen.contains("verbatim: "))
    #expect(screen.contains(words))
  }
}
