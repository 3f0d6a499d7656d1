import Articles

/// Reads archives and compressed files.
enum Archive: FormatReader {
  static let format = DocumentFormat.archive

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
