/// Words that name someone: a name, a pronoun or a common noun with the words that belong to it.
struct Mention {
  /// Its tokens.
  var tokens: Range<Int>
  /// The token that carries the meaning.
  var head: Int
  var form: Form
  /// The noun phrase alone, without what was joined to it.
  var phrase: Range<Int>
  /// For "who", the noun phrase it refers to.
  var antecedent: Range<Int>?
  /// The name after a comma that says who is meant: "her partner, Peter Holm".
  var apposition: Range<Int>?

  /// What kind of words name someone.
  enum Form {
    case name, pronoun, relative, noun
  }
}

/// Makes mentions out of chunks.
struct MentionReader {
  let tokens: [Token]
  /// Whether the language isn't English.
  var hasOwnOrder = false

  /// The mention that a chunk makes, with what belongs to it: "a spokesman" + "for the mayor", "Mao" + "and
  /// Li".
  func mention(_ index: Int, in clauses: Clauses) -> Mention? {
    let chunk = clauses.chunks[index]
    switch chunk.kind {
    case .pronoun:
      return Mention(tokens: chunk.tokens, head: chunk.head, form: .pronoun, phrase: chunk.tokens)
    case .relative: return relative(index, in: clauses)
    case .nominal: return nominal(index, in: clauses)
    default: return nil
    }
  }

  /// The mention that a relative pronoun makes: "who" is one by itself; "which" and "that" refer to the words
  /// before.
  ///
  /// In other languages, relative pronouns mean persons and things alike, so each is a mention by itself.
  private func relative(_ index: Int, in clauses: Clauses) -> Mention? {
    let chunk = clauses.chunks[index]
    if tokens[chunk.head].end - tokens[chunk.head].start == 3 || hasOwnOrder {
      let antecedent = clauses.antecedent(of: index).map { clauses.chunks[$0].tokens }
      return Mention(
        tokens: chunk.tokens, head: chunk.head, form: .relative, phrase: chunk.tokens, antecedent: antecedent)
    }
    return clauses.antecedent(of: index).flatMap { mention($0, in: clauses) }
  }

  private func nominal(_ index: Int, in clauses: Clauses) -> Mention {
    let chunk = clauses.chunks[index]
    var range = chunk.tokens
    // Words of time at either end aren't part of who speaks.
    while range.count > 1, tokens[range.lowerBound].kind == .number {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    let phrase = range
    let form: Mention.Form = tokens[chunk.head].isCapital ? .name : .noun
    var next = index
    while next + 1 < clauses.chunks.count, isGenitive(next + 1, clauses.chunks), next - index < 3 {
      next += 1
      range = range.lowerBound..<clauses.chunks[next].tokens.upperBound
    }
    while next + 2 < clauses.chunks.count, joins(next + 1, next + 2, clauses.chunks, form, chunk) {
      next += 2
      range = range.lowerBound..<clauses.chunks[next].tokens.upperBound
      if next - index >= 4 { break }
    }
    if form == .noun || tokens[range.lowerBound].isAny(.quantifier),
      let end = endOfParticiple(behind: next, subject: index, clauses)
    {
      range = range.lowerBound..<clauses.chunks[end].tokens.upperBound
    }
    let apposition = apposition(behind: next, chunk, form, clauses.chunks)
    if let apposition { range = range.lowerBound..<apposition.upperBound }
    return Mention(tokens: range, head: chunk.head, form: form, phrase: phrase, apposition: apposition)
  }

  /// `her partner, Peter Holm,`: a name between a noun phrase's comma and the next stop.
  private func apposition(behind last: Int, _ chunk: Chunk, _ form: Mention.Form, _ chunks: [Chunk])
    -> Range<Int>?
  {
    let head = chunk.head
    let isGerman = isGermanRole(chunk) || isGermanRole(chunks[last])
    guard form == .noun || tokens[head].isAny(.person) || isGerman, last + 2 < chunks.count,
      chunks[last + 1].kind == .comma, chunks[last + 2].isName, chunks[last + 2].tokens.count < 6
    else { return nil }
    var name = chunks[last + 2].tokens
    // `The paper, the Hult Courier,`
    if tokens[head].isAny(.body), name.count > 1, tokens[name.lowerBound].isAny(.definite) {
      name = name.dropFirst()
    }
    guard tokens[name.lowerBound].isCapital,
      name.allSatisfy({
        (tokens[$0].isCapital && !tokens[$0].traits.contains(.possessive)) || tokens[$0].isAny(.joint)
      })
    else { return nil }
    let next = last + 3 < chunks.count ? chunks[last + 3].kind : .other
    if next == .quotation, last + 4 < chunks.count, chunks[last + 4].isName {
      // A nickname is inside the name.
      return name.lowerBound..<chunks[last + 4].tokens.upperBound
    }
    return [.comma, .other, .quotation].contains(next) || isGerman && next == .adverb ? name : nil
  }

  /// The last chunk of what a past participle adds to a noun: "an aide" + "asked about the bridge".
  ///
  /// It extends to the verb that has the noun as its subject or, after a verb of saying, to the next stop.
  private func endOfParticiple(behind last: Int, subject: Int, _ clauses: Clauses) -> Int? {
    let chunks = clauses.chunks
    let first = last + 1
    guard first < chunks.count, chunks[first].kind == .verb, chunks[first].tokens.count == 1,
      chunks[first].classes.contains(.past), !tokens[chunks[first].head].isAny(.sure),
      chunks[first].tokens.lowerBound == chunks[last].tokens.upperBound
    else { return nil }
    let isInverted = subject > 0 && chunks[subject - 1].isCue
    for next in (first + 1)..<min(first + 8, max(chunks.count, first + 1)) {
      switch chunks[next].kind {
      case .preposition, .nominal, .adverb, .pronoun: continue
      case .verb: return clauses.subject(of: next) == subject ? next - 1 : nil
      default: return isInverted ? next - 1 : nil
      }
    }
    return isInverted && chunks.count - first < 8 ? chunks.count - 1 : nil
  }

  /// Whether a German genitive belongs to the noun phrase before it: "der Sprecher" + "des Rates".
  private func isGenitive(_ index: Int, _ chunks: [Chunk]) -> Bool {
    chunks[index].kind == .nominal && chunks[index].tokens.count > 1
      && chunks[index].tokens.lowerBound == chunks[index - 1].tokens.upperBound
      && tokens[chunks[index].tokens.lowerBound].isAny(.genitive)
      && !isFullName(chunks[index - 1].tokens)
  }

  /// The owner of the thing that a chunk names: "Mao" in "Mao’s warning", "her" in "her warning".
  func owner(of chunk: Chunk) -> Mention? {
    let first = chunk.tokens.lowerBound
    if tokens[first].isAny(.determiner), tokens[first].isAny([.male, .female, .owning]) {
      return Mention(tokens: first..<(first + 1), head: first, form: .pronoun, phrase: first..<(first + 1))
    }
    guard let last = chunk.tokens.dropLast().first(where: { tokens[$0].traits.contains(.possessive) }) else {
      return nil
    }
    let form: Mention.Form = tokens[last].isCapital ? .name : .noun
    return Mention(tokens: first..<(last + 1), head: last, form: form, phrase: first..<(last + 1))
  }

  private func joins(_ joint: Int, _ next: Int, _ chunks: [Chunk], _ form: Mention.Form, _ chunk: Chunk)
    -> Bool
  {
    let head = chunk.head
    guard chunks[next].kind == .nominal,
      chunks[joint].tokens.lowerBound == chunks[joint - 1].tokens.upperBound
    else { return false }
    switch chunks[joint].kind {
    // `a pilot by the name of “Wren”`
    case .preposition where chunks[(next + 1)...].prefix(2).contains(where: { $0.kind == .alias }):
      return false
    case .preposition:
      // In German the noun for a person has a capital as well; a name in apposition shows that the phrase
      // belongs to it.
      let isExplained = next + 2 < chunks.count && chunks[next + 1].kind == .comma && chunks[next + 2].isName
      return form == .noun || tokens[head].isAny(.body) || isExplained && isGermanRole(chunk)
    case .conjunction:
      return next + 1 < chunks.count
        && (tokens[chunks[next].head].isCapital || form == .noun && isSecondRole(chunks[next], of: head))
    default: return false
    }
  }

  /// Whether a phrase has a noun with a capital for what a person is: "General" in `der General im Norden, Ada
  /// Lund,`.
  private func isGermanRole(_ chunk: Chunk) -> Bool {
    chunk.tokens.contains { index in
      tokens[index].classes.isSuperset(of: [.person, .german]) || hasOwnOrder && tokens[index].isAny(.title)
    }
  }

  /// `the old baker and mayor`: whether a noun for a person without an article says what else the first is.
  private func isSecondRole(_ second: Chunk, of head: Int) -> Bool {
    guard tokens[head].isAny([.person, .title]), !tokens[head].isAny(.plural) else { return false }
    return tokens[second.head].isAny([.person, .title]) && !tokens[second.head].isAny(.plural)
      && !tokens[second.tokens.lowerBound].isAny(.determiner)
  }

  /// Whether a mention is a noun for a person.
  func isPerson(_ mention: Mention?) -> Bool { mention.map { tokens[$0.head].isAny(.person) } ?? false }

  /// Returns the range of a mention in UTF-8 offsets, without a possessive's `'s`.
  func range(of mention: Mention) -> Range<Int> {
    tokens[mention.tokens.lowerBound].start..<tokens[mention.tokens.upperBound - 1].end
  }
}
