import Articles
import Quotations

extension BookmarkDraft {
  /// Creates the bookmark of a quotation, with as much of its statement as is contiguous.
  ///
  /// Its words are one range of the document, from the first mark to the last, including the "he said"
  /// between two halves and the line breaks between paragraphs. Parts of the statement that are further away,
  /// after another statement or a paragraph without a quotation, are left out. The bookmark is full if any of
  /// its parts is. Its speaker is the quotation's, or else that of the first part that has one.
  ///
  /// - Parameter textHash: ``TextHash`` of the article's text, if it is known.
  package init(
    quotation: Quotation, in article: Article, note: String? = nil, tags: [String] = [],
    textHash: String? = nil
  ) {
    let statement = Statement(around: quotation, among: article.quotations ?? [], in: article.text)
    let attribution = quotation.attribution ?? statement.attribution
    let isFull = statement.parts.contains { $0.kind == .full }
    self.init(
      anchor: Anchor(of: statement.range, in: article.text, textHash: textHash),
      kind: .quotation(isFull ? .full : quotation.kind),
      mention: attribution?.mention.flatMap { article.text.words(at: $0) }, person: attribution?.person,
      cue: attribution?.cue.flatMap { article.text.words(at: $0) }, note: note, tags: tags)
  }

  /// Creates the bookmark of any passage, in UTF-8 offsets into the article's text.
  ///
  /// Words inside one quotation, or inside one statement, carry its speaker, cue and kind.
  package init(
    passage range: Range<Int>, in article: Article, note: String? = nil, tags: [String] = [],
    textHash: String? = nil
  ) {
    let anchor = Anchor(of: range, in: article.text, textHash: textHash)
    let quotations = article.quotations ?? []
    // Inside a turn, a quotation that contains the words comes first.
    let touching =
      quotations.last { anchor.range.clamped(to: $0.range) == anchor.range }
      ?? quotations.first { $0.range.overlaps(anchor.range) }
    if let touching, anchor.range.clamped(to: touching.range) == anchor.range {
      let attribution = touching.attribution
      self.init(
        anchor: anchor, kind: .quotation(touching.kind),
        mention: attribution?.mention.flatMap { article.text.words(at: $0) }, person: attribution?.person,
        cue: attribution?.cue.flatMap { article.text.words(at: $0) }, note: note, tags: tags)
      return
    }
    if let touching {
      let statement = Statement(around: touching, among: article.quotations ?? [], in: article.text).range
      if anchor.range.clamped(to: statement) == anchor.range {
        self.init(quotation: touching, in: article, note: note, tags: tags, textHash: anchor.textHash)
        self.anchor = anchor
        return
      }
    }
    self.init(anchor: anchor, kind: .passage, note: note, tags: tags)
  }

  /// Creates the bookmark of words that a user types, at the first place where ``TypedPassage`` finds them.
  ///
  /// What is kept is what the article says. Words inside one quotation carry its speaker, cue and kind.
  package init(
    exact: String, prefix: String? = nil, suffix: String? = nil, note: String? = nil, tags: [String] = [],
    in article: Article
  ) throws(PassageError) {
    let places = try TypedPassage(exact: exact, prefix: prefix, suffix: suffix).places(in: article.text)
    guard let first = places.first else { throw .notFound }
    self.init(passage: first, in: article, note: note, tags: tags)
  }
}
