import Frames

extension LineBreaker {
  /// A grapheme cluster as line breaking sees it.
  struct Cluster {
    /// Its length in bytes of UTF-8.
    var length: Int
    /// Its width in columns.
    var columns: Int
    /// Its line-breaking class.
    var breakClass: BreakClass
  }

  /// Returns the cluster that starts at a UTF-8 offset.
  ///
  /// Most clusters are one ASCII byte, or a mark from the General Punctuation block, followed by another of
  /// these. They are recognised by their bytes alone; only the rest go through `Character`.
  static func cluster(
    at offset: Int, in text: String, bytes: Span<UInt8>, end: Int, boundary: inout String.Index?
  ) -> Cluster {
    let byte = bytes[offset]
    if byte < 0x80, offset + 1 >= end || bytes[offset + 1] < 0x80, byte != 0x0D {
      boundary = nil
      return Cluster(length: 1, columns: 1, breakClass: BreakClass(ascii: byte))
    }
    if byte == 0xE2, offset + 3 <= end, bytes[offset + 1] == 0x80, (0x90...0xA6).contains(bytes[offset + 2]),
      offset + 3 == end || bytes[offset + 3] < 0x80
    {
      let scalar = Unicode.Scalar(0x2000 + UInt16(bytes[offset + 2] & 0x3F)) ?? " "
      boundary = nil
      return Cluster(length: 3, columns: 1, breakClass: BreakClass(scalar, columns: 1))
    }
    let index = boundary ?? text.utf8.index(text.startIndex, offsetBy: offset)
    let next = text.index(after: index)
    boundary = next
    let columns = CharacterWidth.columns(of: text[index])
    let length = min(text.utf8.distance(from: index, to: next), end - offset)
    let base = text.unicodeScalars[index]
    let breakClass = BreakClass(base, columns: columns)
    // A space that carries a mark is visible, so it mustn't disappear at the end of a line.
    let isSeen = breakClass == .blank && length > base.utf8.count
    return Cluster(length: length, columns: columns, breakClass: isSeen ? .letter : breakClass)
  }
}
