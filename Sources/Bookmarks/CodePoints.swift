/// Positions as other programs count them.
package enum CodePoints {
  /// Turns UTF-8 offsets into `text` into Unicode code points, as W3C TextPositionSelector and Python count.
  ///
  /// - Parameter offsets: UTF-8 offsets in any order; those past the end count as the end.
  /// - Returns: a count for each offset, in the same order; takes one pass over the text.
  package static func counts(at offsets: [Int], in text: String) -> [Int] {
    var counts = Array(repeating: 0, count: offsets.count)
    let order = offsets.indices.sorted { offsets[$0] < offsets[$1] }
    var text = text
    text.withUTF8 { bytes in
      var position = 0
      var count = 0
      for index in order {
        let offset = min(max(offsets[index], 0), bytes.count)
        while position < offset {
          if bytes[position] & 0xC0 != 0x80 { count += 1 }
          position += 1
        }
        counts[index] = count
      }
    }
    return counts
  }

  /// A range of UTF-8 offsets into `text` in Unicode code points.
  package static func range(_ range: Range<Int>, in text: String) -> Range<Int> {
    let ends = counts(at: [range.lowerBound, range.upperBound], in: text)
    return ends[0]..<ends[1]
  }
}
