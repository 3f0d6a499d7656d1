/// Walks text in steps that fit a cell, byte by byte wherever the script allows.
enum ClusterWalk {
  /// One step of a walk.
  enum Part {
    /// A printable ASCII character that is a grapheme cluster by itself.
    case ascii(UInt8)
    /// A character of another simple script that is a cluster by itself, passes the gate and takes this many
    /// columns.
    case simple(Unicode.Scalar, columns: Int)
    /// Any other grapheme cluster.
    case cluster(Character)
  }

  /// Calls `visit` with each grapheme cluster in order, until it returns `false`.
  ///
  /// O(n) in the length of the text.
  @inline(__always)
  static func over(_ text: String, visit: (Part) -> Bool) {
    let bytes = text.utf8Span.span
    var offset = 0
    // Where the last cluster ended: an index that the string knows to be a boundary. At any other index, the
    // string has to look back for one, as far as a row of flags or marks reaches.
    var boundary: (offset: Int, index: String.Index)?
    while offset < bytes.count {
      if let (part, length) = simplePart(bytes, at: offset) {
        guard visit(part) else { return }
        offset += length
        continue
      }
      let start =
        if let boundary, boundary.offset == offset {
          boundary.index
        } else {
          text.utf8.index(text.startIndex, offsetBy: offset)
        }
      let end = text.index(after: start)
      guard visit(.cluster(text[start])) else { return }
      offset += text.utf8.distance(from: start, to: end)
      boundary = (offset, end)
    }
  }

  /// Returns the part at an offset and its length in bytes, if the part and what follows it are both simple,
  /// so that there is a boundary between them (Unicode Standard Annex 29, GB999).
  @inline(__always)
  private static func simplePart(_ bytes: Span<UInt8>, at offset: Int) -> (Part, length: Int)? {
    let byte = bytes[offset]
    if byte < 0x80 {
      guard isPrintable(byte),
        offset + 1 == bytes.count || bytes[offset + 1] < 0x80 || isSimple(bytes, offset + 1)
      else { return nil }
      return (.ascii(byte), 1)
    }
    guard let (scalar, length) = scalar(bytes, at: offset), let columns = simpleColumns(scalar) else {
      return nil
    }
    let next = offset + length
    guard next == bytes.count || bytes[next] < 0x80 || isSimple(bytes, next) else { return nil }
    return (.simple(scalar, columns: columns), length)
  }

  private static func isSimple(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    scalar(bytes, at: offset).map { simpleColumns($0.0) != nil } ?? false
  }

  /// Returns the columns of a character that joins only with marks: Latin, Cyrillic, general punctuation or
  /// Han.
  private static func simpleColumns(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0xAD: nil
    case 0xA0..<0x300, 0x400..<0x483, 0x2010..<0x2028, 0x2030..<0x205F: 1
    case 0x4E00..<0xA000: 2
    default: nil
    }
  }

  /// Returns the scalar of two or three bytes at an offset of valid UTF-8, with its length; `nil` for other
  /// lengths.
  @inline(__always)
  private static func scalar(_ bytes: Span<UInt8>, at offset: Int) -> (Unicode.Scalar, length: Int)? {
    let first = UInt32(bytes[offset])
    let value: UInt32
    let length: Int
    switch first {
    case 0xC2..<0xE0:
      value = (first & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F
      length = 2
    case 0xE0..<0xF0:
      value =
        (first & 0x0F) << 12 | (UInt32(bytes[offset + 1]) & 0x3F) << 6 | UInt32(bytes[offset + 2]) & 0x3F
      length = 3
    default: return nil
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// Whether a byte of UTF-8 is a printable ASCII character.
  private static func isPrintable(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F
  }
}
