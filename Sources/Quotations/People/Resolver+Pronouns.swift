extension Resolver {
  /// The last person, or for "it" the last body, that a pronoun fits: subjects and speakers before others.
  mutating func byPronoun(_ pronoun: Token, sentence: Int) -> Int? {
    route = .pronoun
    guard let gender = Person.Gender(of: pronoun) else {
      route = .organisation
      return pronoun.isAny(.neuter) ? lastBody(sentence: sentence) : nil
    }
    return salient(gender, sentence: sentence)
  }

  /// The current topic: the last person of a fitting gender, subjects and speakers before others.
  func salient(_ gender: Person.Gender?, sentence: Int) -> Int? {
    directory.salient(gender, at: place(in: sentence))
  }

  /// The last body or country named, subjects and speakers before others.
  func lastBody(sentence: Int) -> Int? {
    directory.lastBody(at: place(in: sentence))
  }

  func place(in sentence: Int) -> Directory.Place {
    Directory.Place(sentence: sentence, reached: reached, lastSpeaker: lastSpeaker)
  }
}
