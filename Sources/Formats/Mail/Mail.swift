import Articles

/// Reads mail.
enum Mail: FormatReader {
  static let format = DocumentFormat.mail

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
