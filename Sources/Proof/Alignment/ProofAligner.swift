/// Aligns wordings of any length in bounded time and memory.
///
/// A source of many words is reduced to the windows in which words of the draft are close together; a long
/// draft is aligned piece by piece, each after the one before. O(n + m), plus tables of at most
/// ``mostCells``.
struct ProofAligner {
  /// How many cells a table has at most.
  private static let mostCells = 1 << 21
  /// How many words of a draft are aligned at once.
  private static let mostWords = 512

  private let draft: [ProofWord]
  private let source: [ProofWord]
  private let variants: WordVariants

  init(_ draft: [ProofWord], on source: [ProofWord], variants: WordVariants) {
    (self.draft, self.source, self.variants) = (draft, source, variants)
  }

  /// Aligns two wordings once.
  init(_ draft: [ProofWord], on source: [ProofWord], numbers: WordNumbers) {
    self.init(draft, on: source, variants: WordVariants(of: draft, numbers: numbers))
  }

  /// Returns the best alignment.
  func alignment() -> ProofAlignment {
    var whole = ProofAlignment()
    var start = 0
    var first = 0
    while start < draft.count {
      let end = min(start + Self.mostWords, draft.count)
      let piece = align(start..<end, from: first)
      if let passage = piece.passage {
        // Everything between two pieces was left out.
        if first > 0 { whole.operations += (first..<passage.lowerBound).map(ProofOperation.removed) }
        first = passage.upperBound
      }
      whole.operations += piece.operations
      start = end
    }
    return whole
  }

  /// Aligns some words of the draft with the source from an index on.
  private func align(_ words: Range<Int>, from first: Int) -> ProofAlignment {
    let windows = SourceWindows(
      of: source, from: first, for: draft[words], most: Self.mostCells / (words.count + 1))
    let kept = windows.ranges.flatMap { source[$0] }
    guard !kept.isEmpty else { return ProofAlignment(operations: words.map(ProofOperation.added)) }
    let equality = WordEquality(draft, kept, variants: variants)
    let table = AlignmentTable(draft[words], kept, equality: equality)
    return windows.restored(table.alignment)
  }
}

/// The parts of a source that may hold a draft's words.
struct SourceWindows {
  /// Indices of the source's words, ascending and disjoint.
  let ranges: [Range<Int>]

  init(of source: [ProofWord], from first: Int, for draft: ArraySlice<ProofWord>, most: Int) {
    guard source.count - first > most else {
      ranges = first < source.count ? [first..<source.count] : []
      return
    }
    let scores = Self.scores(of: source, from: first, for: draft)
    let reach = draft.count * 2 + 8
    var kept: [Range<Int>] = []
    var room = most
    for (place, _) in scores where room > 0 {
      let window =
        max(first, place - reach)..<min(source.count, place + reach, max(first, place - reach) + room)
      if kept.contains(where: { $0.contains(place) }) { continue }
      kept.append(window)
      room -= window.count
    }
    ranges = Self.merged(kept)
  }

  /// Returns where words of the draft are close together, at most 64 places, those with the most words first.
  private static func scores(of source: [ProofWord], from first: Int, for draft: ArraySlice<ProofWord>)
    -> [(place: Int, count: Int)]
  {
    let wanted = Set(draft.map(\.number))
    let pairs = Set(zip(draft, draft.dropFirst()).map { Int64($0.number) << 32 | Int64($1.number) })
    let width = draft.count + draft.count / 2 + 1
    var value = 0
    var values: [Int] = []
    values.reserveCapacity(source.count - first)
    var best: [(place: Int, count: Int)] = []
    var peak = (place: first, count: 0)
    for index in first..<source.count {
      // A word of the draft counts one; if it follows the previous word of the draft, it counts three more.
      var own = wanted.contains(source[index].number) ? 1 : 0
      if own > 0, index > first,
        pairs.contains(Int64(source[index - 1].number) << 32 | Int64(source[index].number))
      {
        own = 4
      }
      values.append(own)
      value += own
      if values.count > width { value -= values[values.count - 1 - width] }
      if value > peak.count { peak = (index, value) }
      if index - peak.place > width || index + 1 == source.count {
        if peak.count > 0 { best.append(peak) }
        peak = (index, value)
        if best.count > 4096 { best = Array(best.sorted { $0.count > $1.count }.prefix(64)) }
      }
    }
    return Array(best.sorted { ($1.count, $0.place) < ($0.count, $1.place) }.prefix(64))
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Converts an alignment with the kept words to one with the whole source: what lies between windows was
  /// left out.
  func restored(_ alignment: ProofAlignment) -> ProofAlignment {
    guard ranges.count != 1 || ranges.first?.lowerBound != 0 else { return alignment }
    return alignment.restored(to: ranges.flatMap { Array($0) })
  }
}
