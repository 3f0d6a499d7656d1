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
  private let weights = KindWeights()

  /// A judge of the passages of a text.
  init(tokens: [Token], shapes: [PassageShape], quotesInSingles: Bool, isGerman: Bool) {
    self.tokens = tokens
    self.shapes = shapes
    self.quotesInSingles = quotesInSingles
    self.isGerman = isGerman
  }

  /// The kind of the passage of a choice.
  func kind(of choice: Choice, glyph: Mark.Glyph) -> Quotation.Kind {
    let shape = shapes[choice.passage]
    if glyph.family == .title { return .title }
    if isGerman { return german(choice, shape) }
    if isTitle(choice, shape) { return .title }
    if isStatement(choice, shape) || weights.isSpeech(choice, glyph: glyph, evidence) {
      return spoken(choice, shape)
    }
    return isNickname(choice.token) || looksLikeTitle(shape) ? .title : .scare
  }

  /// Whole sentences are speech even where nobody can be found who speaks.
  private func isStatement(_ choice: Choice, _ shape: PassageShape) -> Bool {
    if shape.continuesPrevious { return true }
    return choice.candidate == nil && shape.beginsWithCapital && shape.words >= 4 && shape.ending != .none
  }

  /// `the film “The Long Bridge”`: the noun before says that a title follows.
  private func isTitle(_ choice: Choice, _ shape: PassageShape) -> Bool {
    guard looksLikeTitle(shape), shape.capitals > 1, choice.token > 0 else { return false }
    return tokens[choice.token - 1].isWord && tokens[choice.token - 1].isAny(.work)
  }

  private var evidence: KindEvidence {
    KindEvidence(tokens: tokens, shapes: shapes, quotesInSingles: quotesInSingles)
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

  /// Whether a verb such as "call" attributes the words.
  private func isDescribed(_ choice: Choice) -> Bool {
    choice.candidate?.cue.map { tokens[$0].contains { $0.isAny(.describing) } } ?? false
  }
}
