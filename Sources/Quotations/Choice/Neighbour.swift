/// What is next to a quotation, as far as it helps to tell who speaks.
enum Neighbour: Int, CaseIterable {
  case edge, comma, colon, dash, quotation, subordinator, determiner, preposition, conjunction, cue, verb
  case pronoun, name, word, other

  static let count = allCases.count

  /// Reads what comes before the token at an index.
  init(before index: Int, in tokens: [Token]) {
    self = index > 0 ? Neighbour(tokens[index - 1]) : .edge
  }

  /// Reads what follows the token at an index.
  init(after index: Int, in tokens: [Token]) {
    self = index + 1 < tokens.count ? Neighbour(tokens[index + 1]) : .edge
  }

  private init(_ token: Token) {
    switch token.kind {
    case .lineBreak, .stop: self = .edge
    case .comma: self = .comma
    case .colon, .semicolon: self = .colon
    case .dash: self = .dash
    case .quotation: self = .quotation
    case .alias: self = .name
    case .open, .close, .other, .number: self = .other
    case .word: self = Neighbour(word: token)
    }
  }

  private init(word: Token) {
    if word.isAny(.pronoun) {
      self = .pronoun
    } else if word.isAny(.cue), word.isAny([.finite, .participle, .base]) {
      self = .cue
    } else if word.isAny(.subordinator), !word.isAny(.preposition) {
      self = .subordinator
    } else if word.isAny(.determiner) {
      self = .determiner
    } else if word.isAny(.preposition) {
      self = .preposition
    } else if word.isAny(.conjunction) {
      self = .conjunction
    } else if word.isAny([.finite, .auxiliary, .participle, .base]) {
      self = .verb
    } else {
      self = word.isCapital ? .name : .word
    }
  }
}
