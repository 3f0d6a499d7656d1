/// Lines of a transcript that describe what happens and aren't speech: `[music]`, `(Applause.)`.
package enum StageLine {
  /// The greatest length of a line, in bytes.
  private static let longest = 160

  /// Returns whether all the bytes are in one pair of brackets or parentheses, or between music notes.
  package static func isStage(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 2, range.count <= longest, let first = range.first, let last = range.last else {
      return false
    }
    var end = last
    // "(Applause)."
    if bytes[end] == UInt8(ascii: "."), end > first + 2 { end -= 1 }
    let closing: UInt8
    switch bytes[first] {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return false
    }
    guard bytes[end] == closing else { return false }
    var letters = 0
    for offset in (first + 1)..<end {
      if bytes[offset] == closing || bytes[offset] == bytes[first] { return false }
      if bytes[offset] & 0xDF >= 0x41 { letters += 1 }
    }
    return letters > 1
  }
}
