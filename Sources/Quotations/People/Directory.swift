/// Every person and body that a text names, once each, with all the places where they appear.
///
/// Filled sentence by sentence; a last name, a first name alone and the full name become one person.
struct Directory {
  var people: [Person] = []
  /// Where they appear, in the order of the text.
  var occurrences: [Occurrence] = []

  let names: NameClassifier
  var text: SourceText { names.text }
  var tokens: [Token] { names.tokens }
  /// The people's numbers, by the last word of the name.
  var byLast: [NameKey: [Int]] = [:]
  /// The people's numbers, by the first word of a name of several words.
  var byFirst: [NameKey: [Int]] = [:]
  /// The people's numbers, by the nouns of their roles.
  var byRole: [NameKey: [Int]] = [:]
  /// The documents with authors that the text names, by kind, in the order of the text.
  var documents: [Int: [Document]] = [:]
  /// Whom a byline names.
  var writer: Int?
  /// How many people with one last name are distinguished.
  static let namesakes = 8

  /// Makes an empty directory for a text.
  init(names: NameClassifier) {
    self.names = names
  }

  /// Reads the names of a sentence.
  mutating func read(_ clauses: Clauses, sentence: Int, opensParagraph: Bool) {
    var named: Int?
    var meant: [Int: Int] = [:]
    for (index, chunk) in clauses.chunks.enumerated() {
      guard chunk.kind == .nominal else {
        if chunk.kind == .relative, let named { noteRelative(chunk, named) }
        if chunk.kind != .comma { named = nil }
        if chunk.kind == .pronoun { meant[index] = readPronoun(index, in: clauses, sentence) }
        continue
      }
      noteOwner(of: chunk, sentence)
      let isOnlyVerb = !clauses.chunks.contains { $0.kind == .verb }
      let parts = names.parts(of: withoutVerb(chunk.tokens, isOnlyVerb: isOnlyVerb))
      var person: Int?
      if let name = parts.name {
        let entered = enter(parts, name: withNickname(name, index, clauses.chunks))
        named = entered
        person = entered
        join(index, in: clauses, named: entered, meant)
      } else if let bearer = named ?? appointed(index, in: clauses, meant) {
        // `Mao Ning, a spokeswoman of the ministry,`
        addRoles(parts.role, to: bearer)
        if isOccupation(chunk) { people[bearer].hasTitle = true }
        let isSaid =
          people[bearer].kind != .person || NameWords.indefinites.contains(names.key(chunk.tokens.lowerBound))
        if isSaid, !clauses.isSubject(index) { describe(bearer, as: chunk.head) }
        named = nil
      } else if clauses.mainSubject == index || clauses.speaks(index) {
        person =
          bearer(ofRole: chunk.tokens, before: occurrences.count) ?? bodyMeant(by: chunk, sentence)
          ?? (isNewcomer(index, in: clauses, sentence, opensParagraph) ? addUnnamed(chunk) : nil)
      }
      guard let person else { continue }
      meant[index] = person
      appear(person, index, in: clauses, sentence)
    }
    noteDeeds(in: clauses, meant)
    if opensParagraph, isByline(clauses.chunks) { passOver(sentence) }
    readAuthors(clauses, people: meant)
  }

  /// A noun phrase, or only the name in it if an unlisted verb follows the name: "Ada Lund sails".
  ///
  /// `isOnlyVerb` says whether the sentence has no other verb, so that more may follow: "Ada Lund sails to Hult".
  private func withoutVerb(_ phrase: Range<Int>, isOnlyVerb: Bool) -> Range<Int> {
    let last = phrase.upperBound - 1
    if let end = verbBetweenNames(phrase) { return phrase.lowerBound..<end }
    guard phrase.count > 2, !tokens[last].isCapital,
      !tokens[last].isAny([.person, .body, .work, .utterance, .title]),
      !tokens[phrase.lowerBound].isAny(.closed),
      let end = phrase.first(where: { !tokens[$0].isCapital }), end - phrase.lowerBound > 1,
      !tokens[end - 1].traits.contains(.possessive)
    else { return phrase }
    let hasGivenName = tokens[phrase.lowerBound].isAny([.male, .female])
    let isVerb =
      end == last && (tokens[last].isAny(.verb) || text[tokens[last].end - 1] == UInt8(ascii: "s"))
      || hasGivenName && last - end < 2 && !tokens[end].isAny(.joint)
    let ends =
      phrase.upperBound == tokens.count || !tokens[phrase.upperBound].isWord
      || isOnlyVerb && tokens[phrase.upperBound].isAny([.preposition, .adverb])
    return isVerb && ends ? phrase.lowerBound..<end : phrase
  }

  /// "Ada Lund chairs Hult Bridges": where an unlisted word in -s between a full name and another name is a
  /// verb.
  private func verbBetweenNames(_ phrase: Range<Int>) -> Int? {
    guard phrase.count > 3, let verb = phrase.first(where: { !tokens[$0].isCapital }),
      verb - phrase.lowerBound > 1, verb + 1 < phrase.upperBound, tokens[verb + 1].isCapital,
      tokens[verb].isWord, tokens[verb].classes.isDisjoint(with: WordClass.closed.union([.person, .joint])),
      text[tokens[verb].end - 1] == UInt8(ascii: "s"), !tokens[verb - 1].traits.contains(.possessive),
      !text.habits.contains(.ownOrder)
    else { return nil }
    return verb
  }

  mutating func appear(_ person: Int, _ index: Int, in clauses: Clauses, _ sentence: Int) {
    let first = clauses.chunks[index].tokens.lowerBound
    // A name that explains the subject replaces it: "his wife, Ada, left".
    let explained = explainedSubject(by: index, clauses)
    let places = [index, explained ?? index]
    var occurrence = Occurrence(
      person: person, token: first, sentence: sentence,
      isSubject: clauses.mainSubject.map(places.contains) ?? false,
      speaks: places.contains(where: clauses.speaks), isFirst: people[person].count == 1)
    if clauses.chunks[..<index].suffix(2).contains(where: { $0.kind == .according }) {
      occurrence.isSubject = true
      occurrence.speaks = true
    }
    occurrence.isAside = explained == nil && isAside(index, clauses.chunks)
    occurrence.isContrast =
      index > 0 && NameWords.contrasts.contains(names.key(clauses.chunks[index - 1].head))
    occurrence.isObject = clauses.chunks.before(index).map { clauses.chunks[$0].kind == .verb } ?? false
    occurrence.isPronoun = clauses.chunks[index].kind == .pronoun
    occurrence.isTurn = index == 0 && clauses.chunks.count > 1 && clauses.chunks[1].kind == .colon
    occurrence.line = line(of: clauses.chunks)
    if occurrence.speaks { people[person].hasSpoken = true }
    occurrence.number = occurrences.count
    occurrences.append(occurrence)
  }

  /// Returns whether some chunks are a sentence, a heading or a fragment.
  private func line(of chunks: [Chunk]) -> Occurrence.Line {
    guard let last = chunks.last else { return .sentence }
    guard chunks.contains(where: { $0.kind == .verb || $0.kind == .quotation || holdsVerb($0) }) else {
      return .fragment
    }
    let end = last.tokens.upperBound
    let isLast = end >= tokens.count || tokens[end].kind == .lineBreak
    return isLast && last.kind != .quotation && tokens[end - 1].isWord ? .heading : .sentence
  }

  /// Whether an unlisted verb follows the name in a phrase: "Ada Lund sails".
  private func holdsVerb(_ chunk: Chunk) -> Bool {
    chunk.kind == .nominal && withoutVerb(chunk.tokens, isOnlyVerb: true) != chunk.tokens
  }

  /// Notes that `Mao Ning, who` is a human being.
  private mutating func noteRelative(_ relative: Chunk, _ person: Int) {
    let word = tokens[relative.head]
    if word.end - word.start == 3 { people[person].hasTitle = true }
  }

  /// Returns a name including the nickname and the last name after it: “Ada ‘Ditto’ Lund”.
  private func withNickname(_ name: Range<Int>, _ index: Int, _ chunks: [Chunk]) -> Range<Int> {
    guard index + 2 < chunks.count, chunks[index + 1].kind == .quotation, chunks[index + 2].kind == .nominal,
      tokens[chunks[index + 2].tokens.lowerBound].isCapital
    else { return name }
    let nickname = tokens[chunks[index + 1].head]
    guard tokens[name.lowerBound].isAny([.male, .female]) || isFirstName(name, before: chunks[index + 2])
    else { return name }
    guard nickname.end - nickname.start < 24, chunks[index + 1].head == name.upperBound else { return name }
    return name.lowerBound..<chunks[index + 2].tokens.upperBound
  }

  /// Whether an unlisted word can be the first name before a nickname and a last name: “Xola ‘Ditto’ Lund”.
  private func isFirstName(_ name: Range<Int>, before last: Chunk) -> Bool {
    name.count == 1 && last.tokens.count < 3 && !tokens[name.lowerBound].isAny([.place, .body, .work])
      && !tokens[name.lowerBound].traits.contains(.possessive)
  }

  /// "the utility": a body that is mentioned without its name.
  private func bodyMeant(by chunk: Chunk, _ sentence: Int) -> Int? {
    guard chunk.tokens.count == 2, tokens[chunk.tokens.lowerBound].isAny(.definite),
      tokens[chunk.head].isAny(.body), !tokens[chunk.head].isAny(.plural)
    else { return nil }
    return body(calledBy: chunk.head, at: Place(sentence: sentence, reached: occurrences.count))
  }

  /// Returns how many occurrences come before a token (binary search).
  func occurrences(before token: Int) -> Int {
    var low = 0
    var high = occurrences.count
    while low < high {
      let middle = (low + high) / 2
      if occurrences[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
