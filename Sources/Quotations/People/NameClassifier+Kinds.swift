/// What bears a name, by its words and by how the text uses it.
extension NameClassifier {
  /// Returns what kind of thing a name denotes; `role` is the part of its phrase before it.
  func kind(of name: Range<Int>, role: Range<Int>) -> NameKind {
    let first = tokens[name.lowerBound]
    let last = name.upperBound - 1
    let isTitled = tokens[role].contains { $0.isAny([.title, .person]) && !$0.isAny(.body) }
    let hasGivenName = first.isAny([.male, .female])
    if isFirm(name) || holdsPossessive(name) { return .organisation }
    if role.isEmpty || !isTitled, NameWords.scenes.contains(wholeKey(name)) { return .place }
    if name.contains(where: { tokens[$0].isAny(.body) }) {
      return isTitled && hasGivenName ? .person : .organisation
    }
    // "Without Borders", "Peace By Bridges"
    if name.count > 1, name.dropLast().contains(where: { isSmallWord(tokens[$0]) }) { return .organisation }
    if isPlaceAbbreviation(last) || (tokens[last].isAny(.place) && !hasGivenName) { return .place }
    if isTitled { return name.count > 1 && endsBody(last) && !hasGivenName ? .organisation : .person }
    if hasGivenName { return endsBody(last) && name.count > 2 ? .organisation : .person }
    if name.count > 1, let kind = kind(ofSeveral: name) { return kind }
    if isArticled(name) { return .organisation }
    if evidence.placed.contains(pair(name)) { return .place }
    return name.count > 1 ? kindOfStranger(name) : kind(ofOne: name.lowerBound)
  }

  /// What several words name, judging by the first or the last: "Lake Hult", "Homeland Security", "the Bridge
  /// Act".
  private func kind(ofSeveral name: Range<Int>) -> NameKind? {
    let first = name.lowerBound
    if tokens[first].isAny(.landform) || NameWords.placeOpeners.contains(key(first)) { return .place }
    if endsBody(name.upperBound - 1) { return .organisation }
    if NameWords.placeEndings.contains(key(name.upperBound - 1)) { return .place }
    if NameWords.bodyOpeners.contains(key(first)) { return .organisation }
    return NameWords.workEndings.contains(key(name.upperBound - 1)) ? .work : nil
  }

  /// Returns the key of a name of one word or two.
  private func wholeKey(_ name: Range<Int>) -> NameKey {
    name.count == 2 ? pair(name) : key(name.lowerBound)
  }

  private func endsBody(_ last: Int) -> Bool { NameWords.bodyEndings.contains(key(last)) }

  private func kind(ofOne index: Int) -> NameKind {
    let token = tokens[index]
    if NameWords.bodies.contains(key(index)) { return .organisation }
    if token.traits.contains(.allCapitals) {
      return abbreviations.longForm(of: token, in: text) != nil || !evidence.firsts.contains(key(index))
        ? .organisation : .unknown
    }
    return isInitials(token) ? .organisation : .unknown
  }

  /// Returns what a name with an unlisted first word names: a person, unless the text shortens it to its
  /// first word.
  private func kindOfStranger(_ name: Range<Int>) -> NameKind {
    if tokens[name.upperBound - 1].traits.contains(.allCapitals), !isShouting(name) { return .organisation }
    if evidence.modifying.contains(pair(name)) || isAbbreviated(name.lowerBound) { return .unknown }
    let isCutToFirst = evidence.alone.contains(key(name.lowerBound))
    return isCutToFirst && !evidence.alone.contains(key(name.upperBound - 1)) ? .unknown : .person
  }

  /// Whether all words of a name are in capitals, as in a heading.
  private func isShouting(_ name: Range<Int>) -> Bool {
    name.allSatisfy { tokens[$0].traits.contains(.allCapitals) }
  }

  /// "BC Hydro": whether a word is capital letters without the stops of initials.
  private func isAbbreviated(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.traits.contains(.allCapitals) && token.end - token.start > 1 && token.end - token.start < 5
      && !text.bytes[token.start..<token.end].contains(Byte.stop)
  }

  /// "the Sund Courier", "the Kremlin": whether a name has an article, which people don't unless a word
  /// qualifies them.
  private func isArticled(_ name: Range<Int>) -> Bool {
    guard let count = evidence.articled[pair(name)] else { return false }
    return name.count > 1 ? count > 0 || standsBehindArticle(name) : count > 0
  }

  private func standsBehindArticle(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 0 else { return false }
    let before = tokens[name.lowerBound - 1]
    return before.isWord && before.isAny(.definite) && before.isAny(.determiner)
  }

  private func pair(_ name: Range<Int>) -> NameKey {
    name.count == 1 ? key(name.lowerBound) : NameKey(pair: key(name.lowerBound), key(name.upperBound - 1))
  }

  /// "Calif.", "N.Y.": whether a word is a place's name abbreviated.
  func isPlaceAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.dotted), token.isCapital else { return false }
    return NameWords.placeAbbreviations.contains(key(index))
  }

  /// Whether a word consists of letters with stops between them, like "U.N.".
  private func isInitials(_ token: Token) -> Bool {
    text.bytes[token.start..<token.end].count { $0 == Byte.stop } > 1
  }

  /// Whether a small word is written with a capital, as in the names of companies and works but not of
  /// people.
  private func isSmallWord(_ token: Token) -> Bool {
    token.isCapital && token.isAny([.preposition, .conjunction]) && !token.isAny([.joint, .male, .female])
      && token.end - token.start > 1
  }
}
