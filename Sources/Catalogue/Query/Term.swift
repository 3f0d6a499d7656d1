import Articles

extension Query {
  /// Words of a query that must stand together, and how they are found.
  package struct Term: Hashable, Sendable {
    /// The words as they were typed, without the quotation marks around a phrase.
    package let text: String
    /// How they are found.
    package let match: Match
    /// Its words, letters and digits only, as typed; empty unless it is found by words.
    package let words: [String]
    /// Whether it is in a script without spaces and found as a part of a text, though words were asked for.
    package let isUnspaced: Bool
    /// What finds it as a part of a text; `nil` unless it is found so.
    package let pattern: TextPattern?
    /// What decides whether a name is meant; `nil` unless it is one.
    let name: NameFilter?

    /// How words are found.
    package enum Match: Hashable, Sendable {
      /// As whole words, one after the other.
      case whole
      /// The same, and the last word may be the beginning of a longer one.
      case beginning
      /// As any part of a text, as ``TextPattern`` finds them.
      case part
      /// As a name, by the rule of ``NameFilter``.
      case name
      /// As the whole text, except for the case of A to Z.
      case exact
    }

    /// Creates a term, or `nil` if there is nothing to look for in the text.
    package init?(_ text: some StringProtocol, match: Match) {
      let text = String(text)
      self.text = text
      self.match = match
      let isByWords = match == .whole || match == .beginning
      isUnspaced = isByWords && UnspacedScript.isIn(text)
      words = isByWords ? Self.words(of: text) : []
      name = match == .name ? NameFilter(text) : nil
      pattern = match == .part ? TextPattern(text) : isUnspaced ? Self.pattern(text) : nil
      let isEmpty =
        switch match {
        case .whole, .beginning: words.isEmpty
        case .part: pattern == nil
        case .name: name == nil
        case .exact: false
        }
      if isEmpty { return nil }
    }

    private static func words(of text: String) -> [String] {
      WordFolding.words(of: text).map { word in
        String(decoding: text.utf8.dropFirst(word.place.lowerBound).prefix(word.place.count), as: UTF8.self)
      }
    }

    /// Returns what finds words as a part of a text in any case, or `nil` if there is nothing to find.
    package static func pattern(_ words: String) -> TextPattern? { TextPattern(words.lowercased()) }
  }
}

extension Query.Term {
  /// Returns the terms of what was typed; what has nothing to look for is left out.
  static func terms(of typed: String, as dialect: Query.Dialect) -> [Query.Term] {
    switch dialect {
    case .list:
      typed.split(whereSeparator: \.isWhitespace).compactMap { Query.Term($0, match: .beginning) }
    case .rows: typed.split(separator: " ").compactMap { Query.Term($0, match: .part) }
    case .search: search(typed)
    }
  }

  /// Returns the terms of a search.
  ///
  /// Words in quotation marks stand together. The last word may be the beginning of a longer one if it has two letters
  /// and no blank or mark follows it.
  private static func search(_ typed: String) -> [Query.Term] {
    var terms: [Query.Term] = []
    // Pieces at even places are outside of quotation marks, those at odd places inside.
    let pieces = typed.split(omittingEmptySubsequences: false) { "\"“”„«»".contains($0) }
    for (index, piece) in pieces.enumerated() {
      let isLast = index == pieces.count - 1 && piece.last?.isWhitespace == false
      if index % 2 == 1 {
        if let term = Query.Term(piece, match: isLast ? .beginning : .whole) { terms.append(term) }
        continue
      }
      let words = piece.split(whereSeparator: \.isWhitespace)
      for (number, word) in words.enumerated() {
        let isUnfinished = isLast && number == words.count - 1
        guard let term = Query.Term(word, match: isUnfinished ? .beginning : .whole) else { continue }
        // One letter begins too many words to mean one, and the “s” of “it's” is a word of its own for the index.
        let isShort = term.words.last?.unicodeScalars.count == 1
        terms.append(isShort ? Query.Term(word, match: .whole) ?? term : term)
      }
    }
    return terms
  }
}
