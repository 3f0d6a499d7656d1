import Articles
import Testing

/// What is decided about an article of any format, from what its document declares and from its blocks.
@Suite struct SourceArticleTests {
  /// A reader of documents that returns a prepared article.
  private struct Prepared: DocumentReader {
    var articles: [SourceArticle]

    func articles(in document: Document) throws(IngestionError) -> [SourceArticle] { articles }
  }

  private static let paragraph =
    "The harbour of Nordvik opened on Monday after a winter of which nobody had seen the like, and the mayor was there to see the first ferry come in."

  private func source(
    _ blocks: [(Block.Form, String)], declared: DeclaredFields = DeclaredFields(), part: String? = nil
  ) -> SourceArticle {
    var text = ""
    var made: [Block] = []
    for (form, words) in blocks {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += words
      made.append(Block(form, range: start..<text.utf8.count))
    }
    return SourceArticle(declared: declared, part: part, utf8: Array(text.utf8), blocks: made)
  }

  private func article(_ source: SourceArticle, _ document: Document = Document(bytes: [], name: "a file"))
    throws -> Article
  {
    try #require(try Ingestion.articles(in: document, by: Prepared(articles: [source])).first)
  }

  @Test func `what is declared wins over what the blocks say`() throws {
    let date = PublicationDate(year: 2024, month: 5, day: 29)
    let declared = DeclaredFields(
      title: "Ferry opens the harbour", byline: "Ada Quill", source: "The Tide", url: "https://example.org/f",
      date: date)
    let article = try article(
      source(
        [
          (.heading(level: 1), "Ferry opens the harbour"), (.paragraph, "By Ben Rowe"),
          (.paragraph, "3 May 2021"),
          (.paragraph, Self.paragraph),
        ], declared: declared))
    #expect(
      article.fields
        == ArticleFields(
          title: "Ferry opens the harbour", byline: "Ada Quill", source: "The Tide",
          url: "https://example.org/f", date: date))
    // The lines still have their roles, and the heading has become the title.
    #expect(article.blocks.map(\.kind) == [.byline, .dateline, .paragraph])
    #expect(article.text == "By Ben Rowe\n\n3 May 2021\n\n\(Self.paragraph)")
  }

  @Test func `the blocks say what is not declared`() throws {
    let article = try article(
      source(
        [
          (.heading(level: 1), "Ferry opens the harbour"), (.paragraph, "By Ben Rowe"),
          (.paragraph, Self.paragraph), (.item(marker: "•"), "Leave a Reply"),
        ], declared: DeclaredFields(title: " Ferry opens\n the harbour | The Tide ")))
    #expect(article.fields.title == "Ferry opens the harbour")
    #expect(article.fields.source == "The Tide")
    #expect(article.fields.byline == "Ben Rowe")
    #expect(article.blocks.map(\.kind) == [.byline, .paragraph, .other])
    #expect(article.blocks.last?.isNoise == true)
  }

  @Test func `a declared title that stands nowhere takes no block away`() throws {
    let article = try article(
      source([(.paragraph, Self.paragraph)], declared: DeclaredFields(title: "Harbour news")))
    #expect(article.fields.title == "Harbour news")
    #expect(article.text == Self.paragraph)
  }

  @Test func `blocks and spans move up when the title goes`() throws {
    var source = source([
      (.paragraph, "Harbour news"), (.paragraph, Self.paragraph), (.quote, "It was worth it."),
    ])
    let second = source.blocks[2].range
    source.spans = [
      Article.Span(.strong, 0..<7), Article.Span(.link(address: "https://example.org"), 18..<25),
      Article.Span(.emphasis, second),
    ]
    let article = try article(source)
    #expect(article.fields.title == "Harbour news")
    #expect(article.blocks.map { words($0.range, article) } == [Self.paragraph, "It was worth it."])
    #expect(article.spans.map(\.kind) == [.link(address: "https://example.org"), .emphasis])
    #expect(article.spans.map { words($0.range, article) } == ["harbour", "It was worth it."])
  }

  private func words(_ range: Range<Int>, _ article: Article) -> String {
    String(decoding: Array(article.text.utf8)[range], as: UTF8.self)
  }

  @Test(
    arguments: [
      (nil, nil, nil), ("entry 1", nil, "entry 1"), (nil, "a/b.mbox", "a/b.mbox"),
      ("entry 1", "a/b.mbox", "a/b.mbox#entry 1"),
    ] as [(String?, String?, String?)])
  func `an article's part is its entry in its part of the file`(
    entry: String?, member: String?, part: String?
  )
    throws
  {
    let document = Document(bytes: [], name: "x", address: "https://example.org/x", part: member)
    let article = try article(source([(.paragraph, "Words")], part: entry), document)
    #expect(article.part == part)
    #expect(article.fields.url == "https://example.org/x")
  }
}
