import Articles
import Testing

@testable import Formats

@Suite struct RSSTests {
  @Test func `an item is an article`() throws {
    let article = try FeedReading.item(
      """
      <title>The bridge opens</title><link>https://hult.example/bridge</link><guid isPermaLink='false'>b1</guid>\
      <pubDate>Mon, 03 May 2021 14:05:00 MET</pubDate><dc:creator>Kari Lunde</dc:creator>\
      <content:encoded><![CDATA[<p>“It is safe,” she said.</p><p>Boats pass.</p>]]></content:encoded>
      """)
    #expect(article.fields.title == "The bridge opens")
    #expect(article.fields.source == "Hult Daily")
    #expect(article.fields.byline == "Kari Lunde")
    #expect(article.fields.url == "https://hult.example/bridge")
    #expect(article.fields.date?.description == "2021-05-03T13:05Z")
    #expect(article.part == "b1")
    #expect(article.text == "“It is safe,” she said.\n\nBoats pass.")
    #expect(article.provenance.format == .feed)
    #expect(!article.provenance.isSummary)
    #expect(article.provenance.origins[.title] == .feed)
  }

  @Test func `a description alone is a summary`() throws {
    let article = try FeedReading.item("<title>A</title><description>&lt;p>Boats pass.&lt;/p></description>")
    #expect(article.text == "Boats pass.")
    #expect(article.provenance.isSummary)
    #expect(article.fields.deck == nil)
  }

  @Test func `a summary beside the text is the deck`() throws {
    let article = try FeedReading.item(
      "<title>A</title><description>A safe bridge.</description><content:encoded>Boats pass.</content:encoded>"
    )
    #expect(article.fields.deck == "A safe bridge.")
    #expect(article.text == "Boats pass.")
  }

  @Test func `an excerpt isn't the deck`() throws {
    let article = try FeedReading.item(
      """
      <title>A</title><description>Boats pass the […]</description>\
      <content:encoded>&lt;p>Boats pass the bridge again.&lt;/p></content:encoded>
      """)
    #expect(article.fields.deck == nil)
  }

  @Test func `several authors are named`() throws {
    let article = try FeedReading.item(
      "<dc:creator>Kari Lunde</dc:creator><dc:creator>By Per Dal</dc:creator>")
    #expect(article.fields.byline == "Kari Lunde, Per Dal")
  }

  @Test(arguments: [
    ("kari@hult.example (Kari Lunde)", "Kari Lunde"), ("Kari Lunde &lt;kari@hult.example>", "Kari Lunde"),
    ("kari@hult.example", "kari@hult.example"), ("Kari Lunde", "Kari Lunde"),
  ])
  func `an author is called by name`(_ author: String, byline: String) throws {
    #expect(try FeedReading.item("<author>\(author)</author>").fields.byline == byline)
  }

  @Test func `a GUID is the address unless it says otherwise`() throws {
    let guid = "https://hult.example/1"
    #expect(try FeedReading.item("<guid>\(guid)</guid>").fields.url == guid)
    #expect(
      try FeedReading.item("<guid isPermaLink='false'>\(guid)</guid><title>A</title>").fields.url == nil)
    #expect(
      try FeedReading.item("<guid>\(guid)</guid><link>https://hult.example/2</link>").fields.url?.last == "2")
  }

  @Test func `an address is relative to its base`() throws {
    let text =
      "<rss xml:base='https://hult.example/a/'><channel xml:base='b/'><item><link>c</link></item></channel></rss>"
    #expect(try FeedReading.articles(text)[0].fields.url == "https://hult.example/a/b/c")
  }

  @Test(arguments: [
    ("Smith &amp; Sons &lt; 3", "Smith & Sons < 3"), ("A &lt;i>safe&lt;/i> bridge", "A safe bridge"),
    ("A <i>safe</i> bridge", "A safe bridge"), ("Kari&amp;#8217;s bridge", "Kari’s bridge"),
    ("<![CDATA[Kari&#8217;s <b>bridge</b>]]>", "Kari’s bridge"), ("It&#146;s safe", "It’s safe"),
    ("A caf&eacute; opens & closes", "A café opens & closes"),
  ])
  func `a title is plain words`(_ title: String, words: String) throws {
    #expect(try FeedReading.item("<title>\(title)</title>").fields.title == words)
  }

  @Test func `markup that was escaped twice is markup`() throws {
    let article = try FeedReading.item(
      "<title>A</title><description>&amp;lt;p&amp;gt;Boats pass.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Safely.&amp;lt;/p&amp;gt;</description>"
    )
    #expect(article.text == "Boats pass.\n\nSafely.")
  }

  @Test func `a description may be XHTML`() throws {
    let article = try FeedReading.item(
      "<description><p>Boats pass.<br/></p><p xmlns='http://www.w3.org/1999/xhtml'>AT&amp;T</p></description>"
    )
    #expect(article.text == "Boats pass.\n\nAT&T")
  }

  @Test func `the language is that of the item or the channel`() throws {
    let channel = "<language>nb_NO</language>"
    #expect(try FeedReading.item("<title>A</title>", channel: channel).provenance.language == "nb-NO")
    let item = "<dc:language>en</dc:language><title>A</title>"
    #expect(try FeedReading.item(item, channel: channel).provenance.language == "en")
  }

  @Test func `an old feed in RDF is read`() throws {
    let articles = try FeedReading.articles(
      """
      <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'>
      <channel><title>Hult Daily</title><link>https://hult.example</link></channel>
      <item><title>One</title><link>https://hult.example/1</link></item>
      <item><title>Two</title><link>/2</link></item></rdf:RDF>
      """)
    #expect(articles.map(\.fields.title) == ["One", "Two"])
    #expect(articles.map(\.fields.url) == ["https://hult.example/1", "https://hult.example/2"])
    #expect(articles.map(\.fields.source) == ["Hult Daily", "Hult Daily"])
  }

  @Test func `prefixes may be odd or undeclared`() throws {
    let articles = try FeedReading.articles(
      """
      <r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:n='http://purl.org/rss/1.0/'>
      <n:item r:about='urn:1'><n:title>One</n:title><dc:date>2021-05-03</dc:date></n:item></r:RDF>
      """)
    #expect(articles[0].fields.title == "One")
    #expect(articles[0].fields.date?.description == "2021-05-03")
    #expect(articles[0].part == "urn:1")
  }

  @Test func `an item with a title only is an article`() throws {
    let article = try FeedReading.item("<title>The bridge opens</title>")
    #expect(article.fields.title == "The bridge opens")
    #expect(article.text.isEmpty)
    #expect(!article.provenance.isSummary)
  }

  @Test func `an item without a title is called by its beginning`() throws {
    let words = "The bridge opened on Monday, and boats pass again, said the mayor, who had waited for years."
    let article = try FeedReading.item("<description>\(words)</description>")
    #expect(
      article.fields.title == "The bridge opened on Monday, and boats pass again, said the mayor, who had…")
    #expect(article.text == words)
  }

  @Test func `a short post without a title keeps its words`() throws {
    let article = try FeedReading.item("<description>Boats pass</description>")
    #expect(article.fields.title == "Hult Daily")
    #expect(article.text == "Boats pass")
  }

  @Test func `a video is described by its group if nothing else does`() throws {
    let group = "<media:group><media:description>Boats pass.</media:description></media:group>"
    #expect(try FeedReading.item("<title>A</title>\(group)").text == "Boats pass.")
    #expect(
      try FeedReading.item("<title>A</title>\(group)<description>Safely.</description>").text == "Safely.")
  }

  @Test func `an empty item isn't an article`() throws {
    #expect(try FeedReading.articles(FeedReading.rss("<item/><item><title>One</title></item>")).count == 1)
    #expect(throws: IngestionError.empty) { try FeedReading.articles(FeedReading.rss("<item></item>")) }
  }

  @Test func `the encoding is that of the bytes`() throws {
    let bytes =
      Array("<rss><channel><item><title>Hult".utf8) + [0x94] + Array("</title></item></channel></rss>".utf8)
    #expect(try FeedReading.articles(bytes)[0].fields.title == "Hult”")
  }

  @Test func `a relative link is relative to the address that the feed gives itself`() throws {
    let own = "<atom:link rel='self' href='https://hult.example/news/feed.xml'/>"
    let article = try FeedReading.item("<title>One</title><link>one.html</link>", channel: own)
    #expect(article.fields.url == "https://hult.example/news/one.html")
  }

  @Test func `entries beyond the limit are counted`() {
    let items = String(repeating: "<item><title>One</title></item>", count: 10)
    let tree = XMLTree.tolerant(Array(FeedReading.rss(items).utf8)[...])
    let feed = XMLFeed.feed(in: tree, address: nil, maximum: 3)
    #expect(feed.entries.count == 3)
    #expect(feed.leftOut == 7)
  }
}
