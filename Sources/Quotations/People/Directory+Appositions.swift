/// Who bears a role that the text gives apart from a name: after a comma, by a verb, or not at all.
extension Directory {
  /// `the mayor, Mao Ning,` names whom the phrase before its comma means.
  mutating func join(_ index: Int, in clauses: Clauses, named person: Int, _ meant: [Int: Int]) {
    let chunks = clauses.chunks
    guard index > 1, chunks[index - 1].kind == .comma, people[person].kind.mayBePerson else { return }
    var before = index - 2
    while before > 1, chunks[before - 1].kind == .preposition, chunks[before - 2].kind == .nominal {
      before -= 2
    }
    guard chunks[before].kind == .nominal, !chunks.followsPreposition(before) else { return }
    if index + 1 < chunks.count {
      guard [.comma, .other, .quotation, .dash].contains(chunks[index + 1].kind) else { return }
    }
    let phrase = chunks[before].tokens
    let parts = names.parts(of: phrase)
    guard parts.name == nil, tokens[chunks[before].head].isAny([.person, .title]) || parts.kind == .office
    else {
      return
    }
    addRoles(phrase, to: person)
    guard let unnamed = meant[before], !people[unnamed].isNamed else { return }
    for place in appearances.indices.suffix(4) where appearances[place].person == unnamed {
      appearances[place].person = person
    }
  }

  /// Whether a subject brings in someone new: "a nurse", "the mayor of Hult", `the mayor came, too`.
  ///
  /// "the mayor" alone may be whoever was named before.
  func isNewcomer(_ index: Int, in clauses: Clauses, _ sentence: Int, _ opensParagraph: Bool) -> Bool {
    let phrase = clauses.chunks[index].tokens
    if NameWords.indefinites.contains(names.key(phrase.lowerBound)) { return true }
    if let mention = RoleMention(phrase, names), !mention.telling.isEmpty {
      // A new paragraph may say what the person is whom the one before only named.
      let place = Place(sentence: sentence, reached: appearances.count)
      let isKnown = opensParagraph && salient(nil, at: place).map { people[$0].roles.isEmpty } ?? false
      if !isKnown { return true }
    }
    return clauses.chunks[(index + 1)...].contains { names.key($0.head) == NameWords.too }
  }

  /// Whoever is said to hold an office: `Mao was named minister`, `Mao is the mayor`, `chose Mao as mayor`.
  func appointed(_ index: Int, in clauses: Clauses, _ meant: [Int: Int]) -> Int? {
    guard index > 1 else { return nil }
    let before = clauses.chunks[index - 1]
    if before.kind == .verb, let subject = clauses.subject(of: index - 1) {
      let isOffice = tokens[before.head].isAny(.be) || NameWords.appointing.contains(names.key(before.head))
      return isOffice ? meant[subject] : nil
    }
    guard tokens[before.head].isAny(.asWord) else { return nil }
    if let person = meant[index - 2] { return person }
    if clauses.chunks[index - 2].kind == .nominal { return owner(of: clauses.chunks[index - 2].tokens) }
    guard clauses.chunks[index - 2].kind == .verb, let subject = clauses.subject(of: index - 2),
      NameWords.appointing.contains(names.key(clauses.chunks[index - 2].head))
    else { return nil }
    return meant[subject]
  }
}
