import Articles

/// A quotation of an open article, checked against the library.
package struct CheckRow: Hashable, Sendable {
  /// Where it is in the article's text, from the first mark to the last, in `UTF-8 offsets`.
  package var range: Range<Int>
  /// The result of the check.
  package var finding: Finding
  /// The result in a few words.
  package var verdict: String
  /// Whether the user has accepted it as it is.
  package var isAccepted = false
  /// Its words on one line, with those that the source lacks marked.
  package var words: [AppearanceRow.Piece]
  /// The words of the source on one line, with those that the quotation lacks marked; empty without a source.
  package var sourceWords: [AppearanceRow.Piece] = []
  /// The speaker, as far as the article says.
  package var speaker: String?
  /// The article that has the words; `nil` if none has.
  package var source: ArticleSummary?
  /// Who says the words there, if that is another person.
  package var otherSpeaker: String?

  /// Makes a row.
  package init(range: Range<Int>, finding: Finding, verdict: String, words: [AppearanceRow.Piece]) {
    self.range = range
    self.finding = finding
    self.verdict = verdict
    self.words = words
  }

  /// Whether nothing needs to be done.
  package var isFine: Bool { isAccepted || finding <= .marked }

  /// What a check can find, best first.
  package enum Finding: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// The words are as they were said, perhaps with different marks or spellings.
    case asSaid
    /// Every change is marked as one.
    case marked
    /// A small word, or the form of a word, differs.
    case light
    /// The words occur in an article, but not as anyone's speech.
    case unquoted
    /// Another person says them.
    case misattributed
    /// A word differs.
    case altered
    /// No source has anything like it.
    case notFound
    /// A negation was added or removed.
    case negation

    /// What the finding says, in reports and in help.
    package var words: String {
      switch self {
      case .asSaid: "as it was said"
      case .marked: "marked: … or [ ] marks every change"
      case .light: "altered: a small word or a word’s form differs"
      case .unquoted: "unquoted: not in quotation marks there"
      case .misattributed: "misattributed: said by another"
      case .altered: "altered: a word differs"
      case .notFound: "not found: nobody says anything like it"
      case .negation: "altered: a negation differs"
      }
    }

    package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }
}
