extension Resolver {
  /// How many appearances before a pronoun are looked at.
  private static let reach = 24

  /// The last person, or for "it" the last body, whom a pronoun fits: subjects and speakers before others.
  func byPronoun(_ pronoun: Token, at token: Int, sentence: Int) -> Int? {
    guard let gender = Person.Gender(of: pronoun) else {
      return pronoun.isAny(.neuter) ? lastBody(sentence: sentence) : nil
    }
    return salient(gender, sentence: sentence)
  }

  /// The person spoken of: the last whom a gender fits, subjects and speakers before others.
  func salient(_ gender: Person.Gender?, sentence: Int) -> Int? {
    var best: (person: Int, score: Double)?
    for appearance in directory.appearances[..<reached].suffix(Resolver.reach).reversed() {
      guard let score = score(appearance, gender, sentence: sentence), score > best?.score ?? -12 else {
        continue
      }
      best = (appearance.person, score)
    }
    if let lastSpeaker, directory.people[lastSpeaker.person].fits(gender) {
      let score = 2 - 0.7 * Double(sentence - lastSpeaker.sentence)
      if score > best?.score ?? -12 { return lastSpeaker.person }
    }
    return best?.person
  }

  /// How well an appearance fits a pronoun; nil where it does not fit at all.
  ///
  /// The weights were set by hand.
  private func score(_ appearance: Appearance, _ gender: Person.Gender?, sentence: Int) -> Double? {
    let person = directory.people[appearance.person]
    guard person.fits(gender) else { return nil }
    var score = -Double(sentence - appearance.sentence)
    if appearance.isSubject { score += 1.2 }
    if appearance.speaks { score += 1.5 }
    if gender == nil ? person.isSurelyPerson : person.likelyGender == gender {
      score += 1.5
    } else if !person.isSurelyPerson {
      score -= 1.5
    }
    if person.words > 1 { score += 0.4 }
    if lastSpeaker?.person == appearance.person { score += 1.6 }
    return score
  }

  /// The last body or country named, subjects and speakers before others.
  func lastBody(sentence: Int) -> Int? {
    var best: (person: Int, score: Double)?
    for appearance in directory.appearances[..<reached].suffix(Resolver.reach).reversed() {
      let person = directory.people[appearance.person]
      guard !person.isSurelyPerson else { continue }
      var score = -Double(sentence - appearance.sentence)
      if appearance.isSubject { score += 1.2 }
      if appearance.speaks { score += 1.5 }
      if person.kind == .body { score += 1 } else if person.kind == .place { score -= 1 }
      if lastSpeaker?.person == appearance.person { score += 2 }
      if score > best?.score ?? -6 { best = (appearance.person, score) }
    }
    return best?.person
  }
}
