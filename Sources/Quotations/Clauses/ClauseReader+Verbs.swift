extension ClauseReader {
  /// Whether a verb is finite here: a past form after a comma or "when" may be a participle.
  func isFinite(_ index: Int) -> Bool {
    let chunk = chunks[index]
    guard chunk.isFinite else { return false }
    guard chunk.classes.contains(.past), chunk.tokens.count == 1, let previous = chunks.before(index) else {
      return true
    }
    if isAccompanied(previous), isAccompaniment(previous) { return false }
    if reports(index) { return true }
    switch chunks[previous].kind {
    case .subordinator: return false
    case .comma, .conjunction: return pending == nil || isBehindVerb || !isInserted(index)
    default: return !qualifies(index)
    }
  }

  /// `Mao, the mayor, said that`: whether a verb reports a clause after it; a participle does so only if its
  /// subject is told something.
  private func reports(_ index: Int) -> Bool {
    let chunk = chunks[index]
    guard chunk.isCue, index + 1 < chunks.count, chunk.classes.contains(.uttering),
      chunk.classes.isDisjoint(with: [.addressing, .describing])
    else { return false }
    return chunks[index + 1].kind == .subordinator && pending != nil
  }

  /// Whether a past form qualifies the noun before it, since another verb follows:
  /// `an aide asked in Hult said`.
  private func qualifies(_ index: Int) -> Bool {
    guard index > 0, chunks[index - 1].isNominal, !chunks[index].classes.contains(.saying) else {
      return false
    }
    var isPlace = false
    for next in (index + 1)..<max(index + 1, min(chunks.count, index + 8)) {
      switch chunks[next].kind {
      case .preposition, .adverb: isPlace = true
      case .nominal: if chunks[next - 1].kind != .preposition { return false }
      case .verb: return isPlace && chunks[next].isFinite && next > index + 1
      default: return false
      }
    }
    return false
  }

  /// Whether a comma and a finite verb follow, so that the verb here belongs to an insertion:
  /// `Mao, asked again, said`.
  func isInserted(_ index: Int) -> Bool {
    for next in (index + 1)..<min(chunks.count, index + 16) where chunks[next].kind != .adverb {
      if chunks[next].isFinite { return chunks.before(next).map { chunks[$0].kind == .comma } ?? false }
      if chunks[next].kind == .quotation { return false }
    }
    return false
  }

  mutating func readFinite(_ index: Int) {
    let subject = subjectOfFinite(index)
    mayExplain = false
    hanging = nil
    links[index].target = subject
    last = subject ?? last
    if let subject { links[subject].isSubject = true }
    if let subject, chunks[index].isCue, chunks[index].classes.contains(.uttering) {
      links[subject].speaks = true
    }
    isBehindVerb = true
    sawCommaSinceVerb = false
    if let subject, chunks[subject].kind == .relative {
      object = nil
      pending = nil
      return
    }
    if subject == object, object != nil, main != nil { depth = .embedded }
    if depth == .main || beginsMain(subject) { enterMain(subject) }
    if subject == outer { outer = nil }
    if chunks[index].isCue, depth == .main { speaking = subject ?? speaking }
    pending = nil
    object = nil
  }

  /// Whether a new main clause begins: a comma or a dash, and "and" or "but", come before its subject.
  func beginsMain(_ subject: Int?) -> Bool {
    guard let subject, subject > 1, chunks[subject - 1].kind == .conjunction else { return false }
    return chunks[subject - 2].kind == .comma || chunks[subject - 2].kind == .dash
  }

  /// "a sign reading": whether the words are written on what was just named.
  func bears(_ index: Int) -> Bool { chunks[index].classes.contains(.bearing) }

  /// `With the leaders worried about it, Mao said`: whether a noun phrase follows a preposition that begins
  /// the sentence.
  private func isAccompaniment(_ index: Int) -> Bool {
    index == 1 && chunks[0].kind == .preposition && chunks[1].isNominal
  }

  /// "with many marchers chanting": whether "with" comes before the noun phrase of a participle.
  func isAccompanied(_ index: Int) -> Bool {
    let places = [index - 1, index - 3].filter { $0 >= 0 }
    return places.contains { chunks[$0].classes.contains(.with) }
  }

  /// Reads a participle or an infinitive, which depends on a clause or on the noun phrase just before it.
  mutating func readHanging(_ index: Int) {
    defer {
      isBehindVerb = true
      object = nil
    }
    if chunks[index].classes.contains(.past), !chunks[index].classes.contains(.participle) {
      isBehindVerb = false
      return
    }
    if !chunks[index].classes.contains(.participle) {
      links[index].target = hanging ?? last ?? main ?? pending
      return
    }
    if index > 0, chunks[index - 1].isNominal, main == nil || bears(index) || isAccompanied(index - 1) {
      links[index].target = index - 1
    } else if index > 1, chunks[index - 1].isName, chunks[index - 2].kind == .dash, main != nil {
      // `Both left early – Mao saying …`
      links[index].target = index - 1
    } else if pending != nil, !isBehindVerb, !mayExplain || main == nil, main == nil || isInserted(index) {
      links[index].target = pending
    } else {
      links[index].target = speaking ?? main ?? pending
    }
    hanging = links[index].target
  }
}
