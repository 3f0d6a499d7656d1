import Articles

/// A text with the words to be compared.
package struct ProofText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// Its words.
  package let wording: QuotedWording
  /// The same words in a form for look-up, if this is a source.
  let neighbours: WordNeighbours?
  /// Whether some of the words are a reporter's, in brackets.
  let hasNotes: Bool

  /// Creates a text from its bytes and the wording read from them.
  package init(bytes: [UInt8], wording: QuotedWording) {
    (self.bytes, self.wording, neighbours) = (bytes, wording, nil)
    hasNotes = wording.words.contains { $0.traits.contains(.bracketed) }
  }

  /// Creates a text that drafts are compared with.
  init(source bytes: [UInt8], wording: QuotedWording) {
    (self.bytes, self.wording) = (bytes, wording)
    neighbours = WordNeighbours(of: wording.words)
    hasNotes = wording.words.contains { $0.traits.contains(.bracketed) }
  }

  /// Returns what is between the word at an index and the next one, with each run of spaces as one space.
  func gap(after index: Int) -> [UInt8] {
    let words = wording.words
    let offset = words[index].range.upperBound
    let next = index + 1 < words.count ? words[index + 1] : nil
    if let next, !next.traits.contains(.opensPart) {
      return folded(offset..<max(offset, next.range.lowerBound))
    }
    let tail = folded(offset..<end(ofPartAt: offset))
    guard let next else { return tail }
    let head = folded(start(ofPartAt: next.range.lowerBound)..<next.range.lowerBound)
    return tail + (tail.last == 0x20 || head.first == 0x20 ? [] : [0x20]) + head
  }

  /// What comes before the first word.
  var opening: [UInt8] {
    guard let first = wording.words.first else { return [] }
    return folded(start(ofPartAt: first.range.lowerBound)..<first.range.lowerBound)
  }

  /// Returns the letters of the word at an index, as written.
  func letters(_ index: Int) -> ArraySlice<UInt8> {
    bytes[wording.words[index].range.clamped(to: bytes.startIndex..<bytes.endIndex)]
  }

  private func end(ofPartAt offset: Int) -> Int { max(offset, part(at: offset)?.upperBound ?? offset) }
  private func start(ofPartAt offset: Int) -> Int { min(offset, part(at: offset)?.lowerBound ?? offset) }

  /// Returns the part at an offset; O(log n), since parts ascend.
  private func part(at offset: Int) -> Range<Int>? {
    var (low, high) = (0, wording.parts.count)
    while low < high {
      let middle = (low + high) / 2
      if wording.parts[middle].upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return low < wording.parts.count && wording.parts[low].lowerBound <= offset ? wording.parts[low] : nil
  }

  private func folded(_ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes[range.clamped(to: 0..<bytes.count)] {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank { folded.append(byte) } else if folded.last != 0x20 { folded.append(0x20) }
    }
    return folded
  }
}
