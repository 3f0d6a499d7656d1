/// Compares the elements of a pattern with a text, from one place on.
struct PatternMatcher {
  private let elements: [PatternElement]
  private let keepsCase: Bool
  private let letters: LetterFolding.Table
  private let known = KnownLetters()

  init(elements: [PatternElement], keepsCase: Bool) {
    self.elements = elements
    self.keepsCase = keepsCase
    letters = LetterFolding.shared.table(keepingCase: keepsCase)
  }

  /// Returns the end of the match that begins at `start`, both UTF-8 offsets; `nil` if there is none.
  func end(ofMatchAt start: Int, in bytes: Span<UInt8>) -> Int? {
    var index = 0
    var end = start
    while index < elements.count {
      let position = index == 0 ? end : bytes.endOfInvisible(from: end)
      guard position < bytes.count else { return nil }
      guard let step = step(at: position, element: index, in: bytes) else { return nil }
      end = step.end
      index += step.elements
    }
    return end
  }

  /// Returns the next place where a match may begin after the one at `start` has failed.
  ///
  /// A run of spaces is tried once, not once per space: that keeps the time linear.
  func nextStart(after start: Int, in bytes: Span<UInt8>) -> Int {
    guard elements.first == .blank else { return start + 1 }
    return max(start + 1, bytes.blankRun(from: start).end)
  }

  /// Returns where one element ends in the text, or several that one scalar matches.
  private func step(at position: Int, element index: Int, in bytes: Span<UInt8>) -> (end: Int, elements: Int)?
  {
    if case .letter(let base, let exact) = elements[index] {
      return letterStep(base: base, exact: exact, at: position, element: index, in: bytes)
    }
    guard let end = signEnd(of: elements[index], at: position, in: bytes) else { return nil }
    return (end, 1)
  }

  private func letterStep(
    base: UInt32, exact: String?, at position: Int, element index: Int, in bytes: Span<UInt8>
  ) -> (end: Int, elements: Int)? {
    var (scalar, width) = bytes.scalar(at: position)
    // A user who types a single Hangul letter means that letter.
    if scalar >= 0x1100, !(0x1100...0x11FF).contains(base) { (scalar, width) = bytes.letter(at: position) }
    guard letters.fold(scalar) == base else {
      return expandedStep(scalar, element: index).map { (bytes.endOfMarks(from: position + width), $0) }
    }
    let end = bytes.endOfMarks(from: position + width)
    guard let exact else { return (end, 1) }
    let isExact = known.isExact(bytes, position..<end, element: index) {
      let cluster = bytes.string(in: position..<end)
      // Strings are equal if canonically equivalent: it doesn't matter which of the two is composed.
      return (keepsCase ? cluster : cluster.lowercased()) == exact
    }
    return isExact ? (end, 1) : nil
  }

  /// Returns how many elements a scalar like `ß` stands for; `nil` if it doesn't match.
  ///
  /// The last elements count even if they aren't typed yet.
  private func expandedStep(_ scalar: UInt32, element index: Int) -> Int? {
    guard scalar >= 0xC6, let expansion = LetterFolding.expansion(of: scalar) else { return nil }
    return expansion.withUTF8Buffer { letters in
      for (letter, element) in zip(letters, elements[index...]) {
        let base = self.letters.fold(UInt32(letter))
        guard element == .letter(base: base, exact: nil) else { return nil }
      }
      return letters.count
    }
  }

  private func signEnd(of element: PatternElement, at position: Int, in bytes: Span<UInt8>) -> Int? {
    if element == .blank {
      let run = bytes.blankRun(from: position)
      return run.end > position && !run.partsParagraphs ? run.end : nil
    }
    let (scalar, width) = bytes.scalar(at: position)
    let end = position + width
    switch (element, ScalarClass(scalar)) {
    case (.apostrophe, .apostrophe), (.doubleMark, .doubleMark), (.hyphen, .hyphen), (.ellipsis, .ellipsis):
      return end
    case (.doubleMark, .apostrophe):
      return bytes.end(of: .apostrophe, at: end)
    case (.dash, .hyphen):
      return scalar == 0x2D ? bytes.end(of: .hyphen, at: end) : end
    case (.ellipsis, .letter):
      let isDots = scalar == 0x2E && end + 1 < bytes.count && bytes[end] == 0x2E && bytes[end + 1] == 0x2E
      return isDots ? end + 2 : nil
    default:
      return nil
    }
  }
}

/// Remembers which letters with diacritics an element of a pattern finds.
///
/// Most texts have few different ones, and comparing two strings is slow.
private final class KnownLetters {
  private struct Entry {
    var bytes: UInt64 = 0
    var element = -1
    var isExact = false
  }

  private var entries = [Entry](repeating: Entry(), count: 64)

  /// Returns whether an element finds the letter at UTF-8 offsets; `compare` is called for an unknown letter.
  func isExact(_ text: Span<UInt8>, _ range: Range<Int>, element: Int, compare: () -> Bool) -> Bool {
    guard range.count <= 8 else { return compare() }
    var bytes: UInt64 = 0
    for offset in range { bytes = bytes << 8 | UInt64(text[offset]) }
    // The last two bytes and the one before distinguish most letters.
    let place = Int(truncatingIfNeeded: bytes ^ bytes >> 5 ^ bytes >> 11) & (entries.count - 1)
    if entries[place].bytes == bytes, entries[place].element == element { return entries[place].isExact }
    let isExact = compare()
    entries[place] = Entry(bytes: bytes, element: element, isExact: isExact)
    return isExact
  }
}

extension Span<UInt8> {
  /// Returns the end of the invisible scalars from `offset` on.
  fileprivate func endOfInvisible(from offset: Int) -> Int {
    end(ofRunOf: .invisible, from: offset)
  }

  /// Returns the end of the combining marks from `offset` on.
  fileprivate func endOfMarks(from offset: Int) -> Int {
    end(ofRunOf: .mark, from: offset)
  }

  private func end(ofRunOf kind: ScalarClass, from offset: Int) -> Int {
    var end = offset
    // No scalar of these classes is a single byte.
    while end < count, self[end] >= 0x80 {
      let (scalar, width) = scalar(at: end)
      guard ScalarClass(scalar) == kind else { break }
      end += width
    }
    return end
  }

  /// Returns the end of one scalar of this class; `nil` if another is there.
  fileprivate func end(of kind: ScalarClass, at offset: Int) -> Int? {
    guard offset < count else { return nil }
    let (scalar, width) = scalar(at: offset)
    return ScalarClass(scalar) == kind ? offset + width : nil
  }

  /// Returns the end of a run of spaces and line breaks, and whether it separates paragraphs.
  ///
  /// Invisible scalars may come between them. Without a run, the end is `offset`.
  fileprivate func blankRun(from offset: Int) -> (end: Int, partsParagraphs: Bool) {
    var (position, end, breaks) = (offset, offset, 0)
    while position < count {
      let (scalar, width) = scalar(at: position)
      position += width
      switch ScalarClass(scalar) {
      case .invisible: continue
      case .blank: break
      case .lineBreak:
        let isSecondHalf = scalar == 0x0A && position > offset + 1 && self[position - 2] == 0x0D
        breaks += isSecondHalf ? 0 : 1
      case .paragraphBreak: breaks += 2
      default: return (end, breaks > 1)
      }
      end = position
    }
    return (end, breaks > 1)
  }

  /// Returns the text in a range of UTF-8 offsets.
  package func string(in range: Range<Int>) -> String {
    let part = extracting(range)
    return String(unsafeUninitializedCapacity: part.count) { target in
      for index in part.indices { target.initializeElement(at: index, to: part[index]) }
      return part.count
    }
  }
}
