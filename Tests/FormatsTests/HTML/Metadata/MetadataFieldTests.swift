import Articles
import Testing

@testable import Formats

/// Date, source, address and language.
@Suite struct MetadataFieldTests {
  @Test(arguments: [
    (
      #"<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-29T08:00Z"}</script>"#,
      FieldOrigin.jsonLD
    ),
    ("<meta property=article:published_time content='2024-05-29T08:00:00+00:00'>", .openGraph),
    ("<meta name=citation_publication_date content=2024/05/29>", .meta),
    ("<meta name=pubdate content=20240529>", .meta),
    ("<meta name=dcterms.created content='29 May 2024'>", .meta),
    ("<meta name=date content='29 mai 2024'>", .meta),
  ])
  func `dates in the head`(_ head: String, origin: FieldOrigin) throws {
    let page = try Pages.metadata(head: head)
    #expect(page.declared.date?.iso8601.prefix(10) == "2024-05-29")
    #expect(page.origins[.date] == origin)
  }

  @Test(arguments: [
    "<time datetime=2024-05-29>today</time>", "<span class=published>29 May 2024</span>",
    "<p>Published <time pubdate datetime='2024-05-29T10:00+02:00'>10:00</time></p>", "<p>2024年5月29日</p>",
    "<abbr itemprop=datePublished title='2024-05-29T10:00:00Z'>10:00</abbr>",
    "<p class=post-date>29. Mai 2024</p>",
  ])
  func `dates beside the heading`(_ markup: String) throws {
    let page = try Pages.metadata(
      body: "<h1>Ferry hits pier</h1>\(markup)<p>Text of 1 May 2020 and 2 May 2020.</p>")
    #expect(page.declared.date?.iso8601.prefix(10) == "2024-05-29")
  }

  @Test(arguments: [
    "<p>The pact of <time datetime=1998-04-10>that spring</time> still holds.</p>",
    "<p>It was on <em>10 April 1998</em> that they met.</p>",
    "<blockquote><p>We close.</p>— Pier (@pier) <a href=x>10 April 1998</a></blockquote>",
    "<div class=fb-post><p>We close.</p><time datetime=1998-04-10>then</time></div>",
  ])
  func `a date in a sentence or in a post of another site isn’t the article’s`(_ markup: String) throws {
    let text = "<p>The harbour opened at noon, and the people came in the rain.</p>"
    let page = try Pages.metadata(body: "<h1>Ferry hits pier</h1>\(text)\(markup)\(text)")
    #expect(page.declared.date == nil)
  }

  @Test(arguments: [
    "<p>By Ada Quill, <time datetime=2024-05-29>Wednesday</time>, in News</p>",
    "<p><time datetime=2024-05-29>29 May</time> – The harbour opened at noon, and the people came.</p>",
    "<blockquote><p>We close.</p></blockquote><p>Posted on <time datetime=2024-05-29>29 May 2024</time>.</p>",
  ])
  func `a date in a line about the article is its own`(_ markup: String) throws {
    let page = try Pages.metadata(body: "<h1>Ferry hits pier</h1>\(markup)")
    #expect(page.declared.date?.iso8601 == "2024-05-29")
  }

  @Test func `properties of RDFa are those of microdata`() throws {
    let page = try Pages.metadata(
      body: """
        <article typeof="schema:NewsArticle"><h1 property="schema:headline">Ferry hits the old pier</h1>
        <p>By <span property="schema:author" typeof="schema:Person"><span property="schema:name">Ada Quill</span></span>
        <span property="dc:date dc:created" content="2024-05-29T10:00:00+02:00">yesterday</span></p></article>
        """)
    #expect(page.declared.byline == "Ada Quill")
    #expect(page.declared.date?.iso8601.prefix(10) == "2024-05-29")
    #expect(page.origins[.byline] == .microdata)
  }

  @Test func `published beats modified`() throws {
    let head = """
      <meta property=article:modified_time content=2024-06-02><meta property=article:published_time content=2024-05-29>
      """
    #expect(try Pages.metadata(head: head).declared.date?.iso8601 == "2024-05-29")
    let elements =
      "<h1>Ferry</h1><time class=updated datetime=2024-06-02></time><time datetime=2024-05-29></time>"
    #expect(try Pages.metadata(body: elements).declared.date?.iso8601 == "2024-05-29")
    #expect(
      try Pages.metadata(head: "<meta property=og:updated_time content=2024-06-02>").declared.date?.iso8601
        == "2024-06-02")
  }

  @Test func `the address has the date if nothing else has`() throws {
    let link = "<link rel=canonical href=https://harbour.example/2024/05/29/ferry>"
    #expect(try Pages.metadata(head: link).declared.date?.iso8601 == "2024-05-29")
    let both = link + "<meta name=date content=2024-05-30>"
    #expect(try Pages.metadata(head: both).declared.date?.iso8601 == "2024-05-30")
  }

  @Test(arguments: [
    "<meta name=date content=1716984300>", "<meta name=date content=2024>",
    "<meta name=revision content=20240529>",
    "<p>Room 20240529</p>", "<p class=price-date>2024</p>",
  ])
  func `a bare number isn’t a date`(_ markup: String) throws {
    #expect(try Pages.metadata(head: markup, body: "<h1>Ferry</h1>" + markup).declared.date == nil)
  }

  @Test(arguments: [
    (
      #"<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Harbour Watch"}}</script>"#,
      FieldOrigin.jsonLD
    ),
    ("<meta property=og:site_name content='Harbour Watch'>", .openGraph),
    ("<meta name=application-name content='Harbour Watch'>", .meta),
    ("<meta name=citation_journal_title content='Harbour Watch'>", .meta),
  ])
  func `who published it`(_ head: String, origin: FieldOrigin) throws {
    let page = try Pages.metadata(head: head)
    #expect(page.declared.source == "Harbour Watch")
    #expect(page.origins[.source] == origin)
  }

  @Test func `the address is the canonical one, unless that is of the whole site`() throws {
    let shared = "<meta property=og:url content=https://harbour.example/ferry>"
    let page = try Pages.metadata(head: "<link rel=canonical href=https://harbour.example/pier>" + shared)
    #expect(page.declared.url == "https://harbour.example/pier")
    let site = try Pages.metadata(head: "<link rel=canonical href=https://harbour.example/>" + shared)
    #expect(site.declared.url == "https://harbour.example/ferry")
    let program = try Pages.metadata(head: "<link rel=canonical href='javascript:alert(1)'>")
    #expect(program.declared.url == nil)
  }

  @Test(arguments: [
    ("<html lang=pt-br>", "pt-br"), ("<html xml:lang=de>", "de"),
    ("<html><meta property=og:locale content=fr_FR>", "fr-FR"), ("<html lang='Norsk bokmål!'>", nil),
    ("<html>", nil),
  ])
  func `the language`(_ markup: String, language: String?) throws {
    let document = Document(bytes: Array((markup + "<body><p>Words.").utf8), name: "page")
    #expect(HTMLMetadata(try HTMLDocument(document)).language == language)
  }

  @Test func `of several articles the one at the page's address counts`() throws {
    let json = """
      [{"@type":"NewsArticle","headline":"Other","url":"https://h.example/a","author":"Tom Reed"},
      {"@type":"NewsArticle","headline":"Ferry","url":"https://h.example/b","author":"Ada Quill"}]
      """
    let page = try Pages.metadata(
      head: "<link rel=canonical href=https://h.example/b><script type='application/ld+json'>\(json)</script>"
    )
    #expect(page.declared.title == "Ferry")
    #expect(page.declared.byline == "Ada Quill")
  }

  @Test(.timeLimit(.minutes(1)))
  func `hostile pages end`() throws {
    let metas = String(repeating: "<meta name=author content='By By By By'>", count: 20_000)
    let marks = String(
      repeating: "<p class='author date deck' itemprop='author datePublished'>By | 1 - , and", count: 20_000)
    let title = "<title>" + String(repeating: "a | b - c: ", count: 20_000) + "</title>"
    let json =
      "<script type='application/ld+json'>" + String(repeating: #"{"@graph":["#, count: 50_000) + "</script>"
    let page = try Pages.metadata(head: metas + title + json, body: "<h1>Ferry</h1>" + marks)
    #expect(page.declared.date == nil)
  }
}
