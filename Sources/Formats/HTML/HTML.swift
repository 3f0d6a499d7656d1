import Articles

/// Reads web pages.
enum HTML: FormatReader {
  static let format = DocumentFormat.html

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
