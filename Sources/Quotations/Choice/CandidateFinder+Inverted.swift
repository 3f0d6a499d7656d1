/// Verbs that come before their subject, or that end the clause of a quotation.
extension CandidateFinder {
  /// `“…,” said Mao`, unless the verb continues the writer's own sentence.
  func inverted(_ follow: Follow, quotation: Int) -> Candidate? {
    let verb = follow.first
    let isFree = follow.endsItself || clauses.mainSubject.map { $0 > quotation } ?? true
    guard chunks[verb].isFinite, let cue = chunks[verb].isCue ? verb : participle(behind: verb) else {
      return nil
    }
    let mayInvert = !chunks[cue].classes.isDisjoint(with: [.german, .inverting])
    guard let next = subject(behind: verb, mayBeFar: mayInvert) else { return nil }
    // `Die Brücke sei „ein Wrack“, sagte Mao`: in German the verb after a sentence comes before its subject.
    guard isFree || ((mayInvert || isSaying(cue, follow)) && followedByStop(next)),
      follow.isParted || mayInvert || isSure(verb)
    else {
      return nil
    }
    // `“…” said he would`: what follows the verb is the subject of another.
    if next + 1 < chunks.count, chunks[next + 1].isFinite, next + 1 != cue,
      clauses.subject(of: next + 1) == next, !(follow.isParted && isBarePast(next + 1))
    {
      return nil
    }
    return candidate(next, cue: chunks[cue].tokens, .afterInverted)
  }

  /// `Lund called it “a wreck”, said Holm`: whether a comma and a form of "say" follow.
  private func isSaying(_ cue: Int, _ follow: Follow) -> Bool {
    follow.isParted && cue == follow.first && chunks[cue].classes.contains(.saying)
  }

  /// Returns the verb of saying after a quotation if its subject is left out, as in
  /// `«El puente es seguro», dijo`.
  func bareVerb(behind index: Int) -> Range<Int>? {
    guard text.habits.contains(.dropsSubject), let follow = follow(index), follow.isParted,
      chunks[follow.first].isCue,
      chunks[follow.first].isFinite, chunks[follow.first].classes.contains(.inverting),
      subject(behind: follow.first, mayBeFar: true) == nil, !namesSource(follow.first + 1)
    else { return nil }
    return chunks[follow.first].tokens
  }

  /// `„…”, powiada „Kurier”`: whether the subject of a verb is a name in marks.
  private func namesSource(_ index: Int) -> Bool {
    index < chunks.count && chunks[index].kind == .quotation
  }

  private func isSure(_ verb: Int) -> Bool { tokens[chunks[verb].head].isAny(.sure) }

  /// Returns the noun phrase that follows a verb, perhaps after adverbs or, in languages that invert, other
  /// phrases.
  private func subject(behind verb: Int, mayBeFar: Bool) -> Int? {
    var next = verb + 1
    while next < chunks.count, next < verb + 8 {
      switch chunks[next].kind {
      case .adverb: next += 1
      case .preposition where mayBeFar && next + 1 < chunks.count && chunks[next + 1].kind == .nominal:
        next += 2
      case .nominal where mayBeFar && chunks[next].classes.contains(.dependent): next += 1
      case .nominal, .pronoun: return next
      default: return nil
      }
    }
    return nil
  }

  /// `„…“, hat Lund in Hult erklärt`: the participle of a verb of saying at the end of a clause that begins
  /// with a helping verb.
  private func participle(behind helper: Int) -> Int? {
    guard chunks[helper].isLoneHelper else { return nil }
    return ((helper + 1)..<max(helper + 1, min(chunks.count, helper + 12))).first {
      chunks[$0].isLate && chunks.bracket(before: $0) == helper
    }
  }

  /// `Lund hat die Brücke „ein Wrack“ genannt`, `die Lund „ein Wrack“ nannte`: the verb that ends the clause.
  func closing(_ index: Int) -> Candidate? {
    var verb = index + 1
    while verb < chunks.count, verb < index + 6,
      [.adverb, .preposition, .nominal].contains(chunks[verb].kind)
    {
      verb += 1
    }
    guard verb < chunks.count, chunks[verb].isCue, chunks[verb].classes.contains(.inverting),
      closesClause(verb)
    else { return nil }
    let helper = chunks.bracket(before: verb)
    if let helper, tokens[chunks[helper].head].isAny(.be) {
      return agent(from: helper + 1, to: index, cue: chunks[verb].tokens)
    }
    guard helper != nil || chunks[verb].isFinite, let subject = clauses.subject(of: verb), subject < index
    else { return nil }
    return candidate(subject, cue: chunks[verb].tokens, .cueNear)
  }

  private func closesClause(_ verb: Int) -> Bool {
    guard verb + 1 < chunks.count else { return true }
    switch chunks[verb + 1].kind {
    case .comma, .dash, .other, .conjunction, .semicolon: return true
    // `genannt hat`
    case .verb: return chunks[verb + 1].isLoneHelper
    default: return false
    }
  }

  /// Returns whoever follows "by" in a passive: `wurde von Lund als „ein Wrack“ bezeichnet`.
  private func agent(from start: Int, to end: Int, cue: Range<Int>) -> Candidate? {
    let by = (start..<max(start, end)).first {
      chunks[$0].kind == .preposition && tokens[chunks[$0].head].isAny(.by)
    }
    guard let by, by + 1 < end, chunks[by + 1].isNominal else { return nil }
    return candidate(by + 1, cue: cue, .agent)
  }
}
