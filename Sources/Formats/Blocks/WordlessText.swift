/// Text that shows nothing.
enum WordlessText {
  /// Whether text consists of spaces and zero-width characters; O(n), but stops at the first word.
  static func isWordless(_ bytes: ArraySlice<UInt8>) -> Bool {
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte.isHTMLBlank {
        offset += 1
      } else if byte >= 0xC2, let width = signs.first(where: { bytes[offset...].starts(with: $0) })?.count {
        offset += width
      } else {
        return false
      }
    }
    return true
  }

  /// The no-break space, the soft hyphen, zero-width characters, and the byte order mark.
  private static let signs: [[UInt8]] = [
    "\u{A0}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]
  .map { (sign: String) in Array(sign.utf8) }
}
