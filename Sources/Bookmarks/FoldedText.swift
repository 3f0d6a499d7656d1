import Articles

/// A text as a user would type it.
///
/// It has straight marks, a hyphen without spaces for every dash, three dots for an ellipsis, one space for
/// every run of spaces, and composed letters; invisible characters are left out. The same words compare
/// equal, no matter whether a page, a terminal or a keyboard produced their marks and spaces.
struct FoldedText {
  /// The folded text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each of `bytes`, the UTF-8 offset in the text of the scalar that it comes from.
  ///
  /// Within a scalar that is left unchanged, it is the offset of the byte itself.
  private var origins: [UInt32] = []
  /// For each of `bytes`, how many bytes of the text it replaces, without the spaces that follow in a run.
  private var lengths: [UInt8] = []
  /// An index of `bytes`, once ``makeIndex()`` has made it.
  private(set) var index: TextIndex?

  /// Makes an index of the text, so that a search for a passage takes O(m log n) instead of O(n).
  mutating func makeIndex() { index = TextIndex(bytes) }

  /// Folds a text.
  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    let source = text.utf8Span.span
    bytes.reserveCapacity(source.count)
    origins.reserveCapacity(source.count)
    lengths.reserveCapacity(source.count)
    var letters = ComposedLetters()
    var position = 0
    while position < source.count {
      let byte = source[position]
      if byte < 0x80 {
        append(ascii: byte, at: position)
        position += 1
      } else {
        position = append(source, at: position, &letters)
      }
    }
  }

  /// Returns the UTF-8 offset in the text of the byte at `index`.
  func sourceStart(_ index: Int) -> Int { Int(origins[index]) }

  /// Returns the UTF-8 offset in the text of the end of what precedes `index`, which isn't 0.
  func sourceEnd(_ index: Int) -> Int { Int(origins[index - 1]) + Int(lengths[index - 1]) }

  /// Returns the range in the text of a range of ``bytes`` that isn't empty.
  func source(_ range: Range<Int>) -> Range<Int> {
    sourceStart(range.lowerBound)..<sourceEnd(range.upperBound)
  }

  /// Returns the first index whose byte comes from this UTF-8 offset in the text or a later one.
  func index(ofSource offset: Int) -> Int {
    var (low, high) = (0, origins.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(origins[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The folded text without spaces at its ends.
  var trimmed: ArraySlice<UInt8> { bytes[...].trimmed }
}

// MARK: - Folding

extension FoldedText {
  private static let dash = UInt8(ascii: "-")

  private mutating func append(ascii byte: UInt8, at position: Int) {
    switch byte {
    case 0x20, 0x09...0x0D: appendBlank(at: position, length: 1)
    case 0x2D: appendDash(at: position, length: 1)
    case 0x60: append(UInt8(ascii: "'"), at: position, length: 1)
    default: append(byte, at: position, length: 1)
    }
  }

  /// Folds the scalar at `position`, which isn't ASCII, and the marks that combine with the letter before it.
  ///
  /// - Returns: where it ends.
  private mutating func append(_ source: Span<UInt8>, at position: Int, _ letters: inout ComposedLetters)
    -> Int
  {
    let (scalar, length) = source.scalar(at: position)
    if ComposedLetters.joins(scalar) { return compose(source, at: position, &letters) }
    switch ScalarClass(scalar) {
    case .letter, .mark: keep(source, position..<position + length)
    case .blank, .lineBreak, .paragraphBreak: appendBlank(at: position, length: length)
    case .hyphen: appendDash(at: position, length: length)
    case .apostrophe: append(UInt8(ascii: "'"), at: position, length: length)
    case .doubleMark: append(UInt8(ascii: "\""), at: position, length: length)
    case .ellipsis: for _ in 0..<3 { append(UInt8(ascii: "."), at: position, length: length) }
    case .invisible: break
    }
    return position + length
  }

  private mutating func keep(_ source: Span<UInt8>, _ range: Range<Int>) {
    for index in range {
      bytes.append(source[index])
      origins.append(UInt32(truncatingIfNeeded: index))
      lengths.append(1)
    }
  }

  /// The maximum number of bytes of combining marks that are composed with a letter.
  private static let longestCluster = 64

  private mutating func compose(_ source: Span<UInt8>, at position: Int, _ letters: inout ComposedLetters)
    -> Int
  {
    var end = position
    while end < source.count, end - position < Self.longestCluster {
      let (scalar, length) = source.scalar(at: end)
      guard ComposedLetters.joins(scalar) else { break }
      end += length
    }
    var base = bytes.count - 1
    while base > 0, bytes[base] & 0xC0 == 0x80 { base -= 1 }
    guard base >= 0 else {
      keep(source, position..<end)
      return end
    }
    let start = Int(origins[base])
    let cluster = Array(bytes[base...]) + (position..<end).map { source[$0] }
    let composed = letters.compose(cluster)
    guard composed != cluster, end - start <= Int(UInt8.max) else {
      keep(source, position..<end)
      return end
    }
    while bytes.count > base { removeLast() }
    for byte in composed { append(byte, at: start, length: end - start) }
    return end
  }

  private mutating func appendBlank(at position: Int, length: Int) {
    if bytes.last != 0x20, bytes.last != Self.dash { append(0x20, at: position, length: length) }
  }

  private mutating func appendDash(at position: Int, length: Int) {
    if bytes.last == 0x20 { removeLast() }
    // Two hyphens are a typist's dash.
    if bytes.last == Self.dash, lengths.last == 1, origins.last.map({ Int($0) + 1 }) == position {
      lengths[lengths.count - 1] = 2
    } else {
      append(Self.dash, at: position, length: length)
    }
  }

  private mutating func append(_ byte: UInt8, at position: Int, length: Int) {
    bytes.append(byte)
    origins.append(UInt32(truncatingIfNeeded: position))
    lengths.append(UInt8(truncatingIfNeeded: length))
  }

  private mutating func removeLast() {
    bytes.removeLast()
    origins.removeLast()
    lengths.removeLast()
  }
}
