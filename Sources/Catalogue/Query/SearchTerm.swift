import Articles

/// A term of a query of the library: words that must stand together.
package struct SearchTerm: Hashable, Sendable {
  /// The term as it was typed, quotation marks taken off.
  package let text: String
  /// Its words, letters and digits only, as typed.
  package let words: [String]
  /// Whether its last word may be the beginning of a longer one.
  package private(set) var isPrefix: Bool
  /// Whether it is of a script without blanks, so that it is looked for as a part of the text.
  package let isUnspaced: Bool

  private init?(_ text: some StringProtocol, isPrefix: Bool) {
    self.text = String(text)
    self.isPrefix = isPrefix
    isUnspaced = UnspacedScript.isIn(self.text)
    let typed = self.text
    words = WordFolding.words(of: typed).map { word in
      String(decoding: typed.utf8.dropFirst(word.place.lowerBound).prefix(word.place.count), as: UTF8.self)
    }
    if words.isEmpty { return nil }
  }

  /// Returns what finds words that are a part of a text, in any case; nil if there is nothing to find.
  package static func pattern(_ words: String) -> TextPattern? { TextPattern(words.lowercased()) }

  /// Returns the terms of a search; those without a letter or digit are left out.
  ///
  /// Words in quotation marks stand together; the last word may be the beginning of one if it has two letters and no
  /// blank or mark ends it.
  package static func terms(ofSearch query: String) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    // Outside of quotation marks at even places, inside at odd ones.
    let pieces = query.split(omittingEmptySubsequences: false) { "\"“”„«»".contains($0) }
    for (index, piece) in pieces.enumerated() {
      let isLast = index == pieces.count - 1 && piece.last?.isWhitespace == false
      if index % 2 == 1 {
        if let term = SearchTerm(piece, isPrefix: isLast) { terms.append(term) }
        continue
      }
      let words = piece.split(whereSeparator: \.isWhitespace)
      for (number, word) in words.enumerated() {
        let isPrefix = isLast && number == words.count - 1
        guard var term = SearchTerm(word, isPrefix: isPrefix) else { continue }
        // One letter begins too many words to mean one, and the "s" of "it's" is a word of its own for the index.
        if term.words.last?.unicodeScalars.count == 1 { term.isPrefix = false }
        terms.append(term)
      }
    }
    return terms
  }

  /// Returns the terms of a list's filter: every word may be the beginning of a longer one.
  package static func terms(ofFilter filter: String) -> [SearchTerm] {
    filter.split(whereSeparator: \.isWhitespace).compactMap { SearchTerm($0, isPrefix: true) }
  }
}
