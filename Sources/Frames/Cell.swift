/// One cell of a frame: a grapheme cluster, or the right half of a wide one, with its style.
///
/// A plain value without references, so a frame of cells is filled, copied and compared as fast as bytes.
package struct Cell: Hashable, Sendable {
  /// The cluster in UTF-8, its first byte in the lowest bits of the first word.
  ///
  /// The last word also holds its length and its columns.
  private var words = (first: UInt64(0), second: UInt64(0), third: UInt64(0), last: UInt64(0))
  /// What the cell's text means.
  package var style: Style

  /// The maximum length of a cluster, in bytes of UTF-8.
  static let byteLimit = 30
  /// Where the length and the columns are in the last word.
  private static let lengthShift = UInt64(48)
  private static let widthShift = UInt64(56)

  /// Makes a cell from a cluster of at most ``byteLimit`` bytes.
  ///
  /// Only ``Frame`` does this, so that everything reaches the screen through its gate.
  init(cluster: String, width: Int, style: Style) {
    self.style = style
    var length = 0
    for byte in cluster.utf8.prefix(Self.byteLimit) {
      set(byte, at: length)
      length += 1
    }
    words.last |= UInt64(length) << Self.lengthShift | UInt64(clamping: width) << Self.widthShift
  }

  /// Makes a cell from a printable ASCII character.
  @inline(__always)
  init(ascii byte: UInt8, style: Style) {
    words.first = UInt64(byte)
    words.last = 1 << Self.lengthShift | 1 << Self.widthShift
    self.style = style
  }

  /// Makes a cell from one scalar.
  init(_ scalar: Unicode.Scalar, width: Int, style: Style) {
    self.style = style
    var length = UInt64(0)
    for byte in UTF8.encode(scalar) ?? UTF8.EncodedScalar() {
      words.first |= UInt64(byte) << (8 * length)
      length += 1
    }
    words.last = length << Self.lengthShift | UInt64(clamping: width) << Self.widthShift
  }

  /// The grapheme cluster in the cell, which has passed the gate; empty in the right half of a wide one.
  package var cluster: String {
    if let scalar { return String(scalar) }
    return String(unsafeUninitializedCapacity: length) { bytes in
      for index in 0..<length { bytes[index] = byte(index) }
      return length
    }
  }

  /// The cluster, if it is one ASCII character.
  package var ascii: UInt8? {
    length == 1 && words.first < 0x80 ? UInt8(truncatingIfNeeded: words.first) : nil
  }

  /// The cluster, if it is one scalar of at most three bytes.
  package var scalar: Unicode.Scalar? {
    let first = UInt32(byte(0))
    return switch (length, first) {
    case (1, ..<0x80): Unicode.Scalar(first)
    case (2, 0xC0...): Unicode.Scalar((first & 0x1F) << 6 | tail(1))
    case (3, 0xE0...): Unicode.Scalar((first & 0x0F) << 12 | tail(1) << 6 | tail(2))
    default: nil
    }
  }

  /// How many columns the cluster takes: 1 or 2, and 0 in the right half of a wide one.
  ///
  /// Clusters of several letters and spacing vowel signs (Devanagari, Thai, the letters of a flag) take one
  /// column for each; the rules for right halves apply to all their columns but the first.
  package var width: Int { Int(words.last >> Self.widthShift) }

  /// An empty cell.
  package static let blank = Cell(ascii: UInt8(ascii: " "), style: .plain)

  package static func == (first: Self, second: Self) -> Bool {
    first.style.rawValue == second.style.rawValue && first.words == second.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(style)
    hasher.combine(words.first)
    hasher.combine(words.second)
    hasher.combine(words.third)
    hasher.combine(words.last)
  }
}

extension Cell {
  private var length: Int { Int(truncatingIfNeeded: words.last >> Self.lengthShift & 0xFF) }

  private func byte(_ index: Int) -> UInt8 {
    let word =
      switch index / 8 {
      case 0: words.first
      case 1: words.second
      case 2: words.third
      default: words.last
      }
    return UInt8(truncatingIfNeeded: word >> UInt64(8 * (index % 8)))
  }

  /// Returns the low six bits of the byte at an index: the part of a scalar that a continuation byte holds.
  private func tail(_ index: Int) -> UInt32 { UInt32(byte(index) & 0x3F) }

  private mutating func set(_ byte: UInt8, at index: Int) {
    let bits = UInt64(byte) << UInt64(8 * (index % 8))
    switch index / 8 {
    case 0: words.first |= bits
    case 1: words.second |= bits
    case 2: words.third |= bits
    default: words.last |= bits
    }
  }
}
