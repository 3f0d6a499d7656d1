import Quotations

/// An article as its document gives it: text, structure, what is told about it, and its quotations.
package struct Article: Hashable, Sendable {
  /// Title, byline, source and so on.
  package var fields: ArticleFields
  /// Everything but the first title line: paragraphs parted by a blank line (`\n\n`), noise included, nothing reworded.
  package var text: String
  /// The blocks that `text` is made of, in order; their ranges do not overlap.
  package var blocks: [Block]
  /// What the source emphasises: UTF-8 offsets into `text`, ascending, disjoint.
  package var emphasis: [Range<Int>]
  /// The quotations in `text`, of every kind, noise left out; nil until they have been looked for.
  package var quotations: [Quotation]?

  /// Makes an article.
  package init(
    fields: ArticleFields, text: String, blocks: [Block], emphasis: [Range<Int>] = [],
    quotations: [Quotation]? = nil
  ) {
    self.fields = fields
    self.text = text
    self.blocks = blocks
    self.emphasis = emphasis
    self.quotations = quotations
  }
}

/// What is told about an article.
package struct ArticleFields: Hashable, Sendable {
  /// The title; the file's name where the document has none, and never empty.
  package var title: String
  /// The line or two under the title.
  package var deck: String?
  /// Who wrote it, without "By".
  package var byline: String?
  /// What the document says of its author.
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

/// A part of an article's text.
package struct Block: Hashable, Sendable {
  /// What the part is.
  package var kind: Kind
  /// UTF-8 offsets into the article's text, without the line breaks around it.
  package var range: Range<Int>
  /// Whether the part is not the article's own: a repeated title, "Leave a Reply", a biography, share buttons.
  package var isNoise: Bool

  /// Makes a block; `range` is in UTF-8 offsets.
  package init(kind: Kind, range: Range<Int>, isNoise: Bool = false) {
    self.kind = kind
    self.range = range
    self.isNoise = isNoise
  }

  /// The kinds of block; the raw value is the `kind` of the JSON.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case heading, deck, byline, dateline, biography, paragraph, item, credit, quote, other
  }
}
