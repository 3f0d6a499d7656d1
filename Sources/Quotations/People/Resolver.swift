/// Says which person a mention means: by name, by pronoun or by role.
struct Resolver {
  let text: SourceText
  let tokens: [Token]
  private var directory: Directory
  /// The person who spoke last, by number in the directory.
  private var lastSpeaker: (person: Int, sentence: Int)?
  /// How many appearances stand before the mention.
  private var reached = 0

  /// A resolver for the people of a text.
  init(text: SourceText, tokens: [Token], directory: Directory) {
    self.text = text
    self.tokens = tokens
    self.directory = directory
  }

  /// The name of the person a mention means; mentions come in the order of their quotations.
  mutating func person(of mention: Mention, sentence: Int) -> String? {
    advance(to: mention.tokens.lowerBound)
    guard let found = find(mention, sentence: sentence) else {
      return mention.form == .name ? plainName(of: mention) : nil
    }
    if mention.form == .pronoun { directory.learn(gender(of: tokens[mention.head]), of: found) }
    lastSpeaker = (found, sentence)
    return name(of: directory.people[found].name)
  }

  private func find(_ mention: Mention, sentence: Int) -> Int? {
    switch mention.form {
    case .name:
      let parts = NameParts(mention.phrase, tokens)
      if mention.phrase.upperBound < mention.tokens.upperBound { return nil }
      return parts.name.flatMap { directory.find($0, gender: genderOfTitle(parts.role)) }
        ?? byRole(mention.phrase)
    case .noun: return byRole(mention.phrase)
    case .relative:
      let parts = mention.antecedent.map { NameParts($0, tokens) }
      return parts?.name.flatMap { directory.find($0, gender: nil) }
    case .pronoun: return byPronoun(tokens[mention.head], at: mention.tokens.lowerBound, sentence: sentence)
    }
  }

  private func genderOfTitle(_ role: Range<Int>) -> Person.Gender? {
    for index in role where tokens[index].isAny(.title) {
      if tokens[index].isAny(.male) { return .male }
      if tokens[index].isAny(.female) { return .female }
    }
    return nil
  }

  // MARK: Names

  /// The name as the text writes it, on one line.
  private func name(of range: Range<Int>) -> String {
    range.map { text.string(tokens[$0].range) }.joined(separator: " ")
  }

  /// A name that stands for several, or that the directory does not know: as written, without its article.
  private func plainName(of mention: Mention) -> String? {
    var start = mention.tokens.lowerBound
    while start < mention.tokens.upperBound - 1, tokens[start].isAny(.determiner), tokens[start].isWord {
      start += 1
    }
    return start < mention.tokens.upperBound ? name(of: start..<mention.tokens.upperBound) : nil
  }

  // MARK: Pronouns

  /// Notes how many appearances stand before a token (binary search).
  private mutating func advance(to token: Int) {
    var low = 0
    var high = directory.appearances.count
    while low < high {
      let middle = (low + high) / 2
      if directory.appearances[middle].token < token { low = middle + 1 } else { high = middle }
    }
    reached = low
  }

  private func byPronoun(_ pronoun: Token, at token: Int, sentence: Int) -> Int? {
    guard pronoun.isAny([.male, .female]) else { return nil }
    let wanted = gender(of: pronoun)
    var best: (person: Int, score: Double)?
    for appearance in directory.appearances[..<reached].suffix(24).reversed() {
      let person = directory.people[appearance.person]
      guard person.kind == .person, person.gender == nil || person.gender == wanted else { continue }
      var score = -Double(sentence - appearance.sentence)
      if appearance.isSubject { score += 1.2 }
      if person.gender == wanted { score += 1.5 }
      if person.words > 1 { score += 0.4 }
      if let lastSpeaker, lastSpeaker.person == appearance.person { score += 1.6 }
      if score > best?.score ?? -12 { best = (appearance.person, score) }
    }
    if let lastSpeaker, best == nil || directory.people[lastSpeaker.person].gender == wanted {
      let score = -0.7 * Double(sentence - lastSpeaker.sentence) + 3
      if fits(lastSpeaker.person, wanted), score > best?.score ?? -12 { return lastSpeaker.person }
    }
    return best?.person
  }

  private func gender(of pronoun: Token) -> Person.Gender { pronoun.isAny(.female) ? .female : .male }

  private func fits(_ person: Int, _ gender: Person.Gender) -> Bool {
    let person = directory.people[person]
    return person.kind == .person && (person.gender == nil || person.gender == gender)
  }

  // MARK: Roles

  /// The last person before the mention to whom the text gave its words as a role: "the NATO chief".
  private func byRole(_ phrase: Range<Int>) -> Int? {
    guard tokens[phrase.lowerBound].isAny(.determiner), !tokens[phrase.upperBound - 1].isAny(.plural) else {
      return nil
    }
    let head = tokens[phrase.upperBound - 1]
    guard head.isAny([.title, .person]) else { return nil }
    let keys = phrase.dropFirst().map { NameKey(tokens[$0], in: text) }
    guard let headKey = keys.last else { return nil }
    let isLeader = head.isAny(.leader)
    var best: (person: Int, score: Int)?
    for appearance in directory.appearances[..<reached].suffix(64).reversed() {
      let roles = directory.people[appearance.person].roles
      let shared = keys.dropLast().count { roles.contains($0) }
      let hasHead = roles.contains(headKey)
      guard hasHead || (isLeader && shared > 0) else { continue }
      let score = shared * 2 + (hasHead ? 1 : 0)
      if score > best?.score ?? 0 { best = (appearance.person, score) }
    }
    return best?.person
  }
}
