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
/// The turns of a transcript have other quotations inside them; two levels are kept apart, so that each has ranges that do
/// not overlap and is searched in O(log n).
struct SpokenParts: Sendable {
  /// All, in order, each turn before those inside it.
  private let all: [SpokenPart]
  /// Those that stand in no other.
  private let outer: [SpokenPart]
  /// Those that stand in another.
  private let inner: [SpokenPart]

  /// Takes the parts of statements.
  init(of statements: [ShownStatement]) {
    var parts: [SpokenPart] = []
    parts.reserveCapacity(statements.count)
    for (number, statement) in statements.enumerated() {
      parts.append(SpokenPart(range: statement.first.range, statement: number))
      for other in statement.others { parts.append(SpokenPart(range: other.range, statement: number)) }
    }
    all = parts.sorted(by: Self.stands)
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

  /// How many there are.
  var count: Int { all.count }

  /// Returns the number of a quotation among all, from 1; O(log n).
  func number(of range: Range<Int>) -> Int {
    all.partitionPoint { !Self.stands(SpokenPart(range: $0.range, statement: 0), before: range) }
  }

  /// Returns those that touch a range of the text, in `UTF-8 offsets`, turns before those inside them; O(log n).
  func touching(_ range: Range<Int>) -> [SpokenPart] {
    Array(outer.touching(range) { $0.range }) + inner.touching(range) { $0.range }
  }

  /// Returns where the first that ends after an offset does, in `UTF-8 offsets`; `nil` if none follows; O(log n).
  func end(after offset: Int) -> Int? {
    let ends = [outer, inner].compactMap { parts -> Int? in
      let first = parts.partitionPoint { $0.range.upperBound > offset }
      return first < parts.count ? parts[first].range.upperBound : nil
    }
    return ends.min()
  }

  /// Returns the one that a range of the text is about: the innermost that holds it, or else the first inside a turn, or
  /// else the first that it touches.
  func part(at range: Range<Int>) -> SpokenPart? {
    let parts = touching(range)
    let holding = parts.last { range.clamped(to: $0.range) == range }
    return holding ?? inner.touching(range) { $0.range }.first ?? parts.first
  }

  private static func stands(_ one: SpokenPart, before other: SpokenPart) -> Bool {
    (one.range.lowerBound, other.range.upperBound) < (other.range.lowerBound, one.range.upperBound)
  }

  private static func stands(_ one: SpokenPart, before range: Range<Int>) -> Bool {
    (one.range.lowerBound, range.upperBound) <= (range.lowerBound, one.range.upperBound)
  }
}
