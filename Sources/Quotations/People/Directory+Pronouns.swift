/// Pronouns in the running text: the person they mean stays the topic.
extension Directory {
  /// Adds a pronoun: if it is the sentence's subject, the person it means stays the topic.
  mutating func readPronoun(_ index: Int, in clauses: Clauses, _ sentence: Int) -> Int? {
    let chunk = clauses.chunks[index]
    guard let gender = Person.Gender(of: tokens[chunk.head]) else { return nil }
    let person = salient(gender, at: Place(sentence: sentence, reached: occurrences.count))
    guard let person, isTopic(index, in: clauses, sentence) else {
      vote(chunk, sentence)
      return person
    }
    people[person].votes += gender == .male ? 2 : -2
    appear(person, index, in: clauses, sentence)
    return person
  }

  /// Whether a pronoun is its sentence's subject and cannot mean an unnamed person before it.
  private func isTopic(_ index: Int, in clauses: Clauses, _ sentence: Int) -> Bool {
    guard clauses.mainSubject == index else { return false }
    if occurrences.last?.sentence == sentence { return true }
    return !clauses.chunks[..<index].contains { $0.isNominal && !$0.isName }
  }

  /// Counts a "he" or "she" shortly after a name as evidence of its bearer's gender, above all after the
  /// sentence's subject.
  private mutating func vote(_ pronoun: Chunk, _ sentence: Int) {
    guard let gender = Person.Gender(of: tokens[pronoun.head]), let last = occurrences.last,
      sentence - last.sentence <= 1
    else { return }
    let vote = gender == .male ? 1 : -1
    let subject = occurrences.suffix(3).last { $0.isSubject && $0.sentence == sentence }
    if let subject {
      people[subject.person].votes += 2 * vote
    } else {
      people[last.person].votes += vote
    }
  }

  /// Adds the owner in "Mao's answer", who is named as well.
  mutating func noteOwner(of chunk: Chunk, _ sentence: Int) {
    guard let owner = chunk.tokens.dropLast().first(where: { tokens[$0].traits.contains(.possessive) }) else {
      return
    }
    guard !names.isInsideName(owner, in: chunk.tokens) else { return }
    let parts = names.parts(of: chunk.tokens.lowerBound..<(owner + 1))
    guard let name = parts.name else { return }
    let person = enter(parts, name: name)
    occurrences.append(
      Occurrence(
        person: person, token: chunk.tokens.lowerBound, sentence: sentence, isSubject: false, speaks: false,
        isOwner: true))
  }

  /// Whether a paragraph begins with "By" and a name, and holds no verb.
  func isByline(_ chunks: [Chunk]) -> Bool {
    chunks.count > 1 && tokens[chunks[0].head].isAny(.by) && chunks[1].isName
      && !chunks.contains { $0.kind == .verb || $0.kind == .quotation }
  }

  /// Keeps pronouns from meaning the people named in a sentence that is a byline.
  mutating func passOver(_ sentence: Int) {
    for index in occurrences.indices.reversed().prefix(while: { occurrences[$0].sentence == sentence }) {
      occurrences[index].isTurn = true
      if writer == nil, people[occurrences[index].person].words > 1 { writer = occurrences[index].person }
    }
  }

  /// Adds a pronoun's place in the text to the person it was found to mean.
  mutating func settle(_ place: Int, at token: Int, on person: Int) {
    guard place < occurrences.count, occurrences[place].token == token, occurrences[place].isPronoun else {
      return
    }
    occurrences[place].person = person
  }
}
