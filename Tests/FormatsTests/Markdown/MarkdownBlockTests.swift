import Articles
import Testing

/// The blocks of Markdown.
@Suite struct MarkdownBlockTests {
  @Test func `headings have their level, however they are written`() throws {
    #expect(
      try MarkdownReading.outline("Ships\n-----\n\n### Small ones ###\n\nText.") == [
        "h2 Ships", "h3 Small ones", "paragraph Text.",
      ])
  }

  @Test func `the first heading is the title`() throws {
    let article = try MarkdownReading.article(
      "![the pier at dawn](pier.jpg)\n\n# Ferry opens. At last!\n\nIt did.")
    #expect(article.fields.title == "Ferry opens. At last!")
    #expect(article.text == "the pier at dawn\n\nIt did.")
  }

  @Test func `lists keep their numbers and their depth`() throws {
    let list = """
      3. Ferries
         - fast
           more about the fast ones

           and more
      4. Trains
      """
    #expect(
      try MarkdownReading.outline(list) == [
        ".3. Ferries", "..• fast more about the fast ones", "..paragraph and more", ".4. Trains",
      ])
  }

  @Test func `the items of a task list show whether they are done`() throws {
    #expect(try MarkdownReading.outline("- [x] paint\n- [ ] dry") == [".☑ paint", ".☐ dry"])
  }

  @Test func `a quote has its depth and its speaker`() throws {
    let article = try MarkdownReading.article(
      "# The harbour\n\n> It opens.\n>\n> > At noon?\n>\n> Yes.\n> — Ada Brandt\n\nThe end.")
    #expect(article.text == "It opens.\n\nAt noon?\n\nYes.\n— Ada Brandt\n\nThe end.")
    #expect(article.blocks.map(\.depth) == [1, 2, 1, 0])
    #expect(article.blocks.map(\.kind) == [.quote, .quote, .quote, .paragraph])
    #expect(article.blocks.map(\.speaker) == ["Ada Brandt", "Ada Brandt", "Ada Brandt", nil])
  }

  @Test func `a dash at the start of a line within a quote isn't a speaker`() throws {
    let article = try MarkdownReading.article(
      "# The harbour\n\n> The ferry\n> — the one with sails —\n> leaves at noon.\n\nAda Brandt left.")
    #expect(article.blocks.map(\.speaker) == [nil, nil])
    #expect(article.text.hasPrefix("The ferry — the one with sails — leaves at noon."))
  }

  @Test func `the name after a quote is its speaker`() throws {
    let article = try MarkdownReading.article(
      "# The harbour\n\n> It opens.\n\n— Ada Brandt, captain\n\nThe end.")
    #expect(article.blocks.map(\.speaker) == ["Ada Brandt", nil, nil])
  }

  @Test func `tables have cells`() throws {
    let table = "| Ship | *Knots* |\n|:--|--:|\n| Aurora | 12 |\n| Borea |"
    #expect(
      try MarkdownReading.outline(table) == ["0/0 Ship", "0/1 Knots", "1/0 Aurora", "1/1 12", "2/0 Borea"])
  }

  @Test func `a rule is a block, and code keeps its spaces`() throws {
    #expect(
      try MarkdownReading.outline("Text.\n\n- - -\n\n```swift\nlet a  =\n    “b”\n```\n") == [
        "paragraph Text.", "rule * * *", "preformatted let a  =\n    “b”",
      ])
  }

  @Test func `an image that stands alone is a caption, and one in a sentence is its words`() throws {
    #expect(
      try MarkdownReading.outline("[![the *old* pier](a.png)](b.html)\n\nSee ![the pier](a.png) there.") == [
        "caption the old pier", "paragraph See the pier there.",
      ])
  }

  @Test func `footnotes stand at the end with the number that refers to them`() throws {
    let text = "It opens.[^late]\n\n[^late]: A year late.\n\n    Says the mayor.\n\nThe end."
    #expect(
      try MarkdownReading.outline(text) == [
        "paragraph It opens.[1]", "paragraph The end.", ".[1] A year late.", ".paragraph Says the mayor.",
      ])
  }

  @Test func `embedded HTML is read as HTML, as deep as it stands`() throws {
    let text = """
      <ul>
      <li>one
      <li>two
      </ul>

      > <div>Words.</div>

      <!-- not shown -->
      """
    #expect(try MarkdownReading.outline(text) == [".• one", ".• two", ".quote Words."])
  }

  @Test func `a byline and a date below the title are lines of their own`() throws {
    let article = try MarkdownReading.article(
      "# Ferry opens\nBy Ada Quill\n29 May 2024\n\nThe ferry opened on Monday, and a band played.")
    #expect(article.fields.byline == "Ada Quill")
    #expect(article.fields.date?.iso8601 == "2024-05-29")
    #expect(article.blocks.map(\.kind) == [.byline, .dateline, .paragraph])
  }
}
