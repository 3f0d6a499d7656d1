/// Chooses the likeliest candidate for each quotation: from its own sentence, or from what was said before.
///
/// One pass over the sentences; what it remembers is the choice before and the subject of the sentence before.
struct Chooser {
  private let text: SourceText
  private let tokens: [Token]
  private let shapes: [QuotedTextShape]
  private let mentions: MentionReader
  private let ranker: Ranker
  private(set) var choices: [Choice] = []

  private var signedLines = SignedLines()
  /// The words that named the speakers so far.
  private var spoken: Set<NameKey> = []
  /// The subject of the last sentence without quotations in this paragraph.
  private var subjectBefore: Candidate?
  private var subjectParagraph = -1
  /// Whoever was last the subject of a sentence or spoke, as long as it can be a person or a body.
  private var latestSubject: Candidate?
  /// Who said something without quotation marks in the sentence before.
  private var reported: (candidate: Candidate, sentence: Int)?
  /// Who is reported in sentences that say by their verbs, in the subjunctive, that they are someone's words.
  private var reports = ReportChain()

  /// A chooser for the tokens and quoted texts of a text; without weights it goes by the order of belief.
  init(text: SourceText, tokens: [Token], shapes: [QuotedTextShape], weights: [Int8] = Ranker.learnt) {
    ranker = Ranker(evidence: Evidence(text: text, tokens: tokens, shapes: shapes), weights: weights)
    self.text = text
    self.tokens = tokens
    self.shapes = shapes
    mentions = MentionReader(tokens: tokens)
  }

  /// Takes in the next sentence; `watch` is shown what each choice is made from.
  mutating func read(
    _ clauses: Clauses, of sentence: Sentence, number: Int,
    watch: (_ candidates: [Candidate], _ choice: Choice, _ last: Choice?, _ spoken: Set<NameKey>) -> Void = {
      _, _, _, _ in
    }
  ) {
    let quotations = clauses.chunks.indices.filter { clauses.chunks[$0].kind == .quotation }
    let finder = CandidateFinder(
      text: text, tokens: tokens, clauses: clauses, shapes: shapes, mentions: mentions)
    reports.read(clauses, tokens: tokens, number: number)
    let signatures = SignatureReader(
      text: text, tokens: tokens, clauses: clauses, sentence: sentence, mentions: mentions)
    let alone = clauses.chunks.allSatisfy { $0.kind == .quotation || $0.kind == .other || $0.kind == .dash }
    for index in quotations {
      let token = clauses.chunks[index].head
      var choice = Choice(
        quoted: tokens[token].quoted, token: token, sentence: number, paragraph: sentence.paragraph,
        place: index,
        standsAlone: alone)
      var candidates = finder.candidates(for: index)
      if !beginsClause(before: index, candidates, clauses.chunks) { remember(for: choice, into: &candidates) }
      reports.carryOn(into: &candidates, sentence: number)
      choice.candidate = ranker.best(of: candidates, for: choice, after: choices.last, spoken: spoken)
      if let verb = finder.bareVerb(behind: index) { attribute(&choice, to: latestSubject, by: verb) }
      watch(candidates, choice, choices.last, spoken)
      if let signer = signatures.after(index) ?? signatures.before(index) { sign(&choice, signer) }
      choices.append(choice)
      if let mention = choice.candidate?.mention { spoken.insert(NameKey(tokens[mention.head], in: text)) }
    }
    let line = quotations.isEmpty ? signatures.line() : nil
    signedLines.read(
      sentence, choices: (choices.count - quotations.count)..<choices.count,
      isQuoted: alone && !quotations.isEmpty, line: line, role: quotations.isEmpty ? role(sentence) : nil)
    if let line { close(with: line, paragraph: sentence.paragraph) }
    noteSubject(of: clauses, sentence, hasQuotations: !quotations.isEmpty)
    noteReport(of: clauses, number, hasQuotations: !quotations.isEmpty)
    guard let last = choices.last, last.sentence == number, let speaker = last.candidate else { return }
    reports.note(speaker, sentence: number)
    if speaker.cue != nil { latestSubject = speaker }
  }

  /// Whether a semicolon separates the previous quotation from this one's speaker, who is then another person.
  private func beginsClause(before index: Int, _ candidates: [Candidate], _ chunks: [Chunk]) -> Bool {
    let previous = chunks[..<index].lastIndex { $0.kind == .semicolon || $0.kind == .quotation }
    guard let semicolon = previous, chunks[semicolon].kind == .semicolon,
      chunks[..<semicolon].contains(where: { $0.kind == .quotation })
    else { return false }
    let start = chunks[semicolon].head
    return candidates.contains {
      $0.cue != nil && $0.stance != .oblique && (start..<chunks[index].head).contains($0.mention.head)
    }
  }

  /// Candidates from before the sentence, and from before the quotation in it.
  private func remember(for choice: Choice, into candidates: inout [Candidate]) {
    guard let last = choices.last else {
      if choice.paragraph == subjectParagraph, let subjectBefore { candidates.append(subjectBefore) }
      return
    }
    if let mention = last.candidate?.mention {
      let cue = last.candidate?.cue
      func add(_ situation: Situation) {
        candidates.append(Candidate(mention: mention, cue: cue, situation: situation))
      }
      if shapes[choice.quoted].continuesPrevious {
        add(.carriedOn)
      } else if last.sentence == choice.sentence {
        add(isHalf(last, choice) ? .secondHalf : .shared)
      } else if last.paragraph == choice.paragraph {
        add(choice.place == 0 ? .nextSentence : .remembered)
      } else if choice.place == 0 || choice.standsAlone {
        add(.floating)
      } else {
        add(.remembered)
      }
    }
    if choice.place == 0, last.sentence != choice.sentence, let other = speakerBefore(last) {
      candidates.append(Candidate(mention: other.mention, cue: other.cue, situation: .turn))
    }
    if let reported, reported.sentence == choice.sentence - 1, choice.place == 0 {
      candidates.append(reported.candidate)
    }
    if choice.paragraph == subjectParagraph, last.paragraph != choice.paragraph, let subjectBefore,
      choice.place == 0
    {
      candidates.append(subjectBefore)
    }
  }

  /// The speaker of an earlier quotation that someone else than the last one's speaker said.
  private func speakerBefore(_ last: Choice) -> Candidate? {
    guard let mention = last.candidate?.mention else { return nil }
    let key = NameKey(tokens[mention.head], in: text)
    return choices.suffix(8).last { choice in
      choice.candidate.map { NameKey(tokens[$0.mention.head], in: text) != key } ?? false
    }?.candidate
  }

  /// Attributes a quotation with a verb of saying that lacks its subject, unless other words near it attribute it.
  private func attribute(_ choice: inout Choice, to earlier: Candidate?, by verb: Range<Int>) {
    switch choice.candidate?.situation.rule {
    case .cueAfter, .cueBefore, .cueInverted, .accordingTo, .colon: return
    default: break
    }
    guard let earlier else { return }
    choice.candidate = Candidate(mention: earlier.mention, cue: verb, situation: .afterInverted)
    choice.candidate?.chance = Chooser.chanceOfEarlier
  }

  /// How likely whoever was named last says what a verb without a subject attributes.
  ///
  /// Set by hand: too few texts with such verbs are labelled to count them.
  private static let chanceOfEarlier = 0.7

  /// Whether the cue of the quotation before comes between it and this one: `“…,” he said, “…”`.
  private func isHalf(_ last: Choice, _ choice: Choice) -> Bool {
    guard let situation = last.candidate?.situation else { return false }
    return situation == .afterDirect || situation == .afterInverted
  }

  /// Attributes a quotation, and those directly before it in its paragraph, to whoever signs it.
  private mutating func sign(_ choice: inout Choice, _ signer: Candidate) {
    choice.sign(signer)
    var token = choice.token
    for index in choices.indices.reversed() {
      guard choices[index].standsAlone, choices[index].paragraph == choice.paragraph,
        choices[index].token == token - 1
      else { return }
      token = choices[index].token
      choices[index].sign(signer)
    }
  }

  /// `The letter said: “…”` and then `— Ada Lund`: a line with a dash names who wrote the words that end the paragraph before.
  private mutating func close(with line: Signature, paragraph: Int) {
    guard line.hasDash, let last = choices.indices.last, choices[last].paragraph == paragraph - 1,
      choices[last].token + 1 < tokens.count, tokens[choices[last].token + 1].kind == .lineBreak
    else { return }
    let mention = choices[last].candidate?.mention
    if mention == nil || (mention?.form == .noun && !mentions.isPerson(mention)) {
      choices[last].sign(line.candidate)
    }
  }

  /// A short line without a verb that describes the person named in the line before.
  private func role(_ sentence: Sentence) -> SignedLines.Role? {
    let line = tokens[sentence.tokens]
    guard sentence.opensParagraph, line.count < 10,
      !line.contains(where: { $0.isAny([.auxiliary, .sure, .pronoun]) || $0.kind == .stop })
    else { return nil }
    return line.contains { $0.isAny([.person, .title]) } ? .sure : line.count < 5 ? .possible : nil
  }

  /// Gives the quotations that lines above or below them sign their speakers; to be called after the last sentence.
  mutating func finish() {
    signedLines.sign(&choices)
  }

  private mutating func noteReport(of clauses: Clauses, _ number: Int, hasQuotations: Bool) {
    let cue = clauses.chunks.indices.last { index in
      clauses.chunks[index].isCue && clauses.chunks[index].classes.contains(.uttering)
        && clauses.subject(of: index) != nil
    }
    guard let cue, let subject = clauses.subject(of: cue),
      let mention = mentions.mention(subject, in: clauses)
    else { return }
    let candidate = Candidate(mention: mention, cue: clauses.chunks[cue].tokens, situation: .reported)
    reports.note(candidate, sentence: number)
    if !hasQuotations { reported = (candidate, number) }
  }

  private mutating func noteSubject(of clauses: Clauses, _ sentence: Sentence, hasQuotations: Bool) {
    if sentence.paragraph != subjectParagraph { subjectBefore = nil }
    subjectParagraph = sentence.paragraph
    guard let subject = clauses.mainSubject, let mention = mentions.mention(subject, in: clauses) else {
      return
    }
    if mention.form == .name || tokens[mention.head].isAny([.person, .body, .male, .female]) {
      latestSubject = Candidate(mention: mention, cue: nil, situation: .subjectBefore)
    }
    guard !hasQuotations else { return }
    subjectBefore = Candidate(mention: mention, cue: nil, situation: .subjectBefore)
  }
}
