/// Names of bodies that hold a word that elsewhere ends a name: "the Deckhands’ Union", "Bell & Sons".
extension NameClassifier {
  /// Returns whether a possessive is part of a body's name: "Deckhands’" in "the Deckhands’ Union", but not
  /// "Peru’s" in "Peru’s Labour Party".
  func isInsideName(_ index: Int, in phrase: Range<Int>) -> Bool {
    guard tokens[index].traits.contains(.possessive), index + 1 < phrase.upperBound else { return false }
    if isPluralOfPeople(index), tokens[index + 1].isCapital,
      !tokens[index + 1].isAny([.male, .female, .title, .person])
    {
      return true
    }
    guard isGroup(index) || NameWords.royals.contains(key(index)) else { return false }
    for next in (index + 1)..<max(index + 1, min(phrase.upperBound, index + 6)) {
      if isBody(next), tokens[next].isCapital || next == phrase.upperBound - 1 { return true }
      guard tokens[next].isCapital || tokens[next].isAny(.joint) else { return false }
    }
    return false
  }

  /// Returns whether a possessive is part of a name, so that the name is a body's.
  func holdsPossessive(_ name: Range<Int>) -> Bool {
    name.contains { isInsideName($0, in: name) }
  }

  /// Whether a possessive is a plural: "Teachers’", "Women’s", but not the name "Williams’".
  private func isGroup(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, !token.isAny([.male, .female, .place]) else { return false }
    if isPluralOfPeople(index) { return true }
    return text[token.end - 1] | 0x20 == UInt8(ascii: "s")
      && text[WordShape.endOfPossessive(token.end, in: text) - 1] | 0x20 != UInt8(ascii: "s")
      && !evidence.lasts.contains(key(index)) && !NameWords.surnamesInS.contains(key(index))
  }

  /// Whether a word is a plural without an -s: "Women’s", "People’s".
  private func isPluralOfPeople(_ index: Int) -> Bool {
    tokens[index].isCapital && tokens[index].classes.isSuperset(of: [.person, .plural])
      && text[tokens[index].end - 1] | 0x20 != UInt8(ascii: "s")
  }

  private func isBody(_ index: Int) -> Bool {
    let key = key(index)
    guard !tokens[index].isAny([.plural, .utterance]), DocumentNouns.kind(of: key) == nil,
      !NameWords.chambers.contains(key)
    else { return false }
    return tokens[index].isAny(.body)
      || tokens[index].isCapital
        && (NameWords.bodyEndings.contains(key) || NameWords.placeEndings.contains(key)
          || BodyKind(word: key) != nil)
  }

  /// Returns whether "and" is part of the name of a body before a role: "Snow and Ice Prevention spokesman
  /// Owen Holm".
  func joinsBody(_ mention: Mention) -> Bool {
    guard let role = mention.tokens.last(where: { !tokens[$0].isCapital }),
      role > mention.phrase.upperBound + 1,
      tokens[role].isAny([.person, .title]), !tokens[role].isAny(.plural), tokens[role - 1].isCapital
    else { return false }
    let isNobody = mention.phrase.allSatisfy { !tokens[$0].isAny([.male, .female, .title, .person]) }
    guard isNobody, mention.phrase.count < 3 else { return false }
    return isBody(role - 1) || NameWords.abstractEndings.contains { hasEnding($0, tokens[role - 1]) }
  }

  /// Returns whether "&" joins a name’s words.
  func isFirm(_ name: Range<Int>) -> Bool {
    name.contains { text[tokens[$0].start] == UInt8(ascii: "&") }
  }

  /// Returns where the name of a firm begins: no later than the word before "&".
  func firstOfFirm(_ start: Int, _ phrase: Range<Int>) -> Int {
    guard let joint = phrase.first(where: { text[tokens[$0].start] == UInt8(ascii: "&") }),
      joint > phrase.lowerBound
    else { return start }
    // `Holm & Lund partner Owen Tarn`
    if start > joint, tokens[joint + 1..<max(joint + 1, start)].contains(where: { !$0.isCapital }) {
      return start
    }
    return min(start, joint - 1)
  }

  /// Returns the name that ends in a small word for a body: "Teachers’ union", "Saint Anne’s hospital".
  func bodyWithNoun(_ phrase: Range<Int>) -> Range<Int>? {
    let last = phrase.upperBound - 1
    guard phrase.count > 1, !tokens[last].isCapital, isBody(last), tokens[last - 1].isCapital else {
      return nil
    }
    var start = phrase.lowerBound
    while start < last, tokens[start].isAny(.determiner) { start += 1 }
    let isSaint =
      last - start == 2 && tokens[start].isAny(.abbreviation) && NameWords.placeOpeners.contains(key(start))
      && text[tokens[start + 1].end - 1] | 0x20 == UInt8(ascii: "s")
    guard isSaint || isInsideName(last - 1, in: phrase) else { return nil }
    return start..<phrase.upperBound
  }

  /// Returns a name as the text writes it, on one line, with the marks of the possessives in it.
  func written(_ name: Range<Int>) -> String {
    name.map { index in
      let token = tokens[index]
      let isInside = token.traits.contains(.possessive) && index + 1 < name.upperBound
      let end = isInside ? WordShape.endOfPossessive(token.end, in: text) : token.end
      return text.string(token.start..<end)
    }.joined(separator: " ")
  }
}
