/// What an unlisted word is, by its ending and by the words around it.
extension VerbTest {
  /// The form of an unlisted word, judging by its ending.
  func guess(at index: Int) -> WordClass? {
    if text.habits.contains(.capitalNouns) { return guessGerman(at: index) }
    let token = tokens[index]
    if followsExample(index) { return isBeforeWords(index) ? [.finite, .cue] : .finite }
    if text.habits.contains(.ownOrder) { return Endings.isVerb(token, text) ? .finite : nil }
    guard !token.isCapital || index == 0 || !tokens[index - 1].isWord, token.isWord,
      token.classes.isDisjoint(with: WordClass.closed.union([.person, .body, .utterance, .work, .noun]))
    else { return nil }
    if governs(index) { return .finite }
    guard token.end - token.start > 4 else { return nil }
    // `said retired sailor Ada Lund`: after a verb it is an adjective.
    if index > 0, tokens[index - 1].isAny(.finite), tokens[index - 1].isAny(.cue) { return nil }
    if Endings.isPast(token, text) {
      return token.isCapital && !isFronted(index) ? nil : [.finite, .past]
    }
    return Endings.isParticiple(token, text) && !isModifier(index) ? .participle : nil
  }

  /// An unlisted German word is a verb if it follows words in quotation marks, or if it ends as a past form
  /// does.
  private func guessGerman(at index: Int) -> WordClass? {
    let token = tokens[index]
    guard token.isWord, !token.isCapital, token.end - token.start > 3, index > 0,
      token.classes.isDisjoint(with: WordClass.closed.union([.person, .time, .naming, .joint]))
    else { return nil }
    if isBehindQuotation(index) { return .says }
    let isLast = index + 1 >= tokens.count || !tokens[index + 1].isWord
    let next = isLast ? nil : tokens[index + 1]
    // `alte Brücken`: an adjective ends like a verb, but comes before its noun.
    if let next, next.isCapital { return nil }
    if Endings.isGermanPast(token, text) { return [.finite, .inverting] }
    return isSecond(index) ? [.finite, .german] : nil
  }

  /// Whether a word follows the noun phrase or pronoun that begins a sentence: that is where a German main
  /// clause has its verb.
  private func isSecond(_ index: Int) -> Bool {
    let first = tokens[index - 1]
    guard first.isWord, first.isAny(.pronoun) || (first.isCapital && !first.isAny(.closed)) else {
      return false
    }
    for start in (max(0, index - 5)..<index).reversed() {
      guard tokens[start].isWord, tokens[start].classes.isDisjoint(with: VerbTest.beforeNoun) else {
        return false
      }
      if start == 0 || [.stop, .lineBreak].contains(tokens[start - 1].kind) {
        return first.isAny(.pronoun) ? start == index - 1 : true
      }
    }
    return false
  }

  /// What a noun phrase that begins a sentence doesn't contain.
  private static let beforeNoun: WordClass = [
    .finite, .auxiliary, .preposition, .conjunction, .subordinator, .adverb, .negation, .relative,
    .participle,
  ]

  /// Whether a quotation comes before a word, and a noun phrase after it: `„…“, entgegnet die Rätin`.
  private func isBehindQuotation(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isWord,
      tokens[index + 1].isCapital || tokens[index + 1].isAny([.determiner, .pronoun])
    else { return false }
    let before = tokens[index - 1]
    return before.kind == .quotation
      || (before.kind == .comma && index > 1 && tokens[index - 2].kind == .quotation)
  }

  /// Whether a word that begins a sentence is followed by "by", as a participle is: "Alarmed by the flood,
  /// Lund said".
  private func isFronted(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isWord && tokens[index + 1].isAny(.by)
  }

  /// Whether an unknown word separates a name from the start of its object: `Lund eyes the bridge`.
  ///
  /// After an adverb a name may follow as well: `Lund openly admires Holm`.
  private func governs(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, !tokens[index].isCapital, !tokens[index].isAny(.plural) else {
      return false
    }
    let isBehindAdverb = index > 1 && Endings.isAdverb(tokens[index - 1], text)
    let before = tokens[isBehindAdverb ? index - 2 : index - 1], next = tokens[index + 1]
    guard before.isWord, before.isCapital, !before.isAny(.closed), !before.traits.contains(.possessive) else {
      return false
    }
    if next.kind == .quotation { return text[tokens[index].end - 1] == UInt8(ascii: "s") }
    guard next.isWord else { return false }
    if next.isAny(.determiner), !next.isCapital { return true }
    return isBehindAdverb && next.isCapital && text[tokens[index].end - 1] == UInt8(ascii: "s")
  }

  /// Whether a word in -ing is a name, or comes before the noun that it qualifies: "the planning director".
  private func isModifier(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].isWord else { return tokens[index].isCapital }
    let next = tokens[index + 1]
    if tokens[index].isCapital { return !next.isAny([.preposition, .determiner, .pronoun]) }
    return next.isAny([.person, .body, .title]) && !next.isAny(.plural) && !next.isAny(.closed)
      && !next.isCapital
  }
}
