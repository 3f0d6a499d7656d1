import Articles
import Testing

@testable import Formats

/// Books.
@Suite struct EPUBTests {
  private static func book(_ extra: [(String, [UInt8])] = []) -> [UInt8] {
    let parts: KeyValuePairs = [
      "mimetype": "application/epub+zip",
      "META-INF/container.xml":
        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>",
      "OPS/book.opf": """
      <package xmlns:dc="d"><metadata><dc:title>The port</dc:title><dc:creator>Ada Reed</dc:creator>
      <dc:language>en</dc:language><dc:date>2024-05-29</dc:date></metadata>
      <manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="text/b.xhtml"/>
      <item id="a" href="text/a%20one.xhtml"/></manifest>
      <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>
      """,
      "OPS/nav.xhtml": "<html><body><p>Contents</p></body></html>",
      "OPS/text/b.xhtml": "<html><body><h1>Two</h1><p>Then it closed.</p></body></html>",
      "OPS/text/a one.xhtml": "<html><body><h1>One</h1><p>It <em>opened</em>.</p></body></html>",
    ]
    return Packed.zip(parts.map { ($0.key, Array($0.value.utf8)) } + extra)
  }

  @Test func `a book is one article, its chapters in the order of reading`() throws {
    let source = try Docs.source(Self.book(), fileName: "a.epub")
    #expect(
      Docs.outline(Docs.read(source)) == [
        "heading1: One", "paragraph: It opened.", "heading1: Two", "paragraph: Then it closed.",
      ])
    #expect(source.declared.title == "The port")
    #expect(source.declared.byline == "Ada Reed")
    #expect(source.provenance.language == "en")
    #expect(source.spans.map(\.range) == [8..<14])
  }

  @Test func `a book whose chapters need a key says so`() {
    let encryption = "<encryption><CipherReference URI=\"OPS/text/b.xhtml\"/></encryption>"
    let book = Self.book([("META-INF/encryption.xml", Array(encryption.utf8))])
    #expect(throws: IngestionError.encrypted) { try Docs.source(book, fileName: "a.epub") }
  }
}
