/// Words that two are written as: "can’t", "dit-elle".
extension Tokenizer {
  /// The verb in "they’re" and "it’s", a token of its own; `nil` if the word isn't a pronoun.
  func contraction(start: Int, stem: Int, end: Int) -> Token? {
    guard lexicon.classes(of: start..<stem, in: text).contains(.pronoun) else { return nil }
    var verb = Token(start: stem, end: end, kind: .word)
    verb.classes = [.auxiliary, .finite, .be]
    return verb
  }

  /// "déclaré": a French verb of saying that follows a helping verb.
  func isFrenchParticiple(_ token: Token) -> Bool {
    token.isAny(.cue) && token.end - token.start > 4 && text[token.end - 2] == 0xC3
      && text[token.end - 1] == 0xA9
  }

  /// Makes the "a" before a French participle a helping verb.
  mutating func makeHelper() {
    guard let last = tokens.last, last.isWord, last.end - last.start == 1,
      text[last.start] == UInt8(ascii: "a")
    else { return }
    tokens[tokens.count - 1].classes = [.auxiliary, .finite]
  }

  /// Cuts the pronoun off a French verb that comes before it: "a-t-elle", "dit-il".
  func splitPronoun(from word: inout Token) -> Token? {
    if text.habits.contains(.joinedPronouns) { return splitFrenchPronoun(from: &word) }
    guard !word.isCapital, let start = WordShape.invertedPronoun(word.range, in: text) else { return nil }
    var pronoun = Token(start: start, end: word.end, kind: .word)
    pronoun.classes = [.pronoun, word.end - start == 2 ? .male : .female]
    let isHelper = text[start - 2] == UInt8(ascii: "t")
    word.end = isHelper ? start - 3 : start - 1
    word.classes = isHelper ? .adverb : [.cue, .uttering, .finite, .sure]
    return pronoun
  }

  /// A helping verb before its pronoun counts as an adverb: the participle that follows attributes.
  private func splitFrenchPronoun(from word: inout Token) -> Token? {
    guard !word.isCapital, let parts = WordShape.frenchInversion(word.range, in: text) else { return nil }
    var pronoun = Token(start: parts.pronoun, end: word.end, kind: .word)
    pronoun.classes = lexicon.classes(of: pronoun.range, in: text)
    word.end = parts.verbEnd
    word.classes = lexicon.classes(of: word.range, in: text)
    if word.isAny(.auxiliary) { word.classes = .adverb }
    return pronoun
  }
}
