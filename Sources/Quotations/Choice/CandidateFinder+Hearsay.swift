/// Words that attribute without a verb of saying: `mit den Worten`, `heißt es`.
extension CandidateFinder {
  /// Adds whoever uses the words that follow `mit den Worten`: the subject, or the object of a verb of
  /// quoting.
  ///
  /// `Lund trat ab mit den Worten: „…“`, `Der Bote zitiert Lund mit den Worten: „…“`,
  /// `Mit den Worten „…“ trat Lund ab`
  func wording(_ index: Int, into found: inout [Candidate]) {
    guard let noun = wordingNoun(before: index) else { return }
    let cue = chunks[noun - 1].tokens.lowerBound..<chunks[noun].tokens.upperBound
    let start = chunks[..<noun].lastIndex { $0.kind == .colon || $0.kind == .semicolon }.map { $0 + 1 } ?? 0
    let verb = chunks[start..<noun].suffix(12).lastIndex(where: \.isFinite)
    if let verb, isQuoting(chunks[verb]) {
      let object = ((verb + 1)..<(noun - 1)).first {
        chunks[$0].kind == .nominal && $0 != clauses.subject(of: verb) && chunks[$0 - 1].kind != .preposition
      }
      guard let object, let candidate = candidate(object, cue: cue, .cueTouching) else { return }
      found.removeAll { $0.cue == chunks[verb].tokens }
      found.append(candidate)
      return
    }
    // `Mit den Worten „…“ trat Mao ab`
    let behind = verb == nil ? chunks[index...].firstIndex(where: \.isFinite) : nil
    let subject = (verb ?? behind).flatMap { clauses.subject(of: $0) } ?? clauses.mainSubject
    guard let subject, subject != noun else { return }
    if let candidate = candidate(subject, cue: cue, subject > index ? .afterInverted : .cueTouching) {
      found.append(candidate)
    }
  }

  /// Returns the noun in `mit den Worten` if nothing but a colon separates it from the quotation at `index`.
  private func wordingNoun(before index: Int) -> Int? {
    guard text.habits.contains(.capitalNouns), index > 1 else { return nil }
    let noun = chunks[index - 1].kind == .colon ? index - 2 : index - 1
    guard noun > 0, chunks[noun].kind == .nominal, chunks[noun].classes.contains(.utterance),
      chunks[noun - 1].kind == .preposition,
      NameKey(tokens[chunks[noun - 1].head], in: text) == CandidateFinder.mit
    else { return nil }
    return noun
  }

  private func isQuoting(_ verb: Chunk) -> Bool {
    CandidateFinder.quoting.contains(NameKey(tokens[verb.head], in: text))
  }

  /// Returns the source if words are in a document or come from a body:
  /// `In dem Brief heißt es, …`, `„…“, hieß es aus dem Rat`.
  ///
  /// - Parameter index: the chunk of the verb.
  func hearsay(_ index: Int, _ situation: Situation) -> Candidate? {
    guard text.habits.contains(.capitalNouns), chunks[index].kind == .verb,
      CandidateFinder.running.contains(NameKey(tokens[chunks[index].head], in: text))
    else { return nil }
    let before = chunks.before(index)
    var end = index + 1
    while end < chunks.count, chunks[end].kind == .adverb { end += 1 }
    let isInverted = end < chunks.count && isIt(end)
    guard isInverted || before.map({ isIt($0) }) ?? false else { return nil }
    let source = source(in: (isInverted ? end : index) + 1..<chunks.count) ?? source(upTo: index)
    return source.flatMap { candidate($0, cue: chunks[index].tokens, situation) }
  }

  private func isIt(_ index: Int) -> Bool {
    chunks[index].kind == .pronoun && chunks[index].classes.contains(.neuter)
  }

  /// Returns the noun phrase after the preposition that begins a range, skipping adverbs.
  private func source(in range: Range<Int>) -> Int? {
    let first = range.first { chunks[$0].kind != .adverb }
    guard let first, chunks[first].kind == .preposition, first + 1 < chunks.count,
      chunks[first + 1].kind == .nominal
    else { return nil }
    return first + 1
  }

  /// Returns the noun phrase after a preposition that begins the clause of a verb.
  private func source(upTo verb: Int) -> Int? {
    let start = chunks[..<verb].lastIndex { [.comma, .verb, .semicolon, .dash].contains($0.kind) } ?? -1
    return source(in: (start + 1)..<verb)
  }

  private static let mit = NameKey("mit")
  private static let quoting: KeySet = [
    NameKey("zitiert"), NameKey("zitierte"), NameKey("zitieren"), NameKey("zitierten"), NameKey("citirt"),
    NameKey("citirte"),
  ]
  private static let running: KeySet = [NameKey("heißt"), NameKey("hieß"), NameKey("heisst")]
}
