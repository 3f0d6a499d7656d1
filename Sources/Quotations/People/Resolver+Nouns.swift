extension Resolver {
  /// `Lund’s partner, Peter Holm, said`, `the owner, Boltra, said`: the name after the noun phrase.
  func byApposition(_ mention: Mention) -> Int? {
    guard let apposition = mention.apposition, let name = names.parts(of: apposition).name,
      let person = directory.find(name)
    else { return nil }
    let kind = directory.people[person].kind
    return kind.mayBePerson || kind == .organisation ? person : nil
  }

  /// "her statement", "Lund’s memo", "the memo" after "Lund wrote a memo": whoever wrote or said it.
  mutating func byDocument(_ mention: Mention, sentence: Int) -> Int? {
    let first = tokens[mention.phrase.lowerBound]
    if first.isAny(.determiner), let gender = Person.Gender(of: first) {
      if let subject = directory.subject(before: place(in: sentence), fitting: gender) {
        route = .pronoun
        return subject
      }
      return byPronoun(first, sentence: sentence)
    }
    route = .author
    if let owner = mention.phrase.first(where: { tokens[$0].traits.contains(.possessive) }) {
      return names.parts(of: mention.phrase.lowerBound..<(owner + 1)).name.flatMap { directory.find($0) }
    }
    if let by = names.author(behind: mention.phrase.upperBound) { return directory.find(by) }
    guard first.isAny(.definite) else { return nil }
    return directory.author(of: mention.head, before: mention.head)
  }

  /// "the old sailor": unlisted words mean whoever is being discussed, unless the text gives them as a role.
  func byEpithet(_ phrase: Range<Int>, sentence: Int) -> Int? {
    guard let last = phrase.last, tokens[last].isWord,
      !tokens[last].isAny([.utterance, .work, .time, .place])
    else {
      return nil
    }
    let noun = names.key(last)
    guard BodyKind(noun: noun) == nil, !BodyNouns.crowds.contains(noun), !NameWords.fields.contains(noun),
      !NameWords.placeEndings.contains(noun)
    else { return nil }
    // An unlisted plural.
    if text[tokens[last].end - 1] == UInt8(ascii: "s"), text[tokens[last].end - 2] != UInt8(ascii: "s") {
      return nil
    }
    // "the spokesman", if the text gave no one that role, is a person without a name.
    guard tokens[last].isAny(.known) || !tokens[last].isAny([.person, .title]) else { return nil }
    return salient(nil, sentence: sentence)
  }
}
