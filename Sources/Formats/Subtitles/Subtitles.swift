import Articles

/// Reads subtitles: SubRip and WebVTT.
enum Subtitles: FormatReader {
  static let format = DocumentFormat.subtitles

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
