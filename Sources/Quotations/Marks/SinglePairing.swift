/// Pairs single marks into passages and tells them from apostrophes.
///
/// An apostrophe stands inside a word, or in place of its first letters ("’em", "’90s"), or behind an s; a closing mark
/// stands behind a stop, or behind a word with none after it. One pass.
struct SinglePairing {
  private let text: SourceText
  private var open: Mark?
  /// A mark that closes unless a better one comes: behind an s, where it may be a possessive.
  private var doubtful: Mark?
  private var passages: [Passage] = []

  /// The passages in single marks that stand outside all `doubles`, or around them.
  static func passages(of marks: [Mark], around doubles: [Passage], in text: SourceText) -> [Passage] {
    var pairing = SinglePairing(text: text)
    var next = 0
    for mark in marks {
      while next < doubles.count, doubles[next].range.upperBound <= mark.start { next += 1 }
      if next < doubles.count, doubles[next].range.contains(mark.start) { continue }
      pairing.read(mark)
    }
    pairing.end()
    return pairing.passages
  }

  private init(text: SourceText) { self.text = text }

  private mutating func read(_ mark: Mark) {
    if mark.glyph == .lineBreak { return end() }
    guard mark.glyph.family == .single else { return }
    if let opening = open {
      if mark.mayClose, mark.glyph.closes(opening.glyph) {
        if isDoubtful(mark) { doubtful = doubtful ?? mark } else { close(opening, with: mark) }
      } else if mark.mayOpen, !isElision(mark) {
        end()
        open = mark
      }
    } else if mark.mayOpen, !isElision(mark) {
      open = mark
    }
  }

  /// At a paragraph's end a doubtful mark closes; a quotation without one is none.
  private mutating func end() {
    if let opening = open, let mark = doubtful { close(opening, with: mark) }
    open = nil
    doubtful = nil
  }

  private mutating func close(_ opening: Mark, with mark: Mark) {
    open = nil
    doubtful = nil
    guard Scan.hasWords(text, opening.end..<mark.start) else { return }
    passages.append(
      Passage(
        range: opening.start..<mark.end, interior: opening.end..<mark.start, glyph: opening.glyph,
        isClosed: true,
        continuesPrevious: false))
  }

  /// "the workers’ rights": behind an s and before a blank it may be a possessive.
  private func isDoubtful(_ mark: Mark) -> Bool {
    guard text[mark.start - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    return Scalars.isBlank(text.scalar(at: mark.end).value)
  }

  /// Whether a mark before a word stands for letters left out.
  private func isElision(_ mark: Mark) -> Bool {
    if Byte.isDigit(text[mark.end]) { return true }
    let end = WordShape.end(of: mark.end, in: text, limit: min(text.count, mark.end + 8))
    for word in SinglePairing.elisions where equals(mark.end..<end, word) { return true }
    return false
  }

  private func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      buffer.enumerated().allSatisfy { Byte.lowercased(text[range.lowerBound + $0.offset]) == $0.element }
    }
  }

  private static let elisions: [StaticString] = [
    "em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "nuff", "cuz", "twill", "neath",
    "gainst",
  ]
}

/// Puts the passages in double and in single marks together.
enum Passages {
  /// All outermost passages of a text, in order.
  ///
  /// Where single marks are the text's own style, double marks inside them are nested; elsewhere a passage in single
  /// marks that holds one in double marks is taken for a chance pairing of apostrophes.
  static func all(of marks: [Mark], in text: SourceText) -> (passages: [Passage], quotesInSingles: Bool) {
    var (passages, quotesInSingles) = paired(marks, in: text)
    passages.removeAll {
      !Scalars.isBoundary(text, $0.range.lowerBound) || !Scalars.isBoundary(text, $0.range.upperBound)
    }
    SpeakerLabels.note(in: &passages, of: text)
    return (passages, quotesInSingles)
  }

  private static func paired(_ marks: [Mark], in text: SourceText) -> (
    passages: [Passage], quotesInSingles: Bool
  ) {
    let doubles = Pairing.passages(of: marks, in: text)
    let singles = SinglePairing.passages(of: marks, around: doubles, in: text)
    guard !singles.isEmpty else { return (doubles, false) }
    let enclosed = countEnclosed(doubles, in: singles)
    let isStyle = singles.count > 2 * (doubles.count - enclosed)
    return (isStyle ? merge(singles, doubles) : merge(doubles, singles), isStyle)
  }

  private static func countEnclosed(_ inner: [Passage], in outer: [Passage]) -> Int {
    var next = 0
    var count = 0
    for passage in inner {
      while next < outer.count, outer[next].range.upperBound <= passage.range.lowerBound { next += 1 }
      if next < outer.count, outer[next].range.overlaps(passage.range) { count += 1 }
    }
    return count
  }

  /// Both lists in order; of two passages that overlap the one in the first list stays.
  private static func merge(_ first: [Passage], _ second: [Passage]) -> [Passage] {
    var merged: [Passage] = []
    merged.reserveCapacity(first.count + second.count)
    var next = 0
    for passage in second {
      while next < first.count, first[next].range.upperBound <= passage.range.lowerBound {
        merged.append(first[next])
        next += 1
      }
      if next < first.count, first[next].range.overlaps(passage.range) { continue }
      merged.append(passage)
    }
    merged.append(contentsOf: first[next...])
    return merged
  }
}
