/// An article as a ``DocumentReader`` returns it: what the document declares, and its blocks in order.
///
/// The title, byline and so on may still be among the blocks. ``Ingestion`` looks for them there, in the same
/// way for every format.
package struct SourceArticle: Sendable {
  /// What the document declares about the article outside its text.
  package var declared: DeclaredFields
  /// Which part of the document this is: its id, link or Message-ID.
  ///
  /// It stays the same when the document changes; `nil` if a document of its format holds one article.
  package var part: String?
  /// The name of the archive member that holds the article, used if the article has no title.
  package var name: String?
  /// The text in valid UTF-8: the blocks, separated by blank lines (`\n\n`).
  package var utf8: [UInt8]
  /// The blocks in order; their ranges cover the text except for the blank lines.
  package var blocks: [Block]
  /// The spans, sorted by where they start.
  package var spans: [Article.Span]
  /// Which blocks follow the previous one without a blank line in the document, like the lines of an address.
  ///
  /// Only the first ``head`` blocks count.
  package var adjoining: Set<Int>
  /// How the document was read.
  package var provenance: Provenance

  /// How many blocks are read to find the title.
  package static let head = 24

  /// Makes an article.
  package init(
    declared: DeclaredFields = DeclaredFields(), part: String? = nil, utf8: [UInt8], blocks: [Block],
    spans: [Article.Span] = [], adjoining: Set<Int> = [], provenance: Provenance = Provenance()
  ) {
    self.declared = declared
    self.part = part
    self.utf8 = utf8
    self.blocks = blocks
    self.spans = spans
    self.adjoining = adjoining
    self.provenance = provenance
  }
}

/// What a document declares about an article, in its own words.
package struct DeclaredFields: Hashable, Sendable {
  /// The title; it may include the name of the paper.
  package var title: String?
  /// The line or two under the title.
  package var deck: String?
  /// Who wrote it, without "By".
  package var byline: String?
  /// Who published it.
  package var source: String?
  /// Where it is published.
  package var url: String?
  /// When it was published.
  package var date: PublicationDate?

  /// Makes fields.
  package init(
    title: String? = nil, deck: String? = nil, byline: String? = nil, source: String? = nil,
    url: String? = nil, date: PublicationDate? = nil
  ) {
    self.title = title
    self.deck = deck
    self.byline = byline
    self.source = source
    self.url = url
    self.date = date
  }
}
