import Articles

/// Reads Markdown: CommonMark, GitHub's tables, task lists, strikethrough and footnotes, and front matter.
enum Markdown: FormatReader {
  static let format = DocumentFormat.markdown

  static func recognises(_ sample: DocumentSample) -> Bool { MarkdownRecognition.isMarkdown(sample) }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let text = try TextDecoding.text(of: document)
    let front = MarkdownFrontMatter(of: text.utf8, from: text.start)
    let cost = MarkdownCost(of: text.utf8.span, from: front.end)
    guard cost.isReasonable else { return try PlainText().articles(in: document) }
    let bytes = MarkdownAnswers.escaped(text.utf8, from: front.end)
    let tree = MarkdownTree(of: bytes.span, hasTables: cost.allowsTables)
    var blocks = MarkdownBlocks(
      base: front.fields.url ?? document.address, language: front.language, capacity: text.utf8.count)
    tree.write(to: &blocks)
    let (body, adjoining) = blocks.finish()
    guard !body.blocks.isEmpty else { throw .empty }
    let provenance = Provenance(
      format: .markdown, encoding: text.encoding, undecodable: text.undecodable, language: front.language,
      origins: front.origins)
    var article = SourceArticle(
      declared: front.fields, utf8: body.utf8, blocks: body.blocks, spans: BareLinks.added(to: body),
      adjoining: adjoining, provenance: provenance)
    article.declared.title = article.declared.title ?? article.firstHeading
    return [article]
  }
}

extension SourceArticle {
  /// The highest heading before the text; `nil` if there is none of level 1.
  fileprivate var firstHeading: String? {
    let block = blocks.prefix(SourceArticle.head / 2).first { $0.form == .heading(level: 1) && $0.depth == 0 }
    guard let block, block.range.count <= 1000 else { return nil }
    return utf8.span.string(in: block.range)
  }
}
