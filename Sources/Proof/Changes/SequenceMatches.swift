/// The runs that two sequences of numbers have in common, in order.
///
/// Numbers that occur exactly once in both sequences divide them (patience diff, Bram Cohen); what lies
/// between two is compared in full if it is small (longest common subsequence). O(n log n) and a bounded
/// number of cells, so in long, repetitive sequences only the ends may be matched.
struct SequenceMatches {
  /// Consecutive numbers that occur in both sequences.
  struct Run: Hashable {
    /// Where the run begins in each sequence.
    var older: Int
    var newer: Int
    /// How many numbers it has, at least one.
    var count: Int
  }

  /// The runs, ascending; no two adjoin in both sequences.
  private(set) var runs: [Run] = []

  /// Parts of both sequences that are still to be compared.
  private struct Gap {
    var older: Range<Int>
    var newer: Range<Int>
    var depth = 0

    var cells: Int { older.count.multipliedReportingOverflow(by: newer.count).partialValue }
  }

  private let older: [Int32]
  private let newer: [Int32]
  /// How many cells may still be filled.
  private var budget = 1 << 27
  /// How many cells are filled for one gap at most.
  private static let mostCells = 1 << 20
  private static let deepest = 32

  /// Compares two sequences.
  init(_ older: [Int32], _ newer: [Int32]) {
    (self.older, self.newer) = (older, newer)
    var gaps = [Gap(older: older.indices, newer: newer.indices)]
    while var gap = gaps.popLast() {
      trim(&gap)
      guard !gap.older.isEmpty, !gap.newer.isEmpty else { continue }
      if gap.cells <= min(Self.mostCells, budget) {
        compare(gap)
      } else if gap.depth < Self.deepest {
        gaps += divided(gap)
      }
    }
    join()
  }

  /// Removes from a gap what both parts begin and end with.
  private mutating func trim(_ gap: inout Gap) {
    var count = 0
    while count < min(gap.older.count, gap.newer.count),
      older[gap.older.lowerBound + count] == newer[gap.newer.lowerBound + count]
    {
      count += 1
    }
    note(gap.older.lowerBound, gap.newer.lowerBound, count)
    gap.older = gap.older.dropFirst(count)
    gap.newer = gap.newer.dropFirst(count)
    count = 0
    while count < min(gap.older.count, gap.newer.count),
      older[gap.older.upperBound - 1 - count] == newer[gap.newer.upperBound - 1 - count]
    {
      count += 1
    }
    note(gap.older.upperBound - count, gap.newer.upperBound - count, count)
    gap.older = gap.older.dropLast(count)
    gap.newer = gap.newer.dropLast(count)
  }

  private mutating func note(_ older: Int, _ newer: Int, _ count: Int) {
    if count > 0 { runs.append(Run(older: older, newer: newer, count: count)) }
  }

  /// Joins runs that adjoin.
  private mutating func join() {
    runs.sort { $0.older < $1.older }
    var joined: [Run] = []
    for run in runs {
      if let last = joined.last, last.older + last.count == run.older, last.newer + last.count == run.newer {
        joined[joined.count - 1].count += run.count
      } else {
        joined.append(run)
      }
    }
    runs = joined
  }
}

// MARK: - Dividing

extension SequenceMatches {
  /// Divides a gap before each number that occurs once in both parts; returns no parts if there is no such
  /// number.
  private func divided(_ gap: Gap) -> [Gap] {
    let anchors = Self.ascending(common(gap))
    guard let first = anchors.first else { return [] }
    var parts: [Gap] = []
    var start = (older: gap.older.lowerBound, newer: gap.newer.lowerBound)
    func close(_ end: (older: Int, newer: Int)) {
      parts.append(Gap(older: start.older..<end.older, newer: start.newer..<end.newer, depth: gap.depth + 1))
      start = end
    }
    close(first)
    for anchor in anchors.dropFirst() { close(anchor) }
    close((gap.older.upperBound, gap.newer.upperBound))
    return parts
  }

  /// Returns the places of the numbers that occur once in both parts, ascending in the older one.
  private func common(_ gap: Gap) -> [(older: Int, newer: Int)] {
    let once = (Self.once(older, gap.older), Self.once(newer, gap.newer))
    return once.0.compactMap { number, place in
      guard place >= 0, let other = once.1[number], other >= 0 else { return nil }
      return (place, other)
    }
    .sorted { $0.older < $1.older }
  }

  /// Returns the place of each number of a part; -1 if it occurs more than once.
  private static func once(_ numbers: [Int32], _ part: Range<Int>) -> [Int32: Int] {
    var places: [Int32: Int] = [:]
    for place in part {
      if places.updateValue(place, forKey: numbers[place]) != nil { places[numbers[place]] = -1 }
    }
    return places
  }

  /// Returns the longest subsequence of some pairs that ascends in both places (patience sorting); O(n log
  /// n).
  private static func ascending(_ pairs: [(older: Int, newer: Int)]) -> [(older: Int, newer: Int)] {
    var tops: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].newer < pair.newer { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tops[low - 1] }
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var chosen: [(older: Int, newer: Int)] = []
    var next = tops.last ?? -1
    while next >= 0 {
      chosen.append(pairs[next])
      next = before[next]
    }
    return chosen.reversed()
  }
}

// MARK: - Comparing in full

extension SequenceMatches {
  /// Finds the longest common subsequence of a gap; O(n·m).
  private mutating func compare(_ gap: Gap) {
    budget -= gap.cells
    let width = gap.newer.count + 1
    var longest = [UInt16](repeating: 0, count: (gap.older.count + 1) * width)
    for row in (0..<gap.older.count).reversed() {
      let number = older[gap.older.lowerBound + row]
      for column in (0..<gap.newer.count).reversed() {
        let cell = row * width + column
        longest[cell] =
          number == newer[gap.newer.lowerBound + column]
          ? longest[cell + width + 1] + 1 : max(longest[cell + width], longest[cell + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < gap.older.count, column < gap.newer.count {
      let (one, other) = (gap.older.lowerBound + row, gap.newer.lowerBound + column)
      if older[one] == newer[other] {
        note(one, other, 1)
        (row, column) = (row + 1, column + 1)
      } else if longest[(row + 1) * width + column] >= longest[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }
}
