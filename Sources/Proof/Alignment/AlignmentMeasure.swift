/// How much of a draft an alignment finds, and whether that is enough.
struct AlignmentMeasure {
  /// Whether a passage is by the person whom the draft quotes.
  enum Relation { case same, other, unknown }

  /// The share of the draft's words that are the same and in order, not counting the reporter's own.
  let share: Double
  /// The longest run of words that are the same and consecutive on both sides.
  private(set) var run = 0
  /// How many words the draft has as written.
  private let count: Int
  /// The passage's length relative to the draft's, not counting words that a sign of omission covers.
  let length: Double
  /// Whether the draft is a contiguous part of the source.
  let isContiguous: Bool

  init(_ alignment: ProofAlignment, draft: QuotedWording, source: [ProofWord]) {
    count = draft.count
    let own = max(1, draft.words.count { !$0.traits.contains(.bracketed) })
    var (same, current, span, gap) = (0, 0, 0, 0)
    var isWhole = true
    var last: (draft: Int, source: Int)?
    for operation in alignment.operations {
      switch operation {
      case .added(let index):
        current = 0
        if !draft.words[index].traits.contains(.bracketed) { isWhole = false }
      case .removed:
        (current, gap, isWhole) = (0, gap + 1, false)
      case .same(let drafts, let sources):
        let isBroken = source[sources.lowerBound].traits.contains(.afterBreak)
        if isBroken || last.map({ $0.draft != drafts.lowerBound || $0.source != sources.lowerBound }) ?? false
        {
          current = 0
        }
        if !draft.words[drafts.lowerBound].traits.contains(.afterEllipsis) { span += last == nil ? 0 : gap }
        gap = 0
        current += drafts.count
        same += drafts.count { !draft.words[$0].traits.contains(.bracketed) }
        span += sources.count
        run = max(run, current)
        last = (drafts.upperBound, sources.upperBound)
      }
    }
    share = Double(same) / Double(own)
    length = Double(span) / Double(max(own, 1))
    isContiguous = isWhole && same >= own
  }

  /// Returns whether the passage is the draft's quotation: the thresholds depend on length and on whose words
  /// they are.
  ///
  /// docs/proof.md says how the thresholds were chosen.
  func isFound(by relation: Relation) -> Bool {
    guard count > 0 else { return false }
    if count < 3 { return isContiguous && relation == .same }
    guard length <= 1.5 || count < 6 && length <= 1.7 else { return false }
    switch relation {
    case .same:
      if share * 3 >= 2 - 1e-9, count < 8 || run >= 3 { return true }
      return share >= 0.5 && run >= (count >= 16 ? 3 : 4)
    case .other, .unknown:
      return run >= 4 && share >= (count >= 16 ? 2.0 / 3 : 0.8) - 1e-9
    }
  }
}
