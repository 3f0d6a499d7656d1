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
    index > 0 && tokens[index - 1].kind == .comma && tokens[index].isAny(.cue)
      && isBeforeWords(index)
  }

  /// Whether "that" or a quotation comes next.
  func isBeforeWords(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .quotation || (next.isWord && next.isAny(.subordinator) && next.isAny(.definite))
  }

  /// `the elders, like Ada Lund, posit that …`: whether a word comes between an example, which commas set
  /// apart from its subject, and the start of a clause or an object; any such word is a verb.
  func followsExample(_ index: Int) -> Bool {
    guard index > 3, index + 1 < tokens.count, tokens[index - 1].kind == .comma,
      tokens[index].isWord,
      !tokens[index].isCapital, !tokens[index].isAny(.closed)
    else { return false }
    let next = tokens[index + 1]
    guard
      isBeforeWords(index) || next.isWord && !next.isCapital && next.isAny([.determiner, .pronoun])
    else {
      return false
    }
    for start in (max(1, index - 14)..<(index - 1)).reversed() {
      guard tokens[start].isWord || tokens[start].kind == .comma || tokens[start].kind == .number
      else { return false }
      if tokens[start].kind == .comma, NameKey(tokens[start + 1], in: text) == VerbTest.like {
        return tokens[start - 1].isWord && !tokens[start - 1].isAny(.closed)
      }
    }
    return false
  }

  private static let like = NameKey("like")

  /// Whether a plain form is a verb: after "they", "who" or a plural noun.
  private func isPlain(_ index: Int) -> Bool {
    guard let before = before(index) else { return goesOnBehindComma(index) || followsExample(index) }
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
