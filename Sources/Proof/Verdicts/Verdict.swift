/// How a quotation relates to what a source says, the best first.
package enum Verdict: String, CaseIterable, Comparable, Sendable {
  /// The same characters.
  case exact
  /// Only marks, stops, capitals, house spelling or contractions differ.
  case typographic
  /// Every omission and insertion has its sign.
  case marked
  /// The words stand in an article, but not as somebody's words.
  case unquoted
  /// The words are right, and somebody else's.
  case misattributed
  /// A word was added, left out or replaced without a sign, or a negation is gone.
  case altered
  /// Nobody says anything like it.
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
    /// Capitals or small letters.
    case letterCase = "case"
  }

  /// How much a difference matters, the most first.
  package enum Weight: String, CaseIterable, Comparable, Sendable {
    /// A negation came, went or was swallowed.
    case negation
    /// A word that carries meaning.
    case content
    /// A function word, a filler, or another form of a word.
    case function
    /// No word, or one with a sign that says so.
    case style

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }
  }

  package var kind: Kind
  package var weight: Weight
  /// Whether the draft says that it changed something here, or nothing was changed but the writing.
  package var isMarked: Bool
  /// Where it is in the draft, in `UTF-8 offsets`; empty if words are missing there.
  package var draft: Range<Int>
  /// Where it is in the source, in `UTF-8 offsets`; empty if words were added.
  package var source: Range<Int>
}

/// What a comparison of a draft's wording with a source came to.
package struct Judgement: Hashable, Sendable {
  package var verdict: Verdict
  /// Where they differ, in the order of the draft.
  package var differences: [Difference]
  /// Whether a negation is among them.
  package var hasNegation: Bool
  /// The passage in the source, in `UTF-8 offsets`.
  package var source: Range<Int>
  /// Whose words the passage is: an index into ``ProofSource/voices``, or -1 if nobody's.
  package var voice: Int32
  /// Whether the words are altered, and another person's.
  package var isByOther: Bool
  /// How many of the draft's words are the same, from 0 to 1.
  package var share: Double

  /// The heaviest of the differences.
  package var weight: Difference.Weight { differences.map(\.weight).min() ?? .style }
}
