/// Whether a mention could mean another person.
extension Resolver {
  /// Returns whether the words that led to a person fit another one: a namesake or, for a pronoun, another
  /// person in the sentences before.
  func hasRival(_ person: Int, mention: Mention, sentence: Int) -> Bool {
    if directory.people[person].isDoubtful, route == .pronoun || route == .epithet { return true }
    return switch route {
    case .lastName: directory.hasNamesake(person)
    case .pronoun, .unproven, .epithet:
      directory.hasRival(person, Person.Gender(of: tokens[mention.head]), at: place(in: sentence))
    default: false
    }
  }
}

extension Directory {
  /// How many sentences before a pronoun are searched for another person.
  private static let memory = 6

  /// Returns whether another person has the same last name.
  func hasNamesake(_ person: Int) -> Bool {
    (byLast[people[person].last] ?? []).count > 1
  }

  /// Returns whether another person that a pronoun fits as well appears shortly before a place.
  func hasRival(_ person: Int, _ gender: Person.Gender?, at place: Place) -> Bool {
    occurrences[..<place.reached].suffix(24).contains { other in
      other.person != person && place.sentence - other.sentence < Directory.memory
        && people[other.person].isNamed
        && people[other.person].fits(gender)
    }
  }
}
