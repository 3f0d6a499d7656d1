/// Searching the markup.
extension MarkupReduction {
  /// Returns the offset of a byte; the end of the markup if it doesn't occur.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    source.firstIndex(of: byte, from: start) ?? source.count
  }

  /// Returns where the name of a tag ends.
  func endOfName(from start: Int) -> Int {
    var offset = start
    while offset < source.count, !source[offset].isHTMLBlank, source[offset] != 0x2F, source[offset] != 0x3E {
      offset += 1
    }
    return offset
  }

  /// Whether `words`, in lower-case ASCII, are at an offset, regardless of case.
  func starts(with words: String, at offset: Int) -> Bool {
    var index = offset
    for byte in words.utf8 {
      guard index < source.count, source[index].smallLetter == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether `words`, in lower-case ASCII, occur in a range, regardless of case.
  func contains(_ words: String, in range: Range<Int>) -> Bool {
    range.contains { starts(with: words, at: $0) }
  }

  /// Returns the offset after the next occurrence of some words; `nil` if there is none.
  func end(of words: String, from start: Int) -> Int? {
    guard let first = words.utf8.first else { return nil }
    var offset = firstIndex(of: first, from: start)
    while offset < source.count {
      if starts(with: words, at: offset) { return offset + words.utf8.count }
      offset = firstIndex(of: first, from: offset + 1)
    }
    return nil
  }

  /// Returns the range of an element's end tag; its start tag ends at `start`.
  ///
  /// Drawings may be nested; if their tags don't match, the first end tag counts.
  mutating func endTag(of tag: HTMLTag, from start: Int) -> Range<Int>? {
    var (depth, first) = (1, Range<Int>?.none)
    var offset = firstIndex(of: 0x3C, from: start)
    while offset < source.count {
      if starts(with: "</" + tag.name, at: offset), isName(endingAt: offset + 2 + tag.name.utf8.count) {
        let range = offset..<min(firstIndex(of: 0x3E, from: offset) + 1, source.count)
        first = first ?? range
        depth -= 1
        if depth == 0 || !drawingsMatch { return range }
      } else if tag == .svg, drawingsMatch, starts(with: "<svg", at: offset) {
        depth += 1
      }
      offset = firstIndex(of: 0x3C, from: offset + 1)
    }
    if tag == .svg { drawingsMatch = false }
    return first
  }

  /// Whether the name of a tag ends at an offset.
  private func isName(endingAt offset: Int) -> Bool {
    guard offset < source.count else { return true }
    return source[offset].isHTMLBlank || source[offset] == 0x2F || source[offset] == 0x3E
  }
}
