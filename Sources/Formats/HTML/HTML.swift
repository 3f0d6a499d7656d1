import Articles

/// Reads web pages.
enum HTML: FormatReader {
  static let format = DocumentFormat.html

  static func recognises(_ sample: DocumentSample) -> Bool { HTMLRecognition.isPage(sample) }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let page = try HTMLDocument(document)
    var metadata = HTMLMetadata(page)
    let language = metadata.language ?? page.language
    let content = PageContent.find(in: page.tree)
    var text = HTMLBlocks.text(of: page.tree, base: page.base, language: language, content: content)
    text = PreformattedProse.unwrapped(text)
    LinkLines.mark(in: &text)
    OrphanHeadings.mark(in: &text.blocks)
    if let hidden = HiddenText.text(of: page, language: language, shown: text) { text = hidden }
    guard !text.blocks.isEmpty else { throw .empty }
    metadata.takeDeck(from: &text)
    let provenance = Provenance(
      format: .html, encoding: page.encoding, undecodable: page.undecodable, language: language,
      origins: metadata.origins)
    return [
      SourceArticle(
        declared: metadata.declared, utf8: text.utf8, blocks: text.blocks, spans: text.spans,
        provenance: provenance)
    ]
  }
}
