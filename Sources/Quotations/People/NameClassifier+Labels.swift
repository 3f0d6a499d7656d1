/// Words with capitals that name nothing: those that open a turn, a caption or a sentence, or follow a name
/// in a heading.
extension NameClassifier {
  /// Whether a single word with a capital names nothing: "Photo", "Q.", "These", "Typically".
  func isLabel(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.end - token.start == (token.traits.contains(.dotted) ? 2 : 1) { return true }
    if evidence.lasts.contains(key(index)) { return false }
    let opens = NameEvidence.opensSentence(index, tokens)
    if opens, NameWords.labels.contains(key(index)) { return true }
    guard !token.traits.contains(.allCapitals) else { return isShoutedLabel(index) }
    if token.isAny([.determiner, .quantifier]) { return true }
    guard opens, !token.isAny([.male, .female, .place, .body]) else { return false }
    if isCommonNoun(index) { return true }
    let isSentence =
      index + 1 >= tokens.count || tokens[index + 1].kind == .stop || tokens[index + 1].kind == .lineBreak
    if isSentence, !evidence.inside.contains(key(index)) { return true }
    return token.isAny(.closed) || NameWords.openers.contains(key(index)) || hasEnding("ly", token)
      || (evidence.small.contains(key(index)) && !token.isAny(.title))
  }

  /// "Rescuers", "Ammunition": whether a word opens a sentence, looks like a common noun, has a capital
  /// nowhere else and comes before no verb of saying.
  private func isCommonNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !evidence.inside.contains(key(index)), token.end - token.start > 4,
      !NameWords.bodies.contains(key(index)), !NameWords.surnamesInS.contains(key(index)),
      !(index + 1 < tokens.count && tokens[index + 1].isAny([.cue, .conjunction]))
    else { return false }
    let isPlural =
      hasEnding("s", token) && !NameWords.singularEndings.contains { hasEnding($0, token) }
    return isPlural || NameWords.abstractEndings.contains { hasEnding($0, token) }
  }

  /// Whether nothing shows that a name of one word is a name: it only opens sentences.
  func isDoubtful(_ name: Range<Int>) -> Bool {
    name.count == 1 && NameEvidence.opensSentence(name.lowerBound, tokens)
      && !evidence.inside.contains(key(name.lowerBound))
      && !tokens[name.lowerBound].isAny([.male, .female, .place, .body])
      && !NameWords.surnamesInS.contains(key(name.lowerBound))
  }

  /// "ABSTRACT", "WASHINGTON": whether a long word in capitals opens a line and occurs nowhere else.
  private func isShoutedLabel(_ index: Int) -> Bool {
    guard tokens[index].end - tokens[index].start > 5, index == 0 || tokens[index - 1].kind == .lineBreak,
      !evidence.inside.contains(key(index))
    else { return false }
    return index + 1 >= tokens.count || tokens[index + 1].kind != .colon
  }

  /// Whether a phrase says what a writer is: "Special Correspondent", "Staff Writer", "Foreign Staff".
  func isPostInBylines(_ phrase: Range<Int>) -> Bool {
    guard phrase.count < 5, NameWords.bylineNouns.contains(key(phrase.upperBound - 1)) else { return false }
    return phrase.dropLast().allSatisfy { index in
      let token = tokens[index]
      return token.isCapital && !token.isAny([.male, .female]) && !evidence.lasts.contains(key(index))
    }
  }

  /// Where a name ends in a heading in which every word has a capital: "Ada Lund" in "Ada Lund Says No To
  /// Bridge".
  func endInHeading(_ name: Range<Int>) -> Int {
    let stop = name.dropFirst().first { index in
      let token = tokens[index]
      guard token.isWord, token.isCapital, !token.traits.contains(.allCapitals),
        !token.isAny([.male, .female, .place])
      else { return false }
      return token.isAny(.closed)
        || token.isAny([.finite, .participle]) && !token.isAny([.person, .body, .title])
    }
    guard let stop, isHeading(at: stop) else { return name.upperBound }
    return stop
  }

  /// Whether all words of a token's line have capitals, apart from small words.
  private func isHeading(at index: Int) -> Bool {
    var words = 0
    let before = tokens[..<index].suffix(16).reversed().prefix { $0.kind != .lineBreak }
    let behind = tokens[index...].prefix(16).prefix { $0.kind != .lineBreak }
    for token in Array(before) + Array(behind) where token.isWord {
      if token.isCapital { words += 1 } else if !token.isAny(.closed) { return false }
    }
    return words > 3
  }
}
