import Articles
import Testing

@testable import Formats

@Suite struct MetadataBylineTests {
  @Test(arguments: [
    #"{"@type":"NewsArticle","author":"Ada Quill"}"#,
    #"{"@type":"Article","author":{"@type":"Person","name":"Ada Quill"}}"#,
    #"{"@type":["Article","Thing"],"author":[{"@type":"Person","name":"By Ada Quill"}]}"#,
    #"{"@graph":[{"@type":"WebSite"},{"@type":"BlogPosting","author":{"@id":"/a"}},{"@id":"/a","@type":"Person","name":"Ada Quill"}]}"#,
    #"[{"@type":"BreadcrumbList"},{"@type":"Report","creator":["Ada Quill"]}]"#,
    #"{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/Article","author":{"givenName":"Ada","familyName":"Quill"}}}"#,
    #"<![CDATA[ {"@type":"NewsArticle","author":{"name":"Ada Quill",},} ]]>"#,
  ])
  func `authors in JSON-LD`(_ json: String) throws {
    let page = try Pages.metadata(json: json)
    #expect(page.declared.byline == "Ada Quill")
    #expect(page.origins[.byline] == .jsonLD)
  }

  @Test(arguments: [
    ("<meta name=author content='Ada Quill'>", FieldOrigin.meta),
    ("<meta name=byl content='By ADA QUILL'>", .meta),
    ("<meta name=parsely-author content='Ada Quill'>", .meta),
    ("<meta name=DC.creator content='Quill, Ada'>", .meta),
    ("<meta name=citation_author content='Quill, Ada'>", .meta),
    ("<meta name=sailthru.author content='Ada Quill'>", .meta),
    ("<meta property=article:author content='Ada Quill'>", .openGraph),
  ])
  func `authors in meta elements`(_ head: String, origin: FieldOrigin) throws {
    let page = try Pages.metadata(head: head)
    #expect(page.declared.byline?.lowercased() == "ada quill")
    #expect(page.origins[.byline] == origin)
  }

  @Test(arguments: [
    (
      "<p itemprop=author itemscope><span itemprop=name>Ada Quill</span><b>Reporter</b></p>",
      FieldOrigin.microdata
    ),
    ("<p>By <a rel=author href=/quill>Ada Quill</a></p>", .element),
    ("<div class=article-byline>By <b>Ada Quill</b> <span>29 May 2024</span></div>", .element),
    ("<div class='author vcard'><a class=fn>Ada Quill</a></div>", .element),
  ])
  func `authors in the elements under the heading`(_ markup: String, origin: FieldOrigin) throws {
    let page = try Pages.metadata(body: "<h1>Ferry hits the old pier</h1>\(markup)")
    #expect(page.declared.byline == "Ada Quill")
    #expect(page.origins[.byline] == origin)
  }

  @Test func `several authors are joined`() throws {
    let page = try Pages.metadata(
      head: "<meta name=citation_author content='Quill, Ada'><meta name=citation_author content='Reed, Tom'>")
    #expect(page.declared.byline == "Ada Quill and Tom Reed")
  }

  @Test func `an address isn’t a name`() throws {
    let head = "<meta property=article:author content='https://social.example/harbour'>"
    #expect(try Pages.metadata(head: head).declared.byline == nil)
  }

  @Test func `a person is preferred to the site`() throws {
    let head =
      "<meta name=author content='Harbour Watch'><meta property=og:site_name content='Harbour Watch'>"
    let person = try Pages.metadata(
      head: head, body: "<h1>Ferry hits pier</h1><p class=byline>By Ada Quill</p>")
    #expect(person.declared.byline == "Ada Quill")
    #expect(try Pages.metadata(head: head).declared.byline == "Harbour Watch")
  }

  @Test func `an organisation named like a person isn’t one`() throws {
    let json = #"{"@type":"Article","author":{"@type":"Organization","name":"Mary Rose"}}"#
    let body = "<h1>Ferry hits pier</h1><p class=byline>By Ada Quill</p>"
    #expect(try Pages.metadata(json: json, body: body).declared.byline == "Ada Quill")
  }

  @Test func `authors of comments and other articles are none of this one`() throws {
    let body = """
      <h1>Ferry hits pier</h1><p>Words.</p>
      <div class=comments><cite class=author>Tom Reed</cite><p>One</p><p>Two</p></div>
      <div class=related-posts><span class=byline>By Eve Marsh</span></div>
      """ + String(repeating: "<p>Words.</p>", count: 40)
    #expect(try Pages.metadata(body: body).declared.byline == nil)
  }

  // MARK: In the text

  @Test func `the line that repeats the byline is one`() throws {
    let head = "<title>Ferry hits the old pier</title><meta name=author content='Ada Quill'>"
    for line in ["Ada Quill", "By Ada Quill", "Ada Quill, Transport correspondent"] {
      let article = try Pages.article(head: head, body: "<h1>Ferry hits the old pier</h1><p>\(line)</p>")
      #expect(article.blocks.first { $0.role == .byline } != nil, "\(line)")
      #expect(article.fields.byline == "Ada Quill")
    }
  }

  @Test func `a sentence about the author isn't the byline`() throws {
    let head = "<title>Ferry hits the old pier</title><meta name=author content='Ada Quill'>"
    let article = try Pages.article(
      head: head, body: "<h1>Ferry hits the old pier</h1><p>Ada Quill spoke to the mayor, Tom Reed.</p>")
    #expect(article.blocks.allSatisfy { $0.role != .byline })
  }
}
