import Articles
import Testing

@testable import Formats

@Suite struct MetadataTitleTests {
  @Test func `the headline of JSON-LD is believed first, then Open Graph, then the title element`() throws {
    let title = "<title>Ferry hits pier in storm</title>"
    let graph = "<meta property=og:title content='Ferry hits the pier'>"
    let data =
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry strikes pier"}</script>"#
    let all = try Pages.metadata(head: title + graph + data, body: "")
    #expect(all.declared.title == "Ferry strikes pier")
    #expect(all.origins[.title] == .jsonLD)
    let two = try Pages.metadata(head: title + graph, body: "")
    #expect(two.declared.title == "Ferry hits the pier")
    #expect(two.origins[.title] == .openGraph)
    let one = try Pages.metadata(head: title, body: "")
    #expect(one.declared.title == "Ferry hits pier in storm")
    #expect(one.origins[.title] == .element)
  }

  @Test(arguments: [
    "Ferry hits the old pier | Harbour Watch", "Ferry hits the old pier - Harbour Watch",
    "Ferry hits the old pier – Harbour Watch", "Harbour Watch: Ferry hits the old pier",
    "Harbour Watch » Ferry hits the old pier", "Ferry hits the old pier | News | Harbour Watch",
    "Ferry hits the old pier - 29 May 2024 - Harbour Watch", "Ferry hits the old pier",
    "Ferry hits the old pier_Harbour Watch",
  ])
  func `the name of the site is cut off at either end`(_ title: String) throws {
    let site = "<meta property=og:site_name content='Harbour Watch'>"
    let page = try Pages.metadata(head: "<title>\(title)</title>\(site)")
    #expect(page.declared.title == "Ferry hits the old pier")
    #expect(page.declared.source == "Harbour Watch")
  }

  @Test(arguments: [
    ("Ferry hits the old pier [Harbour.example]", "Harbour.example"),
    ("Ferry hits the old pier_News_Harbour Watch", "Harbour Watch"),
    ("Ferry hits the old pier | News | Harbour Watch", "Harbour Watch"),
  ])
  func `the source is the site's own name beside the title`(_ title: String, _ source: String) throws {
    let page = try Pages.metadata(head: "<title>\(title)</title>")
    #expect(page.declared.title == "Ferry hits the old pier")
    #expect(page.declared.source == source)
  }

  @Test(arguments: [
    ("Harbour Watch", "Ferry hits the old pier", "Ferry hits the old pier"),
    ("Ferry hits pier", "Ferry hits the old pier", "Ferry hits pier"),
    ("Ferry hits pier", "Harbour Watch", "Ferry hits pier"),
  ])
  func `the only heading is the title if the page's title is the site's`(
    _ title: String, _ heading: String, _ expected: String
  ) throws {
    let page = try Pages.metadata(
      head: "<title>\(title)</title>",
      body: "<h1>\(heading)</h1><p>The lamps of the harbour were lit on Monday.</p>")
    #expect(page.declared.title == expected)
  }

  @Test func `a heading shows where the title ends`() throws {
    let page = try Pages.metadata(
      head: "<title>Ferry hits the old pier – nordvik’s daily record of the sea</title>")
    #expect(page.declared.title == "Ferry hits the old pier")
  }

  @Test(arguments: [
    ("Lamps Lit | The Sund Post", "Lamps Lit", "https://lamps.example/lit", "The Sund Post"),
    ("The Sund Post | Lamps Lit", "Lamps Lit", "https://lamps.example/lit", "The Sund Post"),
    ("The New Sund Times | Mayor Quits", "Mayor Quits", "https://nst.example/1", "The New Sund Times"),
    ("Mayor Quits - The New Sund Times", "Mayor Quits", "https://nst.example/1", "The New Sund Times"),
    // Here the heading is the name of the site.
    ("Mayor Quits | Sund Post", "Sund Post", "https://sundpost.example/1", "Sund Post"),
  ])
  func `a heading that is one part of the title decides, unless it is the site`(
    title: String, heading: String, address: String, site: String
  ) throws {
    let page = try Pages.metadata(
      head: "<title>\(title)</title><link rel=canonical href='\(address)'>",
      body: "<h1>\(heading)</h1><p>The lamps of the harbour were lit on Monday.</p>")
    #expect(page.declared.title == (heading == site ? "Mayor Quits" : heading))
    #expect(page.declared.source == site)
  }

  @Test(arguments: [
    "Ferry: what we know", "The day the ferry – our ferry – hit the pier", "Spider-crab returns to Nordvik",
    "Ferry or bridge? Nordvik votes",
  ])
  func `a dash or a colon within a title stays`(_ title: String) throws {
    let head = "<title>\(title)</title><meta property=og:site_name content='Harbour Watch'>"
    #expect(try Pages.metadata(head: head, body: "").declared.title == title)
  }

  @Test func `the name of the site alone isn’t a title`() throws {
    let head = """
      <title>Ferry hits the old pier</title><meta property=og:title content='Harbour Watch'>
      <meta property=og:site_name content='Harbour Watch'>
      """
    #expect(try Pages.metadata(head: head, body: "").declared.title == "Ferry hits the old pier")
  }

  @Test func `a title that was cut short is taken from where it is whole`() throws {
    let head = "<meta property=og:title content='Ferry hits the…'>"
    #expect(try Pages.metadata(head: head).declared.title == "Ferry hits the old pier")
  }

  @Test func `references are resolved, also if they are escaped twice`() throws {
    let page = try Pages.metadata(
      head: "<meta property=og:title content='Salt &amp;amp; pepper &amp;#8211; a &lt;b&gt;port&lt;/b&gt;'>",
      body: "")
    #expect(page.declared.title == "Salt & pepper – a port")
  }

  @Test func `a page without a title has none`() throws {
    #expect(try Pages.metadata(body: "<p>Words.</p>").declared.title == nil)
  }

  // MARK: In the text

  @Test func `the heading that repeats the title isn't part of the text`() throws {
    let article = try Pages.article(
      head: "<title>Ferry hits “old” pier | Harbour Watch</title>", body: "<h1>Ferry hits \"old\" pier</h1>")
    #expect(article.fields.title == "Ferry hits “old” pier")
    #expect(!article.text.contains("Ferry hits"))
  }

  @Test func `a heading in nearly the same words is noise`() throws {
    let article = try Pages.article(
      head: "<meta property=og:title content='Ferry hits the old pier in Nordvik'>",
      body: "<h1>A ferry hits the old pier in Nordvik</h1>")
    #expect(article.blocks.first?.isNoise == true)
    #expect(article.fields.title == "Ferry hits the old pier in Nordvik")
  }

  @Test func `the line under the title is the deck, a description isn't`() throws {
    let shown = try Pages.article(
      head: "<title>Ferry hits the old pier</title>",
      body: "<h1>Ferry hits the old pier</h1><p class=standfirst>Nobody was hurt when the Sund came in.</p>")
    #expect(shown.fields.deck == "Nobody was hurt when the Sund came in.")
    #expect(shown.blocks.first?.role == .deck)
    let hidden = try Pages.article(
      head:
        "<title>Ferry hits the old pier</title><meta name=description content='All about ferries and piers.'>",
      body: "<h1>Ferry hits the old pier</h1>")
    #expect(hidden.fields.deck == nil)
  }
}
