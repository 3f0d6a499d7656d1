import Frames

/// A line of text with parts of it marked, for output outside frames.
enum MarkedLine {
  /// Returns a line of text that has passed the gate; apart from the marks, it is what the gate alone
  /// returns.
  ///
  /// - Parameter ranges: the parts to mark, in UTF-8 offsets on grapheme boundaries, ascending and disjoint,
  ///   so that the gate sees whole characters.
  static func text(_ line: String, marking ranges: [Range<Int>], with mark: (String) -> String) -> String {
    var result = ""
    var position = 0
    for range in ranges {
      result += Gate.line(line.part(position..<range.lowerBound)) + mark(Gate.line(line.part(range)))
      position = range.upperBound
    }
    return result + Gate.line(line.part(position..<line.utf8.count))
  }
}
