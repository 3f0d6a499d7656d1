/// Aligns a draft's words with a passage of a source: as many as possible in order, with omissions where the
/// draft has signs.
///
/// Global in the draft and local in the source, with affine gaps (Gotoh 1982, “An improved algorithm for
/// matching biological sequences”). O(n·m) time and memory; ``ProofAligner`` bounds both.
struct AlignmentTable {
  private let draft: ArraySlice<ProofWord>
  private let source: [ProofWord]
  private let equality: WordEquality
  /// The numbers of the source's words.
  private let numbers: [Int32]
  /// Which words of the source are the reporter's.
  private let isNote: [Bool]
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
    numbers = source.map(\.number)
    isNote = source.map { $0.traits.contains(.bracketed) }
    columns = source.count + 1
    steps = [UInt8](repeating: 0, count: (draft.count + 1) * columns)
    fill()
  }

  /// What the rows below need of a row.
  private struct Row {
    /// The best score of each cell, and the state that has it: same words are preferred to gaps.
    var best: [Int32]
    var states: [State]
    /// The score of each cell if its word of the draft is added.
    var added: [Int32]

    init(_ count: Int, score: Int32) {
      best = [Int32](repeating: score, count: count)
      states = [State](repeating: .same, count: count)
      added = [Int32](repeating: Weight.never, count: count)
    }
  }

  /// The scores of one cell, by state.
  private struct Cell {
    var same = Weight.never
    var added = Weight.never
    var removed = Weight.never
  }

  private mutating func fill() {
    var before = Row(columns, score: Weight.never)
    var last = Row(columns, score: 0)
    var next = last
    for row in 1...max(1, draft.count) where row <= draft.count {
      fill(row, last, before, &next)
      swap(&before, &last)
      swap(&last, &next)
    }
  }

  private mutating func fill(_ row: Int, _ last: Row, _ before: Row, _ next: inout Row) {
    let index = draft.startIndex + row - 1
    let isFree = draft[index].traits.contains(.bracketed)
    let isSigned = isSigned(after: index)
    let number = equality.hasVariants(index) ? nil : draft[index].number
    var left = Cell()
    for column in 0..<columns {
      var cell = Cell()
      var step: UInt8 = 0
      if column > 0 {
        if number.map({ $0 == numbers[column - 1] }) ?? true {
          step |= match(row, column, last, before, &cell)
        }
        step |= remove(column, after: left, isSigned: isSigned, &cell)
      }
      step |= add(column, isFree: isFree, last, &cell)
      steps[row * columns + column] = step
      enter(cell, column, &next)
      if row == draft.count { end(cell, column) }
      left = cell
    }
  }

  private func enter(_ cell: Cell, _ column: Int, _ row: inout Row) {
    var best = (cell.same, State.same)
    if cell.removed > best.0 { best = (cell.removed, .removed) }
    if cell.added > best.0 { best = (cell.added, .added) }
    (row.best[column], row.states[column]) = best
    row.added[column] = cell.added
  }

  /// Takes a cell of the last row for the end of the alignment if none before it is as good.
  private mutating func end(_ cell: Cell, _ column: Int) {
    if cell.same > end.score { end = (cell.same, column, .same) }
    if cell.added > end.score { end = (cell.added, column, .added) }
  }

  /// Whether the draft marks that words were left out after an index.
  private func isSigned(after index: Int) -> Bool {
    if draft[index].traits.contains(.bracketed) { return true }
    guard index + 1 < draft.endIndex else { return false }
    return !draft[index + 1].traits.isDisjoint(with: [.afterEllipsis, .bracketed])
  }

  /// Takes two words to be the same; bits 0–1 are the previous state, bits 2–3 how many words of each side.
  private func match(_ row: Int, _ column: Int, _ last: Row, _ before: Row, _ cell: inout Cell) -> UInt8 {
    let (first, second) = (draft.startIndex + row - 1, column - 1)
    if equality.same(first, second) {
      return take(last, Weight.same, from: second, draft: first, row, &cell)
    }
    if row > 1, equality.isSplitInDraft(first - 1, second) {
      return 4 | take(before, 2 * Weight.same, from: second, draft: first - 1, row - 1, &cell)
    }
    if column > 1, equality.isSplitInSource(first, second - 1) {
      return 8 | take(last, 2 * Weight.same, from: second - 1, draft: first, row, &cell)
    }
    return 0
  }

  private func take(
    _ previous: Row, _ weight: Int32, from second: Int, draft first: Int, _ row: Int, _ cell: inout Cell
  ) -> UInt8 {
    let (score, state) = (previous.best[second], previous.states[second])
    if row == 1 {
      cell.same = max(score, 0) + weight
      return State.start.rawValue
    }
    let crosses =
      state == .same && source[second].traits.contains(.afterBreak)
      && !draft[first].traits.contains(.afterEllipsis)
    cell.same = score + weight + (crosses ? Weight.crossing : 0)
    return state.rawValue
  }

  /// Takes a word to be added; bits 4–5 are the previous state.
  private func add(_ column: Int, isFree: Bool, _ last: Row, _ cell: inout Cell) -> UInt8 {
    let opened = last.best[column] + (isFree ? 0 : Weight.opening)
    let extended = last.added[column] + (isFree ? 0 : Weight.extending)
    cell.added = max(opened, extended)
    return (extended > opened ? State.added : last.states[column]).rawValue << 4
  }

  /// Takes a word of the source to be left out; bits 6–7 are the previous state.
  private func remove(_ column: Int, after left: Cell, isSigned: Bool, _ cell: inout Cell) -> UInt8 {
    let isFree = isNote[column - 1]
    let opening = isFree ? 0 : isSigned ? Weight.marked : Weight.opening
    let extending = isFree || isSigned ? 0 : Weight.extending
    let opened = max(left.same, left.added) + opening
    let extended = left.removed + extending
    cell.removed = max(opened, extended)
    if extended > opened { return State.removed.rawValue << 6 }
    return (left.same >= left.added ? State.same : State.added).rawValue << 6
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
