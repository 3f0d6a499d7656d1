/// Converts positions between UTF-8 offsets, which count bytes, and code points, which other programs count.
///
/// The W3C's TextPositionSelector and the strings of Python count code points (Unicode scalars).
package enum CodePoints {
  /// The code point offsets of UTF-8 offsets into `text`, in the order given.
  ///
  /// One pass over the text for any number of positions; ascending ones need no sorting. An offset within a code point
  /// counts as that code point's, and one outside the text as the nearest end.
  package static func counts(at offsets: [Int], in text: String) -> [Int] {
    convert(offsets, in: text) { bytes, position, target in
      position.utf8 + bytes.widthOfScalar(at: position.utf8) <= target
    } result: {
      $0.scalars
    }
  }

  /// A range of UTF-8 offsets into `text` in code points.
  package static func range(_ range: Range<Int>, in text: String) -> Range<Int> {
    let ends = counts(at: [range.lowerBound, range.upperBound], in: text)
    return ends[0]..<ends[1]
  }

  /// The UTF-8 offsets of code point offsets into `text`, in the order given; those outside it as the nearest end.
  package static func utf8Offsets(of offsets: [Int], in text: String) -> [Int] {
    convert(offsets, in: text) { _, position, target in
      position.scalars < target
    } result: {
      $0.utf8
    }
  }

  /// A place in a text, counted both ways.
  private struct Place {
    var utf8 = 0
    var scalars = 0
  }

  /// Walks the text once, from one target to the next greater one.
  private static func convert(
    _ targets: [Int], in text: String, isBefore: (Span<UInt8>, Place, Int) -> Bool, result: (Place) -> Int
  ) -> [Int] {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    var results = targets
    var place = Place()
    for index in order(of: targets) {
      while place.utf8 < bytes.count, isBefore(bytes, place, targets[index]) {
        place.utf8 += bytes.widthOfScalar(at: place.utf8)
        place.scalars += 1
      }
      results[index] = result(place)
    }
    return results
  }

  private static func order(of targets: [Int]) -> [Int] {
    let isAscending = zip(targets, targets.dropFirst()).allSatisfy { $0 <= $1 }
    return isAscending ? Array(targets.indices) : targets.indices.sorted { targets[$0] < targets[$1] }
  }
}

extension Span<UInt8> {
  /// How many bytes the scalar that begins at `offset` of valid UTF-8 takes.
  fileprivate func widthOfScalar(at offset: Int) -> Int {
    switch self[offset] {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
