import Articles
import Formats
import Testing

/// Returns which documents are Markdown, and what happens to those that only look like it.
@Suite struct MarkdownRecognitionTests {
  private func format(_ text: String, fileName: String? = nil, mediaType: String? = nil) throws
    -> DocumentFormat
  {
    let document = Document(bytes: Array(text.utf8), name: "n", mediaType: mediaType, fileName: fileName)
    return try DocumentFormats().articles(in: document)[0].provenance.format
  }

  @Test(arguments: ["a.md", "a.MARKDOWN", "a.mdown", "a.mkd"])
  func `a name says it`(name: String) throws {
    #expect(try format("Words.", fileName: name) == .markdown)
  }

  @Test func `the sender says it`() throws {
    #expect(try format("Words.", mediaType: "text/markdown; charset=utf-8") == .markdown)
  }

  @Test func `strong signs say it`() throws {
    #expect(try format("---\ntitle: Ferry\n---\n# Ferry\n\nIt opens.") == .markdown)
    #expect(
      try format("# Ferry\n\nSee [it](https://a.example).\n\n## More\n\nAnd [more](https://b.example).")
        == .markdown)
  }

  @Test(arguments: [
    "# Ferry\n\nIt **opens**.\n\n## More\n\n- one\n- two\n\n> Yes.",
    "Ferry opens\n\nBy Ada Quill\n\nSee [1] and http://a.example (#2).",
    "---\n\nFerry opens\n\n---\n\nIt opens.",
  ])
  func `plain text stays plain text`(text: String) throws {
    #expect(try format(text) == .text)
    #expect(try format(text, fileName: "a.txt") == .text)
  }

  @Test func `nothing but spaces is empty`() {
    #expect(throws: IngestionError.empty) { try format(" \n\n", fileName: "a.md") }
    #expect(throws: IngestionError.empty) { try format("<!-- x -->", fileName: "a.md") }
  }

  @Test(.timeLimit(.minutes(1)), arguments: HostileText.all)
  func `documents beyond the bounds are read as well`(hostile: HostileText) throws {
    let document = Document(bytes: Array(hostile.text.utf8), name: "n", fileName: "a.md")
    #expect(try DocumentFormats().articles(in: document).count == 1)
  }
}

/// A document just beyond the limits.
struct HostileText: CustomTestStringConvertible {
  /// The limit that it exceeds.
  let testDescription: String
  let text: String

  private init(_ description: String, _ text: String) { (testDescription, self.text) = (description, text) }

  static var all: [HostileText] {
    func run(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    return [
      HostileText("nested lists before blank lines", run("- ", 600) + "a" + run("\n", 600)),
      HostileText("nested quotes", run(">", 600) + "a\n" + run("b\n", 600)),
      HostileText("a hundred thousand columns", run("|", 600) + "\n" + run("|-", 600) + "\n"),
      HostileText(
        "rows with one of a hundred cells",
        "|" + run("x|", 100) + "\n|" + run("-|", 100) + "\n" + run("|a\n", 600)),
      HostileText("a table below a long paragraph", run("a\n", 600) + "|x|\n|-|\n"),
      HostileText("a long address, often", "[a]: /" + run("u", 600) + "\n\n" + run("[a] ", 600)),
      HostileText("instructions without an end", run("a <?", 600)),
      HostileText("images in brackets", run("![[]()", 600)),
      HostileText("emphasis without an end", run("*a _b ", 600)),
      HostileText("brackets", run("[", 600) + "a"),
      HostileText("one line", run("word ", 600)),
      HostileText("tags", run("<b>", 600) + "a"),
      HostileText("addresses without blanks", run("https://a.example/", 600)),
      HostileText("an address and brackets", run("www." + run(")", 600), 100)),
    ]
  }
}
