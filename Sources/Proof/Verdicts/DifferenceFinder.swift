/// Finds the differences along an alignment.
struct DifferenceFinder {
  let draft: ProofText
  let source: ProofText
  private let weigher: WordWeigher
  var differences: [Difference] = []
  /// The words since the last matching word.
  private var added: [Int] = []
  private var removed: [Int] = []
  private var last: (draft: Int, source: Int)?

  init(draft: ProofText, source: ProofText, weigher: WordWeigher) {
    (self.draft, self.source, self.weigher) = (draft, source, weigher)
  }

  /// Returns the differences in the order of the draft.
  static func differences(
    _ alignment: ProofAlignment, draft: ProofText, source: ProofText, weigher: WordWeigher
  )
    -> [Difference]
  {
    var finder = DifferenceFinder(draft: draft, source: source, weigher: weigher)
    for operation in alignment.operations { finder.read(operation) }
    finder.finish()
    return finder.differences
  }

  private mutating func read(_ operation: ProofOperation) {
    switch operation {
    case .added(let index): added.append(index)
    case .removed(let index): removed.append(index)
    case .same(let drafts, let sources):
      settle(before: (drafts.lowerBound, sources.lowerBound))
      compare(drafts, sources)
      last = (drafts.upperBound - 1, sources.upperBound - 1)
    }
  }

  private mutating func finish() {
    guard let last else {
      added = []
      return
    }
    if !added.isEmpty || !removed.isEmpty {
      note(added, removed, hasSign: draft.wording.endsInEllipsis)
    } else if draft.wording.endsInEllipsis {
      addStyle(.ellipsis, after: last)
    } else {
      let (one, other) = (draft.gap(after: last.draft), source.gap(after: last.source))
      if !other.starts(with: one), !one.isEmpty, one != [0x20] { addStyle(.typography, after: last) }
    }
  }

  // MARK: Between two matching words

  private mutating func settle(before next: (draft: Int, source: Int)) {
    defer { (added, removed) = ([], []) }
    let hasSign = draft.wording.words[next.draft].traits.contains(.afterEllipsis)
    guard let last else {
      let words = draft.wording.words
      if !added.isEmpty { note(added, removed, hasSign: false, before: next.source) }
      if words.first?.traits.contains(.afterEllipsis) == true {
        differences.insert(style(.ellipsis, before: next), at: 0)
      } else if added.isEmpty, next.draft == 0, !draft.opening.isEmpty {
        let before = next.source > 0 ? source.gap(after: next.source - 1) : source.opening
        if !before.reversed().starts(with: draft.opening.reversed()) {
          differences.append(style(.typography, before: next))
        }
      }
      return
    }
    let hasInnerSign = hasSign || added.contains { draft.wording.words[$0].traits.contains(.afterEllipsis) }
    if !added.isEmpty || !removed.isEmpty {
      note(added, removed, hasSign: hasInnerSign)
      return
    }
    let hasSourceSign = source.wording.words[next.source].traits.contains(.afterEllipsis)
    if source.wording.words[next.source].traits.contains(.afterBreak) {
      addJoint(last, next, hasSign: hasSign)
    } else if hasSign != hasSourceSign {
      addStyle(.ellipsis, after: last)
    } else if draft.wording.words[next.draft].traits.contains(.isFirst)
      || source.wording.words[next.source].traits.contains(.isFirst)
    {
      compareGaps(last)
    }
  }

  /// Adds the difference where the draft joins two statements: what came between them is unknown.
  private mutating func addJoint(
    _ last: (draft: Int, source: Int), _ next: (draft: Int, source: Int), hasSign: Bool
  ) {
    let one = draft.wording.words[last.draft].range.upperBound
    differences.append(
      Difference(
        kind: hasSign ? .ellipsis : .removed, weight: hasSign ? .style : .function, isMarked: hasSign,
        draft: one..<max(one, draft.wording.words[next.draft].range.lowerBound),
        source: source.wording.words[last.source].range
          .upperBound..<max(
            source.wording.words[last.source].range.upperBound,
            source.wording.words[next.source].range.lowerBound)))
  }

  private mutating func compareGaps(_ last: (draft: Int, source: Int)) {
    guard draft.gap(after: last.draft) != source.gap(after: last.source) else { return }
    // The brackets of words are reported with the words.
    let words = draft.wording.words
    let isBracket =
      words[last.draft].traits.contains(.bracketed)
      || words.indices.contains(last.draft + 1) && words[last.draft + 1].traits.contains(.bracketed)
    if !isBracket { addStyle(.typography, after: last) }
  }

  // MARK: Words

  /// Notes words that only one side has.
  private mutating func note(_ added: [Int], _ removed: [Int], hasSign: Bool, before next: Int? = nil) {
    let words = draft.wording.words
    let own = added.filter { !words[$0].traits.contains(.bracketed) }
    let hasBracket = own.count < added.count
    let gone = removed.filter { !source.wording.words[$0].traits.contains(.bracketed) }
    let weight = weigher.weight(added: own, removed: gone)
    let draftRange = range(of: added, in: draft, after: last?.draft)
    let start = next.map { source.wording.words[$0].range.lowerBound }
    let sourceRange = start.map { $0..<$0 } ?? range(of: removed, in: source, after: last?.source)
    var kind: Difference.Kind
    var isMarked = own.isEmpty
    if own.isEmpty {
      kind = hasSign ? .ellipsis : .bracket
      if !hasSign, !hasBracket, !gone.isEmpty { (kind, isMarked) = (.removed, false) }
      // The sign covers another person's words.
      if hasSign || hasBracket, weigher.areOthers(gone) { (kind, isMarked) = (.removed, false) }
    } else {
      kind = gone.isEmpty || hasSign && gone.count > own.count * 2 + 2 ? .added : .replaced
    }
    differences.append(
      Difference(
        kind: kind, weight: isMarked ? .style : weight, isMarked: isMarked, draft: draftRange,
        source: sourceRange))
  }

  func range(of indices: [Int], in text: ProofText, after last: Int?) -> Range<Int> {
    let words = text.wording.words
    guard let first = indices.first, let end = indices.last else {
      let place = last.map { words[$0].range.upperBound } ?? words.first?.range.lowerBound ?? 0
      return place..<place
    }
    return words[first].range.lowerBound..<max(words[first].range.lowerBound, words[end].range.upperBound)
  }

  // MARK: Signs

  private mutating func addStyle(_ kind: Difference.Kind, after last: (draft: Int, source: Int)) {
    differences.append(
      Difference(
        kind: kind, weight: .style, isMarked: true, draft: gapRange(after: last.draft, in: draft),
        source: gapRange(after: last.source, in: source)))
  }

  private func style(_ kind: Difference.Kind, before next: (draft: Int, source: Int)) -> Difference {
    let (one, other) = (draft.wording.words[next.draft].range, source.wording.words[next.source].range)
    let start = draft.wording.parts.first?.lowerBound ?? one.lowerBound
    return Difference(
      kind: kind, weight: .style, isMarked: true, draft: min(start, one.lowerBound)..<one.lowerBound,
      source: other.lowerBound..<other.lowerBound)
  }

  private func gapRange(after index: Int, in text: ProofText) -> Range<Int> {
    let words = text.wording.words
    let start = words[index].range.upperBound
    if index + 1 < words.count { return start..<max(start, words[index + 1].range.lowerBound) }
    return start..<max(start, text.wording.parts.last?.upperBound ?? start)
  }
}
