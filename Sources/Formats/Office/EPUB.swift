import Articles

/// Reads books.
enum EPUB: FormatReader {
  static let format = DocumentFormat.epub

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
