/// Says what words in quotation marks are: a whole statement, a part of one, words kept at a distance, or a title.
///
/// Titles are told by how they are written and what stands before them; the rest by their length and by how sure it is
/// that anybody speaks.
struct KindJudge {
  let tokens: [Token]
  let shapes: [PassageShape]
  /// Whether the text quotes in single marks; elsewhere they seldom mean speech.
  let quotesInSingles: Bool
  /// Whether the text is German, where a capital says nothing of a noun.
  let isGerman: Bool

  /// The kind of the passage of a choice.
  func kind(of choice: Choice, glyph: Mark.Glyph) -> Quotation.Kind {
    let shape = shapes[choice.passage]
    if glyph.family == .title { return .title }
    if glyph.family == .single, !quotesInSingles { return singled(choice, shape) }
    if isGerman { return german(choice, shape) }
    if isNickname(choice.token) { return .title }
    if looksLikeTitle(shape), !isSpokenName(choice, shape) { return .title }
    if isNamed(choice.token), shape.words <= 4, !isSpeech(choice) { return .scare }
    guard let candidate = choice.candidate else { return shape.words <= 3 ? .scare : spoken(choice, shape) }
    if shape.words <= 3, isFaint(candidate.situation, shape) { return .scare }
    return spoken(choice, shape)
  }

  /// Full if the quotation stands by itself, partial if it is woven into the writer's sentence.
  private func spoken(_ choice: Choice, _ shape: PassageShape) -> Quotation.Kind {
    guard let situation = choice.candidate?.situation else {
      return choice.standsAlone || (choice.place == 0 && shape.beginsWithCapital) ? .full : .partial
    }
    switch situation {
    case .afterDirect, .afterInverted, .nextSentence, .floating, .subjectBefore, .reported:
      return choice.place == 0 || shape.beginsWithCapital ? .full : .partial
    case .carriedOn, .secondHalf, .cueTouching, .colon: return .full
    default: return shape.beginsWithCapital && shape.words > 3 && shape.ending != .none ? .full : .partial
    }
  }

  /// In German a name in quotation marks follows the noun that says what it names, or goes before its short form.
  private func german(_ choice: Choice, _ shape: PassageShape) -> Quotation.Kind {
    guard choice.token > 0, choice.token + 1 < tokens.count else { return spoken(choice, shape) }
    let before = tokens[choice.token - 1], after = tokens[choice.token + 1]
    if before.isWord, before.isAny([.naming, .work, .according]) { return .title }
    // `Lund nannte die Brücke „Unfug“` names nothing.
    if !isDescribed(choice), before.isWord, before.isCapital, shape.beginsWithCapital, shape.words <= 8,
      shape.ending == .none
    {
      return .title
    }
    if after.kind == .open, choice.token + 2 < tokens.count, !tokens[choice.token + 2].traits.isEmpty {
      return .title
    }
    if before.kind == .open, shape.words <= 3 { return .title }
    let hasCue = choice.candidate?.cue != nil
    if shape.capitals == shape.words, shape.ending == .none, shape.words <= 8, !hasCue {
      // Adjectives have small letters, so that only names are all capitals.
      if shape.words > 1 { return .title }
      if before.isWord, !before.isAny(.conjunction), before.isAny([.preposition, .determiner]) {
        return .scare
      }
    }
    if choice.candidate == nil, shape.words <= 3, shape.ending == .none { return .scare }
    return spoken(choice, shape)
  }

  /// Single marks in a text that quotes in double ones: speech only where a cue touches a sentence.
  private func singled(_ choice: Choice, _ shape: PassageShape) -> Quotation.Kind {
    if looksLikeTitle(shape) { return .title }
    switch choice.candidate?.situation {
    case .afterDirect, .afterInverted, .cueTouching: return shape.words > 3 ? spoken(choice, shape) : .scare
    default: return .scare
    }
  }

  // MARK: Titles

  /// `Mike “Iron” Smith`: one or two words with capitals between the parts of a name.
  private func isNickname(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, shapes[tokens[index].passage].words <= 2 else { return false }
    let before = tokens[index - 1], after = tokens[index + 1]
    return before.isWord && before.isCapital && !before.traits.contains(.possessive)
      && before.isAny([.male, .female, .title]) && after.isWord && after.isCapital
  }

  /// All words that titles write with capitals have them.
  private func looksLikeTitle(_ shape: PassageShape) -> Bool {
    shape.beginsWithCapital && shape.words <= 10 && shape.capitals + shape.smallWords == shape.words
      && (shape.capitals >= 2 || shape.words == 1) && !shape.holdsStop
  }

  /// Whether a name in quotation marks is what somebody said: `“Paris,” he said`.
  private func isSpokenName(_ choice: Choice, _ shape: PassageShape) -> Bool {
    guard let situation = choice.candidate?.situation else { return false }
    if shape.ending == .question, choice.place == 0 { return true }
    let before = choice.token > 0 ? tokens[choice.token - 1] : nil
    let touchesName = before.map { $0.isWord && $0.isAny([.preposition, .work, .naming, .joint]) } ?? false
    switch situation {
    case .cueTouching: return !touchesName
    case .afterDirect, .afterInverted: return choice.place == 0 && shape.ending != .none && !touchesName
    case .cueNear, .cueFar, .cueGoverning, .participle, .relative, .utterance:
      guard let before else { return false }
      if before.kind == .colon { return true }
      guard before.isWord, !before.traits.contains(.possessive) else { return false }
      // `Mao called Li “Doctor Maybe”`, `Mao referred to Li as “Doctor Maybe”`
      if isDescribed(choice), before.isAny(.asWord) || before.isCapital || before.isAny(.determiner) {
        return true
      }
      return !touchesName && before.isAny([.determiner, .auxiliary, .finite, .subordinator])
    default: return false
    }
  }

  /// Whether a verb such as "call" attributes the words.
  private func isDescribed(_ choice: Choice) -> Bool {
    choice.candidate?.cue.map { tokens[$0].contains { $0.isAny(.describing) } } ?? false
  }

  /// Whether the word before says that a name follows: `the so-called “experts”`, `the word “maybe”`.
  private func isNamed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    return before.isWord && before.isAny([.naming, .work])
  }

  private func isSpeech(_ choice: Choice) -> Bool {
    guard let situation = choice.candidate?.situation else { return false }
    return situation.rawValue < Situation.shared.rawValue
  }

  /// Whether it is unlikely that few words without a cue are a quotation at all.
  private func isFaint(_ situation: Situation, _ shape: PassageShape) -> Bool {
    switch situation {
    case .floating, .remembered, .subjectBefore, .reported: shape.ending != .question
    case .subject: shape.words == 1
    case .subjectThing, .firstName: shape.words <= 2
    default: false
    }
  }
}
