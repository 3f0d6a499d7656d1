/// Says what words in quotation marks are: a whole statement, a part of one, words kept at a distance, or a
/// title.
///
/// Titles are recognised by how they are written and what comes before them; the rest by their length and by
/// how certain it is that anyone speaks.
struct KindJudge {
  let text: SourceText
  let tokens: [Token]
  let shapes: [QuotedTextShape]
  private let evidence: KindEvidence
  private let weights = KindWeights()

  /// Makes a judge of the quoted texts of a text.
  init(
    text: SourceText, tokens: [Token], shapes: [QuotedTextShape], quotesInSingles: Bool
  ) {
    self.text = text
    self.tokens = tokens
    self.shapes = shapes
    evidence = KindEvidence(tokens: tokens, shapes: shapes, quotesInSingles: quotesInSingles)
  }

  /// Returns the kind of the quoted text of a choice.
  func kind(of choice: Choice, glyph: Mark.Glyph) -> Quotation.Kind {
    let shape = shapes[choice.quoted]
    if glyph == .dash { return .full }
    if glyph.family == .title, !isSaidAsSentence(choice, shape) { return .title }
    if glyph.family == .whiteCorner, shape.ending == .none { return .title }
    if shape.isDirection { return .scare }
    if choice.isSigned {
      return shape.words > 1 && shape.ending == .none && looksLikeTitle(shape) ? .title : .full
    }
    if choice.isTalk, shape.ending != .none || !looksLikeTitle(shape) { return .full }
    if glyph.family == .corner { return byForm(choice, shape) }
    if text.habits.contains(.capitalNouns) { return inGerman(choice, shape) }
    if text.habits.contains(.unknown) { return byForm(choice, shape) }
    if isTitle(choice, shape) || isNickname(choice.token, shape) { return .title }
    if isStatement(choice, shape) || weights.isSpeech(choice, glyph: glyph, evidence) {
      return spoken(choice, shape)
    }
    if text.habits.contains(.ownOrder), choice.candidate?.cue != nil || isSentence(choice, shape) {
      return byForm(choice, shape)
    }
    return looksLikeTitle(shape) ? .title : .scare
  }

  /// `《The bridge is safe,》 Lund said`: whether words between marks for titles end as a sentence does and are
  /// attributed directly, or are talk.
  private func isSaidAsSentence(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    guard shape.ending != .none else { return false }
    if choice.isTalk || choice.isSigned { return true }
    switch choice.candidate?.situation {
    case .afterDirect, .afterInverted, .cueTouching, .colon, .secondHalf, .nextSentence, .carriedOn:
      return true
    default: return false
    }
  }

  /// Whether the words are whole sentences, which are speech even if no speaker can be found.
  private func isStatement(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    if shape.continuesPrevious || isContinued(choice.quoted) { return true }
    return choice.candidate == nil && shape.beginsWithCapital && shape.words >= 4 && shape.ending != .none
  }

  /// Whether the next quoted text continues this one.
  private func isContinued(_ quoted: Int) -> Bool {
    quoted + 1 < shapes.count && shapes[quoted + 1].continuesPrevious
  }

  /// `the film “The Long Bridge”`, `a box marked “fresh”`: whether the word before shows that a title or a
  /// label follows.
  private func isTitle(_ choice: Choice, _ shape: QuotedTextShape) -> Bool {
    if choice.token > 0, tokens[choice.token - 1].isAny(.labelling) { return true }
    guard looksLikeTitle(shape), shape.capitals > 1, choice.token > 0 else { return false }
    if tokens[choice.token - 1].isWord, tokens[choice.token - 1].isAny(.work) { return true }
    return isBehindWork(choice.token, shape)
  }

  /// Whether a work comes before the title: `his book, “The Long Bridge,”`,
  /// `a scene from “The Long Bridge.”`.
  private func isBehindWork(_ index: Int, _ shape: QuotedTextShape) -> Bool {
    guard index > 1 else { return false }
    let before = tokens[index - 1], noun = tokens[index - 2]
    if before.kind == .comma { return noun.isWord && noun.isAny(.work) && shape.ending != .question }
    return before.isWord && before.isAny(.preposition) && KindJudge.parts.contains(NameKey(noun, in: text))
  }

  /// Nouns for parts of a work: "a scene from".
  private static let parts: KeySet = [
    NameKey("scene"), NameKey("scenes"), NameKey("excerpt"), NameKey("excerpts"), NameKey("trailer"),
    NameKey("poster"), NameKey("screening"), NameKey("premiere"), NameKey("adaptation"), NameKey("remake"),
  ]

  /// Returns full for a sentence by itself, partial for a part of the writer's sentence.
  func spoken(_ choice: Choice, _ shape: QuotedTextShape) -> Quotation.Kind {
    guard let situation = choice.candidate?.situation else {
      return choice.standsAlone || (choice.place == 0 && shape.beginsWithCapital) ? .full : .partial
    }
    switch situation {
    case .afterDirect, .afterOther, .afterInverted, .nextSentence, .floating, .subjectBefore, .subjectAfter,
      .reported:
      return choice.place == 0 || shape.beginsWithCapital ? .full : .partial
    case .carriedOn, .secondHalf, .cueTouching, .colon: return .full
    default: return shape.beginsWithCapital && shape.words > 3 && shape.ending != .none ? .full : .partial
    }
  }

  /// `Mike “Iron” Smith`: one or two words with capitals between the parts of a name.
  func isNickname(_ index: Int, _ shape: QuotedTextShape) -> Bool {
    guard index > 0, index + 1 < tokens.count, shape.words <= 2 else { return false }
    let before = tokens[index - 1], after = tokens[index + 1]
    guard before.isWord, before.isCapital, !before.traits.contains(.possessive), after.isWord, after.isCapital
    else { return false }
    let isGiven = before.isAny([.male, .female, .title])
    if shape.beginsWithCapital, isGiven { return true }
    // `Xola “the Axe” Holm`
    let opensArticle =
      shape.capitals == 1 && shape.smallWords == 1 && !before.isAny([.place, .body, .work])
    return shape.ending == .none && opensArticle && !after.isAny(.closed)
  }

  /// Whether all words that have capitals in titles have them.
  func looksLikeTitle(_ shape: QuotedTextShape) -> Bool {
    shape.beginsWithCapital && shape.words <= 10 && shape.capitals + shape.smallWords == shape.words
      && (shape.capitals >= 2 || shape.words == 1) && !shape.holdsStop
  }
}
