import Articles

/// Reads mailboxes.
enum Mailbox: FormatReader {
  static let format = DocumentFormat.mailbox

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    throw .binary(format: nil)
  }
}
