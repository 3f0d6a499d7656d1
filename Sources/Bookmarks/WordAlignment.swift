/// Compares the words of a passage with the words of a text, allowing for a few that differ.
struct WordAlignment {
  /// A beginning of the text's words that matches the passage.
  struct Fit: Hashable {
    /// How many of the text's words it takes.
    var length: Int
    /// How many words were replaced, inserted or left out.
    var difference: Int
  }

  /// Returns the beginnings of `text` that differ from `passage` in at most `limit` words, shortest first.
  ///
  /// The words are numbers; equal numbers are equal words. The distance is Levenshtein's, within a band of
  /// `limit` cells beside the diagonal (E. Ukkonen, "Algorithms for Approximate String Matching", 1985).
  /// Takes time proportional to the passage's length times `limit`.
  static func fits(of passage: [Int], at text: [Int], limit: Int) -> [Fit] {
    let beyond = limit + 1
    let width = 2 * limit + 1
    // Cell `column` of row `row` is the distance of the first `row` words of the passage and the first
    // `row + column - limit` words of the text.
    var previous = (0..<width).map { $0 < limit ? beyond : $0 - limit }
    for row in 1...max(1, passage.count) where row <= passage.count {
      var current = [Int](repeating: beyond, count: width)
      for column in 0..<width {
        let length = row + column - limit
        guard length >= 0, length <= text.count else { continue }
        var best = column + 1 < width ? previous[column + 1] + 1 : beyond
        if length > 0 {
          best = min(best, previous[column] + (passage[row - 1] == text[length - 1] ? 0 : 1))
          if column > 0 { best = min(best, current[column - 1] + 1) }
        }
        current[column] = min(best, beyond)
      }
      previous = current
    }
    return previous.indices.compactMap { column in
      let length = passage.count + column - limit
      guard length > 0, length <= text.count, previous[column] <= limit else { return nil }
      return Fit(length: length, difference: previous[column])
    }
  }
}
