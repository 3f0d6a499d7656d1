/// Who is spoken of at a place in the text, so that a pronoun can mean them.
///
/// The weights were set by hand, in the order of centering theory (Grosz, Joshi and Weinstein 1995): subjects before
/// others, the nearer before the farther; and in news whoever speaks before whoever is spoken of.
extension Directory {
  /// How many appearances before a pronoun are looked at.
  private static let reach = 24

  /// A place in the text, seen from which some have appeared.
  struct Place {
    /// The number of its sentence.
    var sentence: Int
    /// How many appearances stand before it.
    var reached: Int
    /// Who was quoted last, and in which sentence.
    var lastSpeaker: (person: Int, sentence: Int)?
  }

  /// The person spoken of: the last whom a gender fits, subjects and speakers before others.
  func salient(_ gender: Person.Gender?, at place: Place) -> Int? {
    var best: (person: Int, score: Double)?
    for appearance in appearances[..<place.reached].suffix(Directory.reach).reversed() {
      guard let score = score(appearance, gender, place), score > best?.score ?? -12 else { continue }
      best = (appearance.person, score)
    }
    if let last = place.lastSpeaker, people[last.person].fits(gender) {
      let score = 2 - 0.7 * Double(place.sentence - last.sentence)
      if score > best?.score ?? -12 { return last.person }
    }
    return best?.person
  }

  /// How well an appearance fits a pronoun; nil where it does not fit at all.
  private func score(_ appearance: Appearance, _ gender: Person.Gender?, _ place: Place) -> Double? {
    let person = people[appearance.person]
    guard person.fits(gender) else { return nil }
    var score = -Double(place.sentence - appearance.sentence)
    if appearance.isSubject { score += 1.2 }
    if appearance.isSubject, appearance.isFirst, appearance.sentence + 1 >= place.sentence { score += 2 }
    if appearance.isOwner { score -= 0.8 }
    if appearance.speaks { score += 1.5 }
    if gender == nil ? person.isSurelyPerson : person.likelyGender == gender {
      score += 1.5
    } else if !person.isSurelyPerson {
      score -= 1.5
    }
    if person.words > 1 { score += 0.4 }
    if place.lastSpeaker?.person == appearance.person { score += 1.6 }
    return score
  }

  /// The last body or country named, subjects and speakers before others.
  func lastBody(at place: Place) -> Int? {
    var best: (person: Int, score: Double)?
    for appearance in appearances[..<place.reached].suffix(Directory.reach).reversed() {
      let person = people[appearance.person]
      guard !person.isSurelyPerson, person.kind != .thing else { continue }
      var score = -Double(place.sentence - appearance.sentence)
      if appearance.isSubject { score += 1.2 }
      if appearance.speaks { score += 1.5 }
      if person.kind == .body { score += 1 } else if person.kind == .place { score -= 1 }
      if place.lastSpeaker?.person == appearance.person { score += 2 }
      if score > best?.score ?? -6 { best = (appearance.person, score) }
    }
    return best?.person
  }
}
