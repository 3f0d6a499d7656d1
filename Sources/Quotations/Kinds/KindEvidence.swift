/// What speaks for and against words in quotation marks being speech: a few features, each with one of
/// several values.
///
/// A feature's value is a place in the judge's table of weights. Some features are pairs whose second half is
/// the number of words.
struct KindEvidence {
  let tokens: [Token]
  let shapes: [QuotedTextShape]
  /// Whether the text quotes in single marks; in other texts they seldom mean speech.
  let quotesInSingles: Bool

  /// The number of situations distinguished: a turn counts as floating, a subject after the quotation as one
  /// before it.
  private static let situations = Situation.turn.rawValue + 1
  /// How many values each feature has, in the order in which they are visited.
  static let widths = [
    1, 10 * 5, 4 * Neighbour.count, 4 * situations, situations * 5, Prefix.count * 5, 2 * 10, 5 * 5,
    5 * Neighbour.count,
    5 * Neighbour.count, 4 * Neighbour.count, 7 * 5, 4 * 5, 3 * 5, 6, 4 * Prefix.count, 4 * 5,
  ]
  /// The number of places in the table.
  static let places = widths.reduce(0, +)

  /// Calls `body` with a place for each feature of a choice.
  @inline(__always)
  func visit(_ choice: Choice, glyph: Mark.Glyph, _ body: (Int) -> Void) {
    var place = 0
    var feature = 0
    func add(_ value: Int, of count: Int = 1, by other: Int = 0) {
      body(place + other * count + value)
      place += KindEvidence.widths[feature]
      feature += 1
    }
    let shape = shapes[choice.quoted]
    let length = KindEvidence.length(shape)
    let chance = KindEvidence.step(of: choice)
    let look = titleLook(shape)
    let situation = KindEvidence.row(of: choice.candidate?.situation)
    let before = Neighbour(before: choice.token, in: tokens)
    let after = Neighbour(after: choice.token, in: tokens)
    let prefix = Prefix(before: choice.token, in: tokens)
    add(0)
    add(length, of: 5, by: chance)
    add(look, of: 4, by: before.rawValue)
    add(look, of: 4, by: situation)
    add(length, of: 5, by: situation)
    add(length, of: 5, by: prefix.rawValue)
    add(chance, of: 10, by: glyph.family == .single && !quotesInSingles ? 1 : 0)
    add(length, of: 5, by: shape.ending.rawValue)
    add(length, of: 5, by: before.rawValue)
    add(length, of: 5, by: after.rawValue)
    add(look, of: 4, by: after.rawValue)
    add(length, of: 5, by: cueKind(choice))
    add(length, of: 5, by: (choice.place == 0 ? 2 : 0) + (choice.standsAlone ? 1 : 0))
    add(length, of: 5, by: shape.holdsStop ? 2 : shape.continuesPrevious ? 1 : 0)
    add(stance(choice))
    add(look, of: 4, by: prefix.rawValue)
    add((choice.place == 0 ? 2 : 0) + (shape.beginsWithCapital ? 1 : 0), of: 4, by: shape.ending.rawValue)
  }

  private static func row(of situation: Situation?) -> Int {
    switch situation {
    case .turn: Situation.floating.rawValue
    case .subjectAfter: Situation.subjectBefore.rawValue
    default: situation?.rawValue ?? situations - 1
    }
  }

  private static func length(_ shape: QuotedTextShape) -> Int {
    shape.words < 4 ? max(shape.words, 1) - 1 : shape.words < 8 ? 3 : 4
  }

  /// Returns how sure it is that anyone speaks.
  private static func step(of choice: Choice) -> Int {
    guard let chance = choice.candidate?.chance else { return 0 }
    let steps = [0.05, 0.12, 0.25, 0.4, 0.6, 0.8, 0.92, 0.97]
    return 1 + (steps.firstIndex { chance < $0 } ?? steps.count)
  }

  /// Returns how much the words look like a title: not at all, a single name, several words with capitals, or
  /// not quite.
  private func titleLook(_ shape: QuotedTextShape) -> Int {
    guard shape.beginsWithCapital, !shape.holdsStop else { return 0 }
    if shape.words == 1 { return 1 }
    if shape.words <= 10, shape.capitals + shape.smallWords == shape.words, shape.capitals > 1 { return 2 }
    return shape.capitals * 2 > shape.words ? 3 : 0
  }

  private func cueKind(_ choice: Choice) -> Int {
    guard let candidate = choice.candidate else { return 6 }
    guard let cue = candidate.cue else { return 0 }
    var classes: WordClass = []
    for token in tokens[cue] { classes.formUnion(token.classes) }
    if classes.contains(.modal) || classes.contains(.negation) { return 1 }
    if classes.contains(.sure) { return 2 }
    if classes.contains(.uttering) { return 3 }
    return classes.contains(.describing) ? 4 : 5
  }

  private func stance(_ choice: Choice) -> Int {
    guard let mention = choice.candidate?.mention else { return 0 }
    switch mention.form {
    case .pronoun: return tokens[mention.head].isAny([.male, .female]) ? 1 : 2
    case .relative: return 3
    case .name: return 4
    case .noun: return 5
    }
  }

  /// What kind of word comes before the quotation, as far as it shows that a name or a title follows.
  enum Prefix: Int {
    case none, naming, work, utterance, nickname, possessive, definite, indefinite, person
    static let count = 9

    init(before index: Int, in tokens: [Token]) {
      guard index > 0, tokens[index - 1].isWord else {
        self = .none
        return
      }
      let word = tokens[index - 1]
      if word.isAny(.naming) {
        self = .naming
      } else if word.isAny(.work) {
        self = .work
      } else if word.isAny(.utterance) {
        self = .utterance
      } else if word.traits.contains(.possessive) {
        self = .possessive
      } else if word.isCapital, word.isAny([.male, .female, .title]), index + 1 < tokens.count,
        tokens[index + 1].isWord, tokens[index + 1].isCapital
      {
        self = .nickname
      } else if word.isAny(.definite) {
        self = .definite
      } else if word.isAny(.determiner) {
        self = .indefinite
      } else {
        self = word.isAny([.person, .body]) ? .person : .none
      }
    }
  }
}
