/// How the text of one reading differs from the next: paragraph by paragraph, then word by word in those that
/// changed.
///
/// Capitals and signs don't count, and quotations are compared elsewhere.
struct TextComparison: Sendable {
  /// The numbers of an older paragraph and the newer one that replaces it; `nil` for a side that has none.
  struct Pair: Sendable {
    var older: Int?
    var newer: Int?
  }

  let older: ReadingWords
  let newer: ReadingWords
  /// The paragraphs that changed, in order.
  private(set) var changed: [Pair] = []
  /// What became of the older paragraphs.
  private(set) var places: ParagraphPlaces

  /// How many older paragraphs are examined to find the one that a new paragraph replaces.
  private static let mostNear = 12
  /// The share of the longer paragraph's words that the shorter one must have if one replaces the other.
  private static let least = 0.5

  /// Compares two readings, in the time that ``SequenceMatches`` takes.
  init(from older: ReadingWords, to newer: ReadingWords) {
    (self.older, self.newer) = (older, newer)
    places = ParagraphPlaces(from: older, to: newer)
    var keys = Keys()
    let (before, after) = (keys.keys(of: older), keys.keys(of: newer))
    var end = (older: 0, newer: 0)
    for run in SequenceMatches(before, after).runs {
      pair(end.older..<run.older, end.newer..<run.newer)
      for index in 0..<run.count { places.note(run.older + index, is: run.newer + index) }
      end = (run.older + run.count, run.newer + run.count)
    }
    pair(end.older..<before.count, end.newer..<after.count)
  }

  /// Pairs paragraphs between two unchanged ones: in order, those with the most words in common.
  private mutating func pair(_ gone: Range<Int>, _ new: Range<Int>) {
    var (next, start) = (gone.lowerBound, new.lowerBound)
    var bags: [Int: [Int32]] = [:]
    func leave(_ formers: Range<Int>, _ news: Range<Int>) {
      for former in formers {
        changed.append(Pair(older: former))
        places.note(former, wentBefore: news.lowerBound)
      }
      for paragraph in news { changed.append(Pair(newer: paragraph)) }
    }
    for paragraph in new {
      let words = newer.numbers(of: paragraph).sorted()
      let candidates = next..<min(gone.upperBound, next + Self.mostNear)
      for candidate in candidates where bags[candidate] == nil {
        bags[candidate] = older.numbers(of: candidate).sorted()
      }
      let shares = candidates.map { (former: $0, share: Self.share(bags[$0] ?? [], words)) }
      guard let best = shares.max(by: { $0.share < $1.share }), best.share >= Self.least else { continue }
      leave(next..<best.former, start..<paragraph)
      changed.append(Pair(older: best.former, newer: paragraph))
      places.note(best.former, is: paragraph)
      (next, start) = (best.former + 1, paragraph + 1)
    }
    leave(next..<gone.upperBound, start..<new.upperBound)
  }

  /// Returns how much of the longer of two sorted bags of words is in the shorter, from 0 to 1.
  private static func share(_ first: [Int32], _ second: [Int32]) -> Double {
    let most = max(first.count, second.count)
    guard Double(min(first.count, second.count)) >= least * Double(most) else { return 0 }
    var (one, other, same) = (0, 0, 0)
    while one < first.count, other < second.count {
      if first[one] == second[other] {
        (one, other, same) = (one + 1, other + 1, same + 1)
      } else if first[one] < second[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return Double(same) / Double(max(1, most))
  }

  /// Returns which words of a paragraph are unchanged, added and removed.
  func words(of pair: Pair) -> WordChanges {
    let first = pair.older.map { older.paragraphs[$0].words } ?? 0..<0
    let second = pair.newer.map { newer.paragraphs[$0].words } ?? 0..<0
    return WordChanges(older.numbers[first], newer.numbers[second])
  }

  /// Numbers for paragraphs, so that they can be compared as numbers.
  private struct Keys {
    private var numbers: [[Int32]: Int32] = [:]

    mutating func keys(of reading: ReadingWords) -> [Int32] {
      reading.paragraphs.indices.map { paragraph in
        let words = reading.numbers(of: paragraph)
        if let known = numbers[words] { return known }
        let number = Int32(truncatingIfNeeded: numbers.count)
        numbers[words] = number
        return number
      }
    }
  }
}
