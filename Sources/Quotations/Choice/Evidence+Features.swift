/// The features, one by one: each returns its value, counted from 0.
extension Evidence {
  /// The family of the text's language: English, German, the Romance languages, or any other.
  var family: Int {
    guard text.habits.contains(.ownOrder) else { return 0 }
    if text.habits.contains(.capitalNouns) { return 1 }
    return text.habits.isDisjoint(with: [.adverbsInMent, .adverbsInMente]) ? 3 : 2
  }

  /// Returns how many quotations the text has had per sentence so far: few, as in the news, or many, as in a
  /// dialogue.
  func density(_ choice: Choice) -> Int {
    let (quotations, sentences) = (3 * (choice.quoted + 1), choice.sentence + 1)
    return quotations <= sentences ? 0 : quotations <= 2 * sentences ? 1 : 2
  }

  /// Whether another quotation comes right before this one, in its paragraph or at the end of the previous
  /// one; and how dense quotations are, since speakers alternate in a dialogue.
  func adjacency(_ choice: Choice) -> Int {
    guard choice.token > 0 else { return 0 }
    if tokens[choice.token - 1].kind == .quotation { return 1 + density(choice) }
    guard choice.token > 1, tokens[choice.token - 1].kind == .lineBreak else { return 0 }
    return tokens[choice.token - 2].kind == .quotation ? 4 + density(choice) : 0
  }

  /// Whether the quotation before was a question.
  func reply(to last: Choice?) -> Int {
    last.map { shapes[$0.quoted].ending == .question ? 2 : 1 } ?? 0
  }

  func form(of mention: Mention) -> Int {
    let head = tokens[mention.head]
    switch mention.form {
    case .pronoun: return head.isAny([.male, .female]) ? 0 : head.isAny(.plural) ? 1 : 2
    case .relative: return 3
    case .name: return head.isAny([.body, .place]) ? 7 : 4
    case .noun: return head.isAny([.person, .title]) ? 5 : 6
    }
  }

  /// Returns how far the mention is from the quotation, in tokens, and on which side.
  func distance(of mention: Mention, to token: Int) -> Int {
    if mention.tokens.lowerBound > token {
      let gap = mention.tokens.lowerBound - token
      return gap < 3 ? 0 : gap < 8 ? 1 : 2
    }
    let gap = token - mention.tokens.upperBound
    return gap < 2 ? 3 : gap < 5 ? 4 : gap < 9 ? 5 : gap < 16 ? 6 : gap < 32 ? 7 : 8
  }

  /// Returns what comes between the quotation and the candidate with its cue: bits for a comma, a verb, a
  /// quotation.
  func between(_ candidate: Candidate, _ token: Int) -> Int {
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

  func cueDistance(_ candidate: Candidate, _ token: Int) -> Int {
    guard let cue = candidate.cue else { return 0 }
    if cue.lowerBound > token { return cue.lowerBound - token < 4 ? 1 : 2 }
    let gap = token - cue.upperBound
    return gap == 0 ? 3 : gap == 1 ? 4 : gap < 4 ? 5 : gap < 7 ? 6 : gap < 14 ? 7 : 8
  }

  /// How many verbs and commas come between the cue and the quotation, and whether "who" or "that" does.
  func crossed(_ candidate: Candidate, _ token: Int) -> Int {
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

  /// Returns how many candidates on either side have a cue nearer to the quotation.
  ///
  /// A cue directly before the quotation outranks any cue after it.
  func rivals(of candidate: Candidate, among candidates: [Candidate], _ token: Int) -> Int {
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

  func cueKind(_ candidate: Candidate) -> Int {
    guard let cue = candidate.cue else { return 0 }
    var classes: WordClass = []
    for token in tokens[cue] { classes.formUnion(token.classes) }
    if classes.contains(.modal) || classes.contains(.negation) { return 1 }
    if classes.contains(.sure) { return 2 }
    if classes.contains(.uttering) { return 3 }
    return classes.contains(.describing) ? 4 : 5
  }

  /// Whether the candidate is the last speaker, judging by the word that names them.
  func sameness(_ candidate: Candidate, _ last: Choice?, _ choice: Choice) -> Int {
    guard let spoke = last?.candidate else { return 0 }
    if spoke.mention.head == candidate.mention.head { return 1 }
    let isSame =
      NameKey(tokens[spoke.mention.head], in: text) == NameKey(tokens[candidate.mention.head], in: text)
    return isSame ? 2 : 3
  }

  /// Returns how the previous quotation was attributed, and how far away it is.
  func place(of last: Choice?, _ choice: Choice) -> Int {
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
