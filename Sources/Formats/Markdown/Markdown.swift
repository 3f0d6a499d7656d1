import Articles

/// Reads Markdown.
enum Markdown: FormatReader {
  static let format = DocumentFormat.markdown

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
