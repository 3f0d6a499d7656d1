/// Who a text names: every person and body once, with all the places where they appear.
///
/// Filled sentence by sentence; a last name, a first name alone and the full name come together.
struct Directory {
  private(set) var people: [Person] = []
  /// Where they appear, in the order of the text.
  private(set) var appearances: [Appearance] = []

  let text: SourceText
  let tokens: [Token]
  private var byLast: [NameKey: [Int]] = [:]
  private var byFirst: [NameKey: [Int]] = [:]
  /// How many people of one last name are kept apart.
  private static let namesakes = 8

  /// An empty directory for a text.
  init(text: SourceText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  /// Takes in the names of a sentence.
  mutating func read(_ clauses: Clauses, sentence: Int) {
    var named: Int?
    for (index, chunk) in clauses.chunks.enumerated() {
      guard chunk.kind == .nominal else {
        if chunk.kind == .relative, let named { noteRelative(chunk, named) }
        if chunk.kind != .comma { named = nil }
        if chunk.kind == .pronoun { vote(chunk, sentence) }
        continue
      }
      noteOwner(of: chunk, sentence)
      let parts = NameParts(chunk.tokens, tokens)
      let isSubject = clauses.mainSubject == index
      var person: Int?
      if let name = parts.name {
        person = enter(withNickname(name, index, clauses.chunks), role: parts.role)
        named = person
      } else if let bearer = named {
        // `Mao Ning, a spokeswoman of the ministry,`
        addRoles(parts.role, to: bearer)
        named = nil
      } else if isSubject || clauses.speaks(index) {
        person = bearer(ofRole: chunk.tokens, before: appearances.count) ?? bodyMeant(by: chunk, sentence)
      }
      guard let person else { continue }
      appearances.append(
        Appearance(
          person: person, token: chunk.tokens.lowerBound, sentence: sentence, isSubject: isSubject,
          speaks: clauses.speaks(index), isFirst: people[person].count == 1))
    }
  }

  /// `Mao Ning, who` is a human being.
  private mutating func noteRelative(_ relative: Chunk, _ person: Int) {
    let word = tokens[relative.head]
    if word.end - word.start == 3 { people[person].hasTitle = true }
  }

  /// A name with the nickname and the last name behind it: “Ada ‘Ditto’ Lund”.
  private func withNickname(_ name: Range<Int>, _ index: Int, _ chunks: [Chunk]) -> Range<Int> {
    guard index + 2 < chunks.count, chunks[index + 1].kind == .quotation, chunks[index + 2].kind == .nominal,
      tokens[name.lowerBound].isAny([.male, .female]), tokens[chunks[index + 2].tokens.lowerBound].isCapital
    else { return name }
    let nickname = tokens[chunks[index + 1].head]
    guard nickname.end - nickname.start < 24, chunks[index + 1].head == name.upperBound else { return name }
    return name.lowerBound..<chunks[index + 2].tokens.upperBound
  }

  /// "the utility": a body that is spoken of without its name.
  private func bodyMeant(by chunk: Chunk, _ sentence: Int) -> Int? {
    guard chunk.tokens.count == 2, tokens[chunk.tokens.lowerBound].isAny(.definite),
      tokens[chunk.head].isAny(.body), !tokens[chunk.head].isAny(.plural)
    else { return nil }
    return lastBody(at: Place(sentence: sentence, reached: appearances.count))
  }

  /// A "he" or "she" close behind a name tells something of its bearer, most of all behind the sentence's subject.
  private mutating func vote(_ pronoun: Chunk, _ sentence: Int) {
    guard let gender = Person.Gender(of: tokens[pronoun.head]), let last = appearances.last,
      sentence - last.sentence <= 1
    else { return }
    let vote = gender == .male ? 1 : -1
    let subject = appearances.suffix(3).last { $0.isSubject && $0.sentence == sentence }
    if let subject {
      people[subject.person].votes += 2 * vote
    } else {
      people[last.person].votes += vote
    }
  }

  /// The owner in "Mao's answer" is named as well.
  private mutating func noteOwner(of chunk: Chunk, _ sentence: Int) {
    guard let owner = chunk.tokens.dropLast().first(where: { tokens[$0].traits.contains(.possessive) }) else {
      return
    }
    let parts = NameParts(chunk.tokens.lowerBound..<(owner + 1), tokens)
    guard let name = parts.name else { return }
    let person = enter(name, role: parts.role)
    appearances.append(
      Appearance(
        person: person, token: chunk.tokens.lowerBound, sentence: sentence, isSubject: false, speaks: false,
        isOwner: true))
  }

  /// How many appearances stand before a token (binary search).
  func appearances(before token: Int) -> Int {
    var low = 0
    var high = appearances.count
    while low < high {
      let middle = (low + high) / 2
      if appearances[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Entering

  private mutating func enter(_ name: Range<Int>, role: Range<Int>) -> Int {
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

  private func kind(of name: Range<Int>) -> Person.Kind {
    if name.contains(where: { tokens[$0].isAny(.body) }) { return .body }
    // "Peace By Bridges"
    if name.dropFirst().dropLast().contains(where: { isSmallWord(tokens[$0]) }) { return .body }
    let mayBePerson = tokens[name.lowerBound].isAny([.male, .female])
    if tokens[name.upperBound - 1].isAny(.place), !mayBePerson { return .place }
    // "Lake Hult"
    if name.count > 1, tokens[name.lowerBound].isAny(.landform), !mayBePerson { return .place }
    if name.count > 1, !mayBePerson, NameKey.endsBody(key(name.upperBound - 1)) { return .body }
    if name.count > 1, !mayBePerson, NameKey.endsThing(key(name.upperBound - 1)) { return .thing }
    let isAcronym = name.count == 1 && tokens[name.lowerBound].traits.contains(.allCapitals)
    return isAcronym ? .body : .person
  }

  /// Whether a small word is written with a capital, as in the names of companies and works but not of people.
  private func isSmallWord(_ token: Token) -> Bool {
    token.isCapital && token.isAny([.preposition, .conjunction]) && !token.isAny([.joint, .male, .female])
      && token.end - token.start > 1
  }

  private func gender(name: Range<Int>, role: Range<Int>) -> Person.Gender? {
    Person.Gender(ofTitleIn: tokens[role])
      ?? (name.count > 1 ? Person.Gender(of: tokens[name.lowerBound]) : nil)
  }

  private mutating func addRoles(_ role: Range<Int>, to person: Int) {
    for index in role where tokens[index].isWord && !tokens[index].isAny(.closed) {
      if tokens[index].isAny([.title, .person]) { people[person].hasTitle = true }
      let key = NameKey(role: tokens[index], in: text)
      if people[person].roles.count < 12, !people[person].roles.contains(key) {
        people[person].roles.append(key)
      }
      if people[person].gender == nil { people[person].gender = Person.Gender(of: tokens[index]) }
    }
  }
}
