/// Says which person a mention means: by name, by pronoun or by role.
struct Resolver {
  let text: SourceText
  let tokens: [Token]
  private(set) var directory: Directory
  /// The person who spoke last, by number in the directory, and in which sentence.
  private(set) var lastSpeaker: (person: Int, sentence: Int)?
  /// How many appearances stand before the mention.
  private(set) var reached = 0
  /// Whether a verb of saying makes it likely that the mention means somebody.
  private var mayBeEpithet = false
  /// How the mention at hand is being resolved.
  var route = Resolution.Route.written

  /// A resolver for the people of a text.
  init(text: SourceText, tokens: [Token], directory: Directory) {
    self.text = text
    self.tokens = tokens
    self.directory = directory
  }

  /// Returns whom a mention means, or `nil` if it leads to no one; mentions come in the order of their quotations.
  ///
  /// `speaks` says whether a cue makes the mention a speaker, so that "the old sailor" can stand for a name.
  mutating func person(of mention: Mention, sentence: Int, speaks: Bool) -> Resolution? {
    mayBeEpithet = speaks
    reached = directory.appearances(before: mention.tokens.lowerBound)
    guard let found = find(mention, sentence: sentence) else {
      guard mention.form == .name, let name = plainName(of: mention) else { return nil }
      return Resolution(name: name, route: .written)
    }
    if mention.form == .pronoun, let gender = Person.Gender(of: tokens[mention.head]) {
      directory.learn(gender, of: found)
    }
    lastSpeaker = (found, sentence)
    return Resolution(name: name(of: directory.people[found].name), route: route)
  }

  private mutating func find(_ mention: Mention, sentence: Int) -> Int? {
    switch mention.form {
    case .name: return byName(mention)
    case .noun: return byNoun(mention, sentence: sentence)
    case .relative:
      route = .relative
      return mention.antecedent.flatMap { NameParts($0, tokens).name }.flatMap { directory.find($0) }
    case .pronoun: return byPronoun(tokens[mention.head], sentence: sentence)
    }
  }

  private mutating func byName(_ mention: Mention) -> Int? {
    // "Mao and Li" is nobody in particular; "University of Hult researcher Mao Ning" is.
    let isJoined = mention.tokens.contains { tokens[$0].isAny(.conjunction) && !mention.phrase.contains($0) }
    let after = mention.phrase.upperBound
    let isGenitive = after < mention.tokens.upperBound && tokens[after].isAny(.genitive)
    guard !isJoined, !isGenitive else { return nil }
    let parts = NameParts(mention.apposition ?? mention.tokens, tokens)
    if let name = parts.name,
      let person = directory.find(name, gender: Person.Gender(ofTitleIn: tokens[parts.role]))
    {
      route = mention.apposition != nil ? .apposition : name.count > 1 ? .fullName : .lastName
      return person
    }
    route = .role
    return directory.bearer(ofRole: mention.phrase, before: reached)
  }

  /// "the mayor", "the company", "her statement", "Mao’s statement".
  private mutating func byNoun(_ mention: Mention, sentence: Int) -> Int? {
    let first = tokens[mention.phrase.lowerBound]
    let head = tokens[mention.head]
    route = .apposition
    if let person = byApposition(mention) { return person }
    route = .role
    if let person = directory.bearer(ofRole: mention.phrase, before: reached) { return person }
    if head.isAny(.utterance) {
      if first.isAny(.determiner), Person.Gender(of: first) != nil {
        return byPronoun(first, sentence: sentence)
      }
      route = .author
      let owner = mention.phrase.first { tokens[$0].traits.contains(.possessive) }
      return owner.flatMap { NameParts(mention.phrase.lowerBound..<($0 + 1), tokens).name }
        .flatMap { directory.find($0) }
    }
    guard first.isAny(.definite), !head.isAny(.plural) else { return nil }
    if head.isAny(.body) {
      route = .organisation
      return mention.phrase.count == 2 ? lastBody(sentence: sentence) : nil
    }
    route = .epithet
    return mayBeEpithet ? byEpithet(mention.phrase, sentence: sentence) : nil
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
}
