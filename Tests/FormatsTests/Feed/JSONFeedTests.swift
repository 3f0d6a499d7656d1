import Articles
import Testing

@Suite struct JSONFeedTests {
  private func articles(_ items: String, feed: String = "") throws -> [Article] {
    try FeedReading.articles(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Hult Daily", \(feed) "items": [\(items)]}
      """)
  }

  @Test func `an item is an article`() throws {
    let article = try articles(
      """
      {"id": 7, "url": "https://hult.example/7", "title": "The <b> element", "content_html": "<p>Boats pass.</p>",
       "summary": "A safe bridge.", "date_published": "2021-05-03T14:05:00Z", "authors": [{"name": "Kari Lunde"}, {"name": "Per Dal"}],
       "language": "nn"}
      """)[0]
    #expect(article.fields.title == "The <b> element")
    #expect(article.fields.source == "Hult Daily")
    #expect(article.fields.byline == "Kari Lunde, Per Dal")
    #expect(article.fields.url == "https://hult.example/7")
    #expect(article.fields.date?.description == "2021-05-03T14:05Z")
    #expect(article.fields.deck == "A safe bridge.")
    #expect(article.part == "7")
    #expect(article.text == "Boats pass.")
    #expect(article.provenance.language == "nn")
  }

  @Test(arguments: [
    ("Lund &amp; Sons &#8217;24", "Lund & Sons ’24"), ("The <b> &amp; the <i>", "The <b> &amp; the <i>"),
    ("Lund & Sons; a ferry", "Lund & Sons; a ferry"),
  ])
  func `marks that a title writes as references are marks`(_ written: String, _ title: String) throws {
    let article = try articles(#"{"id": "1", "title": "\#(written)", "content_text": "One"}"#)[0]
    #expect(article.fields.title == title)
  }

  @Test func `plain text keeps its lines`() throws {
    let article = try articles(#"{"id": "1", "title": "A", "content_text": "One <3\ntwo\n\nthree"}"#)[0]
    #expect(article.text == "One <3\ntwo\n\nthree")
  }

  @Test func `the feed's author and language hold for its items`() throws {
    let feed = #""author": {"name": "Kari Lunde"}, "language": "en","#
    let article = try articles(#"{"id": "1", "title": "A", "content_text": "One"}"#, feed: feed)[0]
    #expect(article.fields.byline == "Kari Lunde")
    #expect(article.provenance.language == "en")
  }

  @Test func `a summary alone is marked`() throws {
    let article = try articles(#"{"id": "1", "title": "A", "summary": "Boats pass."}"#)[0]
    #expect(article.text == "Boats pass.")
    #expect(article.provenance.isSummary)
  }

  @Test func `an ID that is an address is the address`() throws {
    #expect(
      try articles(#"{"id": "https://hult.example/1", "title": "A"}"#)[0].fields.url
        == "https://hult.example/1")
    #expect(
      try articles(#"{"id": "1", "external_url": "https://hult.example/2"}"#)[0].fields.url
        == "https://hult.example/2")
  }

  @Test func `one odd item doesn't spoil the feed`() throws {
    #expect(try articles(#"null, 3, {"title": 5}, {"title": "A"}"#).map(\.fields.title) == ["A"])
  }

  @Test func `damaged JSON is refused`() {
    #expect(throws: IngestionError.binary(format: "a damaged JSON feed")) {
      try FeedReading.articles(#"{"version": "https://jsonfeed.org/version/1", "items": ["#)
    }
  }
}
