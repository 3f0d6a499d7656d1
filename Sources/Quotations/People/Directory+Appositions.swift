/// Who has a role that the text doesn't put directly before a name: after a comma, by a verb, or without a
/// name.
extension Directory {
  /// `the mayor, Mao Ning,`: notes that the name says whom the phrase before the comma means.
  mutating func join(_ index: Int, in clauses: Clauses, named person: Int, _ meant: [Int: Int]) {
    let chunks = clauses.chunks
    // "As Mayor of Hult, Lund signed."
    if index > 2, chunks[index - 1].kind == .comma, tokens[chunks[0].head].isAny(.asWord),
      chunks[1].kind == .nominal, chunks[1].tokens.upperBound == chunks[index - 1].tokens.lowerBound,
      names.parts(of: chunks[1].tokens).name == nil
    {
      return addRoles(chunks[1].tokens, to: person)
    }
    guard index > 1, chunks[index - 1].kind == .comma, let before = explained(by: index, chunks) else {
      return
    }
    if index + 1 < chunks.count {
      guard [.comma, .other, .quotation, .dash].contains(chunks[index + 1].kind) else { return }
    }
    if tokens[chunks[before].head].isAny(.body), names.parts(of: chunks[before].tokens).name == nil {
      describe(person, as: chunks[before].head)
    }
    guard people[person].kind.mayBePerson else { return }
    let phrase = chunks[before].tokens
    let parts = names.parts(of: phrase)
    guard parts.name == nil,
      tokens[chunks[before].head].isAny([.person, .title]) || parts.kind == .office || isGermanRole(phrase)
    else {
      return
    }
    addRoles(phrase, to: person)
    guard let unnamed = meant[before], !people[unnamed].isNamed else { return }
    for place in occurrences.indices.suffix(4) where occurrences[place].person == unnamed {
      occurrences[place].person = person
    }
  }

  /// Returns the noun phrase before a comma that the name after it explains: "his wife" in "his wife, Ada".
  func explained(by index: Int, _ chunks: [Chunk]) -> Int? {
    var before = index - 2
    // "her son" in "a boat of her son, Jim", and "the mayor" in "the mayor of Hult, Ada Lund".
    if before >= 0, chunks[before].kind == .nominal, isKin(chunks[before]) { return before }
    while before > 1, chunks[before - 1].kind == .preposition || isGenitive(before, chunks),
      chunks[before - 2].kind == .nominal || isGenitive(before, chunks)
    {
      before -= isGenitive(before, chunks) ? 1 : 2
    }
    if before == 1, isGenitive(1, chunks) { before = 0 }
    guard before >= 0, chunks[before].kind == .nominal, !chunks.followsPreposition(before) else { return nil }
    return before
  }

  /// Whether a name identifies a relative who follows a preposition: "a boat of her brother, Jim".
  func isAside(_ index: Int, _ chunks: [Chunk]) -> Bool {
    guard index > 2, chunks[index - 1].kind == .comma, chunks[index - 2].kind == .nominal else {
      return false
    }
    return isKin(chunks[index - 2]) && chunks.followsPreposition(index - 2)
  }

  /// Returns the subject, if a name between commas says who it is.
  func explainedSubject(by index: Int, _ clauses: Clauses) -> Int? {
    let chunks = clauses.chunks
    guard index > 1, chunks[index].isName, chunks[index - 1].kind == .comma,
      index + 1 >= chunks.count || [.comma, .other].contains(chunks[index + 1].kind),
      let subject = explained(by: index, chunks),
      clauses.isSubject(subject) || clauses.mainSubject == subject,
      tokens[chunks[subject].head].isAny([.person, .body]), !tokens[chunks[subject].head].isAny(.plural),
      names.parts(of: chunks[subject].tokens).name == nil
    else { return nil }
    return subject
  }

  /// Whether a German genitive continues the phrase before it: "die Leiterin" + "des Hauses".
  private func isGenitive(_ index: Int, _ chunks: [Chunk]) -> Bool {
    index > 0 && chunks[index].kind == .nominal && chunks[index - 1].kind == .nominal
      && chunks[index].tokens.count > 1 && tokens[chunks[index].tokens.lowerBound].isAny(.genitive)
  }

  /// Whether a German phrase says what someone is: "die Sprecherin der Stadt".
  private func isGermanRole(_ phrase: Range<Int>) -> Bool {
    tokens[phrase.lowerBound].classes.isSuperset(of: [.definite, .german])
      && tokens[phrase].contains { $0.classes.isSuperset(of: [.person, .german]) }
  }

  /// "his wife", "Lund’s brother": whether a noun for a single person follows a possessive.
  func isKin(_ chunk: Chunk) -> Bool {
    let first = tokens[chunk.tokens.lowerBound]
    guard tokens[chunk.head].isAny(.person), !tokens[chunk.head].isAny(.plural), !tokens[chunk.head].isCapital
    else { return false }
    return first.isAny([.male, .female, .owning, .neuter]) && first.isAny(.determiner)
      || chunk.tokens.dropLast().contains { tokens[$0].traits.contains(.possessive) }
  }

  /// Whether a subject introduces someone new: "a nurse", "the mayor of Hult", `the mayor came, too`.
  ///
  /// "the mayor" alone may be whoever was named before.
  func isNewcomer(_ index: Int, in clauses: Clauses, _ sentence: Int, _ opensParagraph: Bool) -> Bool {
    let phrase = clauses.chunks[index].tokens
    if NameWords.indefinites.contains(names.key(phrase.lowerBound)) { return true }
    if let mention = RoleMention(phrase, names), !mention.telling.isEmpty {
      // A new paragraph may describe the person whom the one before only named.
      let place = Place(sentence: sentence, reached: occurrences.count)
      let isKnown = opensParagraph && salient(nil, at: place).map { people[$0].roles.isEmpty } ?? false
      if !isKnown { return true }
    }
    return clauses.chunks[(index + 1)...].contains { names.key($0.head) == NameWords.too }
  }

  /// Returns the person said to hold an office: `Mao was named minister`, `Mao is the mayor`,
  /// `chose Mao as mayor`.
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
