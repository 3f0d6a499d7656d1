extension CandidateFinder {
  /// What follows a quotation.
  struct Follow {
    /// The first chunk after it that isn't a comma, dash or adverb.
    var first: Int
    /// Whether a comma, a stop or a dash separates it from the quotation.
    var isParted: Bool
    /// Whether the quotation itself ends with a comma, a stop or a dash.
    var endsItself: Bool
  }

  /// Adds candidates after a quotation: `“…,” Mao said`, `“…,” said Mao`, `“…” for us all, according to Mao`.
  func after(_ index: Int, into found: inout [Candidate]) {
    if let signature = signature(from: index + 1), index == 0 || chunks[index - 1].kind != .nominal {
      found.append(signature)
    }
    if let thus = thus(behind: index) { found.append(thus) }
    if let agent = agent(behind: index) { found.append(agent) }
    if let closing = closing(index) { found.append(closing) }
    guard let follow = follow(index) else { return }
    if follow.isParted, let hearsay = hearsay(follow.first, .accordingAfter) { found.append(hearsay) }
    if let inverted = inverted(follow, quotation: index) { found.append(inverted) }
    if let candidate = speakerBehind(follow, quotation: index) {
      found.append(candidate)
    } else if let another = speakerBehindAnother(index) {
      found.append(another)
    }
  }

  /// Returns who is named after the last quotation nearby, if no verb of saying comes before this one.
  private func speakerBehindAnother(_ index: Int) -> Candidate? {
    guard !chunks[..<index].suffix(CandidateFinder.reach).contains(where: \.isCue),
      let last = chunks[(index + 1)...].prefix(CandidateFinder.reach).lastIndex(where: {
        $0.kind == .quotation
      }),
      let follow = follow(last), follow.isParted
    else { return nil }
    let verbs = chunks[(index + 1)..<last]
    guard !verbs.contains(where: { $0.isCue || $0.kind == .semicolon }) else { return nil }
    let behind =
      inverted(follow, quotation: last) ?? speakerBehind(follow, quotation: last) ?? thus(behind: last)
    return behind.map {
      Candidate(mention: $0.mention, cue: $0.cue, situation: .afterAnother, stance: $0.stance)
    }
  }

  /// `— Ada Lund, Hult`: a dash and a name without a verb, from the chunk at `index`.
  func signature(from index: Int) -> Candidate? {
    guard index + 1 < chunks.count, chunks[index].kind == .dash, chunks[index + 1].kind == .nominal,
      tokens[chunks[index + 1].head].isCapital
    else { return nil }
    if index + 2 < chunks.count {
      guard chunks[index + 2].kind == .comma || chunks[index + 2].kind == .other else { return nil }
      guard !chunks[(index + 2)...].prefix(8).contains(where: { $0.kind == .verb || $0.kind == .quotation })
      else {
        return nil
      }
    }
    return candidate(index + 1, cue: nil, .signature)
  }

  /// `„…“, so Mao`: in German "so" and a name attribute without a verb.
  private func thus(behind index: Int) -> Candidate? {
    let so = index + 2
    guard so + 1 < chunks.count, chunks[index + 1].kind == .comma, tokens[chunks[so].head].isAny(.thus),
      chunks[so + 1].isNominal, so + 2 >= chunks.count || !chunks[so + 2].isFinite
    else { return nil }
    return candidate(so + 1, cue: chunks[so].tokens, .afterInverted)
  }

  /// Returns who is named after a passive, as in `It was called “…” by Mao`.
  private func agent(behind index: Int) -> Candidate? {
    guard index + 2 < chunks.count, tokens[chunks[index + 1].head].isAny(.by), chunks[index + 2].isNominal
    else {
      return nil
    }
    let passive = chunks[..<index].suffix(6).last { $0.kind == .verb }
    guard let passive, passive.classes.contains(.passive) else { return nil }
    return candidate(index + 2, cue: passive.tokens, .agent)
  }

  func follow(_ index: Int) -> Follow? {
    let endsItself = shapes[tokens[chunks[index].head].quoted].ending != .none
    var follow = Follow(first: index + 1, isParted: endsItself, endsItself: endsItself)
    while follow.first < chunks.count, [.comma, .dash, .adverb].contains(chunks[follow.first].kind) {
      if chunks[follow.first].kind != .adverb { follow.isParted = true }
      follow.first += 1
    }
    if isObjectPronoun(follow.first) { follow.first += 1 }
    // `“…”, as Mao said`
    if follow.first + 1 < chunks.count, tokens[chunks[follow.first].head].isAny(.asWord) {
      follow.first += 1
      follow.isParted = true
    }
    return follow.first < chunks.count ? follow : nil
  }

  /// `« … », nous a confié Mao`: whether a French pronoun for whoever is told comes before a verb of saying,
  /// and its subject after it.
  private func isObjectPronoun(_ index: Int) -> Bool {
    guard text.habits.contains(.joinedPronouns), index + 2 < chunks.count, chunks[index].tokens.count == 1,
      CandidateFinder.told.contains(NameKey(tokens[chunks[index].head], in: text))
    else { return false }
    return chunks[index + 1].isCue && chunks[index + 1].isFinite && chunks[index + 2].kind == .nominal
  }

  private static let told: KeySet = [NameKey("nous"), NameKey("vous"), NameKey("lui"), NameKey("leur")]

  /// The first verb of saying after a quotation whose subject is there too, or "according to".
  private func speakerBehind(_ follow: Follow, quotation: Int) -> Candidate? {
    var crossesVerb = false
    for next in (follow.first..<chunks.count).prefix(CandidateFinder.reach) {
      let chunk = chunks[next]
      if chunk.kind == .according { return according(next, .accordingAfter) }
      if chunk.kind == .semicolon { return nil }
      if chunk.kind == .quotation, next > follow.first, !isApposition(follow.first) { return nil }
      guard chunk.isFinite else { continue }
      let isFar = crossesVerb || (!chunks[follow.first].isNominal && next > follow.first)
      if isFar, chunks[next - 1].kind == .comma, let far = farInverted(next) { return far }
      guard let subject = clauses.subject(of: next), chunks[subject].kind != .relative else { continue }
      if chunk.isCue, subject > quotation, next > follow.first {
        return speaker(subject, of: next, follow)
      }
      // `“…,” Mao left`: the sentence continues without saying who spoke.
      if subject == follow.first, follow.isParted { return nil }
      crossesVerb = true
    }
    return nil
  }

  private func speaker(_ subject: Int, of verb: Int, _ follow: Follow) -> Candidate? {
    if subject == follow.first {
      guard follow.isParted || endsClause(verb) else { return nil }
      return candidate(subject, cue: chunks[verb].tokens, reportsAnother(verb) ? .afterOther : .afterDirect)
    }
    let isBehindComma = chunks[subject - 1].kind == .comma
    guard isBehindComma, endsClause(verb), !quotes(verb), chunks[verb].classes.contains(.uttering) else {
      return nil
    }
    return candidate(subject, cue: chunks[verb].tokens, .afterSentence)
  }

  /// `“…,” Mao said the plan was dead`: whether the verb reports a clause that follows.
  private func reportsAnother(_ verb: Int) -> Bool {
    guard verb + 2 < chunks.count else { return false }
    if chunks[verb + 1].isNominal, chunks[verb + 2].isFinite {
      return clauses.subject(of: verb + 2) == verb + 1
    }
    return chunks[verb + 1].kind == .subordinator && tokens[chunks[verb + 1].head].isAny(.definite)
  }

  /// Whether a verb has another quotation after it.
  private func quotes(_ verb: Int) -> Bool {
    verb + 1 < chunks.count && [.quotation, .colon].contains(chunks[verb + 1].kind)
  }

  /// Whether a verb is a past form without a helping verb before it, which may be a participle: "a guard
  /// identified only as".
  func isBarePast(_ verb: Int) -> Bool {
    chunks[verb].classes.contains(.past) && chunks[verb].head == chunks[verb].tokens.lowerBound
  }

  /// Whether a comma follows a name, so that words in quotation marks may be part of its explanation.
  private func isApposition(_ chunk: Int) -> Bool {
    chunks[chunk].isNominal && chunk + 1 < chunks.count && chunks[chunk + 1].kind == .comma
  }

  /// `“…” that Li can win, said Mao`: a verb of saying after a comma, followed only by the speaker.
  private func farInverted(_ verb: Int) -> Candidate? {
    guard tokens[chunks[verb].head].isAny(.sure), chunks[verb].isCue, verb + 1 < chunks.count,
      chunks[verb + 1].isNominal, followedByStop(verb + 1)
    else { return nil }
    return candidate(verb + 1, cue: chunks[verb].tokens, .afterSentence)
  }

  /// Whether only adverbs and phrases of place and time come between a verb and the next stop.
  private func endsClause(_ verb: Int) -> Bool {
    guard verb + 1 < chunks.count else { return true }
    switch chunks[verb + 1].kind {
    case .comma, .dash, .other, .adverb, .preposition, .quotation, .conjunction, .colon: return true
    case .nominal: return tokens[chunks[verb].head].isAny(.sure) && followedByStop(verb + 1)
    case .subordinator: return true
    default: return false
    }
  }

  func followedByStop(_ index: Int) -> Bool {
    guard index + 1 < chunks.count else { return true }
    switch chunks[index + 1].kind {
    case .comma, .dash, .other, .adverb, .preposition, .quotation, .subordinator, .conjunction: return true
    default: return false
    }
  }
}
