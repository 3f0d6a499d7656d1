import Articles
import Quotations
import Testing

/// The words and spans of Markdown.
@Suite struct MarkdownInlineTests {
  @Test func `an address in quotation marks is nobody’s words`() throws {
    let text =
      "The ferry\n\n“It sails,” said Ida Holt. See “https://harbour.example/q” or \"www.harbour.example\"."
    let article = try MarkdownReading.article(text, findingQuotations: true)
    let found = try #require(article.quotations)
    #expect(found.map { Reading.words($0.range, of: article.text) } == ["“It sails,”"])
  }

  @Test func `emphasis, strong words and code are spans, not signs`() throws {
    let text = "The *old* pier, the **new _one_** and `a “b”`, ~~not~~ that."
    #expect(try MarkdownReading.outline(text) == ["paragraph The old pier, the new one and a “b”, not that."])
    #expect(
      try MarkdownReading.spans(text) == ["emphasis: old", "strong: new one", "emphasis: one", "code: a “b”"])
  }

  @Test func `links of every form lead somewhere`() throws {
    let text = """
      [one](https://a.example/1 "title") [two][t] [three] <https://d.example>

      [t]: https://b.example
      [three]: https://c.example
      """
    #expect(
      try MarkdownReading.spans(text) == [
        "https://a.example/1: one", "https://b.example: two", "https://c.example: three",
        "https://d.example: https://d.example",
      ])
  }

  @Test(arguments: [
    ("[Moss]: No.", ["paragraph [Moss]: No."]),
    (
      "[Moss]: Were you there?\n\n[Lund]: Yes",
      ["paragraph [Moss]: Were you there?", "paragraph [Lund]: Yes"]
    ),
    // If its target is an address, or something refers to it, it is a definition.
    ("[Moss]: moss.html", []), ("[Moss]: https://a.example", []),
    ("[Moss][] left.\n\n[Moss]: home", ["paragraph Moss left."]),
    ("```\n[Moss]: No.\n```", ["preformatted [Moss]: No."]),
  ])
  func `an answer of one word isn’t a definition of a link`(text: String, blocks: [String]) throws {
    #expect(try MarkdownReading.outline("First.\n\n" + text).dropFirst() == blocks[...])
  }

  @Test(arguments: [
    ("“https://a.example/x”", "https://a.example/x"), ("\"http://a.example\".", "http://a.example"),
    ("»https://a.example«", "https://a.example"),
    ("(see https://a.example/b_(c)).", "https://a.example/b_(c)"),
    ("at https://a.example/x_y_z, and", "https://a.example/x_y_z"), ("‘www.a.example’", "www.a.example"),
    ("„https://a.example/ü“", "https://a.example/ü"),
  ])
  func `a bare address ends before marks and punctuation`(text: String, words: String) throws {
    let address = words.hasPrefix("www") ? "http://" + words : words
    #expect(try MarkdownReading.spans("See \(text) now.") == ["\(address): \(words)"])
    #expect(try MarkdownReading.outline("See \(text) now.") == ["paragraph See \(text) now."])
  }

  @Test func `an address in code or in a link stays what it is`() throws {
    #expect(
      try MarkdownReading.spans("`https://a.example` and [https://b.example](https://c.example)") == [
        "code: https://a.example", "https://c.example: https://b.example",
      ])
  }

  @Test func `references mean what writers mean, and escapes are resolved`() throws {
    #expect(
      try MarkdownReading.outline("&#147;Yes,&#x94; she said &ndash; \\*once\\*.") == [
        "paragraph “Yes,” she said – *once*."
      ])
  }

  @Test func `lines are joined, unless a break is meant or the script has no spaces`() throws {
    #expect(
      try MarkdownReading.outline("one\ntwo  \nthree\\\nfour\n\n今日は\n晴れ") == [
        "paragraph one two\nthree\nfour", "paragraph 今日は晴れ",
      ])
  }

  @Test func `tags within a paragraph are read together`() throws {
    let text = "She <b>said <i>so</i></b>,<br>and *left* <!-- why? --> [home](https://a.example)."
    #expect(try MarkdownReading.outline(text) == ["paragraph She said so,\nand left home."])
    #expect(
      try MarkdownReading.spans(text) == [
        "strong: said so", "emphasis: so", "emphasis: left", "https://a.example: home",
      ])
  }

  @Test func `code blocks have no quotations`() throws {
    let article = try MarkdownReading.article(
      "# Ferry\n\n“It opens,” Ada Quill said.\n\n```\n“It fails,” Ben Rowe said.\n```\n",
      findingQuotations: true)
    #expect(article.quotations?.map { Reading.words($0.range, of: article.text) } == ["“It opens,”"])
  }
}
