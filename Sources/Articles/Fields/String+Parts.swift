extension String {
  /// What stands between ASCII signs, the empty parts left out: the words of a list that is written in the source.
  ///
  /// Split by bytes, since such lists are read at the start, and splitting by characters would take most of its time.
  func parts(between signs: String) -> [String] {
    let signs = Array(signs.utf8)
    return utf8.split(whereSeparator: signs.contains).map { String(Substring($0)) }
  }
}

extension String {
  /// Whether the bytes of some words stand in the text.
  ///
  /// Searching for words compares grapheme clusters. Most lines don't have the words, and their bytes show it at a tenth
  /// of the cost.
  package func mayHold(_ words: String) -> Bool { utf8.span.hold(words.utf8.span) }
}

extension Substring {
  /// Whether the bytes of some words stand in the text.
  package func mayHold(_ words: String) -> Bool { utf8.span.hold(words.utf8.span) }
}

extension Span<UInt8> {
  /// Whether some other bytes stand in these; O(n) times their number at worst.
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
