/// Words to look for in a text, found as a person means them.
///
/// An apostrophe finds any apostrophe or single mark, a double mark any double mark, a hyphen any dash, three
/// full stops an ellipsis, and a space any run of blanks with at most one line break, so that a match crosses
/// lines but not paragraphs. Case doesn't matter unless a capital is typed, and a letter's diacritics don't
/// unless they are typed. Soft hyphens and other invisible characters in the text are skipped.
///
/// ```swift
/// TextPattern("nato's")?.matches(in: "NATO’s strategy")  // [0..<8]
/// ```
package struct TextPattern: Hashable, Sendable {
  private let elements: [PatternElement]
  private let keepsCase: Bool
  /// For each byte, whether a match may begin with it.
  private let starts: [Bool]

  /// Makes a pattern from typed text; `nil` if it is blank.
  package init?(_ typed: String) {
    let (elements, keepsCase) = PatternCompiler.compile(typed)
    guard let first = elements.first else { return nil }
    self.elements = elements
    self.keepsCase = keepsCase
    starts = PatternStart.bytes(of: first, keepsCase: keepsCase)
  }

  /// Returns the ranges where the text has these words, from first to last, at most `limit` of them.
  ///
  /// - Parameter start: the UTF-8 offset at which to start searching; 0 for the whole text.
  /// - Returns: UTF-8 offsets into `text` on grapheme boundaries, ascending and disjoint.
  package func matches(in text: String, from start: Int = 0, limit: Int = .max) -> [Range<Int>] {
    guard limit > 0 else { return [] }
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    let matcher = PatternMatcher(elements: elements, keepsCase: keepsCase)
    var boundaries = GraphemeBoundaries(of: text, from: start)
    var found: [Range<Int>] = []
    var offset = max(0, start)
    while offset < bytes.count {
      guard starts[Int(bytes[offset])] else {
        offset += 1
        continue
      }
      guard let end = matcher.end(ofMatchAt: offset, in: bytes) else {
        offset = matcher.nextStart(after: offset, in: bytes)
        continue
      }
      let match = boundaries.widen(offset..<end, in: bytes)
      offset = max(end, match.upperBound)
      if match.lowerBound < found.last?.upperBound ?? 0 { continue }
      found.append(match)
      if found.count == limit { break }
    }
    return found
  }

  /// Returns whether a text contains these words; O(n) in the length of the text.
  package func isFound(in text: String) -> Bool {
    var text = text
    text.makeContiguousUTF8()
    return isFound(in: text.utf8Span.span)
  }

  /// Returns whether a text in UTF-8 contains these words; O(n) in the length of the text.
  package func isFound(in bytes: Span<UInt8>) -> Bool {
    let matcher = PatternMatcher(elements: elements, keepsCase: keepsCase)
    var offset = 0
    while offset < bytes.count {
      if !starts[Int(bytes[offset])] {
        offset += 1
      } else if matcher.end(ofMatchAt: offset, in: bytes) != nil {
        return true
      } else {
        offset = matcher.nextStart(after: offset, in: bytes)
      }
    }
    return false
  }
}

/// Which bytes a match can begin with, so that all others can be skipped at once.
private enum PatternStart {
  static func bytes(of element: PatternElement, keepsCase: Bool) -> [Bool] {
    var starts = [Bool](repeating: false, count: 256)
    guard case .letter(let base, _) = element else {
      for scalar in (0..<0x2100).map(UInt32.init) + [0x3000] where !ScalarClass(scalar).isLetter {
        starts[Int(leadByte(of: scalar))] = true
      }
      for lead in [0xE2, 0xE3, 0xEF] { starts[lead] = true }
      return starts
    }
    starts[Int(leadByte(of: base))] = true
    let folding = LetterFolding.shared
    for scalar in folding.variants(of: base, keepingCase: keepsCase) {
      starts[Int(leadByte(of: scalar))] = true
    }
    for scalar in LetterFolding.expanding { starts[Int(leadByte(of: scalar))] = true }
    // Letterlike symbols and full-width forms fold to ASCII; the rarer scripts have their capitals in other
    // blocks.
    if base < 0x80 { for lead in [0xE2, 0xEF] { starts[lead] = true } }
    if (0xAC00...0xD7A3).contains(base) { starts[0xE1] = true }  // single Hangul letters
    if LetterFolding.hasDistantCapitals(base) { for lead in 0xE1...0xF4 { starts[lead] = true } }
    return starts
  }

  private static func leadByte(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case ..<0x80: UInt8(truncatingIfNeeded: scalar)
    case ..<0x800: UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
    case ..<0x10000: UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
    default: UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    }
  }
}

extension ScalarClass {
  /// Whether an element of this kind only matches itself.
  fileprivate var isLetter: Bool { if case .letter = self { true } else { false } }
}
