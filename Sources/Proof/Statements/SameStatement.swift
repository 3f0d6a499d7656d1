/// Says whether two quotations are appearances of one statement.
///
/// The caller decides who says them: see ``StatementGroups``. docs/proof.md has the rule with examples.
struct SameStatement {
  private let numbers: WordNumbers

  init(numbers: WordNumbers) { self.numbers = numbers }

  /// How two wordings are related.
  enum Relation: Hashable {
    /// They have the same words.
    case whole
    /// One is a contiguous part of the other.
    case part
    /// Most words of one are in order in a passage of the other.
    case altered
    /// The end of one is the beginning of the other.
    case overlap
  }

  /// How many words of a wording are compared; a turn of a transcript may be very long.
  private static let mostWords = 4_096

  /// Returns the relation of two wordings; `nil` if they aren't one statement.
  ///
  /// O(n·m) in their lengths, bounded by ``ProofAligner``.
  ///
  /// - Parameter least: how many words a contiguous part must have.
  func relation(_ first: [ProofWord], _ second: [ProofWord], least: Int) -> Relation? {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    let shortWords = Array(short.prefix(Self.mostWords))
    guard !short.isEmpty else { return nil }
    if short.count == long.count, zip(short, long).allSatisfy({ $0.number == $1.number }) {
      return written(short) >= 3 ? .whole : nil
    }
    guard shareMost(shortWords, long) else { return overlap(first, second) }
    let alignment = ProofAligner(shortWords, on: long, numbers: numbers).alignment()
    var wording = QuotedWording()
    wording.add(shortWords)
    let measure = AlignmentMeasure(alignment, draft: wording, source: long)
    if measure.isContiguous, written(short) >= least { return .part }
    if written(short) >= 8, measure.share >= 0.8 - 1e-9, measure.run >= 4, measure.length <= 1.5 {
      return .altered
    }
    return overlap(first, second)
  }

  /// Whether two wordings have enough words in common, in any order, to be worth aligning; O(n + m).
  ///
  /// The threshold is lower than the relation's, since a word with two spellings has two numbers.
  private func shareMost(_ short: [ProofWord], _ long: [ProofWord]) -> Bool {
    let known = Set(long.map(\.number))
    return short.count { known.contains($0.number) } * 5 >= short.count * 3
  }

  private func overlap(_ first: [ProofWord], _ second: [ProofWord]) -> Relation? {
    overlaps(first, second) || overlaps(second, first) ? .overlap : nil
  }

  /// Returns how many words the shorter of two wordings must have to be a part of the other.
  ///
  /// - Parameters:
  ///   - days: how many days lie between them.
  ///   - isSlogan: whether someone else is quoted with the words.
  static func leastWords(of short: [ProofWord], days: Int, isSlogan: @autoclosure () -> Bool) -> Int {
    abs(days) <= 7 && short.count == 4 && !isSlogan() ? 4 : 5
  }

  private func written(_ words: [ProofWord]) -> Int { words.count { $0.traits.contains(.isFirst) } }

  /// Whether the last words of one, eight or more, are the first of the other.
  private func overlaps(_ first: [ProofWord], _ second: [ProofWord]) -> Bool {
    let least = 8
    guard first.count >= least, second.count >= least else { return false }
    let (ending, beginning) = (first.suffix(512), second.prefix(512))
    for start in ending.indices.dropLast(least - 1) where ending[start].number == beginning[0].number {
      let length = ending.endIndex - start
      if length <= beginning.count, zip(ending[start...], beginning).allSatisfy({ $0.number == $1.number }) {
        return true
      }
    }
    return false
  }
}
