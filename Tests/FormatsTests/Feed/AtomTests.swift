import Articles
import Testing

@Suite struct AtomTests {
  @Test func `an entry is an article`() throws {
    let article = try FeedReading.entry(
      """
      <id>urn:b1</id><title>The bridge opens</title><link href='/bridge'/><link rel='self' href='/bridge.atom'/>\
      <published>2021-05-03T14:05:00+02:00</published><updated>2021-06-01T00:00:00Z</updated>\
      <content type='html'>&lt;p>Boats pass.&lt;/p></content><summary>A safe bridge.</summary>
      """,
      feed: """
        <title>Hult Daily</title><link href='https://hult.example/'/><author><name>Kari Lunde</name>\
        <email>kari@hult.example</email></author>
        """)
    #expect(article.fields.title == "The bridge opens")
    #expect(article.fields.source == "Hult Daily")
    #expect(article.fields.byline == "Kari Lunde")
    #expect(article.fields.url == "https://hult.example/bridge")
    #expect(article.fields.date?.description == "2021-05-03T12:05Z")
    #expect(article.fields.deck == "A safe bridge.")
    #expect(article.part == "urn:b1")
    #expect(article.text == "Boats pass.")
  }

  @Test func `the authors of an entry are its own`() throws {
    let article = try FeedReading.entry(
      "<author><name>Per Dal</name></author><author><name>Liv Berg</name></author>",
      feed: "<author><name>Kari Lunde</name></author>")
    #expect(article.fields.byline == "Per Dal, Liv Berg")
  }

  @Test func `an entry from another feed keeps its source`() throws {
    let article = try FeedReading.entry(
      "<title>A</title><source><title>Nordvik Post</title><author><name>Per Dal</name></author></source>",
      feed: "<title>Hult Daily</title>")
    #expect(article.fields.source == "Nordvik Post")
    #expect(article.fields.byline == "Per Dal")
  }

  @Test(arguments: [
    ("<title>1 &lt; 2 &amp;amp; 3</title>", "1 < 2 & 3"),
    ("<title type='text'>Use &lt;b> sparingly</title>", "Use <b> sparingly"),
    ("<title>When to use &lt;b></title>", "When to use <b>"),
    ("<title>A &lt;b>safe&lt;/b> bridge</title>", "A safe bridge"),
    ("<title type='html'>A &lt;b>safe&lt;/b> bridge</title>", "A safe bridge"),
    (
      "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <b>safe</b> &lt;b></div></title>",
      "A safe <b>"
    ),
  ])
  func `the type says what a title is`(_ title: String, words: String) throws {
    #expect(try FeedReading.entry(title).fields.title == words)
  }

  @Test(arguments: [
    (
      "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One</p><p>Two</p></div></content>",
      "One\n\nTwo"
    ),
    (
      "<content type='xhtml' xmlns:x='http://www.w3.org/1999/xhtml'><x:div><x:p>One</x:p><x:p>Two</x:p></x:div></content>",
      "One\n\nTwo"
    ),
    ("<content type='text'>One\n\nTwo &lt;3</content>", "One\n\nTwo <3"),
    ("<content type='application/octet-stream'>PHA+T25lPC9wPg==</content>", "One"),
  ])
  func `the type says what the content is`(_ content: String, text: String) throws {
    #expect(try FeedReading.entry("<title>A</title>" + content).text == text)
  }

  @Test func `a picture isn't content`() throws {
    let article = try FeedReading.entry(
      "<title>A</title><content type='image/png'>iVBORw0KGgo=</content><summary>Boats pass.</summary>")
    #expect(article.text == "Boats pass.")
    #expect(article.provenance.isSummary)
  }

  @Test(arguments: [
    ("<title mode='escaped' type='text/html'>A &lt;b>safe&lt;/b> bridge</title>", "A safe bridge"),
    ("<title mode='base64' type='text/html'>QSA8Yj5zYWZlPC9iPiBicmlkZ2U=</title>", "A safe bridge"),
    ("<title mode='xml' type='application/xhtml+xml'>A <b>safe</b> bridge</title>", "A safe bridge"),
    ("<title>A safe bridge</title>", "A safe bridge"),
  ])
  func `the mode says how an old title is written`(_ title: String, words: String) throws {
    #expect(try FeedReading.oldEntry(title).fields.title == words)
  }

  @Test(arguments: [
    ("<issued>2021-05-03T14:05Z</issued><modified>2021-05-04T14:05Z</modified>", "2021-05-03T14:05Z"),
    ("<modified>2021-05-04T14:05Z</modified>", "2021-05-04T14:05Z"),
    ("<created>2021-05-02</created>", "2021-05-02"),
  ])
  func `old dates are read`(_ dates: String, date: String) throws {
    #expect(try FeedReading.oldEntry("<title>A</title>" + dates).fields.date?.description == date)
  }

  @Test func `addresses in the text are relative to their base`() throws {
    let article = try FeedReading.entry(
      """
      <title>A</title><content type='xhtml' xml:base='https://hult.example/a/'>\
      <div xmlns='http://www.w3.org/1999/xhtml'><a href='b'>Boats</a> pass.</div></content>
      """)
    #expect(article.spans.map(\.kind) == [.link(address: "https://hult.example/a/b")])
  }

  @Test func `the language of the content counts`() throws {
    let article = try FeedReading.entry("<title>A</title><content xml:lang='nn'>Båtar</content>")
    #expect(article.provenance.language == "nn")
  }
}
