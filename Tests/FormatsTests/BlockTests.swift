import Articles
import TestSupport
import Testing

@Suite struct BlockTests {
  @Test func `lines are paragraphs`() throws {
    let article = try Reading.article("A title\n\nThe first.\nThe second.\n\n\n\n  The third.  \n")
    #expect(article.fields.title == "A title")
    #expect(article.text == "The first.\n\nThe second.\n\nThe third.")
    #expect(
      Reading.outline(article) == [
        "paragraph: The first.", "paragraph: The second.", "paragraph: The third.",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"])
  func `every line break`(_ lineBreak: String) throws {
    let article = try Reading.article(
      ["A title", "", "The first.", "The second.", ""].joined(separator: lineBreak))
    #expect(article.fields.title == "A title")
    #expect(article.text == "The first.\n\nThe second.")
  }

  @Test func `spaces are kept within lines`() throws {
    let article = try Reading.article("A title\n\n\tthough\u{A0}NATO\u{2009}is,\tas\u{202F}it  is \u{A0}\n")
    #expect(article.text == "though\u{A0}NATO\u{2009}is, as\u{202F}it  is")
  }

  @Test func `hard wrapped lines are joined`() throws {
    let article = try Reading.article(
      """
      Harbour opens after long winter

      The harbour of Nordvik opened on Monday after the longest winter that
      anybody there remembers, and the first ship to come in was a ferry
      with thirty cars.
      The mayor, who had waited on the quay since dawn, called it “a day
      that we shall tell our children about” and went home to sleep for
      a while.

      Nobody else
      was there.
      """)
    #expect(
      Reading.outline(article) == [
        "paragraph: The harbour of Nordvik opened on Monday after the longest winter that anybody there remembers, "
          + "and the first ship to come in was a ferry with thirty cars.",
        "paragraph: The mayor, who had waited on the quay since dawn, called it “a day that we shall tell our "
          + "children about” and went home to sleep for a while.",
        "paragraph: Nobody else", "paragraph: was there.",
      ])
  }

  @Test func `an indented line begins a paragraph`() throws {
    let article = try Reading.article(
      """
      A title

         The harbour of Nordvik opened on Monday after the longest winter
      that anybody there remembers, and the first ship to come in was an
      old ferry with thirty cars and nobody on board but the captain Ulf.
         The mayor, who had waited on the quay since dawn, went home and
      slept for a while.
      """)
    #expect(article.blocks.count == 2)
    #expect(article.text.contains("winter that anybody") && article.text.contains("home and slept"))
  }

  @Test func `a headline right above wrapped text`() throws {
    let article = try Reading.article(
      """
      Harbour of Nordvik opens after a winter of 200 long days
      The harbour of Nordvik opened on Monday after the longest winter that
      anybody there remembers, and the first ship to come in was a ferry.
      """)
    #expect(article.fields.title == "Harbour of Nordvik opens after a winter of 200 long days")
    #expect(article.blocks.count == 1)
  }

  @Test func `wrapped text without a headline`() throws {
    let text = """
      The harbour of Nordvik opened on Monday after the longest winter that
      anybody there remembers, and the first ship to come in was a ferry
      with thirty cars, which nobody had expected, and “nobody had wanted”,
      as the mayor said.
      """
    let article = try Reading.article(text, name: "ferry")
    #expect(article.fields.title == "ferry")
    #expect(article.text == text.split(separator: "\n").joined(separator: " "))
  }

  @Test func `wrapped quotes are joined without their marks`() throws {
    let article = try Reading.article(
      """
      A title

      > The harbour of Nordvik opened on Monday after the longest winter that
      > anybody there remembers.
      >
      >> Nobody was there.
      """)
    #expect(
      Reading.outline(article) == [
        "quote: The harbour of Nordvik opened on Monday after the longest winter that anybody there remembers.",
        "quote: Nobody was there.",
      ])
  }

  @Test func `a wrapped headline is one title`() throws {
    let article = try Reading.article(
      """
      Harbour of Nordvik opens after the longest winter that anybody
      in the town remembers

      The first ship to come in was a ferry with thirty cars on board and
      no passengers at all.
      """)
    #expect(article.fields.title.hasSuffix("that anybody in the town remembers"))
    #expect(article.blocks.count == 1)
  }

  @Test func `a compound broken at its hyphen is whole again`() throws {
    let article = try Reading.article(
      """
      A title

      He spoke at length about the many partners of the alliance in Asia-
      Pacific and beyond, and nobody who was there that day could follow –
      though all tried.
      """)
    #expect(article.text.contains("Asia-Pacific and"))
    #expect(article.text.contains("follow – though"))
  }

  @Test(
    arguments: [
      // Paragraphs on separate lines.
      """
      “We waited on the quay for the whole of the night,” she said.
      The mayor had gone home by then.
      “Nobody told us that there would be no ship at all,” he said.
      It came on Tuesday.
      """,
      // Verse, and an address.
      "The ship came in\nwith all its lights\nand none on board", "Harbour Office\n12 Quay Street\nNordvik",
      // Headlines as wide as wrapped lines.
      """
      Harbour opens after the longest winter anybody remembers
      Mayor says that nothing of the kind will ever happen again
      Ferry brings thirty cars and nobody who might have driven them
      """,
      // Paragraphs too wide to have been wrapped, among narrow ones.
      """
      The harbour of Nordvik opened on Monday after the longest winter that anybody there remembers, and it rained.
      The first ship to come in was a ferry with thirty cars.
      The mayor, who had waited on the quay since dawn, called it a day to tell our children about, and then left us.
      """,
    ])
  func `lines that stay apart`(_ text: String) throws {
    let article = try Reading.article("A title\n\n" + text)
    #expect(article.text == text.split(separator: "\n").joined(separator: "\n\n"))
  }

  @Test func `lists and quotes and headings`() throws {
    let article = try Reading.article(
      """
      # A title

      ## What was said
      - one thing
      - another thing
        and more of it
      • a third
      1. first
      2) second
      * starred
      > quoted words
      > and more of them
      #hashtag
      -5 degrees
      2024. was cold
      ***
      | a | b |
      """)
    #expect(article.fields.title == "A title")
    #expect(
      Reading.outline(article) == [
        "heading: What was said", "item: - one thing", "item: - another thing and more of it",
        "item: • a third",
        "item: 1. first", "item: 2) second", "item: * starred", "quote: quoted words",
        "quote: and more of them",
        "paragraph: #hashtag", "paragraph: -5 degrees", "paragraph: 2024. was cold", "other: ***",
        "other: | a | b |",
      ])
  }

  @Test(
    arguments: [
      ("He was **very** sure", "He was ⟦very⟧ sure"), ("**All of it.**", "⟦All of it.⟧"),
      ("**One** and **two**", "⟦One⟧ and ⟦two⟧"), ("“**Marked**”", "“⟦Marked⟧”"),
      ("**Q:** Why?", "⟦Q:⟧ Why?"),
      ("2**3 and 4**5", "2**3 and 4**5"), ("a ** b ** c", "a ** b ** c"), ("**open", "**open"),
      ("****", "****"),
      ("**one** and **open", "⟦one⟧ and **open"), ("é**x** y", "é⟦x⟧ y"),
    ])
  func `emphasis is taken out`(_ line: String, marked: String) throws {
    let example = MarkedText(marked)
    let (text, ranges) = (example.text, example.ranges)
    let article = try Reading.article(
      "A title\n\nA plain line of more than a hundred and twenty bytes, so that what follows is not what stands between the title and the text.\n\n"
        + line)
    let last = try #require(article.blocks.last)
    #expect(Reading.words(last.range, of: article.text) == text)
    #expect(
      article.spans.map(\.range)
        == ranges.map { $0.lowerBound + last.range.lowerBound..<$0.upperBound + last.range.lowerBound })
  }

  @Test func `emphasis crosses a wrapped line`() throws {
    let article = try Reading.article(
      "A title\n\nThe harbour of Nordvik opened on Monday after the **longest winter\nthat anybody** remembers.\n"
    )
    #expect(
      article.spans.map(\.range).map { Reading.words($0, of: article.text) } == [
        "longest winter that anybody"
      ])
  }
}
