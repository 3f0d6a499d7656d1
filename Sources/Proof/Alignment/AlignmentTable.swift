/// Aligns a draft's words with a passage of a source: as many as possible in order, with omissions where the
/// draft has signs.
///
/// Global in the draft and local in the source, with affine gaps (Gotoh 1982, “An improved algorithm for
/// matching biological sequences”). O(n·m) time and memory; ``ProofAligner`` bounds both.
struct AlignmentTable {
  private let draft: ArraySlice<ProofWord>
  private let source: [ProofWord]
  private let equality: WordEquality
  private let columns: Int
  /// How each cell was reached in each of the three states, in two bits each; see `match`, `add` and
  /// `remove`.
  private var steps: [UInt8]
  private var end = (score: Int32.min, column: 0, state: State.same)

  private enum State: UInt8 { case same, added, removed, start }

  /// The weights: a matching word outweighs a gap of six words, and a gap under a sign is almost free.
  private enum Weight {
    static let same: Int32 = 8
    static let opening: Int32 = -3
    static let extending: Int32 = -1
    static let marked: Int32 = -1
    static let crossing: Int32 = -4
    static let never: Int32 = -1_000_000_000
  }

  /// - Parameters:
  ///   - draft: the words of the draft, by their indices in the wording.
  ///   - source: the words that they may match.
  init(_ draft: ArraySlice<ProofWord>, _ source: [ProofWord], equality: WordEquality) {
    (self.draft, self.source, self.equality) = (draft, source, equality)
    columns = source.count + 1
    steps = [UInt8](repeating: 0, count: (draft.count + 1) * columns)
    fill()
  }

  /// Scores of one row of the table, by state.
  private struct Row {
    var same: [Int32]
    var added: [Int32]
    var removed: [Int32]

    init(_ count: Int, same: Int32) {
      self.same = [Int32](repeating: same, count: count)
      added = [Int32](repeating: Weight.never, count: count)
      removed = added
    }

    /// Returns the best score in a column and its state; same words are preferred to gaps.
    func best(_ column: Int) -> (Int32, State) {
      var best = (same[column], State.same)
      if removed[column] > best.0 { best = (removed[column], .removed) }
      if added[column] > best.0 { best = (added[column], .added) }
      return best
    }
  }

  private mutating func fill() {
    var before = Row(columns, same: Weight.never)
    var last = Row(columns, same: 0)
    for row in 1...max(1, draft.count) where row <= draft.count {
      var next = Row(columns, same: Weight.never)
      let index = draft.startIndex + row - 1
      let isFree = draft[index].traits.contains(.bracketed)
      let isSigned = isSigned(after: index)
      for column in 0..<columns {
        var cell: UInt8 = 0
        if column > 0 { cell |= match(row, column, last, before, &next) }
        cell |= add(column, isFree: isFree, last, &next)
        if column > 0 { cell |= remove(column, isSigned: isSigned, &next) }
        steps[row * columns + column] = cell
      }
      (before, last) = (last, next)
    }
    for column in 0..<columns {
      for (score, state) in [(last.same[column], State.same), (last.added[column], .added)]
      where score > end.score { end = (score, column, state) }
    }
  }

  /// Whether the draft has a sign of omission after the word at an index.
  private func isSigned(after index: Int) -> Bool {
    if draft[index].traits.contains(.bracketed) { return true }
    guard index + 1 < draft.endIndex else { return false }
    return !draft[index + 1].traits.isDisjoint(with: [.afterEllipsis, .bracketed])
  }

  /// Takes two words to be the same; bits 0–1 are the previous state, bits 2–3 how many words of each side.
  private func match(_ row: Int, _ column: Int, _ last: Row, _ before: Row, _ next: inout Row) -> UInt8 {
    let (first, second) = (draft.startIndex + row - 1, column - 1)
    if equality.same(first, second) {
      return take(last.best(column - 1), Weight.same, at: column, from: second, draft: first, row, &next)
    }
    if row > 1, equality.isSplitInDraft(first - 1, second) {
      return 4
        | take(
          before.best(column - 1), 2 * Weight.same, at: column, from: second, draft: first - 1, row - 1, &next
        )
    }
    if column > 1, equality.isSplitInSource(first, second - 1) {
      return 8
        | take(last.best(column - 2), 2 * Weight.same, at: column, from: second - 1, draft: first, row, &next)
    }
    return 0
  }

  private func take(
    _ previous: (score: Int32, state: State), _ weight: Int32, at column: Int, from second: Int,
    draft first: Int,
    _ row: Int, _ next: inout Row
  ) -> UInt8 {
    if row == 1 {
      next.same[column] = max(previous.score, 0) + weight
      return State.start.rawValue
    }
    let crosses =
      previous.state == .same && source[second].traits.contains(.afterBreak)
      && !draft[first].traits.contains(.afterEllipsis)
    next.same[column] = previous.score + weight + (crosses ? Weight.crossing : 0)
    return previous.state.rawValue
  }

  /// Takes a word to be added; bits 4–5 are the previous state.
  private func add(_ column: Int, isFree: Bool, _ last: Row, _ next: inout Row) -> UInt8 {
    let (score, state) = last.best(column)
    let opened = score + (isFree ? 0 : Weight.opening)
    let extended = last.added[column] + (isFree ? 0 : Weight.extending)
    if extended > opened {
      next.added[column] = extended
      return State.added.rawValue << 4
    }
    next.added[column] = opened
    return state.rawValue << 4
  }

  /// Takes a word of the source to be left out; bits 6–7 are the previous state.
  private func remove(_ column: Int, isSigned: Bool, _ next: inout Row) -> UInt8 {
    let isFree = source[column - 1].traits.contains(.bracketed)
    let opening = isFree ? 0 : isSigned ? Weight.marked : Weight.opening
    let extending = isFree || isSigned ? 0 : Weight.extending
    let (same, added) = (next.same[column - 1], next.added[column - 1])
    let opened = max(same, added) + opening
    let extended = next.removed[column - 1] + extending
    if extended > opened {
      next.removed[column] = extended
      return State.removed.rawValue << 6
    }
    next.removed[column] = opened
    return (same >= added ? State.same : State.added).rawValue << 6
  }

  /// The steps of the best alignment.
  var alignment: ProofAlignment {
    var operations: [ProofOperation] = []
    var (row, column, state) = (draft.count, end.column, end.state)
    while row > 0 {
      let cell = steps[row * columns + column]
      let index = draft.startIndex + row - 1
      switch state {
      case .same:
        let (rows, width) = cell & 12 == 4 ? (2, 1) : cell & 12 == 8 ? (1, 2) : (1, 1)
        operations.append(.same(draft: index - rows + 1..<index + 1, source: column - width..<column))
        (row, column) = (row - rows, column - width)
        state = State(rawValue: cell & 3) ?? .start
      case .added:
        operations.append(.added(index))
        row -= 1
        state = State(rawValue: cell >> 4 & 3) ?? .start
      case .removed:
        operations.append(.removed(column - 1))
        column -= 1
        state = State(rawValue: cell >> 6) ?? .start
      case .start: row = 0
      }
      if column < 0 || state == .removed && column == 0 { break }
    }
    return ProofAlignment(operations: operations.reversed())
  }
}
