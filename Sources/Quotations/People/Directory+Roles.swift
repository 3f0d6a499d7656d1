extension Directory {
  /// How many occurrences before a role are examined.
  private static let reach = 128

  /// The person with a role in the text: "the NATO chief", "the Secretary of State for Health".
  ///
  /// Of several people, it is the one with the most similar role, or the last of equals before the mention;
  /// if that one has no name, it is whoever the text names as the holder of the role anywhere.
  ///
  /// - Parameters:
  ///   - phrase: the tokens of a noun phrase.
  ///   - reached: how many occurrences come before it.
  func bearer(ofRole phrase: Range<Int>, before reached: Int) -> Int? {
    guard let mention = RoleMention(phrase, names) else { return nil }
    var best: (person: Int, score: Int)?
    for occurrence in occurrences[..<reached].suffix(Directory.reach).reversed() {
      guard let score = fit(mention, occurrence.person), score > best?.score ?? 0 else { continue }
      best = (occurrence.person, score)
    }
    if let best, people[best.person].isNamed { return best.person }
    return holder(of: mention) ?? best?.person
  }

  /// Returns whoever the text names as the holder of a role anywhere, among the first ``reach`` who have it.
  private func holder(of mention: RoleMention) -> Int? {
    let bearers = (byRole[mention.role.head] ?? []).prefix(Directory.reach).filter { people[$0].isNamed }
    guard !mention.telling.isEmpty || (bearers.count == 1 && mention.isOffice) else { return nil }
    var best: (person: Int, score: Int)?
    for person in bearers {
      guard let score = fit(mention, person), score > best?.score ?? 0 else { continue }
      best = (person, score)
    }
    return best?.person
  }

  private func fit(_ mention: RoleMention, _ person: Int) -> Int? {
    guard people[person].kind != .place else { return nil }
    let score = people[person].roles.compactMap { $0.fit(mention.role, telling: mention.telling) }.max()
    // "the mayor of Hult" isn't just any of several mayors.
    return score == 1 && isVague(mention) ? nil : score
  }

  /// Whether words that distinguish a role fit several of its bearers.
  private func isVague(_ mention: RoleMention) -> Bool {
    guard !mention.telling.isEmpty, let bearers = byRole[mention.role.head], bearers.count > 1 else {
      return false
    }
    let fitting = bearers.count { bearer in
      people[bearer].isNamed
        && people[bearer].roles.contains { $0.fit(mention.role, telling: mention.telling) != nil }
    }
    return fitting > 1
  }

  /// Notes the titles, offices or occupations that the text gives a person.
  mutating func addRoles(_ phrase: Range<Int>, complement: Range<Int> = 0..<0, to person: Int) {
    // "Owen’s wife" is a woman.
    let owner = phrase.dropLast().last { tokens[$0].traits.contains(.possessive) }
    for index in (owner.map { $0 + 1 } ?? phrase.lowerBound)..<phrase.upperBound
    where tokens[index].isWord && !tokens[index].isAny(.closed) {
      if tokens[index].isAny([.title, .person]) { people[person].hasTitle = true }
      if people[person].gender == nil { people[person].gender = Person.Gender(of: tokens[index]) }
    }
    guard let role = Role(phrase, complement: complement, names) else { return }
    guard people[person].roles.count < 6, !people[person].roles.contains(role) else { return }
    people[person].roles.append(role)
    if byRole[role.head, default: []].count < Directory.namesakes {
      byRole[role.head, default: []].append(person)
    }
  }

  /// Adds a person whom the text doesn't name: "a nurse", "the mayor of Hult".
  mutating func addUnnamed(_ chunk: Chunk) -> Int? {
    let head = tokens[chunk.head]
    guard
      head.isAny([.person, .title]) || (!head.isCapital && names.isCompound(head))
        || names.office(in: chunk.tokens) != nil, !head.isAny(.plural)
    else {
      return nil
    }
    let key = NameKey(head, in: text)
    var person = Person(
      name: chunk.tokens, words: chunk.tokens.count, first: key, last: key, kind: .office, gender: nil)
    person.isNamed = false
    person.hasTitle = true
    person.count = 1
    people.append(person)
    addRoles(chunk.tokens, to: people.count - 1)
    return people.count - 1
  }
}
