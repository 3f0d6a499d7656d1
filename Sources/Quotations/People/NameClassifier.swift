/// Decides what a run of capitalised words names, and which of its words are the name.
///
/// This is the only place that distinguishes a person from an office, an organisation, a place, a form of
/// address or a label; all other stages ask it. It never changes; it is a class so that many stages can share
/// it without copying.
final class NameClassifier {
  let text: SourceText
  let tokens: [Token]
  /// The key of each token.
  let keys: [NameKey]
  let evidence: NameEvidence
  let abbreviations: Abbreviations

  /// Makes a classifier for the tokens of a text.
  init(text: SourceText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    keys = tokens.map { NameKey($0, in: text) }
    evidence = NameEvidence(text: text, tokens: tokens, keys: keys)
    abbreviations = Abbreviations(text: text, tokens: tokens)
  }

  func key(_ index: Int) -> NameKey { keys[index] }

  /// Returns the key of a word in a role; for an abbreviation, that of the full word.
  func roleKey(_ index: Int) -> NameKey {
    tokens[index].traits.contains(.dotted) ? keys[index].ofFullTitle : keys[index]
  }

  /// Takes a noun phrase apart.
  func parts(of phrase: Range<Int>) -> NameParts {
    guard let last = phrase.last else { return .nameless(phrase) }
    if let body = bodyWithNoun(phrase) {
      return NameParts(role: phrase.lowerBound..<body.lowerBound, name: body, kind: .organisation)
    }
    guard tokens[last].isCapital, !tokens[last].isAny(.plural) || mayEndName(last, phrase) else {
      return .nameless(phrase)
    }
    if let kind = namelessKind(of: phrase) { return .nameless(phrase, kind) }
    let office = office(in: phrase)
    if let office, office.upperBound == phrase.upperBound { return .nameless(phrase, .office) }
    var start = phrase.lowerBound
    for index in phrase.dropLast() where endsRole(index, phrase) { start = index + 1 }
    start = max(start, office?.upperBound ?? start)
    start = givenName(in: start..<phrase.upperBound) ?? occupations(before: start..<phrase.upperBound)
    while start < last, !tokens[start].isCapital { start += 1 }
    if isFirm(phrase) { start = firstOfFirm(start, phrase) }
    if isRoleAlone(start, phrase) { return .nameless(phrase, isOffice(last) ? .office : nil) }
    let role = phrase.lowerBound..<start
    let name =
      start..<min(endOfPerson(start..<phrase.upperBound, role), endInHeading(start..<phrase.upperBound))
    return NameParts(role: role, name: name, kind: kind(of: name, role: role))
  }

  /// Whether a plural ends a name: "Bell & Sons", "Sally Banks".
  private func mayEndName(_ last: Int, _ phrase: Range<Int>) -> Bool {
    if isFirm(phrase.suffix(3)) { return true }
    guard evidence.lasts.contains(key(last)) else { return false }
    return phrase.count == 1 || tokens[last - 1].isCapital && !tokens[last - 1].isAny(.determiner)
  }

  /// Returns the kind of a phrase that looks like a name and isn't one.
  private func namelessKind(of phrase: Range<Int>) -> NameKind? {
    if isAddress(phrase) { return .address }
    if phrase.count > 1, key(phrase.upperBound - 2) == NameWords.general,
      NameWords.generals.contains(key(phrase.upperBound - 1))
    {
      return .work
    }
    guard phrase.count == 1 else { return nil }
    return isLabel(phrase.lowerBound) || isPostInBylines(phrase) ? .label : nil
  }

  /// Where the name begins in "Texas Republican Ted Cruz": at a listed given name.
  private func givenName(in name: Range<Int>) -> Int? {
    guard name.count > 2 else { return nil }
    for index in name.dropLast()
    where tokens[index].isAny([.male, .female]) && !tokens[index].isAny([.title, .place]) {
      let opensPlace = index > name.lowerBound && NameWords.placeOpeners.contains(key(index - 1))
      if !opensPlace { return index }
    }
    return nil
  }

  /// Whether the rest of a phrase is a role: "the Texas Republican", "Vice President", but not "Mister
  /// Baker".
  private func isRoleAlone(_ start: Int, _ phrase: Range<Int>) -> Bool {
    let last = phrase.upperBound - 1
    let head = tokens[last]
    if isFirm(start..<phrase.upperBound) { return false }
    guard phrase.count > 1 else { return head.isAny(.title) && !NameWords.titleSurnames.contains(key(last)) }
    if isPostInBylines(start..<phrase.upperBound) { return true }
    let first = tokens[phrase.lowerBound]
    // "the First Sea Lord"
    if phrase.count > 2, first.isAny(.definite), NameWords.postEndings.contains(key(last)),
      phrase.dropFirst().allSatisfy({ tokens[$0].isCapital }),
      !tokens[phrase].dropLast().contains(where: { $0.isAny([.male, .female]) })
    {
      return true
    }
    if start == last {
      if isGermanNoun(head, behind: first) { return true }
      if start > phrase.lowerBound, NameWords.honorifics.contains(key(start - 1)), !isOffice(last) {
        return false
      }
      if isRole(last, in: phrase), !head.isAny([.male, .female]) || head.isAny(.person) { return true }
      return first.isAny(.determiner) && phrase.count == 2 && isPeople(last)
    }
    guard isRole(last, in: phrase), !head.isAny([.male, .female]) else { return false }
    return first.isAny(.determiner) || isOffice(last)
  }

  /// Whether a word is a title and seldom anyone's last name: "President".
  func isOffice(_ index: Int) -> Bool {
    tokens[index].isAny(.title) && !NameWords.titleSurnames.contains(key(index))
      && !NameWords.attributes.contains(key(index))
  }

  /// "the Texan", "a German": whether a word means a member of a people.
  private func isPeople(_ index: Int) -> Bool {
    guard !NameWords.bodyEndings.contains(key(index)), !tokens[index].isAny([.male, .female]) else {
      return false
    }
    return hasEnding("ian", tokens[index]) || hasEnding("ican", tokens[index])
      || hasEnding("xan", tokens[index])
      || hasEnding("ese", tokens[index])
  }

  /// "Ein Ort", "der Nebel": whether a word has a capital only because it is a German noun; "die SPD" is a
  /// name.
  private func isGermanNoun(_ head: Token, behind first: Token) -> Bool {
    guard !head.traits.contains(.allCapitals), !head.isAny([.male, .female]) else { return false }
    return first.classes.isSuperset(of: [.determiner, .german])
  }

  /// Where a name ends: in "Senator Ada Lund of Hult" before "of", but not in "University of Hult".
  private func endOfPerson(_ name: Range<Int>, _ role: Range<Int>) -> Int {
    let isPair =
      name.count > 3 && !tokens[name.lowerBound + 2].isCapital
      && evidence.pairs.contains(NameKey(pair: key(name.lowerBound), key(name.lowerBound + 1)))
    let isKnown =
      isPair
      || name.count > 2 && !tokens[name.lowerBound + 1].isCapital
        && evidence.alone.contains(key(name.lowerBound))
    let isPerson =
      tokens[name.lowerBound].isAny([.male, .female]) || tokens[role].contains { $0.isAny(.title) } || isKnown
    guard isPerson, name.count > 2, !tokens[name].contains(where: { $0.isAny(.body) }) else {
      return name.upperBound
    }
    let of = name.dropFirst().first { !tokens[$0].isCapital && NameWords.officeJoints.contains(key($0)) }
    return of ?? name.upperBound
  }

  /// Whether a word has a certain ending and at least two letters before it.
  func hasEnding(_ ending: StaticString, _ token: Token) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard token.end - token.start >= length + 2 else { return false }
    return ending.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { Byte.lowercased(text[token.end - length + $0]) == bytes[$0] }
    }
  }
}
