import Articles

/// A statement in one of the articles that have it: a row of the list of its appearances.
package struct AppearanceRow: Hashable, Sendable {
  /// The article.
  package var article: ArticleSummary
  /// Where it is in the article's text, from the first mark to the last, in `UTF-8 offsets`.
  package var range: Range<Int>
  /// Its words on one line, in pieces, marked where they differ from the fullest form.
  package var words: [Piece]
  /// The speaker as the article names them; `nil` if it doesn't.
  package var speaker: String?
  /// Whether this is the fullest form, with which the others are compared.
  package var isFullest: Bool

  /// Makes a row.
  package init(article: ArticleSummary, range: Range<Int>, words: [Piece], speaker: String?, isFullest: Bool)
  {
    self.article = article
    self.range = range
    self.words = words
    self.speaker = speaker
    self.isFullest = isFullest
  }

  /// Some of the words.
  package struct Piece: Hashable, Sendable {
    /// The words.
    package var text: String
    /// Whether only one of the two forms has them.
    package var change: Change

    /// Makes a piece.
    package init(_ text: String, _ change: Change = .same) { (self.text, self.change) = (text, change) }

    /// Which of the two forms has some words.
    package enum Change: Hashable, Sendable {
      case same
      /// Only this appearance.
      case added
      /// Only the fullest form.
      case removed
    }
  }
}
