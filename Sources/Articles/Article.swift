import Quotations

/// An article as its document presents it: text, structure, fields, and its quotations.
package struct Article: Hashable, Sendable {
  /// Title, byline, source and so on.
  package var fields: ArticleFields
  /// Everything except the first title line, with nothing reworded.
  ///
  /// The blocks, noise included, are separated by a blank line (`\n\n`).
  package var text: String
  /// The blocks that `text` consists of, in order; their ranges don't overlap.
  package var blocks: [Block]
  /// What the source sets apart within the text: emphasis, links and so on, sorted by where they start.
  package var spans: [Span]
  /// The quotations in `text`, of every kind, except those in noise; `nil` until the finder has run.
  package var quotations: [Quotation]?
  /// Which part of its document the article is, if a document holds several; see ``SourceArticle/part``.
  package var part: String?
  /// How the article was read from its document.
  package var provenance: Provenance

  /// Makes an article.
  package init(
    fields: ArticleFields, text: String, blocks: [Block], spans: [Span] = [],
    quotations: [Quotation]? = nil, part: String? = nil, provenance: Provenance = Provenance()
  ) {
    self.fields = fields
    self.text = text
    self.blocks = blocks
    self.spans = spans
    self.quotations = quotations
    self.part = part
    self.provenance = provenance
  }

  /// A stretch of text that the source sets apart.
  package struct Span: Hashable, Sendable {
    /// `UTF-8 offsets` into the article's text.
    package var range: Range<Int>
    /// How the source sets it apart.
    package var kind: Kind

    /// Makes a span; `range` is in `UTF-8 offsets`.
    package init(_ kind: Kind, _ range: Range<Int>) {
      self.range = range
      self.kind = kind
    }

    /// The kinds of span.
    package enum Kind: Hashable, Sendable {
      case emphasis, strong, code
      case link(address: String)

      /// Whether the words are shown with emphasis.
      package var isEmphasis: Bool { self == .emphasis || self == .strong }
    }
  }
}

/// What a document says about an article.
package struct ArticleFields: Hashable, Sendable {
  /// The title, never empty; the file's name if the document has none.
  package var title: String
  /// The line or two under the title.
  package var deck: String?
  /// The author, without "By".
  package var byline: String?
  /// What the document says about its author.
  package var biography: String?
  /// Who published it.
  package var source: String?
  /// Where it is published.
  package var url: String?
  /// When it was published.
  package var date: PublicationDate?

  /// Makes fields.
  package init(
    title: String, deck: String? = nil, byline: String? = nil, biography: String? = nil,
    source: String? = nil, url: String? = nil, date: PublicationDate? = nil
  ) {
    self.title = title
    self.deck = deck
    self.byline = byline
    self.biography = biography
    self.source = source
    self.url = url
    self.date = date
  }
}
