import Quotations

/// Words that a user takes for a quotation: its parts, the words between its marks, and its kind.
enum SpokenPassage {
  /// Returns the paragraphs of a passage, without the spaces around them, in UTF-8 offsets.
  static func parts(of range: Range<Int>, in text: String) -> [Range<Int>] {
    guard range.upperBound <= text.utf8.count else { return [] }
    let passage = text[text.index(range.lowerBound)..<text.index(range.upperBound)]
    return passage.split(whereSeparator: \.isNewline).compactMap { line in
      guard let first = line.firstIndex(where: { !$0.isWhitespace }),
        let last = line.lastIndex(where: { !$0.isWhitespace })
      else { return nil }
      return text.offset(first)..<text.offset(text.index(after: last))
    }
  }

  /// Returns the words between the marks, if there are marks.
  static func interior(of range: Range<Int>, in text: String) -> Range<Int> {
    var words = text[text.index(range.lowerBound)..<text.index(range.upperBound)]
    if let first = words.first, marks.contains(first) { words.removeFirst() }
    if let last = words.last, marks.contains(last) { words.removeLast() }
    return text.offset(words.startIndex)..<text.offset(words.endIndex)
  }

  /// Returns the kind of words: full if they contain a sentence, that is, if they begin like one and contain
  /// its end.
  static func kind(of interior: Range<Int>, in text: String) -> Quotation.Kind {
    guard let words = text.words(at: interior), let first = words.first(where: { $0.isLetter || $0.isNumber })
    else { return .partial }
    let ends = words.last == "," || words.contains { ".!?…。！？".contains($0) }
    return !first.isLowercase && ends ? .full : .partial
  }

  private static let marks: Set<Character> = [
    "“", "”", "\"", "„", "‟", "‘", "’", "‚", "'", "«", "»", "‹", "›", "「", "」", "『", "』",
  ]
}
