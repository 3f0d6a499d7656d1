import Articles

/// Reads feeds: RSS, Atom and JSON Feed.
enum Feed: FormatReader {
  static let format = DocumentFormat.feed

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
