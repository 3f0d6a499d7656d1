/// The line that says when a cue is shown: `00:01:02,500 --> 00:01:04,000`, and what may follow it.
///
/// WebVTT is read by its specification
/// (https://www.w3.org/TR/webvtt1/#collect-webvtt-cue-timings-and-settings), except that many files have a
/// comma before the milliseconds, fewer digits, or none. SubRip has no specification, so whatever looks like
/// two times is accepted.
struct CueTiming: Equatable {
  /// When the cue appears, in `milliseconds`.
  var start: Int
  /// When it disappears, in `milliseconds`.
  var end: Int

  /// Reads a line; `nil` for other lines.
  init?(_ line: ArraySlice<UInt8>, isWebVTT: Bool) {
    var cursor = ByteCursor(line)
    cursor.skipBlanks()
    guard let start = cursor.time(isWebVTT: isWebVTT) else { return nil }
    cursor.skipBlanks()
    guard cursor.skipArrow(isWebVTT: isWebVTT) else { return nil }
    cursor.skipBlanks()
    guard let end = cursor.time(isWebVTT: isWebVTT) else { return nil }
    (self.start, self.end) = (start, end)
  }
}

/// A position in some bytes, which moves forward as they are read.
struct ByteCursor {
  private let bytes: ArraySlice<UInt8>
  private(set) var offset: Int

  init(_ bytes: ArraySlice<UInt8>) {
    (self.bytes, offset) = (bytes, bytes.startIndex)
  }

  /// The next byte; `nil` at the end.
  var next: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

  /// Skips spaces.
  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0C { offset += 1 }
  }

  /// Skips a byte; returns whether it was there.
  mutating func skip(_ byte: Character) -> Bool {
    guard next == byte.asciiValue else { return false }
    offset += 1
    return true
  }

  /// Reads digits; returns their value, at most a billion, and how many there are.
  mutating func number() -> (value: Int, digits: Int)? {
    let start = offset
    var value = 0
    while let byte = next, (0x30...0x39).contains(byte) {
      value = min(value * 10 + Int(byte - 0x30), 1_000_000_000)
      offset += 1
    }
    return offset > start ? (value, offset - start) : nil
  }

  /// Skips what separates two times: an arrow, or the comma of YouTube's .sbv files.
  fileprivate mutating func skipArrow(isWebVTT: Bool) -> Bool {
    let start = offset
    while skip("-") {}
    if !isWebVTT, offset == start { return skip(",") }
    if !isWebVTT { skipBlanks() }
    while !isWebVTT, skip("-") {}
    let dashes = offset - start
    return (isWebVTT ? dashes == 2 : dashes > 0) && skip(">")
  }

  /// Reads a time; returns it in `milliseconds`.
  fileprivate mutating func time(isWebVTT: Bool) -> Int? {
    if !isWebVTT { _ = skip("-") }
    var parts: [(value: Int, digits: Int)] = []
    while parts.count < 3, let part = number() {
      parts.append(part)
      guard parts.count < 3, skip(":") else { break }
    }
    guard (2...3).contains(parts.count) else { return nil }
    if isWebVTT {
      guard parts.suffix(2).allSatisfy({ $0.digits == 2 && $0.value < 60 }) else { return nil }
    }
    guard let fraction = fraction(isWebVTT: isWebVTT) else { return nil }
    return parts.reduce(0) { $0 * 60 + $1.value } * 1000 + fraction
  }

  /// Reads what follows the seconds; returns it in `milliseconds`.
  private mutating func fraction(isWebVTT: Bool) -> Int? {
    let start = offset
    let isMarked = skip(".") || skip(",") || !isWebVTT && (skip(":") || skip(";"))
    guard isMarked, let part = number() else {
      // The comma of `0:00:01,0:00:02` separates two times.
      offset = start
      return !isWebVTT || next.map({ $0 <= 0x20 || $0 == 0x2D }) ?? true ? 0 : nil
    }
    if next == UInt8(ascii: ":"), !isWebVTT {
      offset = start
      return 0
    }
    if isWebVTT, part.digits > 3 { return nil }
    switch part.digits {
    case 1: return part.value * 100
    case 2: return part.value * 10
    case 3: return part.value
    default: return min(part.value, 999)
    }
  }
}
