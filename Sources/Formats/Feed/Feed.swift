import Articles

/// Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed.
///
/// A feed need not be well-formed: whatever makes sense is read. An entry without any words isn't an article.
enum Feed: FormatReader {
  static let format = DocumentFormat.feed

  /// At most this many entries of a feed are read; the others are counted as left out.
  static let maximumEntries = 100_000

  static func recognises(_ sample: DocumentSample) -> Bool { FeedRecognition.isFeed(sample) }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let text = try TextDecoding.text(of: document, declared: XMLProlog.encoding(of: document.bytes))
    let utf8 = text.utf8[text.start...]
    let isJSON = utf8.first { $0 > 0x20 } == UInt8(ascii: "{")
    var feed =
      try isJSON
      ? JSONFeed.feed(in: Array(utf8), address: document.address)
      : XMLFeed.feed(in: XMLTree.tolerant(utf8), address: document.address)
    feed.name = document.name.trimmedWords
    var provenance = Provenance(format: .feed, encoding: text.encoding, undecodable: text.undecodable)
    provenance.language = feed.language
    let articles = feed.entries.map { $0.article(in: feed, provenance) }
    guard !articles.isEmpty else { throw .empty }
    nested.budget?.leaveOut(.tooLarge, count: feed.leftOut)
    return articles
  }
}
