/// Where the paragraphs of a reading are in the next one.
struct ParagraphPlaces: Sendable {
  private let older: [Range<Int>]
  private let newer: [Range<Int>]
  /// The last offset of the newer text.
  private let end: Int
  private var fates: [Fate]

  /// What became of a paragraph: which newer paragraph it is, or, if it is gone, which one follows its place.
  private struct Fate: Sendable {
    var paragraph = 0
    var isGone = false
  }

  /// Creates places for two readings, before any paragraph is noted.
  init(from older: ReadingWords, to newer: ReadingWords) {
    self.older = older.paragraphs.map(\.range)
    self.newer = newer.paragraphs.map(\.range)
    end = max(0, newer.text.utf8.count - 1)
    fates = [Fate](repeating: Fate(), count: self.older.count)
  }

  /// Notes which newer paragraph an older one is.
  mutating func note(_ former: Int, is paragraph: Int) { fates[former] = Fate(paragraph: paragraph) }

  /// Notes that a paragraph is gone, and which newer one follows its place.
  mutating func note(_ former: Int, wentBefore paragraph: Int) {
    fates[former] = Fate(paragraph: paragraph, isGone: true)
  }

  /// Returns where words of the older text are in the newer one, or would be, as a `UTF-8 offset`; O(log n).
  func place(of offset: Int) -> Int {
    let first = older.partitionPoint { $0.upperBound > offset }
    guard first < older.count, newer.indices.contains(fates[first].paragraph) else { return end }
    let range = newer[fates[first].paragraph]
    if fates[first].isGone { return range.lowerBound }
    let inside = max(0, offset - older[first].lowerBound)
    return min(range.lowerBound + inside, max(range.lowerBound, range.upperBound - 1))
  }
}

extension Array {
  /// Returns the index of the first element that meets a condition, as all elements after it must; O(log n).
  func partitionPoint(where isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
