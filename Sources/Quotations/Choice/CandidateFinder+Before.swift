extension CandidateFinder {
  /// Adds candidates before a quotation, by the verbs of saying there, nearest first.
  func before(_ index: Int, into found: inout [Candidate]) {
    var previous = index - 1
    var crossesVerb = false
    var nearest: Int?
    var isParallel = false
    let most = found.count + CandidateFinder.most
    while previous >= 0, previous > index - CandidateFinder.reach, found.count < most {
      let chunk = chunks[previous]
      if chunk.kind == .semicolon, found.count > most - CandidateFinder.most { return }
      if isAndThat(previous) { isParallel = true }
      if let hearsay = hearsay(previous, .accordingBefore) {
        found.append(hearsay)
        nearest = nearest ?? previous
      } else if let cue = cue(at: previous), !isParallel || clauses.isMain(previous),
        let subject = clauses.subject(of: previous),
        subject < index
      {
        let situation =
          isComment(previous, subject: subject, quotation: index)
          ? .accordingBefore
          : nearest.map { governs(previous, $0) ? .cueGoverning : .cueFar }
            ?? situation(of: previous, subject: subject, quotation: index, crossed: crossesVerb)
        if let candidate = candidate(subject, cue: cue, situation) { found.append(candidate) }
        nearest = nearest ?? previous
      } else if nearest == nil, let fronted = fronted(previous, quotation: index) {
        found.append(fronted)
      } else if chunk.kind == .according, let candidate = according(previous, .accordingBefore) {
        found.append(candidate)
      } else if chunk.isFinite {
        crossesVerb = true
      }
      previous -= 1
    }
  }

  /// Whether a verb before a comma comments on the whole sentence: `As Mao put it, the plan was “…”`.
  private func isComment(_ verb: Int, subject: Int, quotation: Int) -> Bool {
    guard subject == 1, chunks[0].kind == .subordinator, tokens[chunks[0].head].isAny(.asWord),
      chunks[verb].classes.contains(.uttering)
    else { return false }
    guard let comma = chunks[verb..<quotation].firstIndex(where: { $0.kind == .comma }) else { return false }
    return !chunks[comma..<quotation].contains(where: \.isCue)
  }

  /// `Calling it “…,” Mao left`: a participle at the start of the sentence; its subject follows the
  /// quotation.
  private func fronted(_ verb: Int, quotation: Int) -> Candidate? {
    guard chunks[verb].isCue, verb < 2, clauses.subject(of: verb) == nil, let subject = clauses.mainSubject,
      subject > quotation
    else { return nil }
    return candidate(subject, cue: chunks[verb].tokens, .fronted)
  }

  /// The words that attribute at a verb: the verb of saying itself, a verb of finding whose subject is a
  /// document, or any verb with a noun for what was uttered.
  ///
  /// `The study found`, `Mao issued a statement saying`, `Mao had words about`
  private func cue(at index: Int) -> Range<Int>? {
    let chunk = chunks[index]
    if chunk.isCue || isFinding(index) { return chunk.tokens }
    guard chunk.kind == .verb, index + 1 < chunks.count, !chunk.classes.contains(.passive),
      !tokens[chunk.head].isAny(.be)
    else { return nil }
    let object = chunks[index + 1]
    // "using her words" isn't an utterance by whoever uses them.
    guard object.kind == .nominal, object.classes.contains(.utterance), mentions.owner(of: object) == nil,
      object.classes.isDisjoint(with: .naming)
        || object.tokens.count == 1
    else { return nil }
    return chunk.tokens.lowerBound..<object.tokens.upperBound
  }

  /// `The study found`: whether a verb says what a document comes to.
  private func isFinding(_ index: Int) -> Bool {
    guard chunks[index].isFinite, !chunks[index].classes.contains(.passive),
      CandidateFinder.finding.contains(NameKey(tokens[chunks[index].head], in: text))
    else { return false }
    return clauses.subject(of: index).map(isDocument) ?? false
  }

  private static let finding: KeySet = [NameKey("found"), NameKey("finds"), NameKey("find")]

  /// `Mao said that … and that “…”`: a verb in the first of two clauses with "that" does not govern the
  /// second.
  private func isAndThat(_ index: Int) -> Bool {
    chunks[index].kind == .subordinator && index > 0 && chunks[index - 1].kind == .conjunction
  }

  /// Whether a verb of saying reports the clause of a nearer verb that doesn't report anything: "Mao said she
  /// felt".
  private func governs(_ outer: Int, _ inner: Int) -> Bool {
    guard chunks[outer].classes.contains(.uttering),
      clauses.clause(of: outer) == clauses.clause(of: inner),
      let subject = clauses.subject(of: inner)
    else { return false }
    if chunks[subject].kind == .pronoun, chunks[inner].isFinite, subject > outer {
      // Not in `…, which she called`, nor in `…, she said,`.
      return !chunks[(outer + 1)..<subject].contains { [.relative, .comma, .dash].contains($0.kind) }
    }
    return chunks[inner].classes.isDisjoint(with: [.uttering, .describing])
  }

  private func situation(of cue: Int, subject: Int, quotation: Int, crossed: Bool) -> Situation {
    let between = chunks[(cue + 1)..<quotation]
    if between.allSatisfy({ $0.kind == .comma || $0.kind == .colon || $0.kind == .adverb }) {
      return .cueTouching
    }
    if chunks[subject].kind == .relative { return .relative }
    if crossed { return .cueFar }
    if !chunks[cue].isFinite { return .participle }
    return between.count <= 4 ? .cueNear : .cueFar
  }
}
