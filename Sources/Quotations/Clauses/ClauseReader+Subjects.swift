extension ClauseReader {
  /// Returns the subject of a finite verb.
  func subjectOfFinite(_ index: Int) -> Int? {
    if let inverted = invertedSubject(index) { return inverted }
    guard let previous = chunks.before(index) else { return last }
    if let helped = subjectOfHelper(before: index) { return helped }
    switch chunks[previous].kind {
    case .nominal, .pronoun:
      if chunks.followsPreposition(previous) {
        // `A man who left his coat in the hall said`
        if let outer, let object, isObject(object) { return outer }
        // `who in 2010 said`
        if let relative = chunks.before(previous - 1), chunks[relative].kind == .relative { return relative }
        // `He asked for a photo and Mao said`
        if chunks[previous - 1].kind == .conjunction, pending == nil, outer == nil { return previous }
        return object ?? pending ?? outer ?? last ?? previous
      }
      if let outer, isObject(previous) { return outer }
      if let pending, pending < previous, isPlaceOfPlace(previous) { return pending }
      if previous >= 2, chunks[previous - 1].kind == .conjunction, object == previous - 2 {
        return takesClause(previous - 3) ? object : previous
      }
      return isJoined(previous) ? pending ?? previous : previous
    case .relative: return previous
    case .conjunction: return subjectBehindConjunction(index)
    case .dash: return subject(insertedBefore: previous) ?? outer ?? pending ?? main ?? last
    case .comma: return outer ?? pending ?? main ?? last
    case .alias: return named(before: previous) ?? outer ?? pending ?? main ?? last
    default: return pending ?? object ?? main ?? last
    }
  }

  /// `Lund, the head of the port — a man who sails — said`: whoever comes before the first of two dashes, the
  /// second of which is at an index.
  private func subject(insertedBefore second: Int) -> Int? {
    guard let first = chunks[..<second].suffix(20).lastIndex(where: { $0.kind == .dash }), first > 0,
      !chunks[..<first].contains(where: { $0.kind == .verb || $0.kind == .quotation })
    else { return nil }
    var index = first - 1
    while index > 1, chunks[index - 1].kind == .preposition, chunks[index - 2].kind == .nominal { index -= 2 }
    if index > 1, chunks[index - 1].kind == .comma, chunks[index - 2].isName { index -= 2 }
    return chunks[index].isNominal && !chunks.followsPreposition(index) ? index : nil
  }

  /// `The man they call “Red” said`: whoever has a name that others give, before their verb.
  private func named(before alias: Int) -> Int? {
    guard alias > 2, chunks[alias - 1].kind == .verb, let namer = links[alias - 1].target, namer == alias - 2,
      chunks[namer - 1].kind == .nominal
    else { return nil }
    return namer - 1
  }

  /// The subject after a verb, as in German when something else comes before the verb: "In Hult sagte Lund".
  func invertedSubject(_ index: Int) -> Int? {
    guard !chunks[index].classes.isDisjoint(with: [.german, .inverting]) else {
      guard index + 1 < chunks.count, chunks[index + 1].isNominal else { return nil }
      return interjectedSubject(index)
    }
    var next = index + 1
    while next < chunks.count, chunks[next].kind == .adverb { next += 1 }
    guard next < chunks.count, chunks[next].isNominal, !chunks[next].classes.contains(.dependent) else {
      return nil
    }
    // "er" and "ich" are subjects anywhere, unlike "sie" and "es": `Die Brücke nannte er „ein Wrack“`.
    if chunks[next].kind == .pronoun, chunks[next].classes.isDisjoint(with: [.female, .neuter]),
      chunks[index].classes.contains(.finite)
    {
      return next
    }
    if endsFronted(index) { return next }
    // `Holm kam und nannte die Brücke „ein Wrack“`: a German verb after "und" has the subject of the verb
    // before it.
    if chunks[index].classes.contains(.german), last != nil, chunks[..<index].last?.kind == .conjunction {
      return nil
    }
    if let previous = chunks.before(index), chunks[previous].isNominal, !chunks.followsPreposition(previous),
      !chunks[previous].classes.contains(.dependent)
    {
      return nil
    }
    // `Lund, der ein Freund der Brücke war, nannte sie „schön“`: the subject waits before the relative
    // clause.
    if outer != nil, index > 0, chunks[index - 1].kind == .comma { return nil }
    return pending == nil ? next : nil
  }

  /// `Als der Rat kam, sagte Lund`: whether a verb begins the main clause after a subordinate clause that
  /// opens the sentence.
  private func endsFronted(_ index: Int) -> Bool {
    guard main == nil, index > 1, chunks[index - 1].kind == .comma else { return false }
    return chunks[0].kind == .subordinator
      || (chunks[0].kind == .conjunction && chunks[1].kind == .subordinator)
  }

  /// The subject after an English verb between commas or before a colon: "The bridge, says Mao, is safe",
  /// "said Mao:".
  private func interjectedSubject(_ index: Int) -> Int? {
    guard index == 0 || chunks[index - 1].kind == .comma, chunks[index].isCue else { return nil }
    let next = index + 2 < chunks.count ? chunks[index + 2].kind : .other
    if chunks[index].classes.contains(.saying), next == .comma { return index + 1 }
    guard pending == nil, chunks[index].classes.contains(.uttering),
      !chunks[index].classes.contains(.addressing)
    else { return nil }
    let speaker = chunks[index + 1]
    guard speaker.isName || speaker.kind == .pronoun || speaker.classes.contains(.person) else { return nil }
    if next == .colon { return index + 1 }
    return isBehindVerb && outer == nil && (next == .comma || next == .other) ? index + 1 : nil
  }

  /// Whether a noun phrase is the object of a verb that isn't a cue, so that it cannot begin another clause.
  func isObject(_ index: Int) -> Bool {
    index > 0 && chunks[index - 1].kind == .verb && !chunks[index - 1].isCue
  }

  func subjectBehindConjunction(_ index: Int) -> Int? {
    if !chunks[index].isCue { return sawCommaSinceVerb ? main ?? last : last ?? pending }
    if let last, chunks[last].kind == .relative, !sawCommaSinceVerb { return last }
    return speaking ?? (sawCommaSinceVerb || depth == .main ? main : last) ?? pending
  }

  /// `a woman in Hult, Norland, said`: the country follows the place and a comma.
  func isPlaceOfPlace(_ index: Int) -> Bool {
    guard index > 1, chunks[index].classes.contains(.place), chunks[index - 1].kind == .comma else {
      return false
    }
    return chunks[index - 2].kind == .nominal && chunks[index - 2].isName
  }

  /// `Mao has in the past called it`: the subject of the helping verb, which a phrase separates from the
  /// participle.
  private func subjectOfHelper(before index: Int) -> Int? {
    if let subject = subjectOfBracket(before: index) { return subject }
    guard chunks[index].classes.contains(.past), chunks[index].tokens.count == 1, index > 2,
      chunks[index - 1].kind == .nominal, chunks[index - 2].kind == .preposition,
      chunks[index - 3].isLoneHelper
    else { return nil }
    return links[index - 3].target
  }

  /// `Lund hat in Hult am Montag erklärt`: the subject of the helping verb, if the participle ends the
  /// clause.
  private func subjectOfBracket(before index: Int) -> Int? {
    let chunk = chunks[index]
    guard chunk.isLate, let helper = chunks.bracket(before: index) else { return nil }
    return links[helper].target
  }

  /// Whether a clause may follow without "that": "he said Lund and Holm will go", but "he met Lund and Holm
  /// will go".
  private func takesClause(_ verb: Int) -> Bool {
    verb >= 0 && chunks[verb].isCue && chunks[verb].classes.isDisjoint(with: .describing)
  }

  /// Whether "and" joins a noun phrase to the one before, which then stands for both.
  func isJoined(_ index: Int) -> Bool {
    guard let pending, pending < index, index >= 2, chunks[index - 1].kind == .conjunction else {
      return false
    }
    return chunks[index - 2].isNominal
  }
}
