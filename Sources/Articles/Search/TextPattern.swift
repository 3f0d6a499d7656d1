/// Words to look for in a text, found as a person means them.
///
/// An apostrophe finds any apostrophe or single mark, a double mark any double mark, a hyphen any dash, three
/// full stops an ellipsis, and a space any run of spaces with at most one line break, so that a match crosses
/// lines but not paragraphs. Case doesn't matter unless a capital is typed, and a letter's diacritics don't
/// unless they are typed. Soft hyphens and other invisible characters in the text are skipped.
///
/// ```swift
/// TextPattern("nato's")?.matches(in: "NATO’s strategy")  // [0..<8]
/// ```
package struct TextPattern: Hashable, Sendable {
  private let elements: [PatternElement]
  private let keepsCase: Bool
  /// What a match may begin with.
  private let start: PatternStart

  /// Makes a pattern from typed text; `nil` if it is blank.
  package init?(_ typed: String) {
    let (elements, keepsCase) = PatternCompiler.compile(typed)
    guard let first = elements.first else { return nil }
    self.elements = elements
    self.keepsCase = keepsCase
    start = PatternStart(first, keepsCase: keepsCase)
  }

  /// Returns the ranges of these words in the text, from first to last, at most `limit` of them.
  ///
  /// - Parameter place: the UTF-8 offset to begin at; 0 for the whole text.
  /// - Returns: UTF-8 offsets into `text` on grapheme boundaries, ascending and disjoint.
  package func matches(in text: String, from place: Int = 0, limit: Int = .max) -> [Range<Int>] {
    guard limit > 0 else { return [] }
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    let matcher = PatternMatcher(elements: elements, keepsCase: keepsCase)
    var boundaries = GraphemeBoundaries(of: text, from: place)
    var found: [Range<Int>] = []
    var offset = max(0, place)
    while offset < bytes.count {
      let rest = start.skip(at: offset, in: bytes)
      guard rest == 0 else {
        offset += rest
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
      let rest = start.skip(at: offset, in: bytes)
      if rest > 0 {
        offset += rest
      } else if matcher.end(ofMatchAt: offset, in: bytes) != nil {
        return true
      } else {
        offset = matcher.nextStart(after: offset, in: bytes)
      }
    }
    return false
  }
}
