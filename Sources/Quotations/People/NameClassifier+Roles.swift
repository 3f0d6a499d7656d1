/// Titles and roles before a name.
extension NameClassifier {
  /// Whether a name can begin only after a token: a title, a word in lower case, a possessive.
  func endsRole(_ index: Int, _ phrase: Range<Int>) -> Bool {
    let token = tokens[index]
    if isInsideName(index, in: phrase) { return false }
    if token.traits.contains(.possessive) || token.kind == .number { return true }
    guard token.isCapital else { return !isJoint(index, phrase) }
    // "M. Arnaud" beside "Michel Arnaud": in French the letter is a title.
    if index + 2 == phrase.upperBound, key(index) == NameWords.monsieur, evidence.speaksFrench { return true }
    if token.isAny(.determiner), index == phrase.lowerBound, !token.traits.contains(.dotted) { return true }
    if isPlaceAbbreviation(index) { return !phrase.contains { tokens[$0].isAny(.body) } }
    if index == phrase.lowerBound, NameWords.labels.contains(key(index)), phrase.count > 2 { return true }
    return isRole(index, in: phrase) && !isGivenName(index, phrase)
  }

  /// Whether a word is a title or an occupation here, and not the last name after a given one: "Stacy Baker".
  func isRole(_ index: Int, in phrase: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.isAny([.title, .person]), !token.isAny(.place) else { return false }
    if isLastName(index, in: phrase) || isTitleAsName(index, in: phrase) { return false }
    guard index > phrase.lowerBound, !token.isAny(.title) || NameWords.titleSurnames.contains(key(index))
    else {
      return true
    }
    let before = tokens[index - 1]
    let isInitial = before.traits.contains(.dotted) && before.end - before.start == 2
    let isBehindGivenName =
      before.isCapital && before.isAny([.male, .female]) && !before.isAny([.title, .person])
    let ends = index + 1 == phrase.upperBound || !tokens[index + 1].isCapital
    return !((isInitial || isBehindGivenName) && ends)
  }

  /// Whether a title is a given name, as another title before it or "Don" shows: "Sheriff Dean Holm", "Don
  /// Holm".
  private func isTitleAsName(_ index: Int, in phrase: Range<Int>) -> Bool {
    guard index + 2 == phrase.upperBound, tokens[index + 1].isCapital, !tokens[index + 1].isAny(.title),
      NameWords.titleNames.contains(key(index))
    else { return false }
    guard index > phrase.lowerBound else { return key(index) == NameWords.don }
    let before = key(index - 1)
    return tokens[index - 1].isCapital && tokens[index - 1].isAny([.title, .person])
      && !NameWords.attributes.contains(before) && !NameWords.lowerRanks.contains(before)
  }

  /// Whether an occupation ends a phrase that is only a name: "Xola Baker", "Xola Baker of Hult".
  private func isLastName(_ index: Int, in phrase: Range<Int>) -> Bool {
    guard index > phrase.lowerBound, !tokens[index].isAny(.title),
      !tokens[phrase.lowerBound].isAny(.determiner),
      NameWords.occupationNames.contains(key(index))
    else { return false }
    let before = tokens[index - 1]
    return before.isCapital && !before.isAny([.title, .person, .body, .place])
      && !before.traits.contains(.possessive)
      && (index + 1 == phrase.upperBound || !tokens[index + 1].isCapital)
  }

  /// Whether a word for a role begins a name all the same: a given name, or the first word of a body's name.
  private func isGivenName(_ index: Int, _ phrase: Range<Int>) -> Bool {
    let next = index + 1
    guard next < phrase.upperBound else { return false }
    if tokens[next].isAny(.body) { return true }
    let token = tokens[index]
    if token.isAny([.male, .female]), !token.isAny([.title, .person]) { return true }
    return isNameInItself(index, next, phrase)
  }

  /// "Hunter Lund", "Archer Holm": whether an occupation is a given name, before only a last name that the text
  /// doesn't give to anyone with another given name.
  private func isNameInItself(_ index: Int, _ next: Int, _ phrase: Range<Int>) -> Bool {
    guard phrase.lowerBound == index, phrase.count == 2, !tokens[index].isAny(.title), tokens[next].isCapital,
      NameWords.occupationNames.contains(key(index))
    else { return false }
    return !evidence.small.contains(key(index))
      && !evidence.isLastName(key(next), besides: key(index))
      && !NameWords.occupationSurnames.contains(key(index))
      && !tokens[next].isAny([.title, .person, .place])
  }

  private func isJoint(_ index: Int, _ phrase: Range<Int>) -> Bool {
    // "Ursula von der Leyen" has two such words.
    var first = index
    while first > phrase.lowerBound, !tokens[first - 1].isCapital, tokens[first - 1].isAny(.joint) {
      first -= 1
    }
    return first > phrase.lowerBound && tokens[first - 1].isCapital && tokens[index].isAny(.joint)
  }
}
