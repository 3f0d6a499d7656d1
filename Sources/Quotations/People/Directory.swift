/// Who a text names: every person and body once, with all the places where they appear.
///
/// Filled sentence by sentence; a last name, a first name alone and the full name come together.
struct Directory {
  var people: [Person] = []
  /// Where they appear, in the order of the text.
  private(set) var appearances: [Appearance] = []

  let text: SourceText
  let tokens: [Token]
  /// Their numbers, by the last word of the name.
  var byLast: [NameKey: [Int]] = [:]
  /// Their numbers, by the first word of a name of several.
  var byFirst: [NameKey: [Int]] = [:]
  /// How many people of one last name are kept apart.
  static let namesakes = 8

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
}
