import Articles
import Catalogue

/// A line of a text around the words that a search found.
struct Snippet {
  /// The line; line breaks of the text are spaces here, and an ellipsis replaces words that were left out.
  let text: String
  /// The words found, in UTF-8 offsets into ``text``, on grapheme boundaries, ascending and disjoint.
  let matches: [Range<Int>]
  /// The first of the words found, in `UTF-8 offsets` into the text searched; `nil` if none were.
  let range: Range<Int>?

  /// About how many bytes of the text a line shows.
  private static let length = 200
  /// The maximum number of bytes before the first word found.
  private static let lead = 60

  /// Makes the line around the place where most of the terms are close together, the first of several.
  init(of text: String, matches: [WordFinder.Match]) {
    let first = Self.best(matches)
    let position = first.map { matches[$0].range.lowerBound } ?? 0
    let bytes = text.utf8
    let start = text.characterStart(
      Self.wordStart(in: bytes, atOrAfter: position - Self.lead, notAfter: position))
    let last = first.map { matches[$0].range.upperBound } ?? 0
    let end = text.characterEnd(
      Self.wordEnd(in: bytes, atOrBefore: start + Self.length, notBefore: last))
    var line: [UInt8] = start > 0 ? Array("…".utf8) : []
    let shift = line.count - start
    line += bytes[
      bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)
    ]
    .map { (0x09...0x0D).contains($0) ? 0x20 : $0 }
    if end < bytes.count { line += "…".utf8 }
    self.text = String(decoding: line, as: UTF8.self)
    range = first.map { matches[$0].range }
    self.matches = WordFinder.places(of: matches, in: text)
      .filter { $0.lowerBound >= start && $0.upperBound <= end }
      .map { $0.lowerBound + shift..<$0.upperBound + shift }
  }

  /// Returns the first match of the stretch, no longer than a line, that has the most terms.
  private static func best(_ matches: [WordFinder.Match]) -> Int? {
    var counts: [Int: Int] = [:]
    var best: (first: Int, terms: Int)?
    var first = 0
    for index in matches.indices {
      counts[matches[index].term, default: 0] += 1
      while matches[index].range.upperBound - matches[first].range.lowerBound > length - lead, first < index {
        let term = matches[first].term
        counts[term] = counts[term] == 1 ? nil : (counts[term] ?? 1) - 1
        first += 1
      }
      if counts.count > best?.terms ?? 0 { best = (first, counts.count) }
    }
    return best?.first
  }

  /// Returns the beginning of the first word, or of the last paragraph, between two offsets; if there is
  /// none, of the first character.
  private static func wordStart(in bytes: String.UTF8View, atOrAfter offset: Int, notAfter limit: Int) -> Int
  {
    guard offset > 0 else { return 0 }
    var word: Int?
    var character: Int?
    let window = bytes[bytes.index(bytes.startIndex, offsetBy: offset)...].prefix(limit - offset)
    for (position, byte) in zip(offset..., window) {
      if byte & 0xC0 != 0x80, character == nil { character = position }
      if byte == 0x0A || byte <= 0x20 && word == nil { word = position + 1 }
    }
    return word ?? character ?? limit
  }

  /// Returns the end of the last word between two offsets, or of the last character if there is none.
  private static func wordEnd(in bytes: String.UTF8View, atOrBefore offset: Int, notBefore limit: Int) -> Int
  {
    guard offset < bytes.count else { return bytes.count }
    guard offset > limit else { return limit }
    var character: Int?
    let window = bytes[bytes.index(bytes.startIndex, offsetBy: limit)...].prefix(offset - limit + 1)
    for (position, byte) in zip((limit...offset).reversed(), window.reversed()) {
      if byte <= 0x20 { return position }
      if byte & 0xC0 != 0x80, character == nil { character = position }
    }
    return character ?? limit
  }
}

extension String {
  /// Returns the UTF-8 offset at which the character around an offset begins.
  fileprivate func characterStart(_ offset: Int) -> Int {
    NearbyClusters(self).cluster(at: offset).lowerBound
  }

  /// Returns the UTF-8 offset at which the character of the byte before an offset ends.
  fileprivate func characterEnd(_ offset: Int) -> Int {
    let character = NearbyClusters(self).cluster(at: offset)
    return character.lowerBound < offset ? character.upperBound : offset
  }
}
