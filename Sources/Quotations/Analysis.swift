/// A text taken through all stages, each of which reads the results of those before it.
///
/// Marks are paired into quoted texts; the text is cut into tokens, which are grouped into sentences, chunks
/// and clauses; candidates are listed and one is chosen. The last stages decide who is meant, what
/// kind of quotation it is and which statement it belongs to.
struct Analysis {
  private let text: SourceText
  private let quotedTexts: [QuotedText]
  /// The quoted texts that are names someone goes by, ascending.
  private let aliases: [Int]
  private let tokens: [Token]
  private var chooser: Chooser
  private var directory: Directory
  private let judge: KindJudge

  /// Reads a text.
  init(_ text: SourceText, lexicon: Lexicon, weights: [Int8] = Ranker.learnt) {
    self.text = text
    let (marked, quotesInSingles) = QuotedTexts.all(of: MarkScanner.marks(in: text), in: text)
    let quotedTexts = DialogueDashes.added(to: marked, in: text, lexicon: lexicon)
    self.quotedTexts = quotedTexts
    let shapes = quotedTexts.map { QuotedTextShape($0, in: text, lexicon: lexicon) }
    var tokens = TurnLabels.removed(
      from: Tokenizer.tokens(of: text, quotedTexts: quotedTexts, lexicon: lexicon), in: text)
    tokens = PossessiveNames.joined(in: tokens, of: text)
    tokens = SignatureSigns.dashed(in: tokens, of: text)
    aliases = Aliases.note(in: &tokens, shapes: shapes, of: text)
    self.tokens = tokens
    let names = NameClassifier(text: text, tokens: tokens)
    chooser = Chooser(text: text, tokens: tokens, shapes: shapes, weights: weights)
    directory = Directory(names: names)
    judge = KindJudge(
      text: text, tokens: tokens, shapes: shapes, quotesInSingles: quotesInSingles)
    let sentences = SentenceSplitter.sentences(of: tokens, quotedTexts: shapes, in: text)
    guard !quotedTexts.isEmpty else { return }
    var chunker = Chunker(names: names)
    for (number, sentence) in sentences.enumerated() {
      let clauses = Clauses(chunker.chunks(of: sentence))
      directory.read(clauses, sentence: number, opensParagraph: sentence.opensParagraph)
      if tokens[sentence.tokens.lowerBound].start < text.limit {
        chooser.read(clauses, of: sentence, number: number)
      }
    }
    chooser.finish()
  }

  /// Returns the quotations found; `watch` is called with the person that each speaker's words mean.
  func quotations(
    watch: (_ quoted: QuotedText, _ candidate: Candidate, _ person: Resolution?) -> Void = { _, _, _ in }
  ) -> [Quotation] {
    var resolver = Resolver(directory)
    var statements = StatementCounter()
    var eastern = EastAsianSpeakers()
    var quotations: [Quotation] = []
    quotations.reserveCapacity(quotedTexts.count)
    var aliases = aliases[...]
    for choice in chooser.choices {
      while let alias = aliases.first, alias < choice.quoted {
        quotations.append(name(in: quotedTexts[aliases.removeFirst()], statement: statements.interrupt()))
      }
      let quoted = quotedTexts[choice.quoted]
      var quotation = Quotation(
        range: quoted.range, interior: quoted.interior,
        kind: judge.kind(of: choice, glyph: quoted.glyph),
        statement: statements.statement(of: choice, quoted),
        attribution: choice.candidate.flatMap {
          attribution($0, of: quoted, sentence: choice.sentence, &resolver, watch)
        })
      if quotation.kind != .title || quoted.glyph.family != .title, let read = eastern.read(quoted, in: text)
      {
        (quotation.kind, quotation.attribution) = read
      }
      quotations.append(quotation)
    }
    for alias in aliases {
      quotations.append(name(in: quotedTexts[alias], statement: statements.interrupt()))
    }
    StatementSpeaker.settle(&quotations)
    return quotations
  }

  /// Returns the quotation of a name that someone goes by.
  private func name(in quoted: QuotedText, statement: Int) -> Quotation {
    Quotation(range: quoted.range, interior: quoted.interior, kind: .title, statement: statement)
  }

  /// Returns the public form of a candidate; `nil` if a grapheme boundary doesn't separate the words from
  /// their neighbours.
  private func attribution(
    _ candidate: Candidate, of quoted: QuotedText, sentence: Int, _ resolver: inout Resolver,
    _ watch: (_ quoted: QuotedText, _ candidate: Candidate, _ person: Resolution?) -> Void
  ) -> Attribution? {
    let mention = closed(MentionReader(tokens: tokens).range(of: candidate.mention), candidate.mention)
    let indefinite = IndefiniteMention(candidate.mention, tokens: tokens, in: text)
    // A name that is most probably wrong is worse than none; a name before a colon introduces what follows.
    let isLikely = candidate.chance >= Self.leastLikely || candidate.situation.rule == .colon
    guard isWhole(mention), indefinite != .nobody, isLikely else { return nil }
    let cue = candidate.cue.map { tokens[$0.lowerBound].start..<tokens[$0.upperBound - 1].end }
    let resolution = resolver.person(of: candidate.mention, sentence: sentence, speaks: candidate.cue != nil)
    let person = indefinite == nil ? resolution : nil
    watch(quoted, candidate, person)
    return Attribution(
      mention: mention, person: person?.name, cue: cue.flatMap { isWhole($0) ? $0 : nil },
      confidence: candidate.chance,
      personConfidence: person.map { PersonConfidence.chance($0, mention: candidate.chance) },
      rule: candidate.situation.rule)
  }

  /// Returns a mention with the mark that closes a name at its end: `der „Hulter Bote“`.
  private func closed(_ range: Range<Int>, _ mention: Mention) -> Range<Int> {
    let quoted = tokens[mention.tokens.upperBound - 1].quoted
    guard quotedTexts.indices.contains(quoted), quotedTexts[quoted].interior.upperBound == range.upperBound,
      range.lowerBound < quotedTexts[quoted].range.lowerBound
    else { return range }
    return range.lowerBound..<quotedTexts[quoted].range.upperBound
  }

  /// A speaker less likely than this isn't named.
  private static let leastLikely = 0.1

  private func isWhole(_ range: Range<Int>) -> Bool {
    Scalars.isBoundary(text, range.lowerBound) && Scalars.isBoundary(text, range.upperBound)
  }
}
