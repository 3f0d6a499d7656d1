/// What small words are, judging by the words beside them.
extension Chunker {
  /// Whether a name, an explanation between commas and a verb follow: "after Ada Lund, the mayor, said".
  func explainsSubject(_ index: Int, end: Int) -> Bool {
    guard tokens[index].isCapital, let first = comma(from: index + 1, within: 6, end: end),
      let second = comma(from: first + 1, within: 12, end: end), second + 1 < end
    else { return false }
    return tokens[second + 1].isAny([.finite, .auxiliary])
  }

  func comma(from start: Int, within reach: Int, end: Int) -> Int? {
    (start..<max(start, min(end, start + reach))).first { tokens[$0].kind == .comma }
  }

  /// Whether "that" comes between a noun and a verb: "the council that closed the bridge".
  func isRelativeThat(_ index: Int, end: Int) -> Bool {
    guard tokens[index].isAny(.definite), tokens[index].isAny(.subordinator), index > 0, index + 1 < end
    else {
      return false
    }
    if isRomanceRelative() { return true }
    guard let before = chunks.last, before.kind == .nominal else { return false }
    if tokens[index + 1].isAny([.finite, .auxiliary]) { return !tokens[index + 1].isAny(.nounish) }
    return verbs.takesObjectBehindThat(index + 1)
  }

  /// `Lund, que el martes abrió el puente,`: in Romance languages "que" and "che" after a noun and a comma
  /// begin a relative clause, unless a verb of saying comes before them.
  private func isRomanceRelative() -> Bool {
    guard !text.habits.isDisjoint(with: [.adverbsInMent, .adverbsInMente]), chunks.count > 1,
      chunks[chunks.count - 1].kind == .comma, chunks[chunks.count - 2].kind == .nominal
    else { return false }
    return !chunks.contains(where: \.isCue)
  }

  /// Whether "that" qualifies a noun, as in "that promise", and doesn't begin a clause.
  func isDemonstrative(_ index: Int, end: Int) -> Bool {
    guard tokens[index].isAny(.determiner), index + 2 < end, tokens[index + 1].isWord else { return false }
    let noun = tokens[index + 1], after = tokens[index + 2]
    guard !noun.isCapital, !noun.isAny(.closed.union([.plural, .participle])),
      text[noun.end - 1] != UInt8(ascii: "s")
    else { return false }
    return !after.isWord || (after.isAny([.preposition, .conjunction, .time]) && !after.isAny(.finite))
  }

  /// Whether a subject and a verb follow closely: "after he left", not "after the vote".
  func beginsClause(_ index: Int, end: Int) -> Bool {
    if explainsSubject(index, end: end) { return true }
    for next in index..<min(end, index + 5) {
      let token = tokens[next]
      guard token.isWord || token.kind == .number else { return false }
      if token.isAny(.auxiliary) || (token.isAny(.finite) && !token.isAny(.person) && next > index) {
        return true
      }
    }
    return false
  }

  /// Whether a small word with a capital between a quotation and a verb of saying is a name, as in
  /// `“…,” Will wrote`, or a last name that the text gives in full elsewhere, as in `Still said`.
  func isNameBehindQuotation(_ index: Int, end: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, index + 1 < end, NameEvidence.opensSentence(index, tokens),
      index > 0 && tokens[index - 1].kind == .quotation || names.evidence.lasts.contains(names.key(index))
    else {
      return false
    }
    // In other languages a small word may come before the verb and its subject: `Da sprach der Wolf`.
    let small: WordClass =
      text.habits.contains(.ownOrder) ? .closed : [.pronoun, .determiner, .relative, .quantifier]
    return tokens[index + 1].isAny(.sure) && !token.isAny(small)
  }

  /// `Lund and Holm both said`: whether a word for several comes between a subject and its verb.
  func isFloating(_ index: Int, end: Int) -> Bool {
    guard tokens[index].isAny(.quantifier), tokens[index].isAny(.plural), let last = chunks.last,
      last.isNominal,
      last.tokens.upperBound == index, index + 1 < end
    else { return false }
    return tokens[index + 1].isAny([.finite, .auxiliary, .base])
  }

  func isInitial(_ token: Token) -> Bool { token.traits.contains(.dotted) }

  /// Whether a capital inside a sentence makes a small word a name: "Will", "May", "So".
  func isNameInside(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, !token.traits.contains(.allCapitals), index > 0 else { return false }
    let before = tokens[index - 1]
    return before.isWord && !before.traits.contains(.dotted)
  }

  func isTime(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isAny(.time) else { return false }
    if token.isAny([.male, .female, .auxiliary]), token.isCapital {
      // "Theresa May" is a name, "in May" is not.
      return index > 0 && !tokens[index - 1].isCapital && tokens[index - 1].isAny([.preposition, .time])
    }
    return true
  }

  /// Whether an adverb such as "most" or "still" comes before a noun and is part of its phrase.
  func startsNominal(_ index: Int, end: Int) -> Bool {
    index + 1 < end && tokens[index].isAny(.determiner) && tokens[index + 1].isWord
      && !tokens[index + 1].isAny(.closed.union(.finite))
  }
}
