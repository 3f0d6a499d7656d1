extension Resolver {
  /// How many tokens to search before "I" for the start of its paragraph.
  private static let reach = 400

  /// The person whom a paragraph's label names, for "I" in it: `ADA LUND: I said …`.
  mutating func labelled(_ pronoun: Int) -> Int? {
    guard isI(pronoun) else { return nil }
    let start = tokens[..<pronoun].suffix(Resolver.reach).lastIndex { $0.kind == .lineBreak } ?? -1
    let colon = tokens[(start + 1)..<pronoun].prefix(6).firstIndex { $0.kind == .colon }
    guard let colon, colon > start + 1, tokens[(start + 1)..<colon].allSatisfy({ $0.isWord && $0.isCapital }),
      let name = names.parts(of: (start + 1)..<colon).name
    else { return nil }
    route = .fullName
    return directory.find(name)
  }

  /// Whom the byline names, for "I" in a piece in the first person.
  mutating func writer(meantBy pronoun: Int) -> Int? {
    guard isI(pronoun), let writer = directory.writer else { return nil }
    route = .author
    return writer
  }

  private func isI(_ pronoun: Int) -> Bool {
    tokens[pronoun].traits.contains(.capital) && tokens[pronoun].end - tokens[pronoun].start == 1
  }

  /// The last person, or for "it" the last body, whom a pronoun fits: subjects and speakers before others.
  mutating func byPronoun(_ pronoun: Token, sentence: Int) -> Int? {
    route = .pronoun
    guard let gender = Person.Gender(of: pronoun) else {
      route = .organisation
      return pronoun.isAny(.neuter) ? lastBody(sentence: sentence) : nil
    }
    let person = salient(gender, sentence: sentence)
    if let person, directory.isUnproven(person) { route = .unproven }
    return person
  }

  /// Returns the current topic: the last person of a fitting gender, subjects and speakers before others.
  func salient(_ gender: Person.Gender?, sentence: Int) -> Int? {
    directory.salient(gender, at: place(in: sentence))
  }

  /// Returns the last body or country named, subjects and speakers before others.
  func lastBody(sentence: Int) -> Int? {
    directory.lastBody(at: place(in: sentence))
  }

  func place(in sentence: Int) -> Directory.Place {
    Directory.Place(sentence: sentence, reached: reached, lastSpeaker: lastSpeaker)
  }
}
