/// Reads documents of one or several formats.
///
/// `Formats` has the readers. Whoever reads documents is given one, so that nothing else depends on the formats.
package protocol DocumentReader: Sendable {
  /// Returns the articles in a document, in order and at least one.
  ///
  /// - Throws: ``IngestionError`` if the document cannot be read or holds no words.
  func articles(in document: Document) throws(IngestionError) -> [SourceArticle]
}

/// Why a document cannot be read.
package enum IngestionError: Error, Hashable, Sendable {
  /// It holds nothing but blanks.
  case empty
  /// The bytes are not text: `format` is a guess ("a PDF", "an image") or `nil`.
  case binary(format: String?)
}
