import Articles
import Testing

@testable import Formats

/// Word documents.
@Suite struct DocxTests {
  @Test func `headings, quotes and captions are known by their styles`() throws {
    let article = try Docs.docx(
      """
      <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>The harbour</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">It opens </w:t></w:r><w:r><w:t>today.</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Zitat"/></w:pPr><w:r><w:t>At last.</w:t></w:r></w:p>
      <w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>The boats</w:t></w:r></w:p>
      """)
    #expect(
      Docs.outline(article) == [
        "heading1: The harbour", "paragraph: It opens today.", "quote: At last.", "heading3: The boats",
      ])
  }

  @Test func `lines of code that are paragraphs are one block`() throws {
    let lines = ["let tide = 4", "", "  print(tide)"].map { Docs.paragraph("Source Code", $0) }
    let article = try Docs.docx(lines.joined() + Docs.paragraph("Quote", "At last.") + lines[0])
    #expect(
      Docs.outline(article) == [
        "preformatted: let tide = 4\n\n  print(tide)", "quote: At last.", "preformatted: let tide = 4",
      ])
  }

  @Test func `a paragraph of no-break spaces is empty`() throws {
    let article = try Docs.docx(
      ["It opens.", "\u{A0}", "At last."].map { Docs.paragraph("Quote", $0) }.joined())
    #expect(article.text == "It opens.\n\nAt last.")
  }

  @Test func `styled paragraphs outrank the properties of the file`() throws {
    let body = [
      ("Title", "The harbour opens"), ("Author", "Ben Rowe"), ("Author", "Cy Poe"), ("Date", "7 May 2025"),
      ("Quote", "It opens today, and everyone is glad of it."),
    ].map(Docs.paragraph).joined()
    let article = try Ingestion.articles(
      in: Document(bytes: Docs.docxBytes(body), name: "a", fileName: "a.docx"), by: DocumentFormats())[0]
    #expect(article.fields.title == "The harbour opens")
    #expect(article.fields.byline == "Ben Rowe, Cy Poe")
    #expect(article.fields.date?.iso8601 == "2025-05-07")
  }

  @Test func `lists are numbered as Word numbers them`() throws {
    let item = { (list: Int, level: Int, words: String) in
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>\(words)</w:t></w:r></w:p>"
    }
    let article = try Docs.docx(
      item(1, 0, "one") + item(1, 0, "two") + item(1, 1, "under two") + item(1, 0, "three")
        + item(2, 0, "again")
        + item(1, 1, "under it") + item(3, 0, "dot"))
    #expect(
      Docs.outline(article) == [
        "item 1.: one", "item 2.: two", "item 2.a): under two", "item 3.: three", "item 1.: again",
        "item 1.a): under it", "item •: dot",
      ])
    #expect(article.blocks.map(\.depth) == [1, 1, 2, 1, 1, 2, 1])
    // The other list restarts the level that it uses, and not the one around it.
    let inner = try Docs.docx(item(1, 0, "one") + item(2, 1, "under one") + item(1, 0, "two"))
    #expect(Docs.outline(inner) == ["item 1.: one", "item 1.a): under one", "item 2.: two"])
  }

  @Test func `the final text has insertions and no deletions`() throws {
    let article = try Docs.docx(
      """
      <w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r>
      <w:del><w:r><w:delText>bad</w:delText></w:r></w:del><w:ins><w:r><w:t>good</w:t></w:r></w:ins>
      <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One </w:t></w:r></w:p>
      <w:p><w:r><w:t>sentence.</w:t></w:r></w:p>
      """)
    #expect(article.text == "It was good\n\nOne sentence.")
  }

  @Test func `fields show their results, and links are kept`() throws {
    let article = try Docs.docx(
      """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>
      <w:r><w:instrText>HYPERLINK "https://harbour.example/a" \\o "tip"</w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>here</w:t></w:r>
      <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> and </w:t></w:r>
      <w:hyperlink r:id="rId9"><w:r><w:t>there</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>
      """)
    #expect(article.text == "here and there.")
    let addresses = ["https://harbour.example/a", "https://harbour.example/b"]
    #expect(article.spans.map(\.kind) == addresses.map { .link(address: $0) })
    #expect(article.spans.map(\.range) == [0..<4, 9..<14])
  }

  @Test func `notes follow the text, and boxes their paragraph`() throws {
    let article = try Docs.docx(
      """
      <w:p><w:r><w:t>First.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
      <w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Box.</w:t></w:r></w:p></w:txbxContent>
      </mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
      </mc:AlternateContent></w:r></w:p><w:p><w:r><w:t>Second.</w:t></w:r></w:p>
      """)
    #expect(
      Docs.outline(article) == [
        "paragraph: First.[1]", "paragraph: Box.", "paragraph: Second.", "item [1]: A note.",
      ])
  }

  @Test func `raised words look raised, and the mark of a note stays a mark`() throws {
    let raised = { (words: String) in
      "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>\(words)</w:t></w:r>"
    }
    let article = try Docs.docx(
      """
      <w:p><w:r><w:t>20 m</w:t></w:r>\(raised("2"))<w:r><w:t xml:space="preserve"> on the 1</w:t></w:r>\(raised("st"))\
      <w:r><w:t>.</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
      <w:footnoteReference w:id="2"/></w:r></w:p>
      """)
    #expect(Docs.outline(article).first == "paragraph: 20 m² on the 1st.[1]")
  }

  @Test func `a line with a dash names the speaker of a block quotation`() throws {
    let article = try Docs.docx(
      Docs.paragraph("Quote", "The pier is closed.") + Docs.paragraph("Zitat", "— Ida Holt, warden")
        + Docs.paragraph("Quote", "It is open.") + Docs.paragraph("Normal", "– Per Dal"))
    #expect(article.blocks.map(\.speaker) == ["Ida Holt", nil, "Per Dal", nil])
  }

  @Test func `tables have cells`() throws {
    let cell = { (words: String) in "<w:tc><w:p><w:r><w:t>\(words)</w:t></w:r></w:p></w:tc>" }
    let article = try Docs.docx(
      "<w:tbl><w:tr>\(cell("Boat"))\(cell("Crew"))</w:tr><w:tr>\(cell("Nora"))\(cell("4"))</w:tr></w:tbl>")
    #expect(
      Docs.outline(article) == ["cell 0 0: Boat", "cell 0 1: Crew", "cell 1 0: Nora", "cell 1 1: 4"])
  }

  @Test func `signs are characters, and emphasis is a span`() throws {
    let article = try Docs.docx(
      """
      <w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t>
      <w:sym w:font="Symbol" w:char="F061"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>so</w:t></w:r></w:p>
      """)
    #expect(article.text == "a‑b c\ndαso")
    #expect(article.spans.map(\.kind) == [.emphasis])
  }

  @Test func `the properties name title, writer and date`() throws {
    let source = try Docs.source(
      Docs.docxBytes("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"), fileName: "a.docx")
    #expect(source.declared.title == "The port")
    #expect(source.declared.byline == "Ada Reed")
    #expect(source.declared.date?.iso8601.hasPrefix("2024-05-29") == true)
    #expect(source.provenance.origins[.title] == .properties)
    #expect(source.provenance.format == .docx)
  }

  @Test func `a document with a password says so, and a broken one`() {
    let bytes = Packed.zip(["word/document.xml": "secret", "[Content_Types].xml": ""], isEncrypted: true)
    #expect(throws: IngestionError.encrypted) { try Docs.source(bytes, fileName: "a.docx") }
    let broken = Packed.zip(["word/document.xml": "<w:doc"])
    #expect(throws: IngestionError.damaged) { try Docs.source(broken, fileName: "a.docx") }
  }

  @Test func `images show the description that a writer gave them`() throws {
    let image = { (words: String) in "<w:r><w:drawing><wp:docPr descr=\"\(words)\"/></w:drawing></w:r>" }
    let article = try Docs.docx(
      """
      <w:p><w:r><w:t>The quay</w:t></w:r>\(image("Two boats at the quay"))<w:r><w:t xml:space="preserve"> at noon.</w:t></w:r>
      \(image("A picture with water&#10;&#10;Description automatically generated"))</w:p>
      """)
    #expect(Docs.outline(article) == ["paragraph: The quay at noon.", "caption: Two boats at the quay"])
  }
}
