/// Converts UTF-8 offsets, which count bytes, into code points, which other programs count.
///
/// The W3C's TextPositionSelector and Python's strings count code points (Unicode scalars).
package enum CodePoints {
  /// Returns the code point offsets of UTF-8 offsets into `text`, in the order given.
  ///
  /// It makes one pass over the text for any number of positions; ascending ones need no sorting. An offset
  /// within a code point counts as its start, and one outside the text as the nearest end.
  package static func counts(at offsets: [Int], in text: String) -> [Int] {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    var results = offsets
    var (utf8, scalars) = (0, 0)
    for index in order(of: offsets) {
      while utf8 < bytes.count, utf8 + bytes.widthOfScalar(at: utf8) <= offsets[index] {
        utf8 += bytes.widthOfScalar(at: utf8)
        scalars += 1
      }
      results[index] = scalars
    }
    return results
  }

  /// Returns a range of UTF-8 offsets into `text` in code points.
  package static func range(_ range: Range<Int>, in text: String) -> Range<Int> {
    let ends = counts(at: [range.lowerBound, range.upperBound], in: text)
    return ends[0]..<ends[1]
  }

  private static func order(of targets: [Int]) -> [Int] {
    let isAscending = zip(targets, targets.dropFirst()).allSatisfy { $0 <= $1 }
    return isAscending ? Array(targets.indices) : targets.indices.sorted { targets[$0] < targets[$1] }
  }
}

extension Span<UInt8> {
  /// Returns how many bytes the scalar that begins at `offset` of valid UTF-8 takes.
  fileprivate func widthOfScalar(at offset: Int) -> Int {
    switch self[offset] {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
