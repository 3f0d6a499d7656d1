import Articles
import Testing

@testable import Formats

/// Which parts of a page are read as the article.
@Suite struct HTMLContentTests {
  private static let first =
    "The ferry to Sundholm left an hour late on Monday, and most of those on board, the captain said, didn’t mind."
  private static let second =
    "“We had coffee, we had cake, and we had the sea,” said Ada Brandt, who had come from Nordvik with her children."
  private static let third =
    "The harbour office expects the new timetable, which was due in spring, to be in force before the end of the year."
  private static let text = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"

  private func article(_ body: String, head: String = "<title>A late ferry</title>") throws -> Article {
    let bytes = Array("<!doctype html><html lang=en><head>\(head)</head><body>\(body)</body></html>".utf8)
    let document = Document(bytes: bytes, name: "page", fileName: "page.html")
    return try Ingestion.articles(in: document, by: DocumentFormats())[0]
  }

  /// Returns the words that are read, without noise.
  private func words(_ body: String) throws -> [String] {
    let article = try article(body)
    return article.blocks.filter { !$0.isNoise }.map { Reading.words($0.range, of: article.text) }
  }

  @Test(arguments: [
    "<div class=sidebar><p>\(third), \(third)</p></div>",
    "<nav><ul><li><a href=x>News</a><li><a href=y>Sport</a></ul></nav>",
    "<footer><p>© The Harbour Tribune, all rights reserved, in every country and for ever.</p></footer>",
    "<div id=cookie-consent><p>We use cookies, and so do our partners, to keep you here for longer than you like.</p></div>",
    "<div class=comments><p>I was on that ferry, too, and the cake, to tell the truth, was three days old at least.</p></div>",
    "<div role=complementary><p>\(third)</p></div>", "<div hidden><p>\(third)</p></div>",
  ])
  func `what stands around the text isn't read`(_ part: String) throws {
    let page = "<h1>A late ferry</h1><div class=story>\(Self.text)</div>\(part)"
    #expect(try words(page) == [Self.first, Self.second, Self.third])
  }

  @Test(arguments: [
    "<div class=share-buttons><a href=x>Facebook</a> <a href=y>Mail</a></div>",
    "<aside><p>\(third)</p></aside>",
    "<div class=related-links><p>A boat, a man, and a dog: <a href=a>read on</a></p></div>",
    "<h2>More news</h2><div class=related><a href=a>One more about the harbour</a></div>",
  ])
  func `noise within the text is marked`(_ part: String) throws {
    let page = "<h1>A late ferry</h1><div class=story>\(Self.text)\(part)</div>"
    #expect(try words(page) == [Self.first, Self.second, Self.third])
    #expect(try article(page).blocks.count > 3)
  }

  @Test func `headlines of other articles between the paragraphs are noise, links in sentences aren't`()
    throws
  {
    let links = """
      <p><a href=a>Another story about the harbour of Nordvik</a></p>
      <p>Read also: <a href=b>What the cake was made of</a></p>
      <p><a href=c>The timetable</a> has been <a href=d>on the door since Monday night.</a></p>
      """
    let page = "<div class=story>\(Self.text)\(links)\(Self.text)</div>"
    let read = try words(page)
    #expect(read.count == 7)
    #expect(read[3] == "The timetable has been on the door since Monday night.")
  }

  @Test func `a list of headlines of other articles is noise, a list of things isn't`() throws {
    let headlines =
      "<ul><li><a href=a>The new bridge at Nordvik opens in June</a>"
      + "<li><a href=b>Why the mayor of Sundholm wants more trams</a></ul>"
    let things = "<ul><li><a href=c>Coffee</a><li><a href=d>Cake</a></ul>"
    let page = Self.text + headlines + Self.text + things
    let text = [Self.first, Self.second, Self.third]
    #expect(try words(page) == text + text + ["Coffee", "Cake"])
  }

  @Test func `preformatted prose is read as paragraphs, with its links`() throws {
    let prose = """
      The ferry to Sundholm left an hour late on Monday, and most
      of those on board, the captain said, didn't mind at all.

      "We had coffee, we had cake, and we had the whole of the sea
      before us," said Ada Brandt, who had come from Nordvik with
      her children and <a href=https://hult.example/dog>her dog</a>.

      The harbour office expects the new timetable, which was due
      in spring, to be in force before the end of the year.
      """
    let article = try article("<pre>\(prose)</pre>")
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
    #expect(article.quotations?.count == 1)
    let link = try #require(article.spans.first)
    #expect(Reading.words(link.range, of: article.text) == "her dog")
  }

  @Test func `preformatted code stays as it is`() throws {
    let code = String(repeating: "let ferry = Ferry(name: \"Sundholm\", cake: true)\n", count: 12)
    let article = try article("<pre>\(code)</pre>")
    #expect(article.blocks.map(\.kind) == [.preformatted])
  }

  @Test func `a caption stays, whatever its class sounds like`() throws {
    let caption = "<div class=media-caption>Ada Brandt on board</div>"
    let page = "<div class=story>\(Self.text)<div class=media><img>\(caption)</div></div>"
    #expect(try words(page).last == "Ada Brandt on board")
  }

  @Test func `a text that stands in several parts is read as a whole`() throws {
    let half = "<div class=part><div>\(Self.text)</div></div>"
    let page = "<main>\(half)<div class=ad><a href=x>Buy</a></div>\(half)</main>"
    #expect(try words(page).count == 6)
  }

  @Test func `the lead between the heading and the text belongs to it`() throws {
    let lead = "Nobody minded when the morning ferry was late again, because there was cake for all on board."
    let page = "<div><h1>A late ferry</h1><div><p>\(lead)</p></div></div><div class=story>\(Self.text)</div>"
    #expect(try words(page) == [lead, Self.first, Self.second, Self.third])
  }

  @Test func `a name that sounds like noise doesn't cost the text`() throws {
    let page =
      "<div class='layout-with-sidebar'><div class=share-container>\(Self.text)\(Self.text)</div></div>"
    #expect(try words(page).count == 6)
  }

  @Test func `paragraphs may be lines between breaks`() throws {
    let page =
      "<div class=x><a href=a>Home</a></div><div>\(Self.first)<br><br>\(Self.second)<br><br>\(Self.third)</div>"
    #expect(try words(page) == [Self.first, Self.second, Self.third])
  }

  @Test func `a page that a program shows is read from its data`() throws {
    let data =
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"A late ferry","articleBody":"\#(Self.first)\n\n\#(Self.third) \#(Self.third)"}</script>"#
    let article = try article("<div id=app></div><noscript>Switch JavaScript on.</noscript>", head: data)
    #expect(article.text == "\(Self.first)\n\n\(Self.third) \(Self.third)")
  }

  @Test func `a page without other words is read from noscript`() throws {
    #expect(try article("<div id=app></div><noscript><p>\(Self.first)</p></noscript>").text == Self.first)
  }

  @Test func `a page without words is empty`() {
    #expect(throws: IngestionError.empty) { try article("<div id=app></div>", head: "") }
    #expect(throws: IngestionError.empty) {
      try HTML.articles(
        in: Document(
          bytes: Array("<html><frameset><frame src=a><frame src=b></frameset></html>".utf8), name: "x"),
        nested: DocumentFormats())
    }
  }

  @Test func `the format, the encoding and the language are told`() throws {
    let article = try article(Self.text, head: "<meta charset=utf-8>")
    #expect(article.provenance.format == .html)
    #expect(article.provenance.encoding == "UTF-8")
    #expect(article.provenance.language == "en")
  }
}
