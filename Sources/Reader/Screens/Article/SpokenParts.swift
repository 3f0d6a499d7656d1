import Quotations

/// A quotation of speech and its statement.
struct SpokenPart: Hashable, Sendable {
  /// The quotation with its marks, in `UTF-8 offsets`.
  var range: Range<Int>
  /// The number of its statement in ``ArticlePane/statements``.
  var statement: Int
}

/// The quotations of speech of an article, in the order of the text.
///
/// The turns of a transcript have other quotations inside them. The two levels are kept apart, so that the
/// ranges of each don't overlap and are searched in O(log n).
struct SpokenParts: Sendable {
  /// All, in order, each turn before those inside it.
  private let all: [SpokenPart]
  /// The quotations that aren't inside another.
  private let outer: [SpokenPart]
  /// The quotations inside another.
  private let inner: [SpokenPart]

  /// Collects the parts of statements.
  init(of statements: [ShownStatement]) {
    var parts: [SpokenPart] = []
    parts.reserveCapacity(statements.count)
    for (number, statement) in statements.enumerated() {
      parts.append(SpokenPart(range: statement.first.range, statement: number))
      for other in statement.others { parts.append(SpokenPart(range: other.range, statement: number)) }
    }
    all = parts.sorted(by: Self.precedes)
    var (outer, inner): ([SpokenPart], [SpokenPart]) = ([], [])
    for part in all {
      if let last = outer.last, last.range.upperBound > part.range.lowerBound {
        inner.append(part)
      } else {
        outer.append(part)
      }
    }
    (self.outer, self.inner) = (outer, inner)
  }

  /// The number of quotations.
  var count: Int { all.count }

  /// Returns the number of a quotation among all, from 1; O(log n).
  func number(of range: Range<Int>) -> Int {
    all.partitionPoint { !Self.precedes(SpokenPart(range: $0.range, statement: 0), range) }
  }

  /// Returns the quotations that touch a range of `UTF-8 offsets`, turns before those inside them; O(log n).
  func touching(_ range: Range<Int>) -> [SpokenPart] {
    Array(outer.touching(range) { $0.range }) + inner.touching(range) { $0.range }
  }

  /// Returns the first end of a quotation after a `UTF-8 offset`; `nil` if there is none; O(log n).
  func end(after offset: Int) -> Int? {
    let ends = [outer, inner].compactMap { parts -> Int? in
      let first = parts.partitionPoint { $0.range.upperBound > offset }
      return first < parts.count ? parts[first].range.upperBound : nil
    }
    return ends.min()
  }

  /// Returns the quotation that a range of the text is about.
  ///
  /// That is the innermost one that holds the range, or else the first inside a turn, or else the first that
  /// it touches.
  func part(at range: Range<Int>) -> SpokenPart? {
    let parts = touching(range)
    let holding = parts.last { range.clamped(to: $0.range) == range }
    return holding ?? inner.touching(range) { $0.range }.first ?? parts.first
  }

  private static func precedes(_ one: SpokenPart, _ other: SpokenPart) -> Bool {
    (one.range.lowerBound, other.range.upperBound) < (other.range.lowerBound, one.range.upperBound)
  }

  private static func precedes(_ one: SpokenPart, _ range: Range<Int>) -> Bool {
    (one.range.lowerBound, range.upperBound) <= (range.lowerBound, one.range.upperBound)
  }
}
