import Articles

@testable import Formats

/// Makes office documents for tests, and shows what was read.
enum Docs {
  static func source(_ bytes: [UInt8], fileName: String) throws -> SourceArticle {
    try DocumentFormats().articles(in: Document(bytes: bytes, name: "a", fileName: fileName))[0]
  }

  /// What was read, before the title is looked for.
  struct Read {
    var text: String
    var blocks: [Block]
    var spans: [Article.Span]
  }

  static func read(_ source: SourceArticle) -> Read {
    Read(text: String(decoding: source.utf8, as: UTF8.self), blocks: source.blocks, spans: source.spans)
  }

  /// Returns the blocks, one on each line: form and words.
  static func outline(_ read: Read) -> [String] {
    read.blocks.map { block in
      let words = Reading.words(block.range, of: read.text)
      let form =
        switch block.form {
        case .heading(let level?): "heading\(level)"
        case .item(let marker?): "item \(marker)"
        case .cell(let row, let column): "cell \(row) \(column)"
        default: block.kind.rawValue
        }
      return form + ": " + words
    }
  }

  static func docx(_ body: String) throws -> Read { read(try source(docxBytes(body), fileName: "a.docx")) }

  static func docxBytes(_ body: String) -> [UInt8] {
    let word =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"r\" xmlns:mc=\"mc\" xmlns:wp=\"wp\""
    return Packed.zip([
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": "<w:document \(word)><w:body>\(body)</w:body></w:document>",
      "word/_rels/document.xml.rels":
        "<Relationships><Relationship Id=\"rId9\" Type=\"x/hyperlink\" Target=\"https://harbour.example/b\"/></Relationships>",
      "word/styles.xml": """
      <w:styles \(word)><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>
      <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Own"/><w:basedOn w:val="Quote"/></w:style>
      \(["Title", "Author", "Date", "Source Code"].map(style).joined())</w:styles>
      """,
      "word/numbering.xml": """
      <w:numbering \(word)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
      <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>
      <w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>
      """,
      "word/footnotes.xml": """
      <w:footnotes \(word)><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>
      """,
      "docProps/core.xml": """
      <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>The port</dc:title>
      <dc:creator>Ada Reed</dc:creator><dcterms:created>2024-05-29T08:00:00Z</dcterms:created></cp:coreProperties>
      """,
    ])
  }

  private static func style(_ name: String) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(name)\"><w:name w:val=\"\(name)\"/></w:style>"
  }

  /// Returns a paragraph of a Word document with a style.
  static func paragraph(_ style: String, _ words: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r></w:p>"
  }

  static func odt(_ body: String, styles: String = "", parts: KeyValuePairs<String, String> = [:]) throws
    -> Read
  {
    let spaces =
      "xmlns:office=\"o\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"s\""
      + " xmlns:table=\"t\" xmlns:xlink=\"x\" xmlns:fo=\"f\" xmlns:draw=\"d\" xmlns:svg=\"v\""
    let document = """
      <office:document-content \(spaces)><office:automatic-styles>\(styles)</office:automatic-styles>
      <office:body><office:text>\(body)</office:text></office:body></office:document-content>
      """
    let main = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", document)]
    let bytes = Packed.zip((main + parts.map { ($0.key, $0.value) }).map { ($0.0, Array($0.1.utf8)) })
    return read(try source(bytes, fileName: "a.odt"))
  }
}
