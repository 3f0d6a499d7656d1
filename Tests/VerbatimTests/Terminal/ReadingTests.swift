import Foundation
import Testing

/// The built program in a real terminal, used as a reader would.
@Suite struct ReadingTests {
  static let harbour = """
    Harbour town votes to keep its lighthouse

    By Ida Quill

    The council of Port Amity voted on Tuesday to keep the old lighthouse, after a debate that lasted until midnight.

    “It is the first thing a sailor sees and the last thing he forgets,” said Mayor Odile Marsh. “We are not going to sell that.”

    Harbour master Tobias Finch argued that the tower was “a danger to everyone under it”. He said: “I have asked for repairs for nine years.”

    """ + (1...40).map { "Lamp number \($0) was counted twice.\n\n" }.joined()

  @Test func anArticleIsReadBookmarkedAndFoundAgain() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$VERBATIM harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab", "Tab")
    try terminal.wait(for: "2 of 3 · Tobias Finch · argued")
    try terminal.type("b")
    try terminal.wait(for: "Bookmarked: “a danger to everyone under it”")
    try terminal.type("/number 31")
    try terminal.press("Enter")
    try terminal.wait(for: "Lamp number 31 was")
    try terminal.type("q")
    try terminal.wait { !$0.contains("Lamp number 31") }
    let list = try terminal.run(TerminalSession.program, ["bookmarks", "list", "--json"])
    #expect(list.contains("\"exact\":\"“a danger to everyone under it”\""))
    try terminal.type("$VERBATIM harbour.txt\r")
    try terminal.wait(for: "Lamp number 31 was")
    try terminal.type("B")
    try terminal.wait(for: "1 bookmark")
    try terminal.press("Enter")
    try terminal.wait(for: "◆ Harbour master Tobias Finch")
    try terminal.type("Q")
    try terminal.wait { !$0.contains("Harbour master") }
    #expect(try terminal.flag("alternate_on") == "0")
  }

  @Test func aFolderIsListedAndReadMarksStay() throws {
    let terminal = try TerminalSession()
    try FileManager.default.createDirectory(
      at: terminal.folder.appendingPathComponent("news"), withIntermediateDirectories: true)
    for number in [1, 2, 10] { try terminal.write("Story \(number)\n\nWords of it.\n", to: "news/\(number).txt") }
    try terminal.open("$VERBATIM news", columns: 120, rows: 40)
    let first = try terminal.wait { $0.contains("● Story 10") && $0.contains("│") }
    #expect(first.range(of: "Story 2")?.lowerBound ?? first.endIndex < first.range(of: "Story 10")?.lowerBound ?? first.startIndex)
    try terminal.type("jl")
    try terminal.wait { $0.contains("  Story 2") && $0.contains("● Story 1") }
    try terminal.type("Q$VERBATIM\r")
    try terminal.wait { $0.contains("● Story 1") && !$0.contains("● Story 2") && $0.contains("3 articles") }
  }

  @Test func aChangedFileKeepsItsBookmark() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$VERBATIM harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab", "Tab")
    try terminal.type("b")
    try terminal.wait(for: "Bookmarked")
    try terminal.type("Q")
    try terminal.write(Self.harbour.replacingOccurrences(of: "“It is the first", with: "A gull cried.\n\n“It is the first"), to: "harbour.txt")
    try terminal.type("$VERBATIM harbour.txt\r")
    try terminal.wait { $0.contains("A gull cried.") && $0.contains("◆ Harbour master") }
    let list = try terminal.run(TerminalSession.program, ["list", "--json"])
    #expect(list.components(separatedBy: "\"id\"").count == 2, "one article, not two: \(list)")
  }

  @Test func twoReadersSeeEachOthersChanges() throws {
    let terminal = try TerminalSession()
    try terminal.write("Story one\n\nWords.\n", to: "1.txt")
    try terminal.write("Story two\n\nWords.\n", to: "2.txt")
    try terminal.run(TerminalSession.program, ["add", terminal.folder.path + "/1.txt"])
    try terminal.open("$VERBATIM")
    try terminal.wait(for: "● Story one")
    try terminal.run(TerminalSession.program, ["add", terminal.folder.path + "/2.txt"])
    try terminal.wait(for: "● Story two")
  }

  @Test func standardInputIsReadAndKeysComeFromTheTerminal() throws {
    let terminal = try TerminalSession()
    try terminal.open("printf 'From a pipe\\n\\nWords of it.\\n' | $VERBATIM -")
    try terminal.wait(for: "Words of it.")
    try terminal.type("q")
    try terminal.wait { !$0.contains("Words of it.\n\n") }
    #expect(try terminal.flag("alternate_on") == "0")
  }
}
