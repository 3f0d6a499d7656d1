import Articles

/// Reads text whose lines say who is speaking.
enum Transcript: FormatReader {
  static let format = DocumentFormat.transcript

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
