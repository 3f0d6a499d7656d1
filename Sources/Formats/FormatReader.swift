import Articles

/// Reads documents of one format; `Formats` has a folder for each.
protocol FormatReader: Sendable {
  /// The format.
  static var format: DocumentFormat { get }

  /// Returns whether a document is of this format, by its content, or by its name if the content can't tell.
  ///
  /// Reads at most ``DocumentSample/length`` bytes.
  static func recognises(_ sample: DocumentSample) -> Bool

  /// Returns the articles in a document, in order; none if it holds only what `nested` has refused.
  ///
  /// - Parameter nested: reads the documents inside this one, such as the pages in an archive.
  /// - Throws: ``IngestionError`` if the document cannot be read or holds no words.
  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
}
