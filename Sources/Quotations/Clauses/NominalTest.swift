/// Decides where a noun phrase ends.
struct NominalTest {
  let text: SourceText
  let tokens: [Token]
  private let verbs: VerbTest

  /// Makes a test for the tokens of a text.
  init(text: SourceText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    verbs = VerbTest(text: text, tokens: tokens)
  }

  /// Whether the phrase that began at `start` continues with the token at `index`.
  func continues(at index: Int, from start: Int, end: Int) -> Bool {
    let token = tokens[index], before = tokens[index - 1]
    guard index - start < 16 else { return false }
    if token.kind == .number { return true }
    guard token.isWord else { return false }
    if isNamed(index, end: end) { return false }
    if separatesAddressee(index, from: start) { return false }
    if joinsCapitals(index, end: end) { return true }
    if token.isCapital { return continuesName(token, before, index) }
    if token.isAny([
      .auxiliary, .pronoun, .relative, .preposition, .conjunction, .subordinator, .according, .negation,
    ]) {
      return false
    }
    if token.isAny(.determiner), !before.isAny(.determiner) { return false }
    if text.habits.contains(.capitalNouns), before.isCapital, !before.isAny(.determiner) { return false }
    if token.isAny(.adverb) || Endings.isAdverb(token, text) {
      return before.isAny(.determiner) || before.traits.contains(.possessive)
        || isInsideRole(index, from: start, end: end)
    }
    if token.isAny(.time), before.isCapital, !before.traits.contains(.possessive) { return false }
    return verbs.form(at: index) == nil
  }

  /// `the former first lady`: whether an adverb comes between an article's adjective and a noun for a person.
  private func isInsideRole(_ index: Int, from start: Int, end: Int) -> Bool {
    guard !text.habits.contains(.ownOrder), tokens[start].isAny(.determiner), index + 1 < end,
      !tokens[index - 1].isAny([.person, .body]), !tokens[index - 1].isCapital
    else { return false }
    let next = tokens[index + 1]
    return next.isWord && next.isAny([.person, .title])
      && !next.isAny(WordClass.closed.union([.finite, .plural]))
  }

  /// `a sailor better known as`: whether a participle and "as" come before the name that someone goes by.
  func isNamed(_ index: Int, end: Int) -> Bool {
    guard index + 1 < end, tokens[index].isWord, !tokens[index].isCapital else { return false }
    if tokens[index].isAny(.naming) { return tokens[index + 1].isAny(.asWord) }
    return index + 2 < end && tokens[index + 1].isAny(.naming) && tokens[index + 2].isAny(.asWord)
      && tokens[index].classes.isDisjoint(with: [.person, .body, .noun, .plural])
      && !tokens[index].isAny(.closed)
      && AliasWords.fillers.contains(NameKey(tokens[index], in: text))
  }

  /// Whether a word with a capital continues the phrase; a new weekday or a new clause ends it.
  private func continuesName(_ token: Token, _ before: Token, _ index: Int) -> Bool {
    if token.isAny(.time), !token.isAny([.male, .female, .auxiliary]), !isLastName(index) {
      let isName = token.isAny(.abbreviation) && !token.traits.contains(.dotted) && before.isCapital
      return isName || before.isAny(.determiner)
    }
    if token.isAny([.pronoun, .relative, .determiner]), token.end - token.start < 4, !before.isCapital {
      return false
    }
    if token.isAny(.conjunction) { return false }
    return true
  }

  /// `Jo March said`, but not `Jo left March 3`: whether a month is a last name, after a given name and
  /// before a word.
  private func isLastName(_ index: Int) -> Bool {
    guard tokens[index].isAny(.surname), tokens[index - 1].isCapital,
      tokens[index - 1].isAny([.male, .female])
    else {
      return false
    }
    return index + 1 == tokens.count || tokens[index + 1].kind != .number
  }

  /// Whether a small word joins two words with capitals: "of" in "Bank of England", "de" in "Charles de
  /// Gaulle".
  private func joinsCapitals(_ index: Int, end: Int) -> Bool {
    let token = tokens[index]
    // "der" may follow "von".
    let isSecond = index > 1 && !tokens[index - 1].isCapital && tokens[index - 1].isAny(.joint)
    let before = tokens[isSecond ? index - 2 : index - 1]
    guard token.end - token.start <= 3, !token.isCapital, index + 1 < end, before.isCapital,
      !before.traits.contains(.possessive)
    else { return false }
    guard token.isAny(.joint), isSecond || !followsFullName(index) else { return false }
    var next = index + 1
    if next + 1 < end, tokens[next].isAny(.joint), !tokens[next].isCapital { next += 1 }
    return tokens[next].isWord && tokens[next].isCapital && !tokens[next].isAny(.time)
  }
}
