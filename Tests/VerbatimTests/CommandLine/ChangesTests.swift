import Foundation
import Testing

/// `changes`, and `gd` on real files.
@Suite struct ChangesTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try add(
      """
      “We will never sell the old ferry,” harbour master Orla Finch said.

      The ferry leaves the old pier at nine every morning.
      """)
  }

  private func add(_ text: String) throws {
    try box.write("The Ferry Stays\n\n\(text)\n", to: "ferry.txt")
    #expect(try box.run("add ferry.txt").status == 0)
  }

  private func changes() throws -> [Substring] {
    try box.run("changes 1").text.split(separator: "\n").filter { $0.hasPrefix("  ") }
  }

  @Test func `quotations come first, then the other words, then how many`() throws {
    try add(
      """
      “We will not sell the old ferry,” harbour master Orla Finch said.

      The ferry leaves the new pier at nine every morning.
      """)
    #expect(
      try changes() == [
        "  reworded    “We will [-never-] {+not+} sell the old ferry,”",
        "  text        The ferry leaves the [-old-] {+new+} pier at nine every morning.",
        "  other words 2",
        "  first reading",
      ])
  }

  @Test func `JSON has the paragraphs that changed`() throws {
    try add("“We will never sell the old ferry,” harbour master Orla Finch said.\n\nIt rains.")
    let text = try box.run("changes --json 1").text
    #expect(
      text.contains(
        #""other":[{"before":"The ferry leaves the old pier at nine every morning.","after":null},"#
          + #"{"before":null,"after":"It rains."}]"#))
    #expect(text.contains(#""other_words":12"#))
  }

  @Test func `a bookmark whose words went marks the change and comes first`() throws {
    #expect(
      try box.run(["bookmarks", "add", "--article", "1", "--exact", "The ferry leaves the old pier"]).status
        == 0)
    try add(
      """
      “We will not sell the old ferry,” harbour master Orla Finch said.

      The ferry leaves the new pier at nine every morning.
      """)
    let screen = try box.run("play --keys <Enter>gd").text.split(separator: "\n")
    #expect(screen[2].hasPrefix("◇ The ferry leaves the [-old-] {+new+} pier"))
    #expect(screen[3].contains("these words were bookmarked"))
    #expect(screen[4].contains("[-never-] {+not+}"))
  }

  @Test func `enter goes to words that an earlier reading brought`() throws {
    try add("The ferry leaves the new pier at nine.\n\nNobody waits in the rain.")
    try add(
      "A line before it.\n\nAnother line.\n\nThe ferry leaves the new pier at ten.\n\nNobody waits in the rain."
    )
    let list = try box.run("play --keys <Enter>gdG[d").text
    #expect(list.contains("{+Nobody waits in the rain.+}"))
    let article = try box.run("play --size 60x6 --keys <Enter>gd/nobody<Enter><Enter>").text
    #expect(article.contains("Nobody waits in the rain."))
  }
}
