/// Reads documents of one or several formats.
///
/// `Formats` has the readers. Code that reads documents is passed a reader, so that nothing else depends on
/// the formats.
package protocol DocumentReader: Sendable {
  /// Returns the articles in a document, in order; there is at least one.
  ///
  /// - Throws: ``IngestionError`` if the document cannot be read or holds no words.
  func articles(in document: Document) throws(IngestionError) -> [SourceArticle]

  /// Returns the articles in a document as ``articles(in:)`` does, and counts what it leaves out.
  ///
  /// - Parameter leftOut: how many parts of the document, such as members of an archive, could not be read,
  ///   by reason.
  func articles(
    in document: Document, leavingOut leftOut: inout [IngestionError: Int]
  ) throws(IngestionError) -> [SourceArticle]
}

extension DocumentReader {
  /// Returns the articles in a document; by default nothing is left out.
  package func articles(
    in document: Document, leavingOut leftOut: inout [IngestionError: Int]
  ) throws(IngestionError) -> [SourceArticle] {
    try articles(in: document)
  }
}

/// Why a document cannot be read.
package enum IngestionError: Error, Hashable, Sendable {
  /// It holds nothing but spaces.
  case empty
  /// The bytes aren't text: `format` is a guess ("a PDF", "an image") or `nil`.
  case binary(format: String?)
  /// The encoding that the user names isn't known.
  case unknownEncoding(String)
  /// It can only be read with a password.
  case encrypted
  /// It is cut off or broken.
  case damaged
  /// What it unpacks to is too large.
  case tooLarge
  /// It is nested too deeply in other documents.
  case tooDeep
}
