/// Walks text by what a cell may hold, by bytes where it is ASCII.
enum ClusterWalk {
  /// One step of a walk.
  enum Part {
    /// A printable ASCII character that is a grapheme cluster by itself.
    case ascii(UInt8)
    /// Any other grapheme cluster.
    case cluster(Character)
  }

  /// Calls `visit` with each grapheme cluster in order, until it returns false.
  ///
  /// Linear in the text.
  @inline(__always)
  static func over(_ text: String, visit: (Part) -> Bool) {
    let bytes = text.utf8Span.span
    var offset = 0
    // Where the last cluster ended: an index that the string knows to be a boundary. It has to look back for one at
    // any other, as far as a row of flags or marks reaches.
    var boundary: (offset: Int, index: String.Index)?
    while offset < bytes.count {
      // Whatever follows in ASCII begins a cluster of its own; anything else may be a mark on this one.
      if isPrintable(bytes[offset]), offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
        guard visit(.ascii(bytes[offset])) else { return }
        offset += 1
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

  /// Whether a byte of UTF-8 is an ASCII character that shows.
  static func isPrintable(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F
  }
}
