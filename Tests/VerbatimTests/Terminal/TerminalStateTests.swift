import Foundation
import Testing

/// However the program ends, the terminal is restored to its former state.
extension TerminalTests {
  private func opened() throws -> TerminalSession {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    // The shell uses `wait`, so that the program's process number is known.
    try terminal.write(
      """
      stty -a > before
      sh -c 'echo $$ > pid; exec "$V" harbour.txt'
      echo status $?
      stty -a > after
      echo given back
      """, to: "script")
    try terminal.open("export V; . ./script")
    try terminal.wait(for: "By Ida Quill")
    return terminal
  }

  private func expectGivenBack(_ terminal: TerminalSession) throws {
    try terminal.wait(for: "given back")
    #expect(try terminal.flag("alternate_on") == "0")
    #expect(try terminal.flag("cursor_flag") == "1")
    #expect(try terminal.flag("mouse_any_flag") == "0")
    #expect(try terminal.sandbox.read("before") == terminal.sandbox.read("after"))
  }

  @Test(
    arguments: [
      ("TERM", 143), ("HUP", 129), ("INT", 130), ("SEGV", 139), ("ABRT", 134), ("ILL", 132), ("TRAP", 133),
      ("QUIT", 131), ("USR1", 138), ("USR2", 140), ("ALRM", 142), ("VTALRM", 154), ("PROF", 155),
      ("XCPU", 152),
      ("IO", 157), ("PWR", 158), ("RTMIN", 162), ("64", 192),
    ])
  func `signals give the terminal back`(signal: String, status: Int) throws {
    let terminal = try opened()
    let process = try terminal.sandbox.read("pid").trimmingCharacters(in: .newlines)
    try terminal.run("/bin/kill", ["-\(signal)", process])
    try terminal.wait(for: "status \(status)")
    try expectGivenBack(terminal)
  }

  @Test func `quitting gives the terminal back`() throws {
    let terminal = try opened()
    try terminal.type("q")
    try terminal.wait(for: "status 0")
    try expectGivenBack(terminal)
  }

  @Test func `suspending and resuming`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab")
    try terminal.wait(for: "1–2 of 4")
    try terminal.press("C-z")
    try terminal.wait { $0.contains("$") && !$0.contains("1–2 of 4") }
    #expect(try terminal.flag("alternate_on") == "0")
    try terminal.resize(columns: 60, rows: 20)
    try terminal.type("fg\r")
    let screen = try terminal.wait(for: "1–2 of 4 · Mayor Odile Marsh")
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 60 })
    try terminal.type("q")
    try terminal.wait { !$0.contains("1–2 of 4") }
  }

  @Test func `resizing at any moment`() throws {
    let terminal = try opened()
    for (columns, rows) in [(1, 1), (200, 60), (3, 2), (110, 30), (40, 12), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.press("j", "Tab")
    }
    try terminal.type("gg")
    try terminal.wait { $0.contains("Harbour town votes") && $0.contains("By Ida Quill") }
    try terminal.type("q")
    try terminal.wait(for: "status 0")
  }

  @Test func `a terminal that is gone ends the program and loses nothing`() throws {
    let terminal = try opened()
    try terminal.press("Tab")
    try terminal.type("b")
    try terminal.wait(for: "Bookmarked")
    let process = try terminal.sandbox.read("pid").trimmingCharacters(in: .newlines)
    terminal.close()
    for _ in 0..<100 where kill(Int32(process) ?? 0, 0) == 0 { Thread.sleep(forTimeInterval: 0.05) }
    #expect(kill(Int32(process) ?? 0, 0) != 0, "the program still runs")
    #expect(try terminal.sandbox.run("bookmarks list --json").text.contains("It is the first thing"))
  }

  @Test func `what is shown as kept survives SIGKILL`() throws {
    let terminal = try opened()
    for words in ["It is the first", "a danger", "I have asked"] {
      try terminal.press("Tab")
      try terminal.type("b")
      try terminal.wait(for: "Bookmarked: “\(words)")
    }
    let process = try terminal.sandbox.read("pid").trimmingCharacters(in: .newlines)
    try terminal.run("/bin/kill", ["-KILL", process])
    try terminal.wait { _ in kill(Int32(process) ?? 0, 0) != 0 }
    let list = try terminal.sandbox.run("bookmarks list --json")
    #expect(list.status == 0)
    #expect(list.text.components(separatedBy: "\"exact\"").count == 4)
  }

  @Test(arguments: ["dumb", "no-such-terminal"])
  func `a terminal that cannot be used is named`(term: String) throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("TERM=\(term) $V harbour.txt; echo status $?")
    let screen = try terminal.wait(for: "status 1")
    #expect(screen.contains("verbatim: "))
    #expect(screen.components(separatedBy: term).count > 2)
  }

  @Test func `without a terminal it says so`() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.harbour, to: "harbour.txt")
    let files = try (0..<3).map { _ in try #require(tmpfile()) }
    let spawned = try Spawned(
      "/usr/bin/setsid", ["-w", Sandbox.program, "harbour.txt"].map { Array($0.utf8) },
      environment: sandbox.environment, folder: sandbox.folder, descriptors: files.map(fileno))
    #expect(spawned.wait() == 1)
    #expect(Sandbox.text(of: files[2]).hasPrefix("verbatim: "))
  }
}
