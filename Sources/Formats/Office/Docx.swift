import Articles

/// Reads documents of Word.
enum Docx: FormatReader {
  static let format = DocumentFormat.docx

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
