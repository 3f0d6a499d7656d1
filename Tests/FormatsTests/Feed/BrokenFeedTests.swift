import Articles
import Formats
import Testing

@Suite struct BrokenFeedTests {
  @Test func `what was cut off is read to its end`() throws {
    let articles = try FeedReading.articles(
      "<rss><channel><title>Hult Daily</title><item><title>One</title></item><item><title>Two</title><description>Boats pa"
    )
    #expect(articles.map(\.fields.title) == ["One", "Two"])
    #expect(articles.last?.text == "Boats pa")
  }

  @Test func `an item without its end tag is an item`() throws {
    let text = FeedReading.rss("<item><title>One</title><item><title>Two</title></item>")
    #expect(try FeedReading.articles(text).map(\.fields.title) == ["One", "Two"])
  }

  @Test func `many items without end tags are items`() throws {
    let text = FeedReading.rss(String(repeating: "<item><title>One</title>", count: 1000))
    #expect(try FeedReading.articles(text).count == 1000)
  }

  @Test func `only the broken item suffers`() throws {
    let text = FeedReading.rss(
      "<item><title>One</title><description><p>Boats <b>pass</p></i></description></item><item><title>Two</title></item>"
    )
    let articles = try FeedReading.articles(text)
    #expect(articles.map(\.fields.title) == ["One", "Two"])
    #expect(articles[0].text == "Boats pass")
  }

  @Test func `entities of HTML need no declaration`() throws {
    let article = try FeedReading.item(
      "<title>Kari&rsquo;s caf&eacute;</title><link>https://hult.example/?a=1&b=2</link>")
    #expect(article.fields.title == "Kari’s café")
    #expect(article.fields.url == "https://hult.example/?a=1&b=2")
  }

  @Test func `declared entities are used`() throws {
    let text =
      "<!DOCTYPE rss [<!ENTITY paper 'Hult Daily'>]><rss><channel><item><title>The &paper;</title></item></channel></rss>"
    #expect(try FeedReading.articles(text)[0].fields.title == "The Hult Daily")
  }

  @Test func `entities that grow leave the feed readable`() throws {
    var text = "<!DOCTYPE rss [<!ENTITY e0 'ten bytes!'>"
    for level in 1...30 { text += "<!ENTITY e\(level) '&e\(level - 1);&e\(level - 1);'>" }
    text += "]><rss><channel><item><title>One</title><description>&e30;</description></item></channel></rss>"
    #expect(try FeedReading.articles(text)[0].fields.title == "One")
  }

  @Test func `an extension that doesn't end leaves the item its elements`() throws {
    let article = try FeedReading.item("<x:box><title>One</title><description>Boats pass.</description>")
    #expect(article.fields.title == "One")
    #expect(article.text == "Boats pass.")
  }

  @Test func `a title that doesn't end ends where the next element begins`() throws {
    let article = try FeedReading.item(
      "<title>One<link>https://hult.example/1</link><description>Boats</p></description>")
    #expect(article.fields.title == "One")
    #expect(article.fields.url == "https://hult.example/1")
  }

  @Test func `deeply nested elements are read`() throws {
    let deep = String(repeating: "<b>", count: 100_000)
    let text = FeedReading.rss("<item><title>One</title><description>\(deep)Boats pass.</description></item>")
    #expect(try FeedReading.articles(text)[0].text == "Boats pass.")
  }
}

@Suite struct FeedPartTests {
  @Test func `two entries with one ID stay distinguishable`() throws {
    let old = "<item><guid isPermaLink='false'>1</guid><title>Old</title><pubDate>2021-05-03</pubDate></item>"
    let new = "<item><guid isPermaLink='false'>1</guid><title>New</title><pubDate>2021-05-04</pubDate></item>"
    let parts = { (items: String) in try FeedReading.articles(FeedReading.rss(items)).map(\.part) }
    #expect(try parts(new + old) == ["1#2021-05-04", "1"])
    #expect(try parts(old + new) == ["1", "1#2021-05-04"])
    #expect(try parts(old) == ["1"])
  }

  @Test func `entries that are the same have numbers`() throws {
    let item = "<item><title>One</title></item>"
    #expect(
      try FeedReading.articles(FeedReading.rss(item + item + item)).compactMap(\.part) == [
        "One#2", "One#3", "One",
      ])
  }

  @Test func `without an ID, the link identifies an entry`() throws {
    let article = try FeedReading.item("<title>One</title><link>https://hult.example/1</link>")
    #expect(article.part == "https://hult.example/1")
  }

  @Test func `a feed in its declared encoding is read, also if its entries have no description`() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>\u{1}</title><item><title>\u{2}</title>"
      + "<link>https://hult.example/1</link></item></channel></rss>"
    let words: [UInt8: [UInt8]] = [
      1: [0xC3, 0xE0, 0xE2, 0xE0, 0xED, 0xFC],
      2: [0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xE7, 0xE0, 0xEA, 0xF0, 0xFB, 0xF2],
    ]
    let bytes = text.utf8.flatMap { words[$0] ?? [$0] }
    let document = Document(bytes: bytes, name: "feed", fileName: "feed.xml")
    let article = try Ingestion.articles(in: document, by: DocumentFormats())[0]
    #expect(article.fields.title == "Мост закрыт")
    #expect(article.fields.source == "Гавань")
    #expect(article.provenance.encoding == "windows-1251")
  }
}
