import Articles
import Reader
import Testing

@testable import verbatim

/// Links that a terminal can open.
@Suite struct TerminalLinkTests {
  private func lines(linking words: String, to address: String, columns: Int? = nil) -> [String] {
    let text = "They asked the harbour office twice."
    var article = Article(
      fields: ArticleFields(title: "T"), text: text, blocks: [Block(.quote, range: 0..<text.utf8.count)])
    let bytes = Array(text.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: words.utf8) } ?? 0
    article.spans = [Article.Span(.link(address: address), start..<start + words.utf8.count)]
    return PrintedArticle.lines(of: article, columns: columns, showsNoise: true).map(TerminalLinks.text)
  }

  @Test func `its words are between the sequences that begin and end it`() {
    #expect(
      lines(linking: "harbour office", to: "https://harbour.example/ö?a=1").last
        == "    They asked the \u{1B}]8;;https://harbour.example/%C3%B6?a=1\u{1B}\\harbour office\u{1B}]8;;\u{1B}\\ twice."
    )
  }

  @Test func `a link over two lines is on both`() {
    let lines = lines(linking: "harbour office", to: "mailto:a@harbour.example", columns: 28)
    #expect(lines.count { $0.contains("]8;;mailto:a@harbour.example\u{1B}") } == 2)
    #expect(lines.count { $0.contains("]8;;\u{1B}") } == 2)
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "#top", "", "https:x"])
  func `other addresses aren’t links`(address: String) {
    #expect(!lines(linking: "harbour", to: address).joined().contains("\u{1B}"))
  }

  @Test func `an address cannot end the sequence`() {
    let line = lines(linking: "harbour", to: "https://h.example/\u{1B}\\\u{7}\u{9C} x").last ?? ""
    #expect(line.count { $0 == "\u{1B}" } == 4)
    #expect(!line.contains("\u{7}") && !line.unicodeScalars.contains("\u{9C}"))
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], true), (["TERM": "dumb"], false), (["TERM": "linux"], false), ([:], false),
    (["TERM": "foot", "NO_COLOR": "1"], false),
  ])
  func `terminals that have none get none`(environment: [String: String], areShown: Bool) {
    #expect(TerminalLinks.areShown { environment[$0] } == areShown)
  }
}
