import Quotations

/// A document as it arrived: its bytes, and what is known of where they came from.
package struct Document: Sendable {
  /// The bytes, unchanged.
  package var bytes: [UInt8]
  /// The file's name without folders and ending, for an article that has no title of its own.
  package var name: String

  /// Makes a document.
  package init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }
}

/// Reads documents: bytes in, articles out.
package enum Ingestion {
  /// The articles in a document; for plain text always one.
  ///
  /// - Parameter findingQuotations: whether to look for quotations now; a very long text is shown first.
  /// - Throws: ``IngestionError`` where the bytes are no text.
  package static func articles(in document: Document, findingQuotations: Bool = true)
    throws(IngestionError) -> [Article]
  {
    []
  }
}

/// Why a document cannot be read.
package enum IngestionError: Error, Hashable, Sendable {
  /// There is nothing but blanks in it.
  case empty
  /// The bytes are not text: `format` is a guess ("a PDF", "an image") or nil.
  case binary(format: String?)
}
