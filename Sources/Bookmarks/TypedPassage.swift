import Articles

/// Words that a user types to choose a passage of an article.
package struct TypedPassage: Hashable, Sendable {
  /// The words.
  package var exact: String
  /// Words directly before them, if given.
  package var prefix: String?
  /// Words directly after them, if given.
  package var suffix: String?

  /// Creates a passage from what was typed.
  package init(exact: String, prefix: String? = nil, suffix: String? = nil) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Returns where the words occur between prefix and suffix, in UTF-8 offsets, ascending and disjoint.
  ///
  /// If the text has the words exactly as typed, only those places count. Otherwise the style of quotation
  /// marks and dashes and the width of spaces may differ. Places that cut a word count only if there are no
  /// others.
  ///
  /// - Returns: at least one place.
  package func places(in text: String) throws(PassageError) -> [Range<Int>] {
    let words = FoldedText(exact).trimmed
    guard !words.isEmpty else { throw .empty }
    let finder = PassageFinder(text: text)
    let typed = prefix == nil && suffix == nil ? text.ranges(ofTyped: exact) : []
    let places = try typed.isEmpty ? folded(words, finder) : typed
    let whole = places.filter { !finder.folded.cutsWord(atEndsOf: $0) }
    var end = 0
    return (whole.isEmpty ? places : whole).filter { place in
      defer { end = max(end, place.lowerBound >= end ? place.upperBound : end) }
      return place.lowerBound >= end
    }
  }

  private func folded(_ words: ArraySlice<UInt8>, _ finder: PassageFinder) throws(PassageError) -> [Range<
    Int
  >] {
    let places = finder.places(of: words)
    guard !places.isEmpty else { throw .notFound }
    let before = FoldedText(prefix ?? "").trimmed
    let after = FoldedText(suffix ?? "").trimmed
    let text = finder.folded.bytes
    let inContext = places.filter { place in
      text[..<place.lowerBound].withoutLastBlank.suffix(before.count) == before
        && text[place.upperBound...].withoutFirstBlank.starts(with: after)
    }
    guard !inContext.isEmpty else { throw .notInContext }
    return inContext.map(finder.folded.source)
  }
}

extension FoldedText {
  /// Whether a range of the text, in UTF-8 offsets, begins or ends within a word.
  fileprivate func cutsWord(atEndsOf range: Range<Int>) -> Bool {
    cutsWord(at: index(ofSource: range.lowerBound)) || cutsWord(at: index(ofSource: range.upperBound))
  }
}

extension String {
  /// Returns where words occur byte for byte, in UTF-8 offsets, without cutting a character.
  fileprivate func ranges(ofTyped words: String) -> [Range<Int>] {
    utf8.ranges(of: words.utf8).map { offset($0.lowerBound)..<offset($0.upperBound) }.filter {
      isCharacterBoundary($0.lowerBound) && isCharacterBoundary($0.upperBound)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutFirstBlank: Self { first == 0x20 ? dropFirst() : self }
  fileprivate var withoutLastBlank: Self { last == 0x20 ? dropLast() : self }
}
