import Articles

/// Reads text whose lines say who is speaking, if the user says that it is a transcript.
///
/// Other transcripts are recognised in the blocks of any format: see ``TurnEvidence``.
enum Transcript: FormatReader {
  static let format = DocumentFormat.transcript

  static func recognises(_ sample: DocumentSample) -> Bool { false }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    var articles = try PlainText().articles(in: document)
    for index in articles.indices { articles[index].provenance.format = format }
    return articles
  }
}
