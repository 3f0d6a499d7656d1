/// What German marks by its articles, capitals and the order of its words.
extension Chunker {
  /// Whether the second part of a verb of saying ends its clause, as in `schlug dem Rat vor, …`.
  func isSeparated(_ verb: Int, end: Int) -> Bool {
    guard text.habits.contains(.capitalNouns), tokens[verb].isAny(.phrasal) else { return false }
    var last = verb
    while last + 1 < end, last - verb < 24, tokens[last + 1].isWord || tokens[last + 1].kind == .number {
      last += 1
    }
    return last > verb && tokens[last].isAny(.particle)
  }

  /// Whether an article is a relative pronoun, since it follows a comma and precedes no noun:
  /// `Lund, der die Brücke baute`.
  func isRelativeArticle(_ index: Int, end: Int) -> Bool {
    guard text.habits.contains(.capitalNouns), index > 0, index + 1 < end, tokens[index - 1].kind == .comma,
      tokens[index].classes.isSuperset(of: [.definite, .determiner]), tokens[index + 1].isWord
    else { return false }
    // No article follows another: `Lund, der ein Seemann war`.
    if Chunker.indefinites.contains(names.key(index + 1)) { return true }
    return !isAdjective(index + 1, end: end)
  }

  private static let indefinites: KeySet = [
    NameKey("ein"), NameKey("eine"), NameKey("einen"), NameKey("einem"),
  ]

  /// Whether a word that may be a pronoun is an article, because a noun follows: `zu dieser Zeit`.
  func isGermanArticle(_ index: Int, end: Int) -> Bool {
    text.habits.contains(.capitalNouns) && tokens[index].isAny(.determiner) && index + 1 < end
      && tokens[index + 1].isWord && isAdjective(index + 1, end: end)
  }

  /// Whether a word is a noun or an adjective before one: only adjectives come between it and a capital.
  func isAdjective(_ index: Int, end: Int) -> Bool {
    for next in index..<min(end, index + 5) {
      let token = tokens[next]
      if token.kind == .number { continue }
      guard token.isWord else { return false }
      if token.isAny(.determiner), next == index, !isPronoun(next, end: end) { continue }
      if token.isCapital || token.isAny([.person, .title]) { return true }
      if token.isAny(.closed.union(.finite)), !token.isAny([.past, .base]) { return false }
    }
    return false
  }

  /// Whether a word that is otherwise an article stands alone, as a pronoun for a person: `sagte einer,`.
  private func isPronoun(_ index: Int, end: Int) -> Bool {
    tokens[index].isAny(.person)
      && (index + 1 >= end || !tokens[index + 1].isWord || tokens[index + 1].isAny(.closed.union(.finite)))
  }

  /// Whether a small word ends its clause and so belongs to the verb: `teilte Lund mit`, `räumte sie ein`.
  func isParticle(_ index: Int, end: Int) -> Bool {
    guard text.habits.contains(.capitalNouns), tokens[index].isAny([.preposition, .determiner]),
      !tokens[index].isAny(.person), !tokens[index].isCapital, index > 0, tokens[index - 1].isWord
    else { return false }
    return index + 1 >= end || !(tokens[index + 1].isWord || tokens[index + 1].kind == .number)
  }

  /// Whether a noun phrase cannot be a subject, by its article or its ending.
  ///
  /// `des`, and `der` after another noun, make a genitive or a dative.
  func isDependent(_ phrase: Range<Int>) -> Bool {
    let index = phrase.lowerBound
    let first = tokens[index]
    if first.isAny(.dependent) { return !first.isAny(.body) || isBesideName(phrase) }
    if isToldGerman(phrase) { return true }
    if first.isAny(.genitive), index + 1 < tokens.count, endsInEn(tokens[index + 1]) { return true }
    guard first.isAny(.genitive), let last = chunks.last, last.kind == .nominal else { return false }
    return last.tokens.upperBound == index
  }

  /// `řekla ČTK Ada Lundová`: whether a name comes before or after a phrase for a body that doesn't show its
  /// case.
  private func isBesideName(_ phrase: Range<Int>) -> Bool {
    if phrase.upperBound < tokens.count, tokens[phrase.upperBound].isWord, tokens[phrase.upperBound].isCapital
    {
      return true
    }
    return chunks.last.map { $0.kind == .nominal && $0.tokens.upperBound == phrase.lowerBound } ?? false
  }

  /// `sagte der Deutschen Presse-Agentur Ada Lund`: whether a name follows a feminine phrase behind a verb of
  /// saying.
  private func isToldGerman(_ phrase: Range<Int>) -> Bool {
    guard text.habits.contains(.capitalNouns), chunks.last?.isCue ?? false,
      NominalTest(text: text, tokens: tokens).beginsGenitive(phrase.lowerBound),
      phrase.upperBound < tokens.count
    else { return false }
    let next = tokens[phrase.upperBound]
    return next.isWord && next.isCapital
  }

  /// `der englischen Zeitung`: after "der" an adjective in -en makes a genitive or a dative.
  private func endsInEn(_ word: Token) -> Bool {
    word.isWord && !word.isCapital && word.end - word.start > 3 && word.classes.isDisjoint(with: .closed)
      && text[word.end - 1] == UInt8(ascii: "n") && text[word.end - 2] == UInt8(ascii: "e")
  }

  /// Reads `laut`, `nach Angaben von`, `nach eigenen Angaben`; `nil` if the preposition has any other noun.
  mutating func according(at index: Int, end: Int) -> Int? {
    var next = index + 1
    if tokens[index].isAny(.preposition) {
      while next < end, next < index + 4, tokens[next].isWord, !tokens[next].isAny(.utterance) { next += 1 }
      guard next < end, tokens[next].isWord, tokens[next].isAny(.utterance), next < index + 4 else {
        return nil
      }
      next += 1
      if next < end, tokens[next].isAny(.preposition) { next += 1 }
    } else if namesWords(next, end: end) {
      next += 1
    }
    if tokens[index].isAny(.particle), chunks.last?.kind != .nominal { return nil }
    chunks.append(Chunk(kind: .according, tokens: index..<next, head: index, classes: tokens[index].classes))
    return next
  }
}
