import Articles
import Formats
import Testing

/// Which documents are Markdown, and what happens to those that only look like it.
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

  @Test func `nothing but blanks is empty`() {
    #expect(throws: IngestionError.empty) { try format(" \n\n", fileName: "a.md") }
    #expect(throws: IngestionError.empty) { try format("<!-- x -->", fileName: "a.md") }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "- ", count: 100_000) + "a" + String(repeating: "\n", count: 100_000),
      String(repeating: ">", count: 200_000) + "a\n" + String(repeating: "b\n", count: 200_000),
      String(repeating: "|", count: 100_000) + "\n" + String(repeating: "|-", count: 100_000) + "\n",
      "|" + String(repeating: "x|", count: 100) + "\n|" + String(repeating: "-|", count: 100) + "\n"
        + String(repeating: "|a\n", count: 200_000),
      String(repeating: "a\n", count: 100_000) + "|x|\n|-|\n",
      "[a]: /" + String(repeating: "u", count: 500_000) + "\n\n" + String(repeating: "[a] ", count: 500_000),
      String(repeating: "a <?", count: 200_000), String(repeating: "![[]()", count: 200_000),
      String(repeating: "*a _b ", count: 200_000), String(repeating: "[", count: 500_000) + "a",
      String(repeating: "word ", count: 400_000), String(repeating: "<b>", count: 200_000) + "a",
      String(repeating: "https://a.example/", count: 100_000), String(repeating: "https://a", count: 100_000),
      "www." + String(repeating: ")", count: 200_000),
    ])
  func `hostile documents are read in bounded time`(text: String) throws {
    let document = Document(bytes: Array(text.utf8), name: "n", fileName: "a.md")
    #expect(throws: Never.self) { try DocumentFormats().articles(in: document) }
  }
}
