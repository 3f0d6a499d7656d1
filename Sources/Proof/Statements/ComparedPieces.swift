import Articles

/// The words of a draft or an appearance on one line, cut where they differ from what they are compared with.
package struct ComparedPieces: Hashable, Sendable {
  /// Which side has a piece's words.
  package enum Change: Hashable, Sendable { case same, added, removed }

  /// Some of the words.
  package struct Piece: Hashable, Sendable {
    package var text: String
    package var change: Change
  }

  /// The pieces in order; those that only the source has are placed where they are missing.
  package private(set) var pieces: [Piece] = []

  /// Cuts words at their differences; differences only in style aren't marked.
  ///
  /// - Parameters:
  ///   - parts: the words, marks included, in `UTF-8 offsets` into `text`; an ellipsis stands for the text
  ///     between two.
  ///   - differences: ascending, their `draft` in `text`.
  package init(_ parts: [Range<Int>], of text: String, differences: [Difference], source: String) {
    var rest = differences.filter { $0.weight < .style }[...]
    for (number, part) in parts.enumerated() {
      if number > 0 { pieces.append(Piece(text: " … ", change: .same)) }
      var place = part.lowerBound
      while let difference = rest.first, difference.draft.upperBound <= part.upperBound {
        rest.removeFirst()
        guard difference.draft.lowerBound >= place else { continue }
        append(place..<difference.draft.lowerBound, of: text, .same)
        append(difference.source, of: source, .removed)
        append(difference.draft, of: text, .added)
        place = difference.draft.upperBound
      }
      append(place..<part.upperBound, of: text, .same)
    }
  }

  private mutating func append(_ range: Range<Int>, of text: String, _ change: Change) {
    var words = SpokenWords.line(range, in: text)
    guard !words.isEmpty else { return }
    if change == .same, isBlank(range.upperBound - 1, in: text) { words += " " }
    if change == .same, isBlank(range.lowerBound, in: text), !pieces.isEmpty { words = " " + words }
    if change != .same, let last = pieces.last, last.text.last != " " {
      pieces.append(Piece(text: " ", change: .same))
    }
    if change == .same, words.first != " ", let last = pieces.last, last.change != .same,
      words.first.map({ $0.isLetter || $0.isNumber }) == true
    {
      words = " " + words
    }
    pieces.append(Piece(text: words, change: change))
  }

  private func isBlank(_ offset: Int, in text: String) -> Bool {
    guard offset >= 0, offset < text.utf8.count else { return false }
    let byte = text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: offset)]
    return byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
