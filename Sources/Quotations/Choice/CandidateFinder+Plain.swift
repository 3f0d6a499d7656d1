extension CandidateFinder {
  /// Adds the subject of the sentence; if it has no verb, the first name or pronoun.
  func subject(_ index: Int, into found: inout [Candidate]) {
    if let subject = clauses.mainSubject, subject < index {
      let situation: Situation = canSpeak(subject) ? .subject : .subjectThing
      if let candidate = candidate(subject, cue: nil, situation) { found.append(candidate) }
    } else if let first = chunks[..<index].prefix(12).indices.first(where: { isSomebody($0) }),
      let candidate = candidate(first, cue: nil, .firstName)
    {
      found.append(candidate)
    }
  }

  private func isSomebody(_ index: Int) -> Bool {
    chunks[index].isNominal && !chunks.followsPreposition(index) && canSpeak(index)
      && (chunks[index].kind == .pronoun || tokens[chunks[index].head].isCapital)
  }

  /// Adds a name separated by a colon, as in `Mao in his answer: “…”`.
  func colon(_ index: Int, into found: inout [Candidate]) {
    guard index >= 2, chunks[index - 1].kind == .colon || chunks[index - 1].kind == .dash else { return }
    if index < CandidateFinder.reach, chunks[0].isNominal, !chunks[..<index].contains(where: \.isFinite) {
      if let candidate = candidate(0, cue: nil, .colon) { found.append(candidate) }
    }
    let name = index - 2
    // German writes `Worten` with a capital as well.
    let isUtterance = text.habits.contains(.capitalNouns) && chunks[name].classes.contains(.utterance)
    if chunks[index - 1].kind == .colon, chunks[name].kind == .nominal, !isUtterance,
      tokens[chunks[name].head].isCapital
    {
      // `A new bridge - Ada Lund: “…”`
      let isSetApart = name > 0 && chunks[name - 1].kind == .dash
      if let candidate = candidate(name, cue: nil, isSetApart ? .signature : .colonName) {
        found.append(candidate)
      }
    }
  }

  /// Adds the owner of the words, as in `Mao’s warning that “…”`.
  func utterance(_ index: Int, into found: inout [Candidate]) {
    for previous in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      let chunk = chunks[previous]
      guard chunk.kind == .nominal, chunk.classes.contains(.utterance) else { continue }
      if let owner = mentions.owner(of: chunk) {
        found.append(Candidate(mention: owner, cue: chunk.head..<(chunk.head + 1), situation: .utterance))
      }
      return
    }
  }

  /// Adds anyone else whom the sentence names near the quotation.
  func bystanders(_ index: Int, into found: inout [Candidate]) {
    let known = found.count
    let before = (max(0, index - 16)..<index).reversed()
    let behind = index..<min(chunks.count, index + 8)
    func list(_ near: Int) {
      guard chunks[near].isNominal, canSpeak(near) else { return }
      let isKnown = found.prefix(known).contains { $0.mention.tokens.contains(chunks[near].head) }
      if !isKnown, let candidate = candidate(near, cue: nil, .bystander) { found.append(candidate) }
    }
    for near in before where found.count < known + CandidateFinder.most { list(near) }
    for near in behind where found.count < known + 2 * CandidateFinder.most { list(near) }
  }

  /// Whether a subject can speak at all, as a person or a body can.
  private func canSpeak(_ index: Int) -> Bool {
    let chunk = chunks[index]
    if chunk.kind == .nominal, !tokens[chunk.head].isCapital {
      return chunk.classes.contains(.person) || chunk.classes.contains(.body) || isDocument(index)
    }
    return chunk.kind != .pronoun || tokens[chunk.head].end - tokens[chunk.head].start != 2
      || chunk.classes.contains(.male) || chunk.classes.contains(.plural)
  }
}
