import Articles

/// The words of a quotation in the form that is compared: its parts joined, without what the reporter says
/// between them.
///
/// ```
/// “The harbour,” Orla Finch said, “isn’t [yet] open …”
/// the harbor is not [yet] open …
/// ```
package struct QuotedWording: Hashable, Sendable {
  /// The words, in order.
  package fileprivate(set) var words: [ProofWord] = []
  /// Whether a sign of omission follows the last word.
  package private(set) var endsInEllipsis = false
  /// The parts it was read from, in `UTF-8 offsets` into the text.
  package private(set) var parts: [Range<Int>] = []

  /// Creates a wording without words.
  package init() {}

  /// Reads the words at some ranges of a text; O(n) in the length of the ranges.
  ///
  /// - Parameters:
  ///   - parts: `UTF-8 offsets`, ascending, without quotation marks; ranges outside of the text are cut.
  ///   - numbers: the table that holds the words of both wordings of a comparison.
  package init(_ parts: [Range<Int>], of bytes: [UInt8], numbers: inout WordNumbers) {
    for part in parts { append(part, of: bytes, voice: -1, afterBreak: false, numbers: &numbers) }
  }

  /// Reads the words of a whole text.
  package init(_ text: String, numbers: inout WordNumbers) {
    let bytes = Array(text.utf8)
    self.init([0..<bytes.count], of: bytes, numbers: &numbers)
  }

  /// Appends the words of a range.
  ///
  /// - Parameters:
  ///   - voice: whose words they are.
  ///   - afterBreak: whether they don't continue the words before.
  mutating func append(
    _ part: Range<Int>, of bytes: [UInt8], voice: Int32, afterBreak: Bool, numbers: inout WordNumbers
  ) {
    let part = part.clamped(to: 0..<bytes.count)
    var reading = WordReading(part, of: bytes)
    let pieces = reading.pieces(&numbers.written)
    let sentence = (words.last?.sentence ?? -1) + (words.isEmpty || afterBreak ? 1 : 0)
    let first = words.count
    words.reserveCapacity(words.count + pieces.count)
    CanonicalWords.forEach(in: pieces, &numbers) { number, piece in
      var traits = piece.traits
      if words.count == first {
        if afterBreak { traits.insert(.afterBreak) }
        if endsInEllipsis { traits.insert(.afterEllipsis) }
        if !words.isEmpty { traits.insert(.opensPart) }
      }
      words.append(
        ProofWord(
          number: number, range: piece.range, sentence: sentence + piece.sentence, voice: voice,
          traits: traits))
    }
    endsInEllipsis = reading.endsInEllipsis || words.count == first && endsInEllipsis
    parts.append(part)
  }

  /// Appends words that were read before.
  mutating func add(_ more: [ProofWord]) { words += more }

  /// Returns the wording cut to a number of words.
  func cut(to limit: Int) -> QuotedWording {
    var cut = self
    cut.words = Array(words.prefix(limit))
    return cut
  }

  /// How many words it has as written, not counting the reporter's.
  package var count: Int {
    words.reduce(0) {
      $0 + ($1.traits.contains(.isFirst) && !$1.traits.contains(.bracketed) ? 1 : 0)
    }
  }
}

extension QuotedWording {
  /// Gives each word the voice of the range that it is in, or -1 if it is in none.
  mutating func give(_ ranges: [Range<Int>]) {
    let order = ranges.indices.sorted { ranges[$0].lowerBound < ranges[$1].lowerBound }
    var next = 0
    var current = -1
    for index in words.indices {
      let place = words[index].range.lowerBound
      while next < order.count, ranges[order[next]].lowerBound <= place {
        current = order[next]
        next += 1
      }
      words[index].voice =
        current >= 0 && ranges[current].contains(place) ? Int32(truncatingIfNeeded: current) : -1
    }
  }
}
