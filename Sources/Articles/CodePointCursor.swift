/// Counts the code points before UTF-8 offsets of one text, one request after another.
///
/// It counts forward once, and remembers the count at every kilobyte: any number of offsets, in any order,
/// cost O(n) in the length of the text and O(1) each.
package struct CodePointCursor: Sendable {
  private static let spacing = 1024

  private let text: String
  /// How many code points begin before each multiple of the spacing, as far as it has counted.
  private var marks = [0]

  /// Makes a cursor at the start of a text.
  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// Returns a range of UTF-8 offsets in code points.
  ///
  /// An offset within a code point counts as its start, and one outside the text as the nearest end.
  package mutating func range(_ range: Range<Int>) -> Range<Int> {
    let start = count(before: range.lowerBound)
    return start..<max(start, count(before: range.upperBound))
  }

  /// Returns how many code points come before a UTF-8 offset.
  package mutating func count(before offset: Int) -> Int {
    let bytes = text.utf8Span.span
    let offset = min(max(offset, 0), bytes.count)
    let mark = offset / Self.spacing
    while marks.count <= mark {
      let start = (marks.count - 1) * Self.spacing
      marks.append((marks.last ?? 0) + bytes.scalarsBeginning(in: start..<start + Self.spacing))
    }
    let count = marks[mark] + bytes.scalarsBeginning(in: mark * Self.spacing..<offset)
    let isWithin = offset < bytes.count && !bytes.beginsScalar(at: offset)
    return isWithin ? count - 1 : count
  }
}

extension Span<UInt8> {
  /// Whether a scalar of valid UTF-8 begins at `offset`.
  fileprivate func beginsScalar(at offset: Int) -> Bool { self[offset] & 0xC0 != 0x80 }

  fileprivate func scalarsBeginning(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where beginsScalar(at: offset) { count += 1 }
    return count
  }
}
