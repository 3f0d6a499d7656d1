/// How names are matched with people, and what bears a name.
extension Directory {
  /// Adds the name of a known or a new person; an abbreviation refers to its long form.
  mutating func enter(_ parts: NameParts, name written: Range<Int>) -> Int {
    let role = parts.role
    let long = longForm(of: written)
    let name = long ?? written
    let gender = long == nil ? self.gender(name: name, role: role) : nil
    let person =
      find(name, gender: gender)
      ?? add(name, gender: gender, kind: long == nil ? parts.kind ?? .unknown : .organisation)
    if name.count > people[person].words { complete(person, name) }
    people[person].count += 1
    people[person].isDoubtful =
      !people[person].hasTitle && role.isEmpty && long == nil && names.isDoubtful(people[person].name)
    people[person].gender = people[person].gender ?? gender
    if people[person].kind == .unknown, let kind = parts.kind, kind != .unknown { people[person].kind = kind }
    if let noun = role.last { describe(person, as: noun) }
    addRoles(role, complement: names.complement(behind: written.upperBound), to: person)
    return person
  }

  /// Returns the tokens of the name that an abbreviation refers to.
  func longForm(of name: Range<Int>) -> Range<Int>? {
    name.count == 1 ? names.abbreviations.longForm(of: tokens[name.lowerBound], in: text) : nil
  }

  /// Stores a fuller form of a person's name.
  private mutating func complete(_ person: Int, _ name: Range<Int>) {
    // "Paul" may turn out to be the last name of Carol Paul.
    if people[person].words == 1, isGivenName(people[person].name.lowerBound),
      people[person].last == key(lastWord(of: name)), !people[person].hasTitle
    {
      people[person].gender = nil
    }
    people[person].name = name
    people[person].words = name.count
    people[person].first = key(name.lowerBound)
    list(person, underFirst: people[person].first)
  }

  /// Notes which pronoun the text uses for a person.
  mutating func learn(_ gender: Person.Gender, of person: Int) {
    people[person].gender = people[person].gender ?? gender
  }

  private func key(_ index: Int) -> NameKey { names.key(index) }

  /// Returns the person that a name means: one with the same last name, and the same first name if it has
  /// one.
  func find(_ name: Range<Int>, gender: Person.Gender? = nil) -> Int? {
    let first = key(name.lowerBound), last = key(lastWord(of: name))
    func fits(_ index: Int) -> Bool {
      let known = people[index]
      // "Lund" alone means neither "Lund & Holm" nor "Holm & Lund".
      if names.isFirm(name) != names.isFirm(known.name) { return false }
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

  /// Whether the second names of two names begin with the same letter, if both have one: "Ada Jo Lund" and
  /// "Ada Jane Lund".
  private func agreeInside(_ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let mine = secondName(name), let theirs = secondName(other) else { return true }
    return Byte.lowercased(text.bytes[mine.start]) == Byte.lowercased(text.bytes[theirs.start])
  }

  /// Returns the word with a capital after the first name of a name that has three or more.
  private func secondName(_ name: Range<Int>) -> Token? {
    let second = name.lowerBound + 1
    return second < lastWord(of: name) && tokens[second].isCapital ? tokens[second] : nil
  }

  /// Returns the person named most often of several with one name; the first if several are equal.
  private func mostNamed(_ candidates: [Int]) -> Int? {
    var best: Int?
    for candidate in candidates where best.map({ people[candidate].count > people[$0].count }) ?? true {
      best = candidate
    }
    return best
  }

  private mutating func add(_ name: Range<Int>, gender: Person.Gender?, kind: NameKind) -> Int {
    let lastWord = lastWord(of: name)
    let person = Person(
      name: name, words: name.count, first: key(name.lowerBound), last: key(lastWord), kind: kind,
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

  /// The last word of a name, skipping "Jr." and numbers.
  private func lastWord(of name: Range<Int>) -> Int {
    let last = name.upperBound - 1
    return name.count > 2 && tokens[last].isAny(.abbreviation) && tokens[last].traits.contains(.dotted)
      ? last - 1 : last
  }

  private func gender(name: Range<Int>, role: Range<Int>) -> Person.Gender? {
    if let gender = Person.Gender(ofTitleIn: tokens[role]) { return gender }
    guard !names.isFirm(name), !names.holdsPossessive(name), name.count > 1 || isGivenName(name.lowerBound)
    else { return nil }
    return Person.Gender(of: tokens[name.lowerBound])
  }

  /// Whether a name of one word is a given name that the text never uses as a last name.
  private func isGivenName(_ index: Int) -> Bool {
    tokens[index].isAny([.male, .female])
      && !tokens[index].isAny([.place, .time, .title, .body, .surname, .closed])
      && !names.evidence.lasts.contains(key(index)) && !names.evidence.givenLasts.contains(key(index))
  }
}
