import Articles
import Quotations
import Testing

@testable import Formats

/// Block quotations whose speaker the document names.
@Suite struct CitedBlockTests {
  private func lines(_ paragraphs: [String], quote: Int, by speaker: String?) -> [String] {
    var start = 0
    let blocks = paragraphs.enumerated().map { index, words in
      defer { start += words.utf8.count + 2 }
      let range = start..<start + words.utf8.count
      return index == quote ? Block(.quote, range: range, speaker: speaker) : Block(.paragraph, range: range)
    }
    var article = Article(
      fields: ArticleFields(title: "The lamp"), text: paragraphs.joined(separator: "\n\n"), blocks: blocks)
    article.findQuotations()
    return TranscriptReading.lines(of: article)
  }

  @Test func `a block without marks is a full quotation`() {
    #expect(
      lines(["The keeper wrote this.", "The lamp is out.", "It is."], quote: 1, by: "Pia Nord") == [
        "full – = Pia Nord: The lamp is out."
      ])
  }

  @Test func `marks around a block don't make a second quotation`() {
    #expect(
      lines(["The keeper wrote this.", "“The lamp is out for good.”"], quote: 1, by: "Pia Nord") == [
        "full – = Pia Nord: “The lamp is out for good.”"
      ])
  }

  @Test func `a block without a speaker is text`() {
    #expect(lines(["The keeper wrote this.", "The lamp is out."], quote: 1, by: nil) == [])
  }

  @Test func `the user may say that a text is a transcript`() throws {
    let document = Document(bytes: Array("Police: Stop!\n\nHe ran.\n".utf8), name: "a", format: .transcript)
    let article = try #require(try Ingestion.articles(in: document, by: DocumentFormats()).first)
    #expect(TranscriptReading.lines(of: article) == ["turn Police = Police: Stop! ¶ He ran."])
  }

  @Test func `a last line that names the speaker isn't what was said`() {
    #expect(
      lines(["The keeper wrote this.", "The lamp\nis out.\n— Pia Nord, keeper"], quote: 1, by: "Pia Nord")
        == [
          "full – = Pia Nord: The lamp\nis out."
        ])
    #expect(
      lines(["The keeper wrote this.", "“It is out.”\n– Pia Nord"], quote: 1, by: "Pia Nord") == [
        "full Pia Nord = Pia Nord: “It is out.”"
      ])
  }

  @Test func `code within a line holds no quotations, but a quotation may hold code`() {
    let text = "She typed \"off\" and said: “Type off again.”"
    var article = Article(
      fields: ArticleFields(title: "The lamp"), text: text,
      blocks: [Block(.paragraph, range: 0..<text.utf8.count)])
    article.spans = [Article.Span(.code, 10..<15), Article.Span(.code, 34..<37)]
    article.findQuotations()
    #expect(TranscriptReading.lines(of: article) == ["full She = –: “Type off again.”"])
    #expect(article.quotations?.map(\.statement) == [0])
  }
}
