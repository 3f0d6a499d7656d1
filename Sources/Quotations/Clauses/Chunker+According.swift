/// Phrases that attribute without a verb, in languages other than English and German.
extension Chunker {
  /// `podle slov Lundové`, `prema riječima Lunda`: whether a noun for words comes between "according to" and
  /// the speaker.
  func namesWords(_ index: Int, end: Int) -> Bool {
    guard text.habits.contains(.ownOrder), index + 1 < end else { return false }
    return tokens[index].isWord && !tokens[index].isCapital && tokens[index].isAny(.utterance)
      && tokens[index + 1].isWord
  }

  /// Reads `a detta di`, `en palabras de`, `aux yeux de`, `de acordo com`, with the preposition that ends
  /// them; `nil` if none begins here.
  mutating func accordingPhrase(at index: Int, end: Int) -> Int? {
    guard text.habits.contains(.ownOrder), index + 3 < end, tokens[index].isAny(.preposition),
      tokens[index + 1].isWord, tokens[index + 2].isWord, tokens[index + 2].isAny(.preposition)
    else { return nil }
    let pair = NameKey(
      pair: NameKey(tokens[index], in: text), NameKey(tokens[index + 1], in: text))
    guard Chunker.accordingPhrases.contains(pair) else { return nil }
    let next = index + 3
    chunks.append(Chunk(kind: .according, tokens: index..<next, head: index, classes: .according))
    return next
  }

  /// The preposition and the noun of each phrase.
  private static let accordingPhrases: KeySet = [
    NameKey(pair: NameKey("a"), NameKey("detta")), NameKey(pair: NameKey("a"), NameKey("parere")),
    NameKey(pair: NameKey("a"), NameKey("giudizio")), NameKey(pair: NameKey("ad"), NameKey("avviso")),
    NameKey(pair: NameKey("aux"), NameKey("yeux")), NameKey(pair: NameKey("aux"), NameKey("dires")),
    NameKey(pair: NameKey("en"), NameKey("palabras")), NameKey(pair: NameKey("en"), NameKey("opinión")),
    NameKey(pair: NameKey("a"), NameKey("juicio")), NameKey(pair: NameKey("de"), NameKey("acordo")),
    NameKey(pair: NameKey("na"), NameKey("opinião")), NameKey(pair: NameKey("nas"), NameKey("palavras")),
    NameKey(pair: NameKey("em"), NameKey("palavras")), NameKey(pair: NameKey("en"), NameKey("paraules")),
  ]

  /// `Według Ady Lund ustawa`: whether the speaker that "according to" names ends before a word, since in a
  /// language without articles the subject may follow at once.
  ///
  /// It ends before a word in lower case that follows two capitals, and before a noun that a verb follows.
  func endsSource(_ index: Int, from start: Int, end: Int) -> Bool {
    guard chunks.last?.kind == .according, text.habits.contains(.withoutArticles), !tokens[index].isCapital,
      tokens[index].isWord
    else { return false }
    if index - start > 1, tokens[index - 1].isCapital, tokens[index - 2].isCapital { return true }
    guard index + 1 < end, tokens[index + 1].isWord else { return false }
    return tokens[index + 1].isAny([.auxiliary, .finite])
  }
}
