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
  /// The size in bytes up to which a document is read unless the user raises it: 64 MB.
  package static let defaultMaximumBytes = 64 * 1024 * 1024

  /// The articles in a document; for plain text always one.
  ///
  /// - Parameter findingQuotations: whether to look for quotations now; a very long text is shown first.
  /// - Throws: ``IngestionError`` where the bytes are no text.
  package static func articles(in document: Document, findingQuotations: Bool = true)
    throws(IngestionError) -> [Article]
  {
    let text = try TextDecoding.text(of: document.bytes)
    var article = try PlainText.article(in: text, name: document.name)
    if findingQuotations { article.findQuotations() }
    return [article]
  }
}

extension Article {
  /// Looks for the quotations in the text; noise holds none, and the title may name those who speak.
  package mutating func findQuotations() {
    quotations = QuotationFinder().quotations(in: text, skipping: noise, context: [fields.title])
  }

  /// Where the noise stands: UTF-8 offsets into the text, ascending and disjoint.
  package var noise: [Range<Int>] {
    blocks.lazy.filter(\.isNoise).map(\.range)
  }
}

/// Why a document cannot be read.
package enum IngestionError: Error, Hashable, Sendable {
  /// There is nothing but blanks in it.
  case empty
  /// The bytes are not text: `format` is a guess ("a PDF", "an image") or nil.
  case binary(format: String?)
}
