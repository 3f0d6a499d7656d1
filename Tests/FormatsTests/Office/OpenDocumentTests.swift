import Articles
import Testing

@testable import Formats

/// OpenDocument texts.
@Suite struct OpenDocumentTests {
  @Test func `a text in one XML file is read without its markup`() throws {
    let text = """
      <?xml version="1.0"?>
      <office:document xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:m="m" xmlns:dc="d"
        office:mimetype="application/vnd.oasis.opendocument.text">
      <office:meta><dc:title>The port</dc:title><m:initial-creator>Ada Reed</m:initial-creator></office:meta>
      <office:styles><style:style style:name="Quotations" style:family="paragraph"/></office:styles>
      <office:body><office:text><text:p>It opens.</text:p>
      <text:p text:style-name="Quotations">At last.</text:p></office:text></office:body></office:document>
      """
    for name in ["a.fodt", "a.xml"] {
      let source = try Docs.source(Array(text.utf8), fileName: name)
      #expect(source.declared.title == "The port")
      #expect(source.declared.byline == "Ada Reed")
      #expect(Docs.outline(Docs.read(source)) == ["paragraph: It opens.", "quote: At last."])
    }
  }

  @Test func `headings, spaces and breaks are read`() throws {
    let read = try Docs.odt(
      """
      <text:h text:outline-level="2">The harbour</text:h>
      <text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>
      """)
    #expect(Docs.outline(read) == ["heading2: The harbour", "paragraph: a b c\nd"])
  }

  @Test func `comments, deletions and hidden words are left out, and notes follow the text`() throws {
    let read = try Docs.odt(
      """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>
      </text:changed-region></text:tracked-changes>
      <text:p>Seen<office:annotation><text:p>comment</text:p></office:annotation><text:note><text:note-citation>1\
      </text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> here\
      <text:span text:style-name="T1"> hidden</text:span>.</text:p><text:p>Next.</text:p>
      """,
      styles: """
        <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
        """)
    #expect(Docs.outline(read) == ["paragraph: Seen[1] here.", "paragraph: Next.", "item [1]: A note."])
  }

  @Test func `lists have the numbers of their styles`() throws {
    let read = try Docs.odt(
      """
      <text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>in</text:p>
      </text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p><text:p>more</text:p>
      </text:list-item></text:list>
      """,
      styles: """
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"
        style:num-suffix="."/><text:list-level-style-bullet text:level="2"/></text:list-style>
        """)
    #expect(Docs.outline(read) == ["item 1.: one", "item •: in", "item 2.: two", "paragraph: more"])
  }

  @Test func `tables, quotes and links are read`() throws {
    let read = try Docs.odt(
      """
      <text:p text:style-name="P1">Words.</text:p><table:table><table:table-row><table:table-cell><text:p>A</text:p>
      </table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>
      <text:p><text:a xlink:href="https://a.example/">link</text:a></text:p>
      """,
      styles: """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
        <style:style style:name="Quotations" style:family="paragraph"/>
        """)
    #expect(Docs.outline(read) == ["quote: Words.", "cell 0 0: A", "cell 0 1: B", "paragraph: link"])
    #expect(read.spans.map(\.kind) == [.link(address: "https://a.example/")])
  }

  @Test func `raised words look raised, and a line with a dash names the speaker of a quotation`() throws {
    let read = try Docs.odt(
      """
      <text:p>20 m<text:span text:style-name="T1">2</text:span> of ice</text:p>
      <text:p text:style-name="Quotations">It melts.</text:p><text:p text:style-name="Quotations">— Ida Holt</text:p>
      """,
      styles: """
        <style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/>
        </style:style><style:style style:name="Quotations" style:family="paragraph"/>
        """)
    #expect(read.text == "20 m² of ice\n\nIt melts.\n\n— Ida Holt")
    #expect(read.blocks.map(\.speaker) == [nil, "Ida Holt", nil])
  }

  @Test func `tables of contents are noise`() throws {
    let read = try Docs.odt(
      """
      <text:table-of-content><text:index-body><text:index-title><text:p>Contents</text:p></text:index-title>
      <text:p>The harbour<text:tab/>1</text:p></text:index-body></text:table-of-content><text:p>It opened.</text:p>
      """)
    #expect(read.blocks.map(\.isNoise) == [true, true, false])
    #expect(Docs.outline(read).last == "paragraph: It opened.")
  }

  @Test func `images show their description after the paragraph`() throws {
    let read = try Docs.odt(
      """
      <text:p>The quay<draw:frame><draw:image/><svg:desc>Two boats at the quay</svg:desc></draw:frame> at noon.</text:p>
      <text:p>Next.</text:p>
      """)
    #expect(
      Docs.outline(read) == [
        "paragraph: The quay at noon.", "caption: Two boats at the quay", "paragraph: Next.",
      ])
  }

  @Test func `formulas are written in one line, each once`() throws {
    let read = try Docs.odt(
      """
      <text:p>So <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>.</text:p>
      <text:p>Again <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>.</text:p>
      """,
      parts: [
        "Object 1/content.xml": """
        <math><semantics><mrow><mi>d</mi><mo>=</mo><mfrac><mrow><mn>3</mn><mo>+</mo><mi>v</mi></mrow>
        <msup><mi>t</mi><mn>2</mn></msup></mfrac></mrow><annotation>d = {3 + v} over t^2</annotation></semantics></math>
        """
      ])
    #expect(read.text == "So d=(3+v)/t².\n\nAgain .")
  }

  @Test func `who wrote a document comes before who changed it last`() throws {
    let meta = """
      <m:meta xmlns:m="m" xmlns:dc="d"><m:meta><m:initial-creator>Ada Reed</m:initial-creator>\
      <dc:creator>Ben Rowe</dc:creator></m:meta></m:meta>
      """
    let content = "<o:c xmlns:o=\"o\"><o:body><o:text><o:p>The port is open.</o:p></o:text></o:body></o:c>"
    let bytes = Packed.zip([
      "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": meta,
    ])
    #expect(try Docs.source(bytes, fileName: "a.odt").declared.byline == "Ada Reed")
  }

  @Test(arguments: [
    ("", "2026-01-02"), ("<m:user-defined m:name=\"Date\">2024-05-28</m:user-defined>", "2024-05-28"),
  ])
  func `a date that the writer gives comes before the moment of saving`(_ own: String, date: String) throws {
    let meta = "<m:m xmlns:m=\"m\"><m:meta><m:creation-date>2026-01-02</m:creation-date>\(own)</m:meta></m:m>"
    func source(_ style: String) throws -> SourceArticle {
      let content = """
        <o:c xmlns:o="o" xmlns:s="s"><o:styles><s:style s:name="\(style)" s:family="paragraph"/></o:styles>
        <o:body><o:text><o:p o:style-name="\(style)">29 May 2024</o:p><o:p>The port is open.</o:p></o:text></o:body></o:c>
        """
      let bytes = Packed.zip([
        "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": meta,
      ])
      return try Docs.source(bytes, fileName: "a.odt")
    }
    #expect(try source("Date").declared.date?.iso8601 == "2024-05-29")
    #expect(try source("Other").declared.date?.iso8601 == date)
  }
}
