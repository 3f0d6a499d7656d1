/// A quotation of a draft with its verdict.
package struct CheckedQuotation: Sendable {
  /// A source that has the words, and the result of the comparison.
  package struct Match: Sendable {
    /// The source, by its number among the ``ProofSources``.
    package var source: Int
    package var judgement: Judgement
  }

  package var draft: DraftQuotation
  /// The matches: the best first, then the others, oldest source first.
  package var matches: [Match]
  /// Whether the user has accepted it.
  package var isAccepted = false

  /// Creates a result; `order` says which of two sources is older.
  package init(_ draft: DraftQuotation, matches: [Match], isOlder order: (Int, Int) -> Bool) {
    self.draft = draft
    guard
      let best = matches.indices.max(by: { first, second in
        let (one, other) = (matches[first], matches[second])
        if ProofJudge.isBetter(other.judgement, than: one.judgement) { return true }
        if ProofJudge.isBetter(one.judgement, than: other.judgement) { return false }
        return order(other.source, one.source)
      })
    else {
      self.matches = []
      return
    }
    let others = matches.indices.filter { $0 != best }.map { matches[$0] }
    self.matches = [matches[best]] + others.sorted { order($0.source, $1.source) }
  }

  /// The verdict of the best match.
  package var verdict: Verdict { matches.first?.judgement.verdict ?? .notFound }
  /// Whether a negation was added, removed or swallowed.
  package var hasNegation: Bool { matches.first?.judgement.hasNegation ?? false }
  /// Whether the words are altered and by another person.
  package var isByOther: Bool { matches.first?.judgement.isByOther ?? false }
  /// Whether nothing needs to be done.
  package var isFine: Bool { isAccepted || verdict.isFine }

  /// Whether it should be looked at before another: by weight, verdict and place; those that are fine come
  /// last.
  package func comes(before other: CheckedQuotation) -> Bool {
    if isFine != other.isFine { return other.isFine }
    if weight != other.weight { return weight < other.weight }
    if verdict != other.verdict { return verdict > other.verdict }
    return draft.range.lowerBound < other.draft.range.lowerBound
  }

  /// How urgently it needs a look: its heaviest difference; words said by no one or by someone else weigh
  /// like a content word.
  package var weight: Difference.Weight {
    switch verdict {
    case .exact, .typographic, .marked: .style
    case .notFound, .misattributed, .unquoted: hasNegation ? .negation : .content
    case .altered: hasNegation ? .negation : matches.first?.judgement.weight ?? .content
    }
  }
}
