extension KindJudge {
  /// How many tokens on either side are searched for words of reporting.
  private static let reach = 48

  /// Returns the kind in German, which writes nouns with capitals and has special verb forms for reported
  /// speech.
  ///
  /// Words that begin in lower case aren't a name, though up to four may be a term that no one says. A noun
  /// with its capital is quoted if the sentence reports: if it has a verb of saying, "dass" or a subjunctive,
  /// or says what someone calls something.
  func inGerman(_ choice: Choice, _ shape: QuotedTextShape) -> Quotation.Kind {
    if isNamed(choice) || isOtherName(choice) || isWorkBehindColon(choice, shape) || shape.isAddress {
      return .title
    }
    if shape.continuesPrevious || isSentence(choice, shape) { return spoken(choice, shape) }
    if isHeading(choice, shape) || (namesSource(choice) && shape.words < 4) { return .title }
    if followsUtterance(choice) || (isDescribed(choice) && !isExplained(choice)) {
      return spoken(choice, shape)
    }
    guard shape.beginsWithCapital else {
      return shape.words > 4 || isReported(choice) || isSaidBySomebody(choice, shape)
        ? spoken(choice, shape) : .scare
    }
    if explainsNoun(choice, shape) { return .title }
    if shape.holdsClause { return spoken(choice, shape) }
    if looksLikeName(shape), shape.smallWords == 0 { return .title }
    if isReported(choice), hasSpeaker(choice) || isReported(choice, counting: .subjunctive) {
      return spoken(choice, shape)
    }
    if shape.words > 3, !followsArticle(choice) { return spoken(choice, shape) }
    return shape.words == 1 ? .scare : .title
  }

  /// Whether someone may speak, even if it isn't likely.
  private func hasSpeaker(_ choice: Choice) -> Bool { choice.candidate.map { $0.chance >= 0.1 } ?? false }

  /// `die Bezeichnung „Unfug“`, `Sprüche wie „Unfug“`: whether the noun shows that someone used the words.
  private func followsUtterance(_ choice: Choice) -> Bool {
    var index = choice.token - 1
    guard index > 0, tokens[index].isWord else { return false }
    if tokens[index].isAny(.comparing) { index -= 1 }
    return tokens[index].isWord && tokens[index].isCapital && tokens[index].isAny(.utterance)
  }

  /// `berichtete die „Hulter Zeitung“`, `laut „Hult heute“`, `die „Hulter Zeitung“ schreibt`: whether the
  /// words name who speaks.
  private func namesSource(_ choice: Choice) -> Bool {
    var index = choice.token - 1
    if index >= 0, choice.token + 1 < tokens.count, tokens[choice.token + 1].isAny(.uttering) {
      return tokens[index].isWord && tokens[index].isAny(.determiner)
    }
    if index > 1, tokens[index].isWord, tokens[index].isCapital, !tokens[index].isAny(.utterance) {
      index -= 1
    }
    if index > 0, tokens[index].isWord, tokens[index].isAny(.determiner) { index -= 1 }
    guard index >= 0, tokens[index].isWord else { return false }
    return tokens[index].isAny(.according) || (index == choice.token - 2 && tokens[index].isAny(.uttering))
  }

  /// `„Brücken“: Der Rat …`, `vertagt „alte Brücken“: …`: whether the words are a label before a colon, in a
  /// line that doesn't report.
  private func isHeading(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    guard shape.words < 5, shape.ending == .none, choice.token + 1 < tokens.count,
      tokens[choice.token + 1].kind == .colon
    else { return false }
    return choice.place == 0 || !reports(sentence(upTo: choice.token))
  }

  /// `Der „Bridge Day“ – auch „Tag der Brücke“ –`: whether two signs set the words off as another name for
  /// the same thing.
  private func isOtherName(_ choice: Choice) -> Bool {
    guard choice.token > 1, choice.token + 1 < tokens.count, tokens[choice.token - 1].isAny(.alternative)
    else { return false }
    switch (tokens[choice.token - 2].kind, tokens[choice.token + 1].kind) {
    case (.dash, .dash), (.open, .close), (.comma, .comma): return true
    default: return false
    }
  }

  /// `ihr erstes Buch: „Wir gehen hinüber“`: whether the noun before the colon shows that a title follows.
  private func isWorkBehindColon(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    choice.token > 1 && tokens[choice.token - 1].kind == .colon && shape.beginsWithCapital
      && shape.ending == .none && tokens[choice.token - 2].isAny(.work)
  }

  /// `„Rat von Hult“ (RH)`: whether the short form of a name follows.
  private func isExplained(_ choice: Choice) -> Bool {
    choice.token + 2 < tokens.count && tokens[choice.token + 1].kind == .open
      && tokens[choice.token + 2].traits.contains(.allCapitals)
  }

  /// `Der „Preis für große Brücken“`: whether a preposition or the definite article comes first, which makes
  /// a noun phrase a name.
  private func followsArticle(_ choice: Choice) -> Bool {
    choice.token > 0 && tokens[choice.token - 1].isWord
      && (tokens[choice.token - 1].isAny(.preposition)
        || tokens[choice.token - 1].classes.isSuperset(of: [.definite, .determiner]))
  }

  /// Whether a verb of saying attributes the words, or the ranker is fairly sure who says them.
  private func isSaidBySomebody(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    guard shape.words > 1, let candidate = choice.candidate else { return false }
    return candidate.cue != nil || candidate.chance >= 0.5
  }
}
