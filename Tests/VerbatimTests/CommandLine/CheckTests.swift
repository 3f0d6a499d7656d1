import Foundation
import Testing

/// `check`.
@Suite struct CheckTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(
      """
      The Bridge Stays Open

      “We will not close the bridge to lorries this spring,” Mayor Odile Marsh told the council. “The engineers are \
      satisfied with every bolt of it.”

      The harbour office has mended eleven of its twelve cranes since the storm.
      """, to: "bridge.txt")
    #expect(try box.run("add bridge.txt").status == 0)
  }

  private func check(_ draft: String, _ options: String = "") throws -> (status: Int32, text: String) {
    try box.write("A Draft About the Bridge\n\n" + draft + "\n", to: "draft.txt")
    let ran = try box.run("check draft.txt \(options)")
    #expect(ran.errorText == "")
    return (ran.status, ran.text)
  }

  @Test func `what was said like this is fine`() throws {
    let checked = try check("“The engineers are satisfied with every bolt of it,” Odile Marsh said.")
    #expect(checked.status == 0)
    #expect(checked.text == "draft.txt: 1 quotation, all as they were said\n")
  }

  @Test func `a negation that is gone is reported with both wordings`() throws {
    let checked = try check("Odile Marsh said: “We will close the bridge to lorries this spring.”")
    #expect(checked.status == 1)
    #expect(
      checked.text == """
        draft.txt: 1 quotation, 1 to look at

          line 3 · altered: a negation differs · Odile Marsh
            “We will [-not-] close the bridge to lorries this spring.”
            ↳ 1 · The Bridge Stays Open

        """)
  }

  @Test func `words of the article itself are not a quotation`() throws {
    let checked = try check(
      "“The harbour office has mended eleven of its twelve cranes,” Odile Marsh said.", "--json")
    #expect(checked.text.contains(#""verdict":"unquoted""#))
  }

  @Test func `an annotation has the file, the line and both wordings`() throws {
    let checked = try check(
      "Odile Marsh said: “We will close the bridge to lorries this spring.”", "--format github")
    #expect(
      checked.text == """
        ::error file=\(box.folder)/draft.txt,line=3,title=altered%3A a negation differs::“We will close the bridge to \
        lorries this spring.” (Odile Marsh) ← We will not close the bridge to lorries this spring (Odile Marsh, The Bridge \
        Stays Open)

        """)
  }

  @Test func `a quotation that was accepted is no longer reported`() throws {
    try box.write(
      "# checked by telephone\nWe will close the bridge to lorries this spring\n", to: "accepted.txt")
    let checked = try check(
      "Odile Marsh said: “We will close the bridge to lorries this spring.”", "--accept accepted.txt")
    #expect(checked.status == 0)
    #expect(checked.text == "draft.txt: 1 quotation, all as they were said, 1 accepted\n")
  }

  @Test func `a quotation that was accepted in the reader is no longer reported, until that is undone`()
    throws
  {
    let draft = "Odile Marsh said: “We will close the bridge to lorries this spring.”"
    #expect(try check(draft).status == 1)
    #expect(try box.run("add draft.txt").status == 0)
    let screen = try box.run("play --keys gka draft.txt").text
    #expect(screen.contains("✓ “We will close"))
    #expect(try check(draft).text == "draft.txt: 1 quotation, all as they were said, 1 accepted\n")
    #expect(try box.run("undo").status == 0)
    #expect(try check(draft).status == 1)
  }

  @Test func `the panel has the words of draft and source apart`() throws {
    try box.write(
      "A Draft\n\nOdile Marsh said: “We will close the bridge to all lorries this spring.”\n", to: "draft.txt"
    )
    #expect(try box.run("add draft.txt").status == 0)
    let screen = try box.run("play --keys gk draft.txt").text.split(separator: "\n")
    #expect(screen[1] == "! “We will close the bridge to {+all+} lorries this spring.”")
    #expect(screen[2] == "  there: We will [-not-] close the bridge to lorries this spring")
  }

  @Test func `the panel has no space before a comma`() throws {
    try box.write(
      "A Crane\n\n“We mended it at night, so the boats sailed on time,” Odile Marsh said.\n", to: "crane.txt")
    try box.write(
      "A Draft\n\n“We mended it, so the boats sailed on time,” Odile Marsh said.\n", to: "draft.txt")
    #expect(try box.run("add crane.txt draft.txt").status == 0)
    #expect(
      try box.run("play --keys gk draft.txt").text.contains("“We mended it, so the boats sailed on time,”"))
  }

  @Test func `notes are compared as what was said`() throws {
    try box.write("the ferry leaves at noon and nobody waits for the mail any longer\n", to: "notes.txt")
    let checked = try check(
      "“The ferry leaves at noon and nobody waits for the mail,” Jonas Lund said.", "--against notes.txt")
    #expect(checked.status == 0)
  }

  @Test func `a draft without quotations, and one that isn't there, get a line each`() throws {
    try box.write("Nobody says anything here.\n", to: "empty.txt")
    let ran = try box.run("check empty.txt missing.txt")
    #expect(ran.status == 1)
    #expect(
      ran.errorText.replacing(box.folder + "/", with: "") == """
        verbatim: missing.txt: no such file or folder: check the name
        verbatim: empty.txt: no quotations in it: nothing to check

        """)
  }

  @Test func `an empty library has nothing to compare with`() throws {
    let ran = try Sandbox().run("check -", input: "“We stay,” she said.")
    #expect(ran.status == 1)
    #expect(ran.errorText.hasPrefix("verbatim: check: nothing to compare with: "))
  }

  @Test func `a statement is listed once with all its articles`() throws {
    try box.write(
      """
      Marsh Defends the Bridge

      “We will not close the bridge,” Odile Marsh said on Tuesday, “to lorries this spring.”
      """, to: "second.txt")
    #expect(try box.run("add second.txt").status == 0)
    let text = try box.run("statements --repeated").text
    #expect(
      text == """
        “We will not close the bridge to lorries this spring,” … “The engineers are satisfied with every bolt of it.”
            — Odile Marsh
                1  The Bridge Stays Open
                2  Marsh Defends the Bridge

        """)
  }
}
