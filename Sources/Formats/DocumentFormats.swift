import Articles

/// Reads documents of every format: by content, then by name, unless the user says what they are.
package struct DocumentFormats: DocumentReader {
  /// How deeply the document is nested in others: a page in an archive in a mail is at 2.
  private(set) var depth = 0
  /// What unpacking may still cost; `nil` outside a document.
  private(set) var budget: UnpackingBudget?

  /// Documents nested more deeply aren't read.
  static let maximumDepth = 4

  /// In order of precedence; anything else is plain text.
  private static let readers: [any FormatReader.Type] = [
    Archive.self, Docx.self, OpenDocument.self, EPUB.self, Mailbox.self, Mail.self, MHTML.self, Feed.self,
    HTML.self, Subtitles.self, Markdown.self, Transcript.self,
  ]

  /// Makes a reader.
  package init() {}

  /// Returns the reader for the documents inside a document; `nil` if they are nested too deeply.
  var inner: DocumentFormats? {
    guard depth < Self.maximumDepth else { return nil }
    var inner = self
    inner.depth += 1
    return inner
  }

  /// Returns the articles in a document, in order; there is at least one.
  ///
  /// - Throws: ``IngestionError`` if the document cannot be read or holds no words.
  package func articles(in document: Document) throws(IngestionError) -> [SourceArticle] {
    guard budget != nil else {
      var leftOut: [IngestionError: Int] = [:]
      return try articles(in: document, leavingOut: &leftOut)
    }
    guard let reader = Self.reader(of: document) else { return try PlainText().articles(in: document) }
    let articles = try reader.articles(in: document, nested: self)
    guard !articles.isEmpty else { throw .empty }
    return articles
  }

  /// Returns the articles in a document as ``articles(in:)`` does, and counts what was left out.
  ///
  /// Counts the members of archives and other parts that could not be read, by reason.
  ///
  /// - Throws: ``IngestionError`` if the document cannot be read or holds no words.
  package func articles(
    in document: Document, leavingOut leftOut: inout [IngestionError: Int]
  ) throws(IngestionError) -> [SourceArticle] {
    if let name = document.encoding, TextEncoding(label: name) == nil { throw .unknownEncoding(name) }
    let budget = UnpackingBudget(size: document.bytes.count)
    var reader = self
    reader.budget = budget
    defer { leftOut.merge(budget.leftOut) { $0 + $1 } }
    return try reader.articles(in: document)
  }

  private static func reader(of document: Document) -> (any FormatReader.Type)? {
    if let format = document.format { return readers.first { $0.format == format } }
    let sample = DocumentSample(of: document)
    return readers.first { $0.recognises(sample) }
  }
}
