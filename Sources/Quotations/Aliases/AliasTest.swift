/// Distinguishes a name in quotation marks that a person goes by from words that a person said.
///
/// `gave her name only as “Pearl”`, `calls himself “Mr Gears”`, `better known as “Red”`. It looks at the
/// words before the marks, at most ``reach`` of them.
struct AliasTest {
  let text: SourceText
  let tokens: [Token]
  let shapes: [QuotedTextShape]

  /// How many tokens before the marks are examined.
  private static let reach = 8

  /// Returns whether the quoted text at a token's index is a name.
  func isAlias(_ index: Int) -> Bool {
    let shape = shapes[tokens[index].quoted]
    guard !shape.continuesPrevious, shape.words < 6, shape.ending != .question, shape.ending != .dash,
      index > 0, !isNamedByPerson(index)
    else { return false }
    let isName = looksLikeName(index, shape)
    var last = back(from: index)
    guard last >= 0 else { return false }
    // "known as the “Bear”"
    let isDefinite = tokens[last].isWord && tokens[last].isAny(.definite)
    if isDefinite { last = back(from: last) }
    let key = self.key(last)
    guard isName || isDefinite || shape.words == 1 else { return false }
    if AliasWords.as.contains(key) { return follows(as: last, isName: isName) }
    if isNamingParticiple(last, key) { return true }
    if AliasWords.calls.contains(key), isThingCalled(last, isName: isName) { return true }
    guard isName, !isDefinite else { return false }
    if AliasWords.names.contains(key) || isCallSign(last, key) { return true }
    if AliasWords.calls.contains(key) { return isCalled(last) }
    if AliasWords.selves.contains(key) { return isForm(of: AliasWords.calls, before: last) }
    if AliasWords.objects.contains(key) {
      return isForm(of: AliasWords.calls, before: last) && isGeneric(last - 2)
    }
    return isBehindName(last, key) || isGoingBy(last, key) || isNamedInGerman(index, key)
  }

  /// Whether the quoted text names a paper that says something: `Der „Hulter Bote“ schreibt`,
  /// `meldet das „Echo“`.
  func isSource(_ index: Int) -> Bool {
    let shape = shapes[tokens[index].quoted]
    guard text.habits.contains(.capitalNouns), shape.beginsWithCapital, shape.words < 6, !shape.holdsClause,
      shape.ending == .none || shape.ending == .stop, index > 0, tokens[index - 1].isWord,
      tokens[index - 1].classes.isSuperset(of: [.definite, .determiner])
    else { return false }
    let after = index + 1 < tokens.count ? tokens[index + 1] : tokens[index]
    if after.isWord, after.classes.isSuperset(of: [.sure, .uttering, .finite]) { return true }
    return index > 1 && tokens[index - 2].isWord
      && tokens[index - 2].classes.isSuperset(of: [.sure, .uttering, .finite])
  }

  // MARK: Ways to name

  /// `known as`, `identified only as`, `her name only as`, `introduces herself as`, `refers to himself as`.
  private func follows(as last: Int, isName: Bool) -> Bool {
    var index = back(from: last)
    guard index >= 0 else { return false }
    if AliasWords.known.contains(key(index)) { return true }
    guard isName else { return false }
    if AliasWords.names.contains(key(index)) { return true }
    if AliasWords.selves.contains(key(index)) {
      index = back(from: index)
      if index > 0, tokens[index].isAny(.to) { return AliasWords.refers.contains(key(index - 1)) }
    }
    if index > 1, tokens[index].isAny(.to), AliasWords.refers.contains(key(index - 1)) {
      // "asked to be referred to as", "a witness, referred to as"
      return tokens[index - 2].isAny(.be) || tokens[index - 2].kind == .comma
    }
    return index >= 0 && AliasWords.presents.contains(key(index))
  }

  /// `nicknamed “Gears”`, but not `whom Lund nicknamed “Gears”`, which Lund said.
  private func isNamingParticiple(_ last: Int, _ key: NameKey) -> Bool {
    guard AliasWords.participles.contains(key) else { return false }
    guard last > 0, tokens[last - 1].isWord else { return true }
    let before = tokens[last - 1]
    if before.isAny(.pronoun) { return before.isAny(.plural) }
    return !before.isCapital && !(before.isAny(.auxiliary) && !before.isAny(.be))
  }

  /// `a woman called “Pearl”`, `asked to be called “Pearl”`, `the man they call “Red”`.
  private func isCalled(_ last: Int) -> Bool {
    guard last > 1 else { return false }
    if tokens[last - 1].isAny(.be) { return tokens[last - 2].isAny(.to) }
    return isGeneric(last - 1)
  }

  /// `a woman called “Pearl”`, `an app called “Tide Watch”`, `the system, simply called “loop”`, but not
  /// `the plan that the mayor called “Bridge Ahead”`.
  private func isThingCalled(_ last: Int, isName: Bool) -> Bool {
    guard last > 1, key(last) == AliasWords.called else { return false }
    if tokens[last - 1].kind == .comma { return isName }
    if AliasWords.fillers.contains(key(last - 1)) { return tokens[last - 2].kind == .comma }
    let noun = tokens[last - 1]
    guard isName, noun.isWord, !noun.isCapital, !noun.isAny(WordClass.closed.union([.plural, .finite])) else {
      return false
    }
    if !noun.isAny([.person, .body]) { return true }
    return tokens[last - 2].isAny(.determiner)
      && !tokens[last - 2].isAny([.definite, .male, .female, .owning])
  }

  /// `his first name, “Omar”`, `whose nickname is “Gears”`, `by the name of “Pearl”`.
  private func isBehindName(_ last: Int, _ key: NameKey) -> Bool {
    guard last > 0 else { return false }
    switch tokens[last].kind {
    case .comma, .colon: return AliasWords.names.contains(self.key(last - 1))
    case .word where tokens[last].isAny(.be): return AliasWords.names.contains(self.key(back(from: last)))
    case .word where AliasWords.of.contains(key):
      guard last > 2, AliasWords.names.contains(self.key(last - 1)) else { return false }
      return AliasWords.under.contains(self.key(last - 3))
    default: return false
    }
  }

  private func isCallSign(_ last: Int, _ key: NameKey) -> Bool {
    last > 0 && key == AliasWords.sign && AliasWords.calls.contains(self.key(last - 1))
  }

  /// `goes by “Pearl”`, `answers to “Red”`.
  private func isGoingBy(_ last: Int, _ key: NameKey) -> Bool {
    guard last > 0 else { return false }
    let before = self.key(last - 1)
    if tokens[last].isAny(.by) { return AliasWords.goes.contains(before) }
    return tokens[last].isAny(.to) && AliasWords.answers.contains(before)
  }

  /// Whether German words name a person on both sides of the marks: `der sich „Perle“ nennt`.
  private func isNamedInGerman(_ index: Int, _ key: NameKey) -> Bool {
    guard AliasWords.sich.contains(key), index + 1 < tokens.count else { return false }
    return AliasWords.nennt.contains(self.key(index + 1))
  }

  // MARK: Words

  /// Whether one particular person gives the name: `dubbed “Red” by Lund`.
  private func isNamedByPerson(_ index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].isWord && tokens[index + 1].isAny(.by)
      && (tokens[index + 2].isCapital || tokens[index + 2].isAny(.pronoun))
  }

  /// Whether a subject is people in general: `they`, `friends`, but not `what they call “…”`.
  private func isGeneric(_ index: Int) -> Bool {
    guard index >= 0, AliasWords.people.contains(key(index)) else { return false }
    return index == 0 || !AliasWords.things.contains(key(index - 1))
  }

  private func isForm(of words: KeySet, before index: Int) -> Bool {
    let verb = back(from: index)
    return verb >= 0 && words.contains(key(verb))
  }

  /// Whether all words but small ones have capitals, and no "a" comes first.
  private func looksLikeName(_ index: Int, _ shape: QuotedTextShape) -> Bool {
    guard shape.capitals > 0, shape.words < 6, shape.capitals + shape.smallWords == shape.words,
      !shape.holdsClause
    else { return false }
    let start = Scan.skipMarks(text, from: tokens[index].start)
    return Byte.lowercased(text[start]) != UInt8(ascii: "a")
      || !(text[start + 1] == Byte.space
        || (text[start + 1] == UInt8(ascii: "n") && text[start + 2] == Byte.space))
  }

  /// The token before an index, skipping words such as "only" and "better"; -1 if there is none nearby.
  private func back(from index: Int) -> Int {
    var previous = index - 1
    while previous >= 0, index - previous < AliasTest.reach, AliasWords.fillers.contains(key(previous)) {
      previous -= 1
    }
    return previous
  }

  private func key(_ index: Int) -> NameKey {
    index >= 0 && index < tokens.count && tokens[index].isWord
      ? NameKey(tokens[index], in: text) : NameKey("")
  }
}
