import TestSupport
import Testing

@testable import Proof

/// What two sequences of numbers have in common.
@Suite struct SequenceMatchesTests {
  private func matched(_ older: [Int32], _ newer: [Int32]) -> [Int32] {
    SequenceMatches(older, newer).runs.flatMap { older[$0.older..<$0.older + $0.count] }
  }

  /// The length of the longest common subsequence, by the textbook algorithm.
  private func longest(_ older: [Int32], _ newer: [Int32]) -> Int {
    var last = [Int](repeating: 0, count: newer.count + 1)
    for one in older {
      var diagonal = 0
      for (column, other) in newer.enumerated() {
        let above = last[column + 1]
        last[column + 1] = one == other ? diagonal + 1 : max(above, last[column])
        diagonal = above
      }
    }
    return last[newer.count]
  }

  @Test func `runs are the same numbers in both, ascending, and as many as can be`() {
    var random = SplitMix64(11)
    for _ in 0..<200 {
      let older = (0..<random.below(40)).map { _ in Int32(random.below(6)) }
      let newer = (0..<random.below(40)).map { _ in Int32(random.below(6)) }
      let runs = SequenceMatches(older, newer).runs
      var end = (older: 0, newer: 0)
      for run in runs {
        #expect(run.older >= end.older && run.newer >= end.newer && run.count > 0)
        #expect(
          older[run.older..<run.older + run.count].elementsEqual(newer[run.newer..<run.newer + run.count]))
        end = (run.older + run.count, run.newer + run.count)
      }
      #expect(matched(older, newer).count == longest(older, newer))
    }
  }

  @Test func `long sequences are divided at what both have once`() {
    let older = (0..<3_000).map { Int32($0) }
    var newer = older
    newer.replaceSubrange(1_000..<1_010, with: [9_001, 9_002])
    newer.insert(9_003, at: 2_500)
    newer[0] = 9_004
    newer[newer.count - 1] = 9_005
    #expect(matched(older, newer) == older.filter { !(1_000..<1_010).contains($0) && $0 != 0 && $0 != 2_999 })
  }

  @Test func `long sequences that only repeat themselves are the same at their ends`() {
    let older = (0..<1_500).map { Int32($0 % 3) }
    let newer = [0] + (0..<1_500).map { Int32($0 % 2) } + [older[1_499]]
    #expect(matched(older, newer).count >= 2)
  }
}
