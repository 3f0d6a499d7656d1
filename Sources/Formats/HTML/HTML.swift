import Articles

/// Reads web pages.
enum HTML: FormatReader {
  static let format = DocumentFormat.html

  static func recognises(_ sample: DocumentSample) -> Bool { HTMLRecognition.isPage(sample) }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let page = try HTMLDocument(document)
let content = PageContent.find(in: page.tree)
    var text = HTMLBlocks.text(of: page.tree, base: page.base, language: page.language, content: content)
    guard !text.blocks.isEmpty else { throw .empty }
    var metadata = HTMLMetadata(page)
    metadata.takeDeck(from: &text)
    let provenance = Provenance(
      format: .html, encoding: page.encoding, undecodable: page.undecodable, language: metadata.language,
      origins: metadata.origins)
    return [
      SourceArticle(
        declared: metadata.declared, utf8: text.utf8, blocks: text.blocks, spans: text.spans, provenance: provenance)
    ]
  }
}
