import Articles

/// Reads OpenDocument texts.
enum OpenDocument: FormatReader {
  static let format = DocumentFormat.odt

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
