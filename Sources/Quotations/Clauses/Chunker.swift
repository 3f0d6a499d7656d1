/// Groups the tokens of one sentence into chunks, by word lists and endings alone.
///
/// One pass, with a bounded look ahead.
struct Chunker {
  let names: NameClassifier
  var text: SourceText { names.text }
  var tokens: [Token] { names.tokens }
  let verbs: VerbTest
  private let nominals: NominalTest
  /// The chunks of the sentence so far.
  var chunks: [Chunk] = []

  /// Makes a chunker for the tokens of a text.
  init(names: NameClassifier) {
    self.names = names
    verbs = VerbTest(text: names.text, tokens: names.tokens)
    nominals = NominalTest(text: names.text, tokens: names.tokens)
  }

  /// Returns the chunks of a sentence, without words in brackets and the stop at its end.
  mutating func chunks(of sentence: Sentence) -> [Chunk] {
    chunks.removeAll(keepingCapacity: true)
    var index = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    while index < end { index = chunk(at: index, end: end) }
    return chunks
  }

  private mutating func chunk(at index: Int, end: Int) -> Int {
    let token = tokens[index]
    switch token.kind {
    case .quotation: return append(.quotation, index)
    case .alias: return append(.alias, index)
    case .comma: return append(.comma, index)
    case .colon: return append(.colon, index)
    case .semicolon: return append(.semicolon, index)
    case .dash: return append(.dash, index)
    case .open: return afterBracket(from: index, end: end)
    case .stop, .close, .other: return append(.other, index)
    case .lineBreak: return index + 1
    case .number:
      return chunks.last?.kind == .adverb && index > 0 && tokens[index - 1].isAny(.time)
        ? append(.adverb, index) : nominal(from: index, end: end)
    case .word: return word(at: index, end: end)
    }
  }

  @discardableResult
  private mutating func append(_ kind: Chunk.Kind, _ index: Int) -> Int {
    chunks.append(Chunk(kind: kind, tokens: index..<(index + 1), head: index, classes: tokens[index].classes))
    return index + 1
  }

  /// Skips a short bracket; a long one is read like the rest.
  private mutating func afterBracket(from index: Int, end: Int) -> Int {
    for next in (index + 1)..<min(end, index + 24) {
      if tokens[next].kind == .close { return next + 1 }
      if tokens[next].kind == .quotation { break }
    }
    return append(.other, index)
  }

  private mutating func word(at index: Int, end: Int) -> Int {
    let token = tokens[index]
    if let vocative = names.vocative(at: index, end: end) {
      chunks.append(Chunk(kind: .other, tokens: vocative, head: vocative.upperBound - 1))
      return vocative.upperBound
    }
    // "this week", "last month" "le mardi", "el lunes": other languages put an article before a day.
    let isBeforeTime = token.end - token.start == 4 || text.habits.contains(.ownOrder)
    if token.isAny(.determiner), isBeforeTime, index + 1 < end, isTime(index + 1) {
      return append(.adverb, index)
    }
    if isNameBehindQuotation(index, end: end) { return nominal(from: index, end: end) }
    if let next = accordingPhrase(at: index, end: end) { return next }
    if token.isAny(.according), let next = according(at: index, end: end) { return next }
    if !chunks.isEmpty, nominals.isNamed(index, end: end) { return append(.adverb, index) }
    if token.isAny(.relative) || isRelativeThat(index, end: end) || isRelativeArticle(index, end: end) {
      return append(.relative, index)
    }
    if isParticle(index, end: end) { return append(.adverb, index) }
    if let next = verbGroup(from: index, end: end) { return next }
    if token.isAny(.pronoun), !isInitial(token), !isGermanArticle(index, end: end) {
      return append(.pronoun, index)
    }
    if token.isAny(.preposition) || token.isAny(.subordinator), !isNameInside(index) {
      return small(at: index, end: end)
    }
    if token.isAny(.conjunction) { return append(.conjunction, index) }
    if isFloating(index, end: end) { return append(.adverb, index) }
    if isTime(index) || Endings.isAdverb(token, text) { return append(.adverb, index) }
    if token.isAny([.adverb, .negation]), !isNameInside(index), !startsNominal(index, end: end) {
      return append(.adverb, index)
    }
    if text.habits.contains(.capitalNouns), !isAdjective(index, end: end) { return append(.adverb, index) }
    return nominal(from: index, end: end)
  }

  /// Reads a preposition or a word that begins a clause; with a word of time it is an adverb: "on Monday".
  private mutating func small(at index: Int, end: Int) -> Int {
    let token = tokens[index]
    if isDemonstrative(index, end: end) { return nominal(from: index, end: end) }
    guard token.isAny(.preposition) else { return append(.subordinator, index) }
    if index + 1 < end, isTime(index + 1) { return append(.adverb, index) + 0 }
    // `As Ada Lund, the mayor, put it`
    if token.isAny(.asWord), index + 1 < end, tokens[index + 1].isCapital,
      comma(from: index + 1, within: 3, end: end) == nil || !tokens[index + 1].isAny(.title),
      index == 0 || !tokens[index - 1].isWord
    {
      return append(.subordinator, index)
    }
    let isClause = token.isAny(.subordinator) && index + 1 < end && beginsClause(index + 1, end: end)
    return append(isClause ? .subordinator : .preposition, index)
  }

  private mutating func nominal(from index: Int, end: Int) -> Int {
    var next = index + 1
    while next < end, nominals.continues(at: next, from: index, end: end),
      !endsSource(next, from: index, end: end)
    {
      next += 1
    }
    let head = headOfNominal(index..<next)
    var classes = tokens[head].classes
    if isDependent(index..<next) { classes.insert(.dependent) }
    chunks.append(
      Chunk(
        kind: .nominal, tokens: index..<next, head: head, classes: classes, isName: tokens[head].isCapital))
    return next
  }

  private func headOfNominal(_ range: Range<Int>) -> Int {
    range.last { tokens[$0].isWord } ?? range.upperBound - 1
  }
}
