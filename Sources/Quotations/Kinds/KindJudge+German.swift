extension KindJudge {
  /// How many tokens on either side are looked at for words of reporting.
  private static let reach = 48

  /// The kind in German, where all nouns have capitals, and where what others said has forms of its own.
  ///
  /// Words that begin with a small letter are no name. A noun with its capital is quoted where the sentence reports:
  /// where it has a verb of saying, "dass" or a subjunctive, or says what something is called by somebody.
  func inGerman(_ choice: Choice, _ shape: PassageShape) -> Quotation.Kind {
    if isNamed(choice) { return .title }
    if shape.continuesPrevious || isSentence(choice, shape) { return spoken(choice, shape) }
    if isHeading(choice, shape) || (namesSource(choice) && shape.words < 4) { return .title }
    if followsUtterance(choice) || (isDescribed(choice) && !isExplained(choice)) {
      return spoken(choice, shape)
    }
    guard shape.beginsWithCapital else {
      return shape.words > 1 || isReported(choice) ? spoken(choice, shape) : .scare
    }
    if explainsNoun(choice, shape) { return .title }
    if shape.holdsClause { return spoken(choice, shape) }
    if looksLikeName(shape), shape.smallWords == 0 { return .title }
    if isReported(choice) || (shape.words > 3 && !followsArticle(choice)) { return spoken(choice, shape) }
    return shape.words == 1 ? .scare : .title
  }

  /// `die Bezeichnung „Unfug“`, `Sprüche wie „Unfug“`: the noun before says that somebody used the words.
  private func followsUtterance(_ choice: Choice) -> Bool {
    var index = choice.token - 1
    guard index > 0, tokens[index].isWord else { return false }
    if tokens[index].isAny(.comparing) { index -= 1 }
    return tokens[index].isWord && tokens[index].isCapital && tokens[index].isAny(.utterance)
  }

  /// `berichtete die „Hulter Zeitung“`, `laut „Hult heute“`, `die „Hulter Zeitung“ schreibt`: the words name who speaks.
  private func namesSource(_ choice: Choice) -> Bool {
    if choice.token + 1 < tokens.count, tokens[choice.token + 1].isWord,
      tokens[choice.token + 1].isAny(.uttering)
    {
      return true
    }
    var index = choice.token - 1
    if index > 1, tokens[index].isWord, tokens[index].isCapital, !tokens[index].isAny(.utterance) {
      index -= 1
    }
    if index > 0, tokens[index].isWord, tokens[index].isAny(.determiner) { index -= 1 }
    guard index >= 0, tokens[index].isWord else { return false }
    return tokens[index].isAny(.according) || (index == choice.token - 2 && tokens[index].isAny(.uttering))
  }

  /// `„Brücken“: Der Rat …`: a label before a colon, at the start of its line.
  private func isHeading(_ choice: Choice, _ shape: PassageShape) -> Bool {
    choice.place == 0 && shape.words < 4 && choice.token + 1 < tokens.count
      && tokens[choice.token + 1].kind == .colon
  }

  /// `„Rat von Hult“ (RH)`: the short form of a name follows.
  private func isExplained(_ choice: Choice) -> Bool {
    choice.token + 2 < tokens.count && tokens[choice.token + 1].kind == .open
      && tokens[choice.token + 2].traits.contains(.allCapitals)
  }

  /// `Der „Preis für große Brücken“`: with the definite article a noun phrase is a name.
  private func followsArticle(_ choice: Choice) -> Bool {
    choice.token > 0 && tokens[choice.token - 1].isWord
      && tokens[choice.token - 1].isAny([.theInGerman, .preposition])
  }

  /// Whether the sentence around a passage reports what somebody said.
  private func isReported(_ choice: Choice) -> Bool {
    let before = tokens[..<choice.token].suffix(KindJudge.reach).reversed()
    let behind = tokens[(choice.token + 1)...].prefix(KindJudge.reach)
    return reports(before) || reports(behind)
  }

  private func reports(_ words: some Sequence<Token>) -> Bool {
    for token in words {
      if token.kind == .stop || token.kind == .lineBreak { return false }
      if token.isWord, token.isAny([.reporting, .according, .uttering, .describing, .utterance]) {
        return true
      }
    }
    return false
  }
}
