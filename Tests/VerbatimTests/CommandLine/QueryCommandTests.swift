import Foundation
import Testing

@testable import verbatim

/// The query language on the command line.
@Suite struct QueryCommandTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write("Tide Tables\n\n“The tide turns at noon,” said Oda Vink.\n", to: "tide.txt")
    try box.write("Ebb and Flow\n\nThe tide went out. “It will be back,” said Piet Maas.\n", to: "ebb.txt")
    #expect(try box.run("add tide.txt ebb.txt").status == 0)
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "tide turns"]).status == 0)
  }

  @Test(arguments: [
    ("search tide -ebb", ["Tide Tables"]), ("search -ebb tide --limit 5", ["Tide Tables"]),
    ("search --limit 5 -tables tide", ["Ebb and Flow"]), ("search speaker:vink", ["Tide Tables"]),
    ("search noon OR flow", ["Ebb and Flow", "Tide Tables"]), ("list -noon", ["Ebb and Flow"]),
    ("list turns", ["Tide Tables"]), ("list -- -noon", ["Ebb and Flow"]),
    ("list -o", ["Ebb and Flow", "Tide Tables"]),
    ("list is:unread quote:back", ["Ebb and Flow"]), ("list --unread -turns -zebra", ["Ebb and Flow"]),
  ])
  func `words that begin with a dash belong to the query`(line: String, titles: [String]) throws {
    let ran = try box.run(line)
    let found = ["Ebb and Flow", "Tide Tables"].filter { ran.text.contains($0) }
    #expect(found == titles, "\(ran.text)\(ran.errorText)")
    #expect(ran.status == 0)
  }

  @Test(arguments: [
    ("bookmarks list -zebra", true), ("bookmarks list -turns", false),
    ("bookmarks list speaker:vink -zebra", true),
    ("export --format text -turns", false), ("bookmarks export --format text -zebra", true),
    ("bookmarks list --since 2000-01-01 -zebra", true),
  ])
  func `bookmarks`(line: String, isFound: Bool) throws {
    #expect(try box.run(line).text.contains("tide turns") == isFound)
  }

  @Test(arguments: [
    (
      "search autor:vink tide",
      "verbatim: search: no field “autor”: searched as words; nearest: author:\n"
        + "verbatim: search: nothing found for “autor:vink tide”\n"
    ),
    (
      "list speaker:wink",
      "verbatim: list: nothing found for “speaker:wink”\nverbatim: list: no speaker “wink”\n"
    ),
    ("list OR tide", "verbatim: list: OR needs something on both sides\n"),
  ])
  func `what isn't plain is said`(line: String, said: String) throws {
    let ran = try box.run(line)
    #expect((ran.status, ran.errorText) == (0, said))
  }

  @Test(arguments: [["search"], ["list"], ["bookmarks", "list"], ["export", "--format", "text"]])
  func `too many words are wrong usage`(command: [String]) throws {
    let ran = try box.run(command + (0..<301).map { "w\($0)" })
    #expect(ran.status == 2)
    #expect(ran.errorText.hasSuffix("too many words: at most 300 different ones\n"))
  }
}
