/// Chooses the likeliest candidate for each quotation: from its own sentence, or from what was said before.
///
/// One pass over the sentences; it remembers the previous choice and the subject of the previous sentence. A
/// sentence is read once the one after it is known.
struct Chooser {
  /// A sentence that waits for the next one.
  private struct Waiting {
    var clauses: Clauses
    var sentence: Sentence
    var number: Int
  }

  /// Shows what each choice is made from.
  typealias Watch = (
    _ candidates: [Candidate], _ choice: Choice, _ last: Choice?, _ spoken: Set<NameKey>
  ) -> Void

  let text: SourceText
  let tokens: [Token]
  let shapes: [QuotedTextShape]
  let mentions: MentionReader
  private let ranker: Ranker
  var choices: [Choice] = []
  private var waiting: Waiting?

  private var signedLines = SignedLines()
  /// The words that named the speakers so far.
  private var spoken: Set<NameKey> = []
  /// The subject of the last sentence without quotations in this paragraph.
  var subjectBefore: Candidate?
  var subjectParagraph = -1
  /// The number of the sentence of ``subjectBefore``.
  var subjectSentence = -1
  /// Whoever last spoke or was the subject of a sentence, if it can be a person or a body.
  private var latestSubject: Candidate?
  /// Who said something without quotation marks in the sentence before.
  var reported: (candidate: Candidate, sentence: Int)?
  /// Who is reported in sentences with verbs in the subjunctive, which show that the words are someone's.
  private var reports = ReportChain()
  /// The document that the last sentence named.
  private var documents = DocumentMemory()

  /// Makes a chooser for the tokens and quoted texts of a text; without weights it follows the order of
  /// belief.
  init(text: SourceText, tokens: [Token], shapes: [QuotedTextShape], weights: [Int8] = Ranker.learnt) {
    ranker = Ranker(evidence: Evidence(text: text, tokens: tokens, shapes: shapes), weights: weights)
    self.text = text
    self.tokens = tokens
    self.shapes = shapes
    mentions = MentionReader(tokens: tokens, hasOwnOrder: text.habits.contains(.ownOrder))
  }

  /// Reads the next sentence; `watch` is called with what each choice is made from.
  mutating func read(
    _ clauses: Clauses, of sentence: Sentence, number: Int, watch: Watch = { _, _, _, _ in }
  ) {
    let next = Waiting(clauses: clauses, sentence: sentence, number: number)
    if let waiting { read(waiting.clauses, of: waiting.sentence, waiting.number, next, watch) }
    waiting = next
  }

  private mutating func read(
    _ clauses: Clauses, of sentence: Sentence, _ number: Int, _ next: Waiting?, _ watch: Watch
  ) {
    let quotations = clauses.chunks.indices.filter { clauses.chunks[$0].kind == .quotation }
    let finder = CandidateFinder(
      text: text, tokens: tokens, clauses: clauses, shapes: shapes, mentions: mentions)
    reports.read(clauses, tokens: tokens, number: number, in: text)
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
      if index == clauses.chunks.count - 1, let next, next.sentence.paragraph == sentence.paragraph,
        let subject = subject(after: next.clauses)
      {
        candidates.append(subject)
      }
      reports.carryOn(into: &candidates, sentence: number)
      choice.candidate = ranker.best(of: candidates, for: choice, after: choices.last, spoken: spoken)
      reports.attribute(&choice, candidates: candidates)
      documents.attribute(&choice, in: clauses, tokens: tokens, of: text)
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
    if quotations.isEmpty, let name = signatures.lineEnd() { close(sentence, with: name) }
    noteSubject(of: clauses, sentence, number, hasQuotations: !quotations.isEmpty)
    documents.read(clauses, number: number, mentions: mentions, in: text)
    noteReport(of: clauses, number, hasQuotations: !quotations.isEmpty, by: finder)
    guard let last = choices.last, last.sentence == number, let speaker = last.candidate else { return }
    reports.note(speaker, sentence: number)
    if speaker.cue != nil { latestSubject = speaker }
  }

  /// Attributes a quotation with a verb of saying that lacks its subject, unless other words near it
  /// attribute it.
  private func attribute(_ choice: inout Choice, to earlier: Candidate?, by verb: Range<Int>) {
    switch choice.candidate?.situation.rule {
    case .cueAfter, .cueBefore, .cueInverted, .accordingTo, .colon: return
    default: break
    }
    choice.isTalk = choice.candidate == nil
    guard let earlier else { return }
    choice.candidate = Candidate(mention: earlier.mention, cue: verb, situation: .afterInverted)
    choice.candidate?.chance = Chooser.chanceOfEarlier
  }

  /// How likely a verb without a subject attributes words to whoever was named last.
  ///
  /// Set by hand: too few texts with such verbs are labelled to count them.
  private static let chanceOfEarlier = 0.7

  /// Attributes quotations that are signed by lines above or below them; to be called after the last
  /// sentence.
  mutating func finish(watch: Watch = { _, _, _, _ in }) {
    if let waiting { read(waiting.clauses, of: waiting.sentence, waiting.number, nil, watch) }
    waiting = nil
    signedLines.sign(&choices)
  }

  private mutating func noteReport(
    of clauses: Clauses, _ number: Int, hasQuotations: Bool, by finder: CandidateFinder
  ) {
    let cue = clauses.chunks.indices.last { index in
      clauses.chunks[index].isCue && clauses.chunks[index].classes.contains(.uttering)
        && clauses.subject(of: index) != nil
    }
    guard let cue, let subject = clauses.subject(of: cue),
      let mention = mentions.mention(subject, in: clauses)
    else {
      if let hearsay = clauses.chunks.indices.lazy.compactMap({ finder.hearsay($0, .reported) }).first {
        reports.note(hearsay, sentence: number)
      }
      return
    }
    let candidate = Candidate(mention: mention, cue: clauses.chunks[cue].tokens, situation: .reported)
    reports.note(candidate, sentence: number)
    if !hasQuotations { reported = (candidate, number) }
  }

  private mutating func noteSubject(
    of clauses: Clauses, _ sentence: Sentence, _ number: Int, hasQuotations: Bool
  ) {
    if sentence.paragraph != subjectParagraph { subjectBefore = nil }
    subjectParagraph = sentence.paragraph
    guard let subject = clauses.mainSubject, let mention = mentions.mention(subject, in: clauses) else {
      latestSubject = opening(clauses) ?? latestSubject
      return
    }
    if mention.form == .name || tokens[mention.head].isAny([.person, .body, .male, .female]) {
      latestSubject = Candidate(mention: mention, cue: nil, situation: .subjectBefore)
    }
    guard !hasQuotations else { return }
    subjectSentence = number
    subjectBefore = Candidate(mention: mention, cue: nil, situation: .subjectBefore)
  }
}
