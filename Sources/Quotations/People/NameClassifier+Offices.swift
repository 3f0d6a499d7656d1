/// Offices and forms of address: capitalised phrases that say what someone is, not who.
extension NameClassifier {
  /// The office at the start of a phrase, without the name after it: "the Secretary of State for Health" +
  /// "Ada Lund".
  func office(in phrase: Range<Int>) -> Range<Int>? {
    guard let head = officeHead(in: phrase) else { return nil }
    return phrase.lowerBound..<endOfOffice(head, phrase)
  }

  /// The title before "of" or "for": "Secretary" in "Secretary of State".
  func officeHead(in phrase: Range<Int>) -> Int? {
    guard phrase.count > 2 else { return nil }
    return phrase.dropLast(2).first { index in
      let joint = tokens[index + 1]
      guard isRole(index, in: phrase) || isPost(index, phrase), !joint.isCapital,
        NameWords.officeJoints.contains(key(index + 1))
      else {
        return false
      }
      // "Xiomara Baker of Hult": an occupation after a name without an article is a last name.
      let isBehindName =
        index > phrase.lowerBound && tokens[index - 1].isCapital
        && !tokens[index - 1].isAny([.title, .determiner, .person])
      return tokens[index].isAny(.title) || !isBehindName || isPost(index, phrase)
    }
  }

  /// "the Duke of Hult", "the Comptroller of Mines": whether an unlisted word after an article is a post.
  private func isPost(_ index: Int, _ phrase: Range<Int>) -> Bool {
    let token = tokens[index]
    guard index == phrase.lowerBound + 1, tokens[phrase.lowerBound].isAny(.definite), token.isCapital,
      !token.isAny([.body, .place, .work]), !NameWords.bodyEndings.contains(key(index))
    else { return false }
    return NameWords.posts.contains(key(index)) || (token.end - token.start > 5 && isOccupationEnding(token))
  }

  /// Whether "of" or "for" follows a word.
  func isBeforeJoint(_ index: Int) -> Bool {
    index + 1 < tokens.count && !tokens[index + 1].isCapital
      && NameWords.officeJoints.contains(key(index + 1))
  }

  /// Returns where a person's name begins after an office, or the phrase's end.
  private func endOfOffice(_ head: Int, _ phrase: Range<Int>) -> Int {
    let first = head + 3
    guard first < phrase.upperBound else { return phrase.upperBound }
    for index in first..<phrase.upperBound where tokens[index].isCapital && tokens[index - 1].isCapital {
      let left = phrase.upperBound - index
      if tokens[index].isAny([.male, .female]), !tokens[index].isAny(.place) { return index }
      if left == 2, evidence.pairs.contains(NameKey(pair: key(index), key(index + 1))) { return index }
      if left < 4, index == first, NameWords.officeEnds.contains(key(index - 1)) { return index }
      if left == 1, evidence.alone.contains(key(index)), !tokens[index].isAny([.body, .place]),
        !evidence.placed.contains(key(index)), !NameWords.bodyEndings.contains(key(index))
      {
        return isFirstName(index - 1, behind: head + 2) ? index - 1 : index
      }
    }
    return phrase.upperBound
  }

  /// Whether a word between an office's complement and a last name can be a first name.
  private func isFirstName(_ index: Int, behind complement: Int) -> Bool {
    index > complement && !tokens[index].isAny([.place, .body]) && !NameWords.bodyEndings.contains(key(index))
      && !NameWords.fields.contains(key(index))
  }

  /// The words after an office's title that say what it is of or for: "Health" in "the secretary for health".
  func complement(behind index: Int) -> Range<Int> {
    var start = index
    guard start < tokens.count, tokens[start].isWord, !tokens[start].isCapital,
      NameWords.officeJoints.contains(key(start))
    else { return index..<index }
    start += 1
    if start < tokens.count, tokens[start].isAny(.determiner) { start += 1 }
    var end = start
    while end < min(tokens.count, start + 6), tokens[end].isWord {
      let isJoint = end > start && NameWords.officeJoints.contains(key(end))
      guard isJoint || !tokens[end].isAny(WordClass.closed.union([.finite, .time])) || tokens[end].isCapital
      else { break }
      end += 1
    }
    return start..<end
  }

  // MARK: Address

  /// Whether a phrase is a form of address: "Your Honour", "My Lord", "Madam Speaker", "Dear Sir".
  func isAddress(_ phrase: Range<Int>) -> Bool {
    guard phrase.count > 1, phrase.count < 4 else { return false }
    let first = key(phrase.lowerBound)
    if NameWords.addressOwners.contains(first) {
      return NameWords.addressNouns.contains(key(phrase.upperBound - 1))
    }
    guard NameWords.honorifics.contains(first) else { return false }
    return phrase.dropFirst().allSatisfy { isOffice($0) }
  }

  /// Returns the tokens of a form of address that begins at an index and is separated by commas, or `nil`.
  func vocative(at index: Int, end: Int) -> Range<Int>? {
    guard tokens[index].isCapital || isSetApart(before: index), isSetApart(before: index) else { return nil }
    let first = key(index)
    var last = index
    if NameWords.spokenOwners.contains(first) {
      guard index + 1 < end, NameWords.addressNouns.contains(key(index + 1)) else { return nil }
      last = index + 1
    } else if NameWords.greetings.contains(first) {
      guard opensLine(index), let comma = comma(from: index, end: end) else { return nil }
      last = comma - 1
    } else if NameWords.audiences.contains(first), tokens[index].isCapital, opensTurn(index),
      let comma = comma(from: index, end: end), isAudience(index..<comma)
    {
      last = comma - 1
    } else if NameWords.honorifics.contains(first) {
      last = index + 1
      guard last < end, tokens[last].isWord, isOffice(last) else { return nil }
    } else if !NameWords.listeners.contains(first) || !tokens[index].isCapital {
      return nil
    }
    return isSetApart(behind: last + 1, end: end) ? index..<(last + 1) : nil
  }

  private func comma(from index: Int, end: Int) -> Int? {
    (index + 1..<max(index + 1, min(end, index + 6))).first { tokens[$0].kind == .comma }
  }

  private func opensLine(_ index: Int) -> Bool { index == 0 || tokens[index - 1].kind == .lineBreak }

  private func opensTurn(_ index: Int) -> Bool { opensLine(index) || tokens[index - 1].kind == .colon }

  /// "Ladies and gentlemen", "Members of the Jury": nouns with small words between them.
  private func isAudience(_ words: Range<Int>) -> Bool {
    words.allSatisfy { index in
      let token = tokens[index]
      guard token.isWord else { return false }
      return token.isAny([.conjunction, .determiner]) || NameWords.officeJoints.contains(key(index))
        || !token.isAny(WordClass.closed.union([.finite, .auxiliary, .cue]))
    }
  }

  private func isSetApart(before index: Int) -> Bool {
    index == 0 || !(tokens[index - 1].isWord || tokens[index - 1].kind == .number)
  }

  private func isSetApart(behind index: Int, end: Int) -> Bool {
    guard index < end else { return true }
    switch tokens[index].kind {
    case .comma, .stop, .dash, .semicolon, .lineBreak, .close: return true
    default: return false
    }
  }
}
