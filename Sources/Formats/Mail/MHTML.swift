import Articles

/// Reads web pages saved with everything that belongs to them.
enum MHTML: FormatReader {
  static let format = DocumentFormat.mhtml

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
