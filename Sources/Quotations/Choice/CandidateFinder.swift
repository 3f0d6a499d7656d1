/// Lists who may have said a quotation: candidates from the quotation's own sentence.
struct CandidateFinder {
  let tokens: [Token]
  let clauses: Clauses
  let shapes: [PassageShape]
  let mentions: MentionReader

  private var chunks: [Chunk] { clauses.chunks }
  /// How many chunks a rule looks at on either side of a quotation.
  private static let reach = 40

  /// The candidates for the quotation that is the chunk at `index`.
  func candidates(for index: Int) -> [Candidate] {
    var found: [Candidate] = []
    after(index, into: &found)
    before(index, into: &found)
    return found
  }

  private func candidate(_ chunk: Int, cue: Range<Int>?, _ situation: Situation) -> Candidate? {
    mentions.mention(chunk, in: clauses).map { Candidate(mention: $0, cue: cue, situation: situation) }
  }

  // MARK: Behind the quotation

  private func after(_ index: Int, into found: inout [Candidate]) {
    let ending = shapes[tokens[chunks[index].head].passage].ending
    var first = index + 1
    var isParted = ending != .none
    while first < chunks.count,
      chunks[first].kind == .comma || chunks[first].kind == .dash || chunks[first].kind == .adverb
    {
      if chunks[first].kind != .adverb { isParted = true }
      first += 1
    }
    guard first < chunks.count else { return }
    // `“…”, as Mao said`
    if first + 1 < chunks.count, tokens[chunks[first].head].isAny(.asWord) {
      first += 1
      isParted = true
    }
    // A verb whose subject stands before the quotation goes on with the writer's sentence.
    let isFree = ending != .none || clauses.mainSubject.map { $0 > index } ?? true
    if chunks[first].isCue, chunks[first].isFinite, isFree, let inverted = inverted(first, isParted: isParted)
    {
      found.append(inverted)
    }
    var next = first
    var crossesVerb = false
    var sawComma = isParted && ending != .none
    while next < chunks.count, next < index + CandidateFinder.reach {
      let chunk = chunks[next]
      if chunk.kind == .quotation && next > first && !isApposition(first) || chunk.kind == .semicolon {
        break
      }
      if crossesVerb, chunks[next - 1].kind == .comma, chunk.isFinite, let far = farInverted(next) {
        found.append(far)
        return
      }
      if chunk.kind == .according {
        if let candidate = according(next, .accordingAfter) { found.append(candidate) }
        return
      }
      if chunk.isCue, chunk.isFinite, let subject = clauses.subjects[next], subject > index, next > first,
        chunks[subject].kind != .relative
      {
        if subject == first, ending != .none || isParted || endsClause(next) {
          if let candidate = candidate(subject, cue: chunk.tokens, .afterDirect) { found.append(candidate) }
        } else if sawComma || chunks[subject - 1].kind == .comma, endsClause(next),
          chunks[subject - 1].kind == .comma
        {
          if let candidate = candidate(subject, cue: chunk.tokens, .afterSentence) { found.append(candidate) }
        }
        return
      }
      if chunk.isFinite, next > first, subject(of: next, is: first), isParted { return }
      if chunk.isFinite, let subject = clauses.subjects[next], chunks[subject].kind != .relative {
        crossesVerb = true
      }
      if chunk.kind == .comma { sawComma = true }
      next += 1
    }
  }

  private func subject(of verb: Int, is chunk: Int) -> Bool { clauses.subjects[verb] == chunk }

  private func inverted(_ verb: Int, isParted: Bool) -> Candidate? {
    var next = verb + 1
    while next < chunks.count, chunks[next].kind == .adverb { next += 1 }
    guard next < chunks.count, chunks[next].isNominal, isParted || tokens[chunks[verb].head].isAny(.sure)
    else {
      return nil
    }
    // `“…” said he would`: then what follows the verb is the subject of another.
    if next + 1 < chunks.count, chunks[next + 1].isFinite, clauses.subjects[next + 1] == next { return nil }
    return candidate(next, cue: chunks[verb].tokens, .afterInverted)
  }

  /// Whether a comma follows a name, so that words in quotation marks may stand in what explains it.
  private func isApposition(_ chunk: Int) -> Bool {
    chunks[chunk].isNominal && chunk + 1 < chunks.count && chunks[chunk + 1].kind == .comma
  }

  /// `“…” that Li can win, said Mao`: a verb of saying behind a comma, and then nothing but the speaker.
  private func farInverted(_ verb: Int) -> Candidate? {
    guard tokens[chunks[verb].head].isAny(.sure), chunks[verb].isCue, verb + 1 < chunks.count,
      chunks[verb + 1].isNominal, followedByStop(verb + 1)
    else { return nil }
    return candidate(verb + 1, cue: chunks[verb].tokens, .afterSentence)
  }

  /// Whether nothing but adverbs and phrases of place and time follow a verb before the next stop.
  private func endsClause(_ verb: Int) -> Bool {
    guard verb + 1 < chunks.count else { return true }
    switch chunks[verb + 1].kind {
    case .comma, .dash, .other, .adverb, .preposition, .quotation, .conjunction, .colon: return true
    case .nominal: return tokens[chunks[verb].head].isAny(.sure) && followedByStop(verb + 1)
    case .subordinator: return true
    default: return false
    }
  }

  private func followedByStop(_ index: Int) -> Bool {
    guard index + 1 < chunks.count else { return true }
    switch chunks[index + 1].kind {
    case .comma, .dash, .other, .adverb, .preposition, .quotation, .subordinator, .conjunction: return true
    default: return false
    }
  }

  private func according(_ index: Int, _ situation: Situation) -> Candidate? {
    for next in (index + 1)..<min(index + 4, max(chunks.count, index + 1)) where chunks[next].isNominal {
      let end = chunks[next].tokens.lowerBound
      return candidate(next, cue: chunks[index].tokens.lowerBound..<end, situation)
    }
    return nil
  }

  // MARK: Before the quotation

  private func before(_ index: Int, into found: inout [Candidate]) {
    cues(before: index, into: &found)
    colon(index, into: &found)
    if let subject = clauses.mainSubject, subject < index,
      let candidate = candidate(subject, cue: nil, .subject)
    {
      found.append(candidate)
    }
  }

  /// The verbs of saying before a quotation, nearest first.
  private func cues(before index: Int, into found: inout [Candidate]) {
    var previous = index - 1
    var crossesVerb = false
    var nearest: Int?
    while previous >= 0, previous > index - CandidateFinder.reach {
      let chunk = chunks[previous]
      if chunk.isCue, let subject = clauses.subjects[previous], subject < index {
        let situation =
          nearest.map { governs(previous, $0) ? .cueGoverning : .cueFar }
          ?? situation(of: previous, subject: subject, quotation: index, crossed: crossesVerb)
        if let candidate = candidate(subject, cue: chunk.tokens, situation) { found.append(candidate) }
        nearest = nearest ?? previous
      } else if chunk.kind == .according, let candidate = according(previous, .accordingBefore) {
        found.append(candidate)
      } else if chunk.isFinite {
        crossesVerb = true
      }
      previous -= 1
    }
  }

  /// Whether a verb of saying reports the clause of a nearer one that does not itself report: "Mao said she felt".
  private func governs(_ outer: Int, _ inner: Int) -> Bool {
    guard chunks[outer].classes.contains(.uttering),
      clauses.clauseNumbers[outer] == clauses.clauseNumbers[inner],
      let subject = clauses.subjects[inner]
    else { return false }
    if chunks[subject].kind == .pronoun, chunks[inner].isFinite, subject > outer {
      // Not in `…, which she called`, nor in `…, she said,`.
      let before = chunks[subject - 1].kind
      return before != .relative && before != .comma && before != .dash
    }
    return chunks[inner].classes.isDisjoint(with: [.uttering, .describing])
  }

  private func situation(of cue: Int, subject: Int, quotation: Int, crossed: Bool) -> Situation {
    if chunks[subject].kind == .relative { return crossed ? .cueFar : .relative }
    if crossed { return .cueFar }
    let between = chunks[(cue + 1)..<quotation]
    if between.allSatisfy({ $0.kind == .comma || $0.kind == .colon || $0.kind == .adverb }) {
      return .cueTouching
    }
    if !chunks[cue].isFinite { return .participle }
    return between.count <= 4 ? .cueNear : .cueFar
  }

  /// `Mao: “…”`, `Mao in his answer: “…”`
  private func colon(_ index: Int, into found: inout [Candidate]) {
    guard index >= 2, index < CandidateFinder.reach,
      chunks[index - 1].kind == .colon || chunks[index - 1].kind == .dash
    else { return }
    guard chunks[0].isNominal, !chunks[..<index].contains(where: \.isFinite) else { return }
    if let candidate = candidate(0, cue: nil, .colon) { found.append(candidate) }
  }
}
