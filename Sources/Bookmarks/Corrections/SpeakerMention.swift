import Articles

/// The places where a text names a speaker.
struct SpeakerMention {
  private let text: String
  /// The places in UTF-8 offsets, ascending.
  private let places: [Range<Int>]

  /// Looks for a name, and for its last word alone, as whole words outside quotations.
  ///
  /// - Parameter quotations: UTF-8 offsets, ascending and disjoint.
  init(of name: String, in text: String, outside quotations: [Range<Int>]) {
    self.text = text
    let names = Self.places(of: name, in: text)
    let last = name.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? name
    let lasts = last == name ? [] : Self.places(of: last, in: text)
    places = (names + lasts.without(names)).sorted { $0.lowerBound < $1.lowerBound }.without(quotations)
  }

  /// Returns the place nearest to a statement.
  ///
  /// Places in its own paragraphs come first, then the last one before it, then the first one after it.
  func nearest(to statement: Range<Int>) -> Range<Int>? {
    let paragraphs = text.paragraphs(around: statement)
    let near = places.filter {
      paragraphs.lowerBound <= $0.lowerBound && $0.upperBound <= paragraphs.upperBound
    }
    func distance(_ place: Range<Int>) -> Int {
      max(0, statement.lowerBound - place.upperBound, place.lowerBound - statement.upperBound)
    }
    return near.min { distance($0) < distance($1) }
      ?? places.last { $0.upperBound <= statement.lowerBound } ?? places.first
  }

  private static func places(of words: String, in text: String) -> [Range<Int>] {
    guard let pattern = TextPattern(words) else { return [] }
    return pattern.matches(in: text).filter { place in
      let start = text.index(place.lowerBound), end = text.index(place.upperBound)
      let before = start > text.startIndex ? text[text.index(before: start)] : " "
      let after = end < text.endIndex ? text[end] : " "
      return !isWord(before) && !isWord(after)
    }
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension [Range<Int>] {
  /// Returns the ranges that touch none of `others`; both are ascending, and the others are disjoint.
  fileprivate func without(_ others: [Range<Int>]) -> [Range<Int>] {
    var next = others[...]
    return filter { range in
      next = next.drop { $0.upperBound <= range.lowerBound }
      return next.first.map { $0.lowerBound >= range.upperBound } ?? true
    }
  }
}

extension String {
  /// Returns the range from the line break before a range to the one after it, in UTF-8 offsets.
  fileprivate func paragraphs(around range: Range<Int>) -> Range<Int> {
    let bytes = utf8
    let start = bytes[..<index(range.lowerBound)].lastIndex(of: UInt8(ascii: "\n"))
    let end = bytes[index(range.upperBound)...].firstIndex(of: UInt8(ascii: "\n"))
    return (start.map(offset) ?? 0)..<(end.map(offset) ?? bytes.count)
  }
}
