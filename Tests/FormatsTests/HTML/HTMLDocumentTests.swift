import Articles
import Testing

@testable import Formats

/// Returns how a page is decoded, and what its addresses are relative to.
@Suite struct HTMLDocumentTests {
  private func page(_ markup: String, address: String? = nil) throws -> HTMLDocument {
    try HTMLDocument(Document(bytes: Bytes.read(markup), name: "page", address: address))
  }

  @Test(arguments: [
    (#"<meta charset="KOI8-R">"#, "koi8-r"), ("<meta charset = utf-8 >", "utf-8"),
    (#"<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">"#, "shift_jis"),
    (#"<?xml version="1.0" encoding="ISO-8859-1"?><html>"#, "iso-8859-1"),
    ("<title>charset=big5</title>", nil),
  ])
  func `the label of the encoding stands in the first tags`(_ markup: String, _ label: String?) {
    #expect(DeclaredCharset.label(in: Array(markup.utf8)) == label)
  }

  @Test func `a byte order mark doesn't cost the head`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("<html><head><title>Port</title></head><body>Words".utf8)
    let page = try HTMLDocument(Document(bytes: bytes, name: "page"))
    #expect(page.tree.root.descendants.first { $0.tag == .title }?.parent?.tag == .head)
  }

  @Test func `addresses are relative to the base, or else to the page`() throws {
    let bytes = Array(#"<head><base href="/b/"></head>"#.utf8)
    let page = try HTMLDocument(Document(bytes: bytes, name: "p", address: "https://a.example/x/y.html"))
    #expect(page.base == "https://a.example/b/")
    let canonical = Array(#"<link rel=canonical href="https://b.example/z">"#.utf8)
    #expect(try HTMLDocument(Document(bytes: canonical, name: "p")).base == "https://b.example/z")
  }

  @Test(arguments: [
    ("c.html", "https://a.example/x/c.html"), ("/c", "https://a.example/c"),
    ("../d?e#f", "https://a.example/d?e#f"),
    ("//b.example/g", "https://b.example/g"), ("?h=1", "https://a.example/x/y?h=1"),
    ("mailto:a@b.example", "mailto:a@b.example"),
    ("#part", nil), ("javascript:void(0)", nil), ("http://c.example", "http://c.example"),
  ])
  func `links are resolved`(_ link: String, _ address: String?) {
    #expect(LinkResolver.resolved(link, against: "https://a.example/x/y?z=1") == address)
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>x", "\n<HTML>", "<!-- saved --><html lang=en>",
    #"<?xml version="1.0"?><!DOCTYPE html PUBLIC "x">"#,
    "<head>\n",
  ])
  func `a page is recognised by its first tag`(_ markup: String) {
    #expect(HTML.recognises(DocumentSample(of: Document(bytes: Array(markup.utf8), name: "x"))))
  }

  @Test(arguments: ["A <html> tag is the first.", "<htmlx>", "# Title\n<p>Markdown</p>", "<rss>"])
  func `a text with tags in it isn't a page`(_ text: String) {
    #expect(
      !HTML.recognises(DocumentSample(of: Document(bytes: Array(text.utf8), name: "x", fileName: "x.md"))))
  }
}
