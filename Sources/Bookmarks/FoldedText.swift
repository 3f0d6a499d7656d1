/// A text as somebody would type it: straight marks, a hyphen for every dash with no blanks beside it, three dots for an
/// ellipsis, every run of blanks one space, what cannot be seen left out.
///
/// The same words compare equal in it whether a page, a terminal or a keyboard wrote their marks and blanks.
struct FoldedText {
  /// The folded text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each of `bytes`, the UTF-8 offset in the text of the scalar it comes from; within a scalar that stays as it
  /// is, of the very byte.
  private var origins: [UInt32] = []
  /// For each of `bytes`, how many bytes of the text it stands for, blanks that follow in a run not counted.
  private var lengths: [UInt8] = []

  /// Folds a text.
  init(_ text: String) {
    var text = text
    text.withUTF8 { source in
      bytes.reserveCapacity(source.count)
      origins.reserveCapacity(source.count)
      lengths.reserveCapacity(source.count)
      var position = 0
      while position < source.count {
        let length = Self.length(ofScalarBeginningWith: source[position])
        append(source, at: position, length: length)
        position += length
      }
    }
  }

  /// The UTF-8 offset in the text of the byte at `index`.
  func sourceStart(_ index: Int) -> Int { Int(origins[index]) }

  /// The UTF-8 offset in the text of the end of what stands before `index`, which is not 0.
  func sourceEnd(_ index: Int) -> Int { Int(origins[index - 1]) + Int(lengths[index - 1]) }

  /// The range in the text of a range of ``bytes`` that is not empty.
  func source(_ range: Range<Int>) -> Range<Int> {
    sourceStart(range.lowerBound)..<sourceEnd(range.upperBound)
  }

  /// The first index whose byte comes from this UTF-8 offset in the text or from behind it.
  func index(ofSource offset: Int) -> Int {
    var (low, high) = (0, origins.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(origins[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The folded text without blanks at its ends.
  var trimmed: ArraySlice<UInt8> { bytes[...].trimmed }

  private mutating func append(_ source: UnsafeBufferPointer<UInt8>, at position: Int, length: Int) {
    switch Self.folded(source, at: position, length: length) {
    case .kept:
      for index in position..<position + length {
        bytes.append(source[index])
        origins.append(UInt32(truncatingIfNeeded: index))
        lengths.append(1)
      }
    case .blank:
      if bytes.last != 0x20, bytes.last != Self.dash { append(0x20, at: position, length: length) }
    case .dash:
      if bytes.last == 0x20 { removeLast() }
      // Two hyphens are a typist's dash.
      if bytes.last == Self.dash, lengths.last == 1, origins.last.map({ Int($0) + 1 }) == position {
        lengths[lengths.count - 1] = 2
      } else {
        append(Self.dash, at: position, length: length)
      }
    case .replaced(let byte): append(byte, at: position, length: length)
    case .ellipsis: for _ in 0..<3 { append(UInt8(ascii: "."), at: position, length: length) }
    case .dropped: return
    }
  }

  private static let dash = UInt8(ascii: "-")

  private mutating func append(_ byte: UInt8, at position: Int, length: Int) {
    bytes.append(byte)
    origins.append(UInt32(truncatingIfNeeded: position))
    lengths.append(UInt8(length))
  }

  private mutating func removeLast() {
    bytes.removeLast()
    origins.removeLast()
    lengths.removeLast()
  }

  private enum Folding {
    case kept
    case replaced(UInt8)
    case blank
    case dash
    case ellipsis
    case dropped
  }

  private static func folded(_ source: UnsafeBufferPointer<UInt8>, at position: Int, length: Int) -> Folding {
    let first = source[position]
    switch length {
    case 1: return ascii(first)
    case 2: return first == 0xC2 ? latin(source[position + 1]) : .kept
    case 3 where first == 0xE2: return punctuation(source[position + 1], source[position + 2])
    case 3:
      switch (first, source[position + 1], source[position + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): return .blank  // U+1680, U+3000
      case (0xEF, 0xBB, 0xBF): return .dropped  // U+FEFF
      default: return .kept
      }
    default: return .kept
    }
  }

  private static func ascii(_ byte: UInt8) -> Folding {
    switch byte {
    case 0x20, 0x09...0x0D: .blank
    case 0x2D: .dash
    case 0x60: .replaced(0x27)  // `
    default: .kept
    }
  }

  /// Characters of the Latin-1 block by their second byte.
  private static func latin(_ second: UInt8) -> Folding {
    switch second {
    case 0x85, 0xA0: .blank  // next line, no-break space
    case 0xAD: .dropped  // soft hyphen
    case 0xAB, 0xBB: .replaced(0x22)  // « »
    case 0xB4: .replaced(0x27)  // ´
    default: .kept
    }
  }

  /// Characters of the block General Punctuation by their second and third byte.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> Folding {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): .blank
    case (0x80, 0x8B), (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0), (0x81, 0xA6...0xA9): .dropped
    case (0x80, 0x98...0x9B), (0x80, 0xB2), (0x80, 0xB9...0xBA): .replaced(0x27)  // ‘ ’ ‚ ‛ ′ ‹ ›
    case (0x80, 0x9C...0x9F), (0x80, 0xB3): .replaced(0x22)  // “ ” „ ‟ ″
    case (0x80, 0x90...0x95), (0x88, 0x92): .dash  // hyphens, dashes, the minus sign
    case (0x80, 0xA6): .ellipsis
    default: .kept
    }
  }

  private static func length(ofScalarBeginningWith byte: UInt8) -> Int {
    switch byte {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
