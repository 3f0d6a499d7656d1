/// Distinguishes verbs from nouns and adjectives that look like them, by the word before.
struct VerbTest {
  let text: SourceText
  let tokens: [Token]

  /// Returns the form of the verb at an index, or `nil` if the word isn't a verb.
  func form(at index: Int) -> WordClass? {
    let token = tokens[index]
    guard token.isWord else { return nil }
    var classes = token.classes
    if classes.isDisjoint(with: [.finite, .participle, .base]) {
      guard let guess = guess(at: index) else { return nil }
      classes.formUnion(guess)
    }
    if classes.contains(.finite) { return isFinite(index, classes) ? classes : nil }
    if classes.contains(.participle) { return isParticiple(index) ? classes : nil }
    return isPlain(index) ? classes.union(.finite) : nil
  }

  /// Returns the form of an unlisted word, judging by its ending.
  func guess(at index: Int) -> WordClass? {
    if text.habits.contains(.capitalNouns) { return guessGerman(at: index) }
    let token = tokens[index]
    if text.habits.contains(.ownOrder) { return Endings.isVerb(token, text) ? .finite : nil }
    guard !token.isCapital || index == 0 || !tokens[index - 1].isWord, token.isWord,
      token.end - token.start > 4,
      token.classes.isDisjoint(with: WordClass.closed.union([.person, .body, .utterance, .work, .noun]))
    else { return nil }
    if governs(index) { return .finite }
    // `said retired sailor Ada Lund`: after a verb it is an adjective.
    if index > 0, tokens[index - 1].isAny(.finite), tokens[index - 1].isAny(.cue) { return nil }
    if Endings.isPast(token, text) {
      return token.isCapital && !isFronted(index) ? nil : [.finite, .past]
    }
    return Endings.isParticiple(token, text) && !isModifier(index) ? .participle : nil
  }

  /// Returns the form of an unlisted German word: it is a verb if it follows words in quotation marks, or if
  /// it ends as a past form does.
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

  /// What a noun phrase at the start of a sentence doesn't contain.
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

  private func before(_ index: Int) -> Token? {
    index > 0 && tokens[index - 1].isWord ? tokens[index - 1] : nil
  }

  /// Whether a word is a finite form: it follows a subject; after "the" or "of" it is a noun or an adjective.
  private func isFinite(_ index: Int, _ classes: WordClass) -> Bool {
    guard let before = before(index) else { return index == 0 || tokens[index - 1].kind != .number }
    if classes.contains(.past), !classes.isDisjoint(with: [.person, .body]) { return false }
    if classes.contains(.past), before.isAny(.quantifier) { return tokens[index].isAny(.cue) }
    if before.isAny(.pronoun) || before.isAny(.relative) { return true }
    if tokens[index].isAny(.sure) || takesObjectBehindThat(index) { return true }
    if before.traits.contains(.possessive) || before.isAny([.determiner, .preposition]) { return false }
    // "his public comments": a form in -s after an adjective is a plural noun; after a noun or a name it is a
    // verb.
    if classes.contains(.nounish) { return isSubject(before) && (before.isCapital || !endsPhrase(index)) }
    return true
  }

  /// `the bridge that crossed the harbour`: whether an unlisted past form or one in -s comes between "that" and the start
  /// of its object.
  func takesObjectBehindThat(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index - 1].isAny(.definite),
      tokens[index - 1].isAny(.subordinator), tokens[index + 1].isWord, !tokens[index].isCapital
    else { return false }
    guard tokens[index + 1].isAny([.determiner, .pronoun]) else { return false }
    return Endings.isPast(tokens[index], text)
      || text[tokens[index].end - 1] == UInt8(ascii: "s") && tokens[index + 1].isAny(.determiner)
        && tokens[index].classes.isDisjoint(with: WordClass.closed.union([.person, .body, .plural]))
  }

  /// Whether a stop or a small word comes next, as after a noun: "campaign points, calling".
  private func endsPhrase(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    guard next.isWord else { return next.kind == .comma || next.kind == .stop }
    return next.isAny([.auxiliary, .finite]) && !next.isAny(.determiner)
  }

  /// Whether a word can end a subject: a name, a noun for persons and bodies, or an adverb after one.
  private func isSubject(_ word: Token) -> Bool {
    if word.isAny([.adverb, .person, .body, .utterance, .work, .time, .title]) { return true }
    return word.isCapital && !word.isAny(.closed)
  }

  /// Whether a word is a participle; after "the" or "of" it is a noun or an adjective.
  private func isParticiple(_ index: Int) -> Bool {
    guard let before = before(index) else { return true }
    if tokens[index].isAny(.noun) { return before.isAny([.auxiliary, .adverb]) }
    return !before.isAny(.determiner) && !before.traits.contains(.possessive)
  }

  /// `the critics, many of them old, argue that …`: whether a verb of saying comes after a comma and before
  /// what is said.
  private func goesOnBehindComma(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index - 1].kind == .comma, tokens[index].isAny(.cue)
    else {
      return false
    }
    let next = tokens[index + 1]
    return next.kind == .quotation || (next.isWord && next.isAny(.subordinator) && next.isAny(.definite))
  }

  /// Whether a plain form is a verb: after "they", "who" or a plural noun.
  private func isPlain(_ index: Int) -> Bool {
    guard let before = before(index) else { return goesOnBehindComma(index) }
    if before.isAny(.quantifier), tokens[index].isAny(.uttering) {
      return before.isAny(.plural) && !(index + 1 < tokens.count && tokens[index + 1].isAny(.sure))
    }
    if before.isAny([.pronoun, .relative]) { return true }
    if before.isAny(.determiner) || before.isAny(.preposition) || before.traits.contains(.possessive) {
      return false
    }
    if before.isAny(.plural) { return true }
    let isCertain = tokens[index].isAny(.sure)
    return isCertain
      || (tokens[index].isAny(.cue) && !before.isCapital && text[before.end - 1] == UInt8(ascii: "s")
        && !before.isAny([.adverb, .finite]))
  }
}
