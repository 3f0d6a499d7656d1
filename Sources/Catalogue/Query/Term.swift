import Articles

extension Query {
  /// Words of a query that must occur together, and how they are found.
  package struct Term: Hashable, Sendable {
    /// The words as they were typed, without the quotation marks around a phrase.
    package let text: String
    /// How they are found.
    package let match: Match
    /// Its words as typed, letters and digits only; empty unless it is found by words or is a name.
    package let words: [String]
    /// Whether it is in a script without spaces and is found as part of a text, though words were asked for.
    package let isUnspaced: Bool
    /// What finds it as part of a text; `nil` unless it is found in this way.
    package let pattern: TextPattern?
    /// What decides whether a name is meant; `nil` unless it is one.
    package let name: NameFilter?

    /// How words are found.
    package enum Match: Hashable, Sendable {
      /// As whole words, one directly after another.
      case whole
      /// As whole words, except that the last may be the beginning of a longer one.
      case beginning
      /// As any part of a text, as ``TextPattern`` finds them.
      case part
      /// As a name, by the rule of ``NameFilter``.
      case name
      /// As a name that is mentioned, by the rule of ``NameMention``.
      case mention
      /// As the whole text, except for the case of A to Z.
      case exact
      /// As the whole text after folding, or as its beginning if the term ends in `*`.
      case label
    }

    /// Creates a term; `nil` if the text has nothing to look for.
    package init?(_ text: some StringProtocol, match: Match) {
      let text = String(text)
      self.text = text
      self.match = match
      let isByWords = match == .whole || match == .beginning
      isUnspaced = isByWords && UnspacedScript.isIn(text)
      words = isByWords || match == .name || match == .mention ? Self.words(of: text) : []
      name = match == .name ? NameFilter(text) : nil
      pattern = match == .part ? TextPattern(text) : isUnspaced ? Self.pattern(text) : nil
      let isEmpty =
        switch match {
        case .whole, .beginning: words.isEmpty
        case .part: pattern == nil
        case .name: name == nil
        case .mention: NameMention(text) == nil
        case .exact: false
        case .label: WordFolding.key(text).allSatisfy { $0 == "*" || $0 == " " }
        }
      if isEmpty { return nil }
    }

    private static func words(of text: String) -> [String] {
      WordFolding.words(of: text).map { word in
        String(decoding: text.utf8.dropFirst(word.place.lowerBound).prefix(word.place.count), as: UTF8.self)
      }
    }

    /// Returns the pattern that finds words as part of a text, ignoring case; `nil` if there is nothing to
    /// find.
    package static func pattern(_ words: String) -> TextPattern? { TextPattern(words.lowercased()) }

    /// Returns whether a label is the one that was typed, after folding.
    ///
    /// If what was typed ends in `*`, the label only has to begin with it.
    package static func isLabel(_ label: String, _ typed: String) -> Bool {
      let (key, label) = (WordFolding.key(typed), WordFolding.key(label))
      return key.hasSuffix("*") ? label.hasPrefix(key.dropLast()) : label == key
    }
  }
}

extension Query.Term: CustomStringConvertible {
  /// The term as it could be typed.
  package var description: String {
    let text = text.trimmed
    let isWord = ![.name, .mention, .label].contains(match)
    let isOneWord =
      !text.contains { $0.isWhitespace || "()\"“”„«»:".contains($0) || isWord && $0 == "*" }
      && text != "OR" && !text.hasPrefix("-")
    let phrase = isOneWord ? text : "\"\(text)\""
    return match == .beginning ? phrase + "*" : phrase
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
