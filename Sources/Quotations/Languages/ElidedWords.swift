/// Small words that lose their vowel before another vowel: `l’homme`, `dell’anno`, `qu’il`.
extension WordShape {
  /// Returns the offset after an elided word, without its apostrophe; `nil` if none begins at `start`.
  static func elision(from start: Int, in text: SourceText, limit: Int) -> Int? {
    var end = start
    while end < limit, end - start <= 6, Byte.isLetter(text[end]) { end += 1 }
    let next = endOfApostrophe(at: end, in: text)
    guard end > start, next > end, next < limit else { return nil }
    guard Byte.isLetter(text[next]) || text[next] >= 0xC3 else { return nil }
    if end - start == 1 { return end }
    return elided.contains(NameKey(Token(start: start, end: end, kind: .word), in: text)) ? end : nil
  }

  /// Returns the offset after an apostrophe at `offset`, or `offset` if there is none.
  static func endOfApostrophe(at offset: Int, in text: SourceText) -> Int {
    if text[offset] == Byte.apostrophe { return offset + 1 }
    let isCurly = text[offset] == 0xE2 && text[offset + 1] == 0x80 && text[offset + 2] == 0x99
    return isCurly ? offset + 3 : offset
  }

  /// Words of more than one letter that are elided.
  private static let elided: KeySet = keys([
    "qu", "lorsqu", "puisqu", "jusqu", "quoiqu", "dell", "all", "dall", "nell", "sull", "un", "quest",
    "quell", "ch",
    "tutt",
  ])

  /// Returns where the verb ends and where the pronoun begins in a French `dit-il` or `explique-t-elle`, or
  /// `nil`.
  static func frenchInversion(_ word: Range<Int>, in text: SourceText) -> (verbEnd: Int, pronoun: Int)? {
    guard let hyphen = word.lastIndex(where: { text[$0] == 0x2D }), hyphen > word.lowerBound else {
      return nil
    }
    let pronoun = hyphen + 1
    guard inverted.contains(NameKey(Token(start: pronoun, end: word.upperBound, kind: .word), in: text))
    else {
      return nil
    }
    let isEuphonic = hyphen > word.lowerBound + 2 && text[hyphen - 1] == 0x74 && text[hyphen - 2] == 0x2D
    return (isEuphonic ? hyphen - 2 : hyphen, pronoun)
  }

  private static let inverted = keys(["il", "elle", "ils", "elles", "on", "je", "nous", "vous"])

  private static func keys(_ words: [StaticString]) -> KeySet { KeySet(words.map { NameKey($0) }) }
}
