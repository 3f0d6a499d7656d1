/// The columns at which a text was wrapped, inferred from its line breaks.
///
/// A greedy wrap at `w` columns breaks only where the line is no longer than `w` but would be with the next
/// word. Each break thus implies an interval of widths, and the width of the text is the one that lies in
/// most of them. A text wrapped twice, at 72 columns and then at 60, has long and short lines in turn: the
/// long ones imply 60, and each short one implies 72 together with the long ones before it.
struct WrapWidth: Hashable {
  /// The columns of the last wrap: the smallest width that explains the breaks.
  var inner: Int
  /// The largest width that explains as many breaks.
  var most: Int
  /// The columns of an earlier, wider wrap.
  var outer: Int?

  /// The fewest columns at which a text may be wrapped.
  static let narrowest = 20

  /// Estimates the width from some runs of breaks; `nil` if they imply none.
  ///
  /// A line of several words that is longer than a width counts against it. O(n).
  init?(of runs: [Range<Int>], in signs: [BreakSigns]) {
    var votes = WidthVotes()
    for run in runs {
      for sign in signs[run] where sign.possibility == .open {
        votes.add(sign.widths)
        if !sign.isOneWord { votes.oppose(below: Int(sign.columns)) }
      }
    }
    guard let widths = votes.winner(from: Self.narrowest) else { return nil }
    (inner, most) = (widths.lowerBound, widths.upperBound)
  }

  /// Returns this width with an earlier wrap before it; `nil` if none is likely.
  ///
  /// At least three in four of the breaks that this width doesn't explain must agree on the earlier one.
  /// O(n).
  func wrappedBefore(_ runs: [Range<Int>], in signs: [BreakSigns]) -> WrapWidth? {
    var votes = WidthVotes()
    var unexplained = 0
    for run in runs {
      for index in run where signs[index].possibility == .open && !fits(signs[index]) {
        unexplained += 1
        forEachSum(endingAt: index, in: signs) { votes.add($0) }
      }
    }
    guard unexplained > 1, let width = votes.winner(from: inner + 1)?.lowerBound else {
      return nil
    }
    guard votes.count(of: width) * 4 >= unexplained * 3 else { return nil }
    return WrapWidth(inner: inner, most: most, outer: width)
  }

  private init(inner: Int, most: Int, outer: Int) {
    (self.inner, self.most, self.outer) = (inner, most, outer)
  }

  /// Whether a break follows from the last wrap.
  func fits(_ sign: BreakSigns) -> Bool { sign.fits(inner) }

  /// Whether a break would follow from a wrap of nearly these columns.
  ///
  /// Writers and even programs leave ragged lines.
  func isNear(_ sign: BreakSigns) -> Bool {
    let slack = max(2, inner / 6)
    return sign.widths.lowerBound <= inner + slack && inner < sign.widths.upperBound + slack
  }

  /// Whether a break follows from the earlier wrap, taking together the lines that the last wrap made of one.
  func fitsOuter(_ index: Int, in signs: [BreakSigns]) -> Bool {
    guard let outer else { return false }
    var fits = false
    forEachSum(endingAt: index, in: signs) { fits = fits || $0.contains(outer) }
    return fits
  }

  /// Calls `body` with the widths that a break implies together with one, two … of the lines before it.
  private func forEachSum(endingAt index: Int, in signs: [BreakSigns], _ body: (Range<Int>) -> Void) {
    var first = index
    var sum = Int(signs[index].columns)
    while sum <= Int(BreakSigns.widest) {
      body(sum..<sum + signs[index].widths.count)
      guard first > 0, signs[first - 1].possibility != .never, fits(signs[first - 1]) else { return }
      sum += Int(signs[first - 1].columns) + Int(signs[first - 1].blank) - Int(signs[first].indent)
      first -= 1
    }
  }
}

/// Counts of votes for widths; each vote is for an interval.
private struct WidthVotes {
  /// By how much the count changes at each width.
  private var changes = [Int](repeating: 0, count: Int(BreakSigns.widest) + 2)
  /// The same for votes against a width.
  private var opposed = [Int](repeating: 0, count: Int(BreakSigns.widest) + 2)

  private func clamped(_ width: Int) -> Int { min(max(width, 0), changes.count - 1) }

  mutating func add(_ widths: Range<Int>) {
    changes[clamped(widths.lowerBound)] += 1
    changes[clamped(widths.upperBound)] -= 1
  }

  mutating func oppose(below width: Int) {
    opposed[0] += 1
    opposed[clamped(width)] -= 1
  }

  /// Returns how many votes a width has.
  func count(of width: Int) -> Int { changes[...clamped(width)].reduce(0, +) }

  /// Returns the consecutive widths with the most votes, less those against.
  ///
  /// Of several such ranges, it is the one with the smallest widths; `nil` if no width has votes.
  func winner(from narrowest: Int) -> ClosedRange<Int>? {
    var (votes, against) = (0, 0)
    var best: (widths: ClosedRange<Int>, score: Int)?
    for width in changes.indices.dropLast() {
      votes += changes[width]
      against += opposed[width]
      guard width >= narrowest, votes > 0 else { continue }
      let score = votes - against
      if score > best?.score ?? 0 {
        best = (width...width, score)
      } else if let last = best, score == last.score, last.widths.upperBound == width - 1 {
        best = (last.widths.lowerBound...width, score)
      }
    }
    return best?.widths
  }
}
