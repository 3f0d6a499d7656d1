/// Says which person a mention means: by name, by pronoun or by role.
struct Resolver {
  let names: NameClassifier
  var text: SourceText { names.text }
  var tokens: [Token] { names.tokens }
  private(set) var directory: Directory
  /// The person who spoke last, by number in the directory, and in which sentence.
  private(set) var lastSpeaker: (person: Int, sentence: Int)?
  /// How many occurrences come before the mention.
  private(set) var reached = 0
  /// Whether a verb of saying makes it likely that the mention means someone.
  private var mayBeEpithet = false
  /// How the current mention is being resolved.
  var route = Resolution.Route.written

  /// Makes a resolver for the people of a text.
  init(_ directory: Directory) {
    names = directory.names
    self.directory = directory
  }

  /// Returns the person a mention means, or `nil` if none is found; mentions come in the order of their
  /// quotations.
  ///
  /// `speaks` says whether a cue makes the mention a speaker, so that "the old sailor" can be a person with a
  /// name.
  mutating func person(of mention: Mention, sentence: Int, speaks: Bool) -> Resolution? {
    mayBeEpithet = speaks
    reached = directory.occurrences(before: mention.tokens.lowerBound)
    guard let found = find(mention, sentence: sentence) else {
      guard mention.form == .name, let name = plainName(of: mention) else { return nil }
      return Resolution(name: name, route: .written)
    }
    if mention.form == .pronoun, let gender = Person.Gender(of: tokens[mention.head]) {
      directory.learn(gender, of: found)
    }
    let isContested = hasRival(found, mention: mention, sentence: sentence)
    directory.settle(reached, at: mention.tokens.lowerBound, on: found)
    lastSpeaker = (found, sentence)
    guard directory.people[found].isNamed else { return nil }
    return Resolution(
      name: written(directory.people[found].name), route: route, isContested: isContested)
  }

  private mutating func find(_ mention: Mention, sentence: Int) -> Int? {
    switch mention.form {
    case .name: return byName(mention)
    case .noun: return byNoun(mention, sentence: sentence)
    case .relative:
      route = .relative
      return mention.antecedent.flatMap { names.parts(of: $0).name }.flatMap { directory.find($0) }
    case .pronoun:
      return labelled(mention.head) ?? byPronoun(tokens[mention.head], sentence: sentence)
        ?? writer(meantBy: mention.head)
    }
  }

  private mutating func byName(_ mention: Mention) -> Int? {
    // "Mao and Li" isn't one person; "University of Hult researcher Mao Ning" is.
    let isJoined = mention.tokens.contains { tokens[$0].isAny(.conjunction) && !mention.phrase.contains($0) }
    let namesSeveral = isJoined && !names.joinsBody(mention) && names.parts(of: mention.phrase).name != nil
    let after = mention.phrase.upperBound
    let isGenitive = after < mention.tokens.upperBound && tokens[after].isAny(.genitive)
    guard !namesSeveral, !isGenitive || mention.apposition != nil else { return nil }
    let parts = names.parts(of: mention.apposition ?? (isJoined ? afterJoint(mention) : mention.tokens))
    if let name = parts.name {
      let long = directory.longForm(of: name)
      let gender = long == nil ? Person.Gender(ofTitleIn: tokens[parts.role]) : nil
      if let person = directory.find(long ?? name, gender: gender) {
        route =
          mention.apposition != nil
          ? .apposition : long != nil ? .abbreviation : name.count > 1 ? .fullName : .lastName
        return person
      }
    }
    route = .role
    return directory.bearer(ofRole: mention.phrase, before: reached)
  }

  /// The phrase after "and", as in `former mayor and union chairman Ada Lund`; "the minister for ferries and
  /// ports" stays whole.
  private func afterJoint(_ mention: Mention) -> Range<Int> {
    guard names.office(in: mention.phrase) == nil else { return mention.phrase }
    let joint = mention.tokens.last { tokens[$0].isAny(.conjunction) } ?? mention.tokens.lowerBound
    return (joint + 1)..<mention.tokens.upperBound
  }

  /// The person that a noun means: "the mayor", "the company", "her statement", "Mao’s statement".
  private mutating func byNoun(_ mention: Mention, sentence: Int) -> Int? {
    let first = tokens[mention.phrase.lowerBound]
    let head = tokens[mention.head]
    if let body = names.bodyWithNoun(mention.phrase), let person = directory.find(body) {
      route = .fullName
      return person
    }
    route = .apposition
    if let person = byApposition(mention) { return person }
    route = .role
    if let person = directory.bearer(ofRole: mention.phrase, before: reached) { return person }
    if head.isAny(.utterance) || DocumentNouns.kind(of: names.key(mention.head)) != nil {
      return byDocument(mention, sentence: sentence)
    }
    guard first.isAny(.definite), !head.isAny(.plural) else { return nil }
    if head.isAny(.body) {
      route = .organisation
      return mention.phrase.count == 2
        ? directory.body(calledBy: mention.head, at: place(in: sentence)) : nil
    }
    route = .epithet
    return mayBeEpithet ? byEpithet(mention.phrase, sentence: sentence) : nil
  }

  // MARK: Names

  /// Returns the name as the text writes it, on one line.
  private func written(_ range: Range<Int>) -> String {
    names.written(range)
  }

  /// Returns a name of several people, or one that the directory doesn't hold, as written but without its
  /// article.
  private func plainName(of mention: Mention) -> String? {
    let isJoined = mention.tokens.upperBound > mention.phrase.upperBound
    guard let name = names.parts(of: mention.phrase).name else { return nil }
    guard isJoined else { return written(name) }
    var start = mention.tokens.lowerBound
    while start < mention.tokens.upperBound - 1, tokens[start].isAny(.determiner), tokens[start].isWord {
      start += 1
    }
    return start < mention.tokens.upperBound ? written(start..<mention.tokens.upperBound) : nil
  }
}
