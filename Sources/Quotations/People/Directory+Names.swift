/// How names come together in people, and what bears a name.
extension Directory {
  /// Takes in a name, of somebody known or new.
  mutating func enter(_ name: Range<Int>, role: Range<Int>) -> Int {
    let gender = self.gender(name: name, role: role)
    let person = find(name, gender: gender) ?? add(name, gender: gender)
    if name.count > people[person].words { complete(person, name) }
    people[person].count += 1
    people[person].gender = people[person].gender ?? gender
    addRoles(role, to: person)
    return person
  }

  /// Takes a fuller form of a person's name.
  private mutating func complete(_ person: Int, _ name: Range<Int>) {
    people[person].name = name
    people[person].words = name.count
    people[person].first = key(name.lowerBound)
    list(person, underFirst: people[person].first)
  }

  /// Notes which pronoun the text uses for a person.
  mutating func learn(_ gender: Person.Gender, of person: Int) {
    people[person].gender = people[person].gender ?? gender
  }

  private func key(_ index: Int) -> NameKey { NameKey(tokens[index], in: text) }

  /// The person that a name means: of the same last name, and of the same first name if there is one.
  func find(_ name: Range<Int>, gender: Person.Gender? = nil) -> Int? {
    let first = key(name.lowerBound), last = key(lastWord(of: name))
    func fits(_ index: Int) -> Bool {
      let known = people[index]
      if name.count > 1, known.words > 1, known.first != first || !agreeInside(name, known.name) {
        return false
      }
      guard let gender, let other = known.gender else { return true }
      return gender == other
    }
    let namesakes = (byLast[last] ?? []).filter(fits)
    if let best = mostNamed(namesakes) { return best }
    guard name.count == 1 else { return nil }
    return mostNamed((byFirst[first] ?? []).filter(fits))
  }

  /// Whether the second names of two names begin with one letter, if both have one: "Ada Jo Lund" and "Ada Jane Lund".
  private func agreeInside(_ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let mine = secondName(name), let theirs = secondName(other) else { return true }
    return Byte.lowercased(text.bytes[mine.start]) == Byte.lowercased(text.bytes[theirs.start])
  }

  /// The word with a capital behind the first name of a name that has three or more.
  private func secondName(_ name: Range<Int>) -> Token? {
    let second = name.lowerBound + 1
    return second < lastWord(of: name) && tokens[second].isCapital ? tokens[second] : nil
  }

  /// Of several people of one name, the one named most often; of equals the first.
  private func mostNamed(_ candidates: [Int]) -> Int? {
    var best: Int?
    for candidate in candidates where best.map({ people[candidate].count > people[$0].count }) ?? true {
      best = candidate
    }
    return best
  }

  private mutating func add(_ name: Range<Int>, gender: Person.Gender?) -> Int {
    let lastWord = lastWord(of: name)
    let person = Person(
      name: name, words: name.count, first: key(name.lowerBound), last: key(lastWord), kind: kind(of: name),
      gender: gender)
    people.append(person)
    let index = people.count - 1
    if byLast[person.last, default: []].count < Directory.namesakes {
      byLast[person.last, default: []].append(index)
    }
    if name.count > 1 { list(index, underFirst: person.first) }
    return index
  }

  private mutating func list(_ person: Int, underFirst first: NameKey) {
    guard byFirst[first, default: []].count < Directory.namesakes else { return }
    byFirst[first, default: []].append(person)
  }

  /// The last word of a name, "Jr." and numbers passed over.
  private func lastWord(of name: Range<Int>) -> Int {
    let last = name.upperBound - 1
    return name.count > 2 && tokens[last].isAny(.abbreviation) && tokens[last].traits.contains(.dotted)
      ? last - 1 : last
  }

  private func gender(name: Range<Int>, role: Range<Int>) -> Person.Gender? {
    Person.Gender(ofTitleIn: tokens[role])
      ?? (name.count > 1 ? Person.Gender(of: tokens[name.lowerBound]) : nil)
  }

  /// Notes the titles and roles that the text gives a person.
  mutating func addRoles(_ role: Range<Int>, to person: Int) {
    for index in role where tokens[index].isWord && !tokens[index].isAny(.closed) {
      if tokens[index].isAny([.title, .person]) { people[person].hasTitle = true }
      let key = NameKey(role: tokens[index], in: text)
      if people[person].roles.count < 12, !people[person].roles.contains(key) {
        people[person].roles.append(key)
      }
      if people[person].gender == nil { people[person].gender = Person.Gender(of: tokens[index]) }
    }
  }

  /// What bears a name: told by its words.
  private func kind(of name: Range<Int>) -> Person.Kind {
    if name.contains(where: { tokens[$0].isAny(.body) }) { return .body }
    // "Peace By Bridges"
    if name.dropFirst().dropLast().contains(where: { isSmallWord(tokens[$0]) }) { return .body }
    let mayBePerson = tokens[name.lowerBound].isAny([.male, .female])
    if tokens[name.upperBound - 1].isAny(.place), !mayBePerson { return .place }
    if name.count > 1, !mayBePerson {
      // "Lake Hult", "Homeland Security", "the Bridge Act"
      let last = key(name.upperBound - 1)
      if tokens[name.lowerBound].isAny(.landform) { return .place }
      if NameKey.endsBody(last) { return .body }
      if NameKey.endsThing(last) { return .thing }
    }
    let isAcronym = name.count == 1 && tokens[name.lowerBound].traits.contains(.allCapitals)
    return isAcronym ? .body : .person
  }

  /// Whether a small word is written with a capital, as in the names of companies and works but not of people.
  private func isSmallWord(_ token: Token) -> Bool {
    token.isCapital && token.isAny([.preposition, .conjunction]) && !token.isAny([.joint, .male, .female])
      && token.end - token.start > 1
  }
}
