import Foundation
import Testing

/// The tests that need a real terminal; they run one after another, since each starts its own programs.
@Suite(.serialized) struct TerminalTests {
  /// An article that is longer than a screen.
  static let harbour =
    """
    Harbour town votes to keep its lighthouse

    By Ida Quill

    The council of Port Amity voted on Tuesday to keep the old lighthouse, after a debate that lasted until midnight.

    “It is the first thing a sailor sees and the last thing he forgets,” said Mayor Odile Marsh. \
    “We are not going to sell that.”

    Harbour master Tobias Finch argued that the tower was “a danger to everyone under it”. \
    He said: “I have asked for repairs for nine years.”


    """ + (1...40).map { "Lamp number \($0) was counted twice by the keeper.\n\n" }.joined()
}

/// The built program in a real terminal, used as a user would use it.
extension TerminalTests {
  @Test func `an article is read bookmarked and found again`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab", "Tab")
    try terminal.wait(for: "3 of 4 · Harbour master Tobias Finch · argued")
    try terminal.type("b")
    try terminal.wait(for: "Bookmarked: “a danger to everyone under it”")
    try terminal.type("/number 31")
    try terminal.press("Enter")
    try terminal.wait(for: "Lamp number 31 was")
    try terminal.type("q")
    try terminal.wait { !$0.contains("Lamp number 31") }
    #expect(
      try terminal.sandbox.run("bookmarks list --json").text.contains("“a danger to everyone under it”"))
    try terminal.type("$V harbour.txt\r")
    try terminal.wait(for: "Lamp number 31 was")
    try terminal.type("B")
    try terminal.wait(for: "1 bookmark")
    try terminal.press("Enter")
    try terminal.wait(for: "◆ Harbour master Tobias Finch")
    try terminal.quit()
  }

  @Test func `quotations are shown in colour and without it`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    let coloured = try terminal.screen(styled: true)
    #expect(coloured.firstMatch(of: /\u{1B}\[[0-9;]*38;5;\d+m“It is the first/) != nil)
    try terminal.quit()
    try terminal.type("NO_COLOR=1 $V harbour.txt\r")
    try terminal.wait(for: "By Ida Quill")
    let plain = try terminal.screen(styled: true)
    #expect(!plain.contains("38;5;"))
    #expect(plain.firstMatch(of: /\u{1B}\[[0-9;]*m“It is the first/) != nil)
    try terminal.type("Q")
  }

  @Test func `a folder is listed and read marks stay`() throws {
    let terminal = try TerminalSession()
    for number in [1, 2, 10] {
      try terminal.write("Story \(number)\n\nWords of it.\n", to: "news/\(number).txt")
    }
    try terminal.open("$V news", columns: 120, rows: 30)
    let first = try terminal.wait { $0.contains("● Story 10") && $0.contains("│") }
    #expect(
      first.split(separator: "\n").dropFirst().prefix(3).map { $0.prefix(10) } == [
        "● Story 1 ", "● Story 2 ", "● Story 10",
      ])
    try terminal.type("jl")
    try terminal.wait { $0.contains("  Story 2") && $0.contains("● Story 1 ") }
    try terminal.quit()
    try terminal.type("$V\r")
    try terminal.wait { $0.contains("● Story 1 ") && $0.contains("  Story 2") && $0.contains("3 articles") }
  }

  @Test func `a changed file keeps its bookmark`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab", "Tab")
    try terminal.type("b")
    try terminal.wait(for: "Bookmarked")
    try terminal.quit()
    let changed = Self.harbour.replacingOccurrences(
      of: "“It is the first", with: "A gull cried.\n\n“It is the first")
    try terminal.write(changed, to: "harbour.txt")
    try terminal.type("$V harbour.txt\r")
    try terminal.wait { $0.contains("A gull cried.") && $0.contains("◆ Harbour master") }
    #expect(try terminal.sandbox.run("list --json").text.components(separatedBy: "\"id\"").count == 2)
  }

  @Test func `two readers see each other’s changes`() throws {
    let terminal = try TerminalSession()
    try terminal.write("Story one\n\nWords.\n", to: "1.txt")
    try terminal.write("Story two\n\nWords.\n", to: "2.txt")
    _ = try terminal.sandbox.run("add 1.txt")
    try terminal.open("$V")
    try terminal.wait(for: "● Story one")
    _ = try terminal.sandbox.run("add 2.txt")
    try terminal.wait(for: "● Story two")
  }

  @Test func `standard input is read and keys come from the terminal`() throws {
    let terminal = try TerminalSession()
    try terminal.open("printf 'From a pipe\\n\\nIts words.\\n' | $V -; echo status $?")
    try terminal.wait(for: "  Its words.")
    try terminal.type("q")
    try terminal.wait(for: "status 0")
  }

  @Test func `files are added from within`() throws {
    let terminal = try TerminalSession()
    try terminal.write("A story\n\nWords.\n", to: "one file.txt")
    try terminal.open("$V")
    try terminal.wait(for: "The library is empty.")
    try terminal.type(":add one")
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: "● A story")
    try terminal.type(":add missing.txt\r")
    try terminal.wait(for: "missing.txt: no such file or folder")
  }
}

/// What only the terminal knows: where its cursor is.
extension TerminalTests {
  private func cursor(_ terminal: TerminalSession) throws -> String {
    try terminal.flag("cursor_x") + " " + terminal.flag("cursor_y") + " " + terminal.flag("cursor_flag")
  }

  @Test func `the cursor is where the reader is`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    #expect(try cursor(terminal) == "4 0 0")
    try terminal.press("Tab")
    let lines = try terminal.wait(for: "1–2 of 4").split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("“It is the first") })
    #expect(try cursor(terminal) == "4 \(row) 0")
    try terminal.type("gsj")
    try terminal.wait(for: "Speakers of the article")
    #expect(try cursor(terminal) == "2 2 0")
    try terminal.type("/f")
    try terminal.wait(for: "/f")
    #expect(try cursor(terminal) == "2 23 1")
    try terminal.press("C-c")
    try terminal.quit()
  }

  @Test(arguments: ["TERM=vt100", "NO_COLOR=1", "VERBATIM_THEME=monochrome"])
  func `speakers have letters without colour`(environment: String) throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("\(environment) $V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    #expect(try terminal.screen().contains("A   “It is the first"))
    try terminal.type("Q")
  }
}
