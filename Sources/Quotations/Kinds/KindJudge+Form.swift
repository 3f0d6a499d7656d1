extension KindJudge {
  /// Returns the kind by form alone, for languages with few or no known verbs of saying.
  ///
  /// A sentence is speech, and so are several words unless they look like a name; a few words are speech if
  /// someone speaks.
  func byForm(_ choice: Choice, _ shape: QuotedTextShape) -> Quotation.Kind {
    let hasCue = choice.candidate?.cue != nil
    if isNamed(choice) { return .title }
    if shape.continuesPrevious || isSentence(choice, shape) { return spoken(choice, shape) }
    if explainsNoun(choice, shape) || (looksLikeName(shape) && !hasCue) { return .title }
    if shape.words <= 3, !hasCue, isAside(choice) { return .scare }
    return spoken(choice, shape)
  }

  /// Whether the words are a sentence by their capital and their stop, or because a colon comes before them.
  func isSentence(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    if choice.token > 0, tokens[choice.token - 1].kind == .colon, shape.words > 3 { return true }
    return shape.beginsWithCapital && shape.words > 3 && shape.ending != .none && !looksLikeName(shape)
  }

  /// Whether a word beside the marks shows that they enclose a name: "der sogenannte", "genannt".
  func isNamed(_ choice: Choice) -> Bool {
    if choice.token > 0 {
      let before = tokens[choice.token - 1]
      if before.isWord, before.isAny([.naming, .work]) { return true }
      if before.kind == .colon, choice.token > 1, tokens[choice.token - 2].isAny(.naming) { return true }
    }
    guard choice.token + 1 < tokens.count else { return false }
    return tokens[choice.token + 1].isWord && tokens[choice.token + 1].isAny(.naming)
  }

  /// `die Zeitung „Hult heute“`, `(„Hult“)`, `„Rat von Hult“ (RH)`: a name after its noun or before its short
  /// form.
  func explainsNoun(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    guard shape.ending == .none, shape.words <= 8 else { return false }
    if choice.token + 2 < tokens.count, tokens[choice.token + 1].kind == .open,
      !tokens[choice.token + 2].traits.isEmpty
    {
      return true
    }
    guard choice.token > 0 else { return false }
    let before = tokens[choice.token - 1]
    if before.kind == .open { return shape.words <= 3 }
    // `Lund nannte die Brücke „Unfug“` names nothing.
    return shape.beginsWithCapital && before.isWord && before.isCapital && !isDescribed(choice)
  }

  /// Whether there are several words, all of which have capitals except small words.
  func looksLikeName(_ shape: QuotedTextShape) -> Bool {
    guard shape.ending == .none, shape.beginsWithCapital, shape.words > 1, shape.words <= 8 else {
      return false
    }
    // German adjectives are in lower case, so only in names do all words have capitals.
    return shape.capitals + (shape.capitals > 1 ? shape.smallWords : 0) == shape.words
  }

  /// Whether the words are an ordinary part of the writer's sentence, and no one could have said them.
  private func isAside(_ choice: Choice) -> Bool {
    guard let candidate = choice.candidate else { return true }
    if candidate.situation.rule == .floating { return true }
    let shape = shapes[choice.quoted]
    guard shape.words == 1, shape.beginsWithCapital, choice.token > 0 else { return false }
    let before = tokens[choice.token - 1]
    return before.isWord && !before.isAny(.conjunction) && before.isAny([.preposition, .determiner])
  }

  /// Whether a verb such as "call" attributes the words.
  func isDescribed(_ choice: Choice) -> Bool {
    choice.candidate?.cue.map { tokens[$0].contains { $0.isAny(.describing) } } ?? false
  }
}
