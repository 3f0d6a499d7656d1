import Frames

/// Cuts a block that is too long to be laid out at once into parts that aren't.
///
/// Where a line ends depends on all lines before it in its unit. So a paragraph of megabytes becomes many
/// units, each of which starts a new line: the cost of a key depends on the length of the part, not of the
/// paragraph. The last line of a part may be shorter than necessary.
enum LongBlock {
  /// The maximum length of a block that is laid out whole, in bytes.
  static let limit = 65_536
  /// The approximate length of a part, in bytes.
  private static let partLength = 32_768

  /// Returns the parts of a block, in order; the text between two parts takes no columns in a line.
  ///
  /// O(number of parts), apart from runs of spaces and marks that are skipped.
  /// - Parameter range: UTF-8 offsets into `text`, on grapheme boundaries.
  static func parts(of range: Range<Int>, in text: String) -> [Range<Int>] {
    guard range.count > limit else { return [range] }
    let bytes = text.utf8Span.span
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > limit {
      let end = cut(from: start, to: start + partLength, in: text, bytes: bytes)
      parts.append(start..<end)
      start = endOfInkless(from: end, to: range.upperBound, bytes: bytes)
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// Returns a good place to cut near the end of a part: after a space, else between clusters, else between
  /// scalars.
  private static func cut(from start: Int, to end: Int, in text: String, bytes: Span<UInt8>) -> Int {
    for offset in (end - 1024..<end).reversed() where isBlank(bytes[offset]) || bytes[offset] == 0x0A {
      return offset + 1
    }
    let first = windowStart(before: scalarStart(end - 256, bytes), after: start, bytes: bytes)
    let last = scalarStart(end, bytes)
    let near = text.slice(first..<last).map { String($0) } ?? ""
    // A cluster cut off at the start of the window ends within it, unless it is longer than any in use.
    if let place = near.indices.last, place > near.index(after: near.startIndex) {
      return first + near.utf8.distance(from: near.startIndex, to: place)
    }
    return last
  }

  /// Returns the start of the scalar that holds the byte at an offset.
  private static func scalarStart(_ offset: Int, _ bytes: Span<UInt8>) -> Int {
    var offset = offset
    while bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Returns an offset, or that of the scalar before it if the offset is between the two letters of a flag.
  ///
  /// Which two letters make a flag depends on where the row of letters starts.
  private static func windowStart(before offset: Int, after start: Int, bytes: Span<UInt8>) -> Int {
    var row = offset
    while row - 4 >= start, isFlagLetter(bytes, at: row - 4) { row -= 4 }
    return (offset - row) % 8 == 0 ? offset : offset - 4
  }

  /// Whether there is a regional indicator (U+1F1E6 to U+1F1FF) at an offset.
  private static func isFlagLetter(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes[offset] == 0xF0 && bytes[offset + 1] == 0x9F && bytes[offset + 2] == 0x87
      && bytes[offset + 3] >= 0xA6
  }

  /// Returns the offset after any spaces at an offset and any marks that belong to the text before it.
  private static func endOfInkless(from offset: Int, to end: Int, bytes: Span<UInt8>) -> Int {
    var offset = offset
    while offset < end {
      if isBlank(bytes[offset]) {
        offset += 1
      } else if bytes[offset] >= 0x80, case let (scalar, length) = decoded(at: offset, bytes: bytes),
        isInkless(scalar)
      {
        offset += length
      } else {
        break
      }
    }
    return offset
  }

  private static func isInkless(_ scalar: Unicode.Scalar) -> Bool {
    // Covers the combining marks of most languages without a search in the table of widths.
    (0x300..<0x370).contains(scalar.value) || CharacterWidth.columns(of: scalar) == 0
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Returns the scalar that starts at an offset of valid UTF-8.
  private static func decoded(at offset: Int, bytes: Span<UInt8>) -> (Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0xFF >> UInt32(length == 1 ? 0 : length + 1))
    for next in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? " ", length)
  }
}
