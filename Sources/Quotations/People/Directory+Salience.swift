/// Who is being discussed at a place in the text, so that a pronoun can mean them.
///
/// The weights were set by hand, in the order of centering theory (Grosz, Joshi and Weinstein 1995): subjects
/// before others, the nearer before the farther; and in news, speakers before those they speak about.
extension Directory {
  /// How many occurrences before a pronoun are examined.
  private static let reach = 24
  /// How many votes of pronouns show that a name is a person's.
  private static let oftenMeant = 4

  /// A place in the text, with those who have appeared before it.
  struct Place {
    /// The number of its sentence.
    var sentence: Int
    /// How many occurrences come before it.
    var reached: Int
    /// Who was quoted last, and in which sentence.
    var lastSpeaker: (person: Int, sentence: Int)?
  }

  /// Returns the current topic: the last person of a fitting gender, subjects and speakers before others.
  func salient(_ gender: Person.Gender?, at place: Place) -> Int? {
    var best: (person: Int, score: Double)?
    for occurrence in occurrences[..<place.reached].suffix(Directory.reach).reversed() {
      guard let score = score(occurrence, gender, place), score > best?.score ?? -12 else { continue }
      best = (occurrence.person, score)
    }
    if let last = place.lastSpeaker, people[last.person].fits(gender), people[last.person].isNamed {
      let score = 2 - 0.7 * Double(place.sentence - last.sentence)
      if score > best?.score ?? -12 { return last.person }
    }
    return best?.person
  }

  /// Returns whoever the sentence before a place is about, if a pronoun can mean them: the owner of "her report".
  func subject(before place: Place, fitting gender: Person.Gender) -> Int? {
    let near = occurrences[..<place.reached].suffix(Directory.reach)
    guard near.last.map({ $0.sentence < place.sentence }) ?? false else { return nil }
    return near.last {
      $0.sentence == place.sentence - 1 && $0.isSubject && people[$0.person].fits(gender)
        && looksHuman(people[$0.person]) && isIntroduced($0) && !$0.isTurn
    }?.person
  }

  /// Returns how well an occurrence fits a pronoun, or `nil` if it doesn't fit at all.
  private func score(_ occurrence: Occurrence, _ gender: Person.Gender?, _ place: Place) -> Double? {
    let person = people[occurrence.person]
    guard person.fits(gender), !occurrence.isTurn, isIntroduced(occurrence), looksHuman(person),
      !(occurrence.isContrast && occurrence.sentence == place.sentence)
    else {
      return nil
    }
    var score = -Double(place.sentence - occurrence.sentence)
    let isNear = occurrence.sentence + 1 >= place.sentence
    if leads(occurrence, gender, isNear: isNear) {
      score += 1.2
      if isNear { score += occurrence.isFirst ? 2 : 1.2 }
    }
    if occurrence.isOwner { score -= 0.8 }
    if occurrence.isAside { score -= 1.5 }
    if occurrence.speaks, !occurrence.isPronoun { score += 1.5 }
    if gender == nil ? person.isSurelyPerson : person.likelyGender == gender {
      score += 1.5
    } else if !person.isSurelyPerson {
      score -= person.kind == .person ? 0.8 : 1.5
    }
    if person.isDoubtful, !occurrence.speaks { score -= 3 }
    if person.words > 1, person.isNamed, !occurrence.isPronoun { score += 0.4 }
    if place.lastSpeaker?.person == occurrence.person { score += 1.6 }
    return score
  }

  /// Whether "he" or "she" can mean the name: a list or the text says that it is a person's, or it occurs in a
  /// sentence and not only in a heading, a caption or a credit.
  private func isIntroduced(_ occurrence: Occurrence) -> Bool {
    let person = people[occurrence.person]
    if person.isSurelyPerson || !person.isNamed { return true }
    switch occurrence.line {
    case .fragment: return false
    case .heading where person.count == 1: return false
    default: return true
    }
  }

  /// Whether a name has two words or more, or its bearer has or does what only people have or do.
  private func looksHuman(_ person: Person) -> Bool {
    isName(person) || isProven(person) || (person.hasSpoken && !person.isThing)
  }

  /// Whether a name has two words or more; in German, where nouns have capitals, without small words between
  /// them.
  private func isName(_ person: Person) -> Bool {
    guard person.words > 1 else { return false }
    return !text.habits.contains(.capitalNouns) || person.name.allSatisfy { tokens[$0].isCapital }
  }

  /// Whether anything besides the fact that it speaks shows that a name is a person's.
  private func isProven(_ person: Person) -> Bool {
    if person.isSurelyPerson || person.actsHuman || !person.isNamed { return true }
    if person.kind == .person, person.words == 1 || isName(person) { return true }
    return !person.isThing
      && (abs(person.votes) >= Directory.oftenMeant || names.evidence.lasts.contains(person.last))
  }

  /// Whether "he" or "she" means a name of one word of which the text says only that it spoke, as a company may.
  func isUnproven(_ person: Int) -> Bool {
    people[person].words == 1 && !isProven(people[person])
  }

  /// Whether an occurrence is what its sentence is about: its subject, or someone new whom a subject that
  /// isn't a person introduces, as in "the agency sent Ada Lund".
  private func leads(_ occurrence: Occurrence, _ gender: Person.Gender?, isNear: Bool) -> Bool {
    if occurrence.isSubject { return true }
    guard isNear, occurrence.isFirst, occurrence.isObject, people[occurrence.person].isSurelyPerson else {
      return false
    }
    let near = max(0, occurrence.number - 8)..<min(occurrences.count, occurrence.number + 8)
    return !occurrences[near].contains {
      $0.sentence == occurrence.sentence && ($0.isSubject || $0.speaks) && people[$0.person].fits(gender)
    }
  }

  /// The body that a noun means: for "the commission" one whose name says so, for "the company" the last one.
  func body(calledBy noun: Int, at place: Place) -> Int? {
    let key = names.key(noun)
    if DocumentNouns.kind(of: key) != nil || BodyNouns.crowds.contains(key) { return nil }
    if let body = body(holding: key, before: place.reached) { return body }
    return BodyNouns.specific.contains(key) ? nil : lastBody(at: place, called: key)
  }

  /// The last body whose name holds a word, or that the text calls by it: "the foundation" for "Hult
  /// Foundation".
  private func body(holding word: NameKey, before reached: Int) -> Int? {
    let isSpecific = BodyKind(noun: word) != .company
    let body = occurrences[..<reached].suffix(Directory.reach * 4).last { occurrence in
      people[occurrence.person].kind == .organisation
        && (isSpecific && people[occurrence.person].nouns.contains(word)
          || people[occurrence.person].name.contains { names.key($0) == word })
    }
    return body?.person
  }

  /// Returns the last body or country named, subjects and speakers before others.
  ///
  /// A noun, if given, excludes bodies that it can’t mean. If the best match is one of those, the result is
  /// the last body that the text calls by the noun, or else the last subject that the noun may mean.
  func lastBody(at place: Place, called noun: NameKey? = nil) -> Int? {
    var best: (person: Int, score: Double)?
    var isDoubtful = false
    var said: (person: Int, score: Double)?
    var open: Int?
    for occurrence in occurrences[..<place.reached].suffix(Directory.reach).reversed() {
      guard let score = bodyScore(occurrence, place) else { continue }
      if score > best?.score ?? -6 {
        best = (occurrence.person, score)
        isDoubtful = noun.map { !mayBe(occurrence.person, called: $0) } ?? false
      }
      if let noun, score > said?.score ?? -12, isSaid(occurrence.person, toBe: noun) {
        said = (occurrence.person, score)
      } else if let noun, open == nil, occurrence.isSubject || occurrence.speaks,
        mayBe(occurrence.person, called: noun), !names.evidence.lasts.contains(people[occurrence.person].last)
      {
        open = occurrence.person
      }
    }
    return isDoubtful ? said?.person ?? open : best?.person
  }

  /// How well an occurrence fits "it", or `nil` if it doesn’t fit at all.
  private func bodyScore(_ occurrence: Occurrence, _ place: Place) -> Double? {
    let person = people[occurrence.person]
    guard person.mayBeBody else { return nil }
    var score = -Double(place.sentence - occurrence.sentence)
    if occurrence.isSubject { score += 1.2 }
    if occurrence.speaks { score += 1.5 }
    if person.kind == .organisation { score += 1 } else if person.kind == .place { score -= 1 }
    if place.lastSpeaker?.person == occurrence.person { score += 2 }
    return score
  }
}
