/// What a whole text shows about its capitalised words, before any sentence is read.
///
/// Two passes over the tokens, O(n). A first name that no list holds is recognised by how the text uses it
/// elsewhere: "Kai Lund" beside "Beekeeper Kai Lund", "the beekeeper" beside "Beekeeper Lund", "the Sund
/// Courier".
struct NameEvidence {
  /// Two words that are a name by themselves.
  private(set) var pairs: Set<NameKey> = []
  /// Words that occur alone, as last names do.
  private(set) var alone: Set<NameKey> = []
  /// Words that have a capital inside a sentence.
  private(set) var inside: Set<NameKey> = []
  /// Words that begin a name of two or more.
  private(set) var firsts: Set<NameKey> = []
  /// Words that follow a given name or an initial, as last names do: "Young" of "Peter Young".
  private(set) var lasts: Set<NameKey> = []
  /// Given names that end a name of two or more, as last names do: "Warren" of "Beth Warren".
  private(set) var givenLasts: Set<NameKey> = []
  /// The first words of names, by the last words, without whatever comes before a name: "Kai" by "Lund".
  private var givenNames: [NameKey: NameKey] = [:]
  /// Last words of several such names.
  private var sharedLasts: Set<NameKey> = []
  /// How often a run followed "the", minus how often it didn't.
  private(set) var articled: [NameKey: Int] = [:]
  /// Runs that followed "in" or "near".
  private(set) var placed: Set<NameKey> = []
  /// Runs that qualified a noun after them: "Hult Power" in "a Hult Power spokesman".
  private(set) var modifying: Set<NameKey> = []
  /// Of the words that may be an occupation or begin a sentence, those that the text also writes in lower
  /// case.
  private(set) var small: Set<NameKey> = []

  /// Whether the text has French words of saying.
  private(set) var speaksFrench = false

  /// Reads the tokens of a text, given the key of each.
  init(text: SourceText, tokens: [Token], keys: [NameKey]) {
    var doubtful: Set<NameKey> = []
    var index = 0
    while index < tokens.count {
      guard NameEvidence.isNameWord(tokens[index]) else {
        index += 1
        continue
      }
      let run = NameEvidence.run(from: index, tokens)
      note(run, tokens, keys, &doubtful)
      index = run.upperBound
    }
    speaksFrench = keys.contains(where: NameEvidence.frenchWords.contains)
    if !doubtful.isEmpty { noteSmall(doubtful, text, tokens, keys) }
  }

  /// Whether a word ends a name whose first word is another: "Lund" of "Kai Lund", beside "Foreman Lund".
  func isLastName(_ last: NameKey, besides first: NameKey) -> Bool {
    sharedLasts.contains(last) || givenNames[last].map { $0 != first } ?? false
  }

  private static let frenchWords: KeySet = [
    NameKey("selon"), NameKey("déclaré"), NameKey("affirmé"), NameKey("expliqué"), NameKey("ajouté"),
    NameKey("estimé"), NameKey("indiqué"), NameKey("souligné"), NameKey("répondu"),
  ]

  /// Whether a token can be part of a name: a capitalised word that isn't a small word at a sentence's start.
  static func isNameWord(_ token: Token) -> Bool {
    token.isWord && token.isCapital && (!token.isAny(.closed) || token.isAny([.male, .female]))
  }

  /// Whether a word begins a sentence, a line or a quotation, so that its capital says nothing.
  static func opensSentence(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .word, .number, .comma, .close, .dash: return false
    default: return true
    }
  }

  /// Whether a word follows a given name or an initial, where even a small word is a name: "Helen Long".
  private static func isLastName(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index], before = tokens[index - 1]
    guard token.isWord, token.isCapital,
      !token.isAny([.pronoun, .determiner, .relative, .title, .male, .female]),
      before.isWord, before.isCapital, !before.traits.contains(.possessive)
    else { return false }
    let isInitial = before.traits.contains(.dotted) && before.end - before.start == 2
    return isInitial || before.isAny([.male, .female]) && !before.isAny([.pronoun, .determiner])
  }

  private static func run(from start: Int, _ tokens: [Token]) -> Range<Int> {
    var end = start + 1
    while end < tokens.count, isNameWord(tokens[end]) || isLastName(end, tokens),
      !tokens[end - 1].traits.contains(.possessive)
    {
      end += 1
    }
    return start..<end
  }

  private mutating func note(
    _ whole: Range<Int>, _ tokens: [Token], _ keys: [NameKey], _ doubtful: inout Set<NameKey>
  ) {
    let opens = NameEvidence.opensSentence(whole.lowerBound, tokens)
    if opens || whole.count > 1 { for index in whole.prefix(4) { doubtful.insert(keys[index]) } }
    for index in whole.dropFirst(opens ? 1 : 0) { inside.insert(keys[index]) }
    let end = whole.upperBound - 1
    if whole.count > 1, NameEvidence.isLastName(end, tokens) { lasts.insert(keys[end]) }
    if whole.count > 1, tokens[end].isAny([.male, .female]) { givenLasts.insert(keys[end]) }
    var start = whole.lowerBound
    while start < whole.upperBound - 1, tokens[start].isAny([.title, .person]),
      !tokens[start].isAny([.male, .female]) || tokens[start].isAny(.title)
    {
      start += 1
    }
    let run = start..<whole.upperBound
    let first = keys[run.lowerBound], last = keys[run.upperBound - 1]
    let name = run.count == 1 ? first : NameKey(pair: first, last)
    if isModifier(run, tokens) {
      modifying.insert(name)
      return
    }
    if run.count == 2 { pairs.insert(name) }
    if run.count > 1 {
      firsts.insert(first)
      if givenNames.updateValue(first, forKey: last) ?? first != first { sharedLasts.insert(last) }
    }
    if run.count == 1, !(opens && whole.count > 1) { alone.insert(first) }
    guard start == whole.lowerBound, start > 0, tokens[start - 1].isWord else {
      if !opens { articled[name, default: 0] -= 1 }
      return
    }
    let before = tokens[start - 1]
    articled[name, default: 0] += before.isAny(.definite) && before.isAny(.determiner) ? 1 : -1
    if NameWords.places.contains(keys[start - 1]),
      !tokens[run.upperBound - 1].traits.contains(.possessive)
    {
      placed.insert(name)
    }
  }

  /// Whether a noun follows that the name only qualifies: "the Obama administration".
  private func isModifier(_ run: Range<Int>, _ tokens: [Token]) -> Bool {
    guard run.upperBound < tokens.count, !tokens[run.upperBound - 1].traits.contains(.possessive) else {
      return false
    }
    let next = tokens[run.upperBound]
    return next.isWord && !next.isCapital && next.isAny([.person, .body, .work, .utterance])
      && !next.isAny(.closed.union([.cue, .finite, .joint]))
  }

  private mutating func noteSmall(
    _ doubtful: Set<NameKey>, _ text: SourceText, _ tokens: [Token], _ keys: [NameKey]
  ) {
    var slots = [Bool](repeating: false, count: 4096)
    for key in doubtful { slots[key.slot] = true }
    for index in tokens.indices {
      var word = tokens[index]
      guard word.isWord, !word.isCapital, word.end - word.start > 3 else { continue }
      note(small: keys[index], doubtful, slots)
      guard text[word.end - 1] == UInt8(ascii: "s") else { continue }
      word.end -= 1
      note(small: NameKey(word, in: text), doubtful, slots)
    }
  }

  private mutating func note(small key: NameKey, _ doubtful: Set<NameKey>, _ slots: [Bool]) {
    if slots[key.slot], doubtful.contains(key) { small.insert(key) }
  }
}
