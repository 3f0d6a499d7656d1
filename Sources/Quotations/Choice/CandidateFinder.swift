/// Lists the candidates for the speaker of a quotation in its own sentence.
///
/// The rules for what follows a quotation, for what comes before it, and for sentences without a verb of
/// saying are extensions.
struct CandidateFinder {
  let text: SourceText
  let tokens: [Token]
  let clauses: Clauses
  let shapes: [QuotedTextShape]
  let mentions: MentionReader

  /// The chunks of the sentence.
  var chunks: [Chunk] { clauses.chunks }
  /// How many chunks a rule looks at on either side of a quotation.
  static let reach = 40
  /// How many candidates a rule lists at most; the nearest come first.
  static let most = 6

  /// Returns the candidates for the quotation that is the chunk at `index`.
  func candidates(for index: Int) -> [Candidate] {
    var found: [Candidate] = []
    after(index, into: &found)
    before(index, into: &found)
    colon(index, into: &found)
    utterance(index, into: &found)
    wording(index, into: &found)
    subject(index, into: &found)
    bystanders(index, into: &found)
    return found
  }

  /// Returns the candidate that a chunk makes, if it names someone.
  func candidate(_ chunk: Int, cue: Range<Int>?, _ situation: Situation) -> Candidate? {
    guard !isName(chunks[chunk]) else { return nil }
    return mentions.mention(chunk, in: clauses).map {
      Candidate(mention: $0, cue: cue, situation: situation, stance: stance(of: chunk))
    }
  }

  /// Whether a chunk means a name, as "her name" does, rather than whoever has it.
  private func isName(_ chunk: Chunk) -> Bool {
    chunk.kind == .nominal && chunk.classes.contains(.naming) && !tokens[chunk.head].isCapital
      && AliasWords.names.contains(NameKey(tokens[chunk.head], in: text))
  }

  /// Whether a noun phrase means a document: "the audit".
  func isDocument(_ index: Int) -> Bool {
    chunks[index].kind == .nominal
      && DocumentNouns.kind(of: NameKey(tokens[chunks[index].head], in: text)) != nil
  }

  private func stance(of chunk: Int) -> Candidate.Stance {
    if chunk == clauses.mainSubject { return .main }
    if clauses.isSubject(chunk) { return .subject }
    return chunks.followsPreposition(chunk) ? .oblique : .apart
  }

  /// Whom "according to" names.
  func according(_ index: Int, _ situation: Situation) -> Candidate? {
    if chunks[index].classes.contains(.particle) { return accordingBehind(index, situation) }
    for next in (index + 1)..<min(index + 4, max(chunks.count, index + 1)) where chunks[next].isNominal {
      let end = chunks[next].tokens.lowerBound
      return candidate(next, cue: chunks[index].tokens.lowerBound..<end, situation)
    }
    return nil
  }

  /// Whom "according to" names if it follows the name: `dem Sprecher der Stadt zufolge`,
  /// `Angaben der Stadt zufolge`.
  private func accordingBehind(_ index: Int, _ situation: Situation) -> Candidate? {
    var first = index - 1
    while first > 0, first > index - 4, chunks[first].classes.contains(.dependent),
      chunks[first - 1].kind == .nominal
    {
      first -= 1
    }
    guard first >= 0, chunks[first].kind == .nominal else { return nil }
    if chunks[first].classes.contains(.utterance), first < index - 1 { first += 1 }
    return candidate(first, cue: chunks[index].tokens, situation)
  }
}
