/// How a quotation relates to what a source says, from best to worst.
package enum Verdict: String, CaseIterable, Comparable, Sendable {
  /// The same characters.
  case exact
  /// Only marks, stops, capitals, house spelling or contractions differ.
  case typographic
  /// Every omission and insertion has a sign.
  case marked
  /// The words are in an article, but not as anyone's words.
  case unquoted
  /// The words are right, but someone else's.
  case misattributed
  /// A word was added, left out or replaced without a sign, or a negation is missing.
  case altered
  /// No one says anything like it.
  case notFound = "not-found"

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

  /// Whether nothing needs to be done about a quotation with this verdict.
  package var isFine: Bool { self <= .marked }
}

/// A place at which a draft and a source differ.
package struct Difference: Hashable, Sendable {
  /// What differs.
  package enum Kind: String, CaseIterable, Sendable {
    case typography, spelling, ellipsis, bracket, added, removed, replaced
    /// Upper or lower case.
    case letterCase = "case"
  }

  /// How much a difference matters, from most to least.
  package enum Weight: String, CaseIterable, Comparable, Sendable {
    /// A negation was added, removed or swallowed.
    case negation
    /// A word that carries meaning.
    case content
    /// A function word, a filler, or another form of a word.
    case function
    /// No word, or a word with a sign that marks the change.
    case style

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }
  }

  package var kind: Kind
  package var weight: Weight
  /// Whether the draft marks its change here, or only the way it is written differs.
  package var isMarked: Bool
  /// Where it is in the draft, in `UTF-8 offsets`; empty if words are missing there.
  package var draft: Range<Int>
  /// Where it is in the source, in `UTF-8 offsets`; empty if words were added.
  package var source: Range<Int>
}

/// The result of comparing a draft's wording with a source.
package struct Judgement: Hashable, Sendable {
  package var verdict: Verdict
  /// Where they differ, in the order of the draft.
  package var differences: [Difference]
  /// Whether a negation is among them.
  package var hasNegation: Bool
  /// The passage in the source, in `UTF-8 offsets`.
  package var source: Range<Int>
  /// Whose words the passage consists of: an index into ``ProofSource/voices``, or -1 if no one's.
  package var voice: Int32
  /// Whether the words are altered and by another person.
  package var isByOther: Bool
  /// The share of the draft's words that are the same, from 0 to 1.
  package var share: Double

  /// The heaviest of the differences.
  package var weight: Difference.Weight { differences.map(\.weight).min() ?? .style }
}
