/// Widens ranges to grapheme boundaries, in linear time for ascending ranges.
///
/// Almost all places are boundaries by their two neighbours alone. For the others it asks ``NearbyClusters``,
/// which never reads before a boundary found earlier: a text of nothing but flags stays linear.
package struct GraphemeBoundaries {
  private let clusters: NearbyClusters
  /// The last character found, in UTF-8 offsets; all later places must be in or after it.
  private var last: Range<Int>

  /// Takes the start of the scalar at a UTF-8 offset as a boundary; nothing before it may be asked for.
  package init(of text: String, from start: Int = 0) {
    clusters = NearbyClusters(text)
    let start = min(max(0, start), text.utf8.count)
    last = start..<start
  }

  /// Returns the smallest range on grapheme boundaries that contains `range`.
  ///
  /// Ranges must be passed in ascending order.
  package mutating func widen(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if !Self.isSure(lower, in: bytes) { lower = character(at: lower).lowerBound }
    if !Self.isSure(upper, in: bytes) {
      let character = character(at: upper)
      if character.lowerBound < upper { upper = character.upperBound }
    }
    return lower..<upper
  }

  /// Whether the bytes around an offset suffice to show that it is a boundary.
  private static func isSure(_ offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    let (before, after) = (bytes[offset - 1], bytes[offset])
    if before < 0x80, after < 0x80 { return !(before == 0x0D && after == 0x0A) }
    guard after & 0xC0 != 0x80, let scalar = bytes.scalar(before: offset) else { return false }
    return standsAlone(bytes.scalar(at: offset).value) && standsAlone(scalar)
  }

  /// Whether a scalar is one of the many that never join the scalar before or after them.
  private static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Latin, Greek, Cyrillic, dashes and quotation marks, kana, CJK: not combining, pictographic or jamo.
    case 0x20...0xA8, 0xAA...0xAC, 0xAF...0x02FF, 0x0370...0x0482, 0x048A...0x0587, 0x1E00...0x1FFF,
      0x2010...0x2027,
      0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF:
      true
    default: false
    }
  }

  /// Returns the character that contains the byte at `offset`.
  private mutating func character(at offset: Int) -> Range<Int> {
    if last.contains(offset) { return last }
    last = clusters.cluster(
      at: offset, notBefore: offset < last.upperBound ? last.lowerBound : last.upperBound)
    return last
  }
}
