/// What speaks for and against a candidate: a few features, each with one of several values.
///
/// A feature's value is a column of the ranker's table of weights; the candidate's situation is the row.
struct Evidence {
  let text: SourceText
  let tokens: [Token]
  let shapes: [QuotedTextShape]

  /// How many tokens between a candidate and its quotation are looked at.
  private static let reach = 24
  /// How many values each feature has, in the order in which they are visited: first those of the quotation.
  static let widths = [
    1, 5, 4, 4, Neighbour.count, Neighbour.count, 13, 3, 4, 3, 8, 9, 8, 6, 4, 4, 9, 12, 3, 8, 3, 3,
    Neighbour.count, Neighbour.count,
  ]
  /// How many features are the quotation's own.
  private static let shared = 10
  /// The number of columns.
  static let columns = widths.reduce(0, +)

  /// Calls `body` with a column for each feature of a candidate.
  @inline(__always)
  func visit(
    _ index: Int, of candidates: [Candidate], for choice: Choice, after last: Choice?, spoken: Set<NameKey>,
    _ body: (Int) -> Void
  ) {
    let candidate = candidates[index]
    var column = visit(choice, after: last, body)
    var feature = Evidence.shared
    func add(_ value: Int) {
      body(column + value)
      column += Evidence.widths[feature]
      feature += 1
    }
    add(form(of: candidate.mention))
    add(distance(of: candidate.mention, to: choice.token))
    add(between(candidate, choice.token))
    add(cueKind(candidate))
    add(sameness(candidate, last, choice))
    add(candidate.stance.rawValue)
    add(cueDistance(candidate, choice.token))
    add(crossed(candidate, choice.token))
    add(min(candidates.count { $0.situation.rawValue < candidate.situation.rawValue }, 2))
    add(rivals(of: candidate, among: candidates, choice.token))
    add(spoken.isEmpty ? 0 : spoken.contains(NameKey(tokens[candidate.mention.head], in: text)) ? 1 : 2)
    add(min(candidate.mention.phrase.count, 3) - 1)
    add(Neighbour(before: candidate.mention.tokens.lowerBound, in: tokens).rawValue)
    add(Neighbour(after: candidate.mention.tokens.upperBound - 1, in: tokens).rawValue)
  }

  /// Calls `body` with a column for each feature of the quotation itself, which all its candidates share.
  ///
  /// - Returns: the first column of the features that each candidate has for itself.
  @inline(__always)
  func visit(_ choice: Choice, after last: Choice?, _ body: (Int) -> Void) -> Int {
    var column = 0
    var feature = 0
    func add(_ value: Int) {
      body(column + value)
      column += Evidence.widths[feature]
      feature += 1
    }
    let shape = shapes[choice.quoted]
    add(0)
    add(shape.ending.rawValue)
    add((choice.place == 0 ? 0 : 2) + (shape.beginsWithCapital ? 1 : 0))
    add(shape.words < 2 ? 0 : shape.words < 4 ? 1 : shape.words < 8 ? 2 : 3)
    add(Neighbour(before: choice.token, in: tokens).rawValue)
    add(Neighbour(after: choice.token, in: tokens).rawValue)
    add(place(of: last, choice))
    add(choice.standsAlone ? 0 : last.map { $0.sentence == choice.sentence } ?? false ? 1 : 2)
    add(family)
    add(density(choice))
    return column
  }

  /// Which languages the text's is like: English, German, the Romance ones, or any other.
  private var family: Int {
    guard text.habits.contains(.ownOrder) else { return 0 }
    if text.habits.contains(.capitalNouns) { return 1 }
    return text.habits.isDisjoint(with: [.adverbsInMent, .adverbsInMente]) ? 3 : 2
  }

  /// How many quotations the text has so far for each sentence: few, as in the news, or many, as in a dialogue.
  private func density(_ choice: Choice) -> Int {
    let (quotations, sentences) = (3 * (choice.quoted + 1), choice.sentence + 1)
    return quotations <= sentences ? 0 : quotations <= 2 * sentences ? 1 : 2
  }

  private func form(of mention: Mention) -> Int {
    let head = tokens[mention.head]
    switch mention.form {
    case .pronoun: return head.isAny([.male, .female]) ? 0 : head.isAny(.plural) ? 1 : 2
    case .relative: return 3
    case .name: return head.isAny([.body, .place]) ? 7 : 4
    case .noun: return head.isAny([.person, .title]) ? 5 : 6
    }
  }

  /// How far the mention stands from the quotation, in tokens, and on which side.
  private func distance(of mention: Mention, to token: Int) -> Int {
    if mention.tokens.lowerBound > token {
      let gap = mention.tokens.lowerBound - token
      return gap < 3 ? 0 : gap < 8 ? 1 : 2
    }
    let gap = token - mention.tokens.upperBound
    return gap < 2 ? 3 : gap < 5 ? 4 : gap < 9 ? 5 : gap < 16 ? 6 : gap < 32 ? 7 : 8
  }

  /// What comes between the candidate, with its cue, and the quotation: bits for a comma, a verb, a quotation.
  private func between(_ candidate: Candidate, _ token: Int) -> Int {
    var first = candidate.mention.tokens.lowerBound
    var last = candidate.mention.tokens.upperBound
    if let cue = candidate.cue {
      first = min(first, cue.lowerBound)
      last = max(last, cue.upperBound)
    }
    let gap = first > token ? (token + 1)..<first : min(last, token)..<token
    var bits = 0
    for index in gap.suffix(Evidence.reach) {
      switch tokens[index].kind {
      case .comma, .dash: bits |= 1
      case .quotation: bits |= 4
      case .word: if tokens[index].isAny([.finite, .auxiliary]) { bits |= 2 }
      default: break
      }
    }
    return bits
  }

  private func cueDistance(_ candidate: Candidate, _ token: Int) -> Int {
    guard let cue = candidate.cue else { return 0 }
    if cue.lowerBound > token { return cue.lowerBound - token < 4 ? 1 : 2 }
    let gap = token - cue.upperBound
    return gap == 0 ? 3 : gap == 1 ? 4 : gap < 4 ? 5 : gap < 7 ? 6 : gap < 14 ? 7 : 8
  }

  /// How many verbs and how many commas stand between the cue and the quotation, and whether "who" or "that" does.
  private func crossed(_ candidate: Candidate, _ token: Int) -> Int {
    let last = candidate.cue?.upperBound ?? candidate.mention.tokens.upperBound
    guard last <= token else { return 0 }
    var verbs = 0
    var joins = 0
    for index in (last..<token).suffix(Evidence.reach) where tokens[index].isWord {
      if tokens[index].isAny([.finite, .auxiliary]) { verbs += 1 }
      if tokens[index].isAny(.relative) { joins |= 1 }
      if tokens[index].isAny(.subordinator), !tokens[index].isAny(.preposition) { joins |= 2 }
    }
    return joins * 3 + min(verbs, 2)
  }

  /// How many candidates on either side have a cue nearer to the quotation.
  ///
  /// A cue directly before the quotation outranks any cue after it.
  private func rivals(of candidate: Candidate, among candidates: [Candidate], _ token: Int) -> Int {
    let place = candidate.cue?.lowerBound ?? candidate.mention.tokens.lowerBound
    var nearer = 0
    var behind = 0
    for rival in candidates {
      guard let cue = rival.cue else { continue }
      if cue.lowerBound > token {
        behind = 1
      } else if place < token ? cue.lowerBound > place : token - cue.upperBound < 2 {
        nearer += 1
      }
    }
    return min(nearer, 3) * 2 + behind
  }

  private func cueKind(_ candidate: Candidate) -> Int {
    guard let cue = candidate.cue else { return 0 }
    var classes: WordClass = []
    for token in tokens[cue] { classes.formUnion(token.classes) }
    if classes.contains(.modal) || classes.contains(.negation) { return 1 }
    if classes.contains(.sure) { return 2 }
    if classes.contains(.uttering) { return 3 }
    return classes.contains(.describing) ? 4 : 5
  }

  /// Whether the candidate is who spoke last, by the word that names them.
  private func sameness(_ candidate: Candidate, _ last: Choice?, _ choice: Choice) -> Int {
    guard let spoke = last?.candidate else { return 0 }
    if spoke.mention.head == candidate.mention.head { return 1 }
    let isSame =
      NameKey(tokens[spoke.mention.head], in: text) == NameKey(tokens[candidate.mention.head], in: text)
    return isSame ? 2 : 3
  }

  /// How the quotation before was attributed, and how far off it stands.
  private func place(of last: Choice?, _ choice: Choice) -> Int {
    guard let last else { return 0 }
    let far = last.sentence == choice.sentence ? 0 : last.paragraph == choice.paragraph ? 1 : 2
    guard let situation = last.candidate?.situation else { return 1 + far }
    let kind: Int
    switch situation.rule {
    case .cueAfter, .cueInverted: kind = 0
    case .cueBefore, .accordingTo, .colon: kind = 1
    case .continued, .floating, .subject, .label, .corrected: kind = 2
    }
    return 4 + kind * 3 + far
  }
}
