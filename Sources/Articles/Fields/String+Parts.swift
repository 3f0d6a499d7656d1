extension String {
  /// Returns the non-empty parts between ASCII separators: the words of a list in the source code.
  ///
  /// It splits by bytes: such lists are read at launch, and splitting by characters would take most of that
  /// time.
  func parts(between signs: String) -> [String] {
    let signs = Array(signs.utf8)
    return utf8.split(whereSeparator: signs.contains).map { String(Substring($0)) }
  }
}

extension String {
  /// Whether the bytes of some words occur in the text.
  ///
  /// A string search compares grapheme clusters. Most lines don't contain the words, and comparing bytes
  /// shows that at a tenth of the cost.
  package func mayHold(_ words: String) -> Bool { utf8.span.hold(words.utf8.span) }
}

extension Substring {
  /// Whether the bytes of some words occur in the text.
  package func mayHold(_ words: String) -> Bool { utf8.span.hold(words.utf8.span) }
}

extension Span<UInt8> {
  /// Whether other bytes occur in these; O(n·m) at worst.
  fileprivate func hold(_ words: Span<UInt8>) -> Bool {
    guard words.count > 0, words.count <= count else { return words.count == 0 }
    let first = words[0]
    for start in 0...count - words.count where self[start] == first {
      var length = 1
      while length < words.count, self[start + length] == words[length] { length += 1 }
      if length == words.count { return true }
    }
    return false
  }

  /// Whether a byte meets a condition.
  func hasByte(_ condition: (UInt8) -> Bool) -> Bool {
    for offset in indices where condition(self[offset]) { return true }
    return false
  }
}
