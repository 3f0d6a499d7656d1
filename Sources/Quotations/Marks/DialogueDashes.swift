/// Finds speech that begins with a dash instead of a quotation mark, as novels and newspapers print it.
///
/// `– Le pont est sûr, répond Lund.`, `—El puente es seguro —dijo Lund—. No hay duda.`
///
/// A paragraph is speech if it begins with a dash and a clause in it says who speaks, or if it stands beside
/// one that is; so a list whose items begin with dashes isn't. One pass over the text.
struct DialogueDashes {
  private let text: SourceText
  private let clauses: InnerClause
  private var found: [QuotedText] = []
  /// Paragraphs that begin with a dash, directly before the current one, that no clause has confirmed.
  private var waiting: [Range<Int>] = []
  /// Whether the last paragraph was speech.
  private var isTalk = false

  /// How many paragraphs may wait for one that confirms them.
  private static let most = 6

  /// The quoted texts in marks with those after dashes, in order.
  static func added(to marked: [QuotedText], in text: SourceText, lexicon: Lexicon) -> [QuotedText] {
    guard text.habits.contains(.dialogueDashes) else { return marked }
    var dashes = DialogueDashes(text: text, clauses: InnerClause(text: text, lexicon: lexicon))
    dashes.read(besides: marked)
    guard !dashes.found.isEmpty else { return marked }
    return (marked + dashes.found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(text: SourceText, clauses: InnerClause) {
    self.text = text
    self.clauses = clauses
  }

  private mutating func read(besides marked: [QuotedText]) {
    var next = 0
    var start = 0
    while start < text.limit {
      let end = text.bytes[start..<text.limit].firstIndex(of: Byte.lineFeed) ?? text.limit
      while next < marked.count, marked[next].range.upperBound <= start { next += 1 }
      let isMarked = next < marked.count && marked[next].range.lowerBound < end
      readParagraph(start..<end, isMarked: isMarked)
      start = end + 1
    }
  }

  private mutating func readParagraph(_ paragraph: Range<Int>, isMarked: Bool) {
    let end = Scan.dropBlank(text, from: paragraph.lowerBound, to: paragraph.upperBound)
    guard end > paragraph.lowerBound else { return }
    guard !isMarked, let start = speech(in: paragraph.lowerBound..<end) else { return endTalk() }
    if let pieces = pieces(of: start..<end) {
      for piece in waiting + pieces { append(piece) }
      waiting.removeAll()
      isTalk = true
    } else if !endsSentence(end) {
      endTalk()
    } else if isTalk {
      append(start..<end)
    } else {
      if waiting.count == DialogueDashes.most { waiting.removeFirst() }
      waiting.append(start..<end)
    }
  }

  private mutating func endTalk() {
    waiting.removeAll()
    isTalk = false
  }

  private mutating func append(_ words: Range<Int>) {
    guard Scan.hasWords(text, words), Scalars.isBoundary(text, words.lowerBound),
      Scalars.isBoundary(text, words.upperBound)
    else { return }
    found.append(
      QuotedText(range: words, interior: words, glyph: .dash, isClosed: true, continuesPrevious: false))
  }

  /// Where the words after the dash that begins a paragraph start; `nil` if none begins it, or if the
  /// paragraph goes on with a sentence of the line before.
  private func speech(in paragraph: Range<Int>) -> Int? {
    let dash = Scan.skipBlank(text, from: paragraph.lowerBound, to: paragraph.upperBound)
    let (value, length) = text.scalar(at: dash)
    let start = Scan.skipBlank(text, from: dash + length, to: paragraph.upperBound)
    // Newspapers write a hyphen where narrators write a clause after a comma; elsewhere it begins list items.
    let mayBeHyphen = !text.habits.contains(.dropsSubject) && start > dash + 1
    guard DialogueDashes.isDash(value) || (value == 0x2D && mayBeHyphen), start < paragraph.upperBound,
      beginsSentence(text.scalar(at: start).value), isApart(paragraph.lowerBound)
    else { return nil }
    return start
  }

  private static func isDash(_ value: UInt32) -> Bool { (0x2012...0x2015).contains(value) }

  private func beginsSentence(_ value: UInt32) -> Bool {
    Scalars.isCapital(value) || [0xBF, 0xA1, 0x2026].contains(value) || (0x30...0x39).contains(value)
  }

  /// Whether an empty line or the end of a sentence comes before a paragraph.
  private func isApart(_ start: Int) -> Bool {
    guard start > 0, text[start - 2] != Byte.lineFeed else { return true }
    return endsSentence(Scan.dropBlank(text, from: max(0, start - 16), to: start))
  }

  private func endsSentence(_ end: Int) -> Bool {
    [0x2E, 0x21, 0x3F, 0x3A, 0x2026, 0xBB, 0x201D].contains(text.scalar(before: end).value)
  }

  /// The words of a paragraph around the clauses that say who speaks; `nil` if there is no such clause.
  private func pieces(of words: Range<Int>) -> [Range<Int>]? {
    var pieces: [Range<Int>] = []
    var start = words.lowerBound
    while pieces.count < 8, let clause = clause(in: start..<words.upperBound) {
      pieces.append(start..<clause.sign)
      guard let next = clause.next else { return pieces }
      start = next
    }
    return pieces.isEmpty ? nil : pieces + [start..<words.upperBound]
  }

  /// The first clause that says who speaks: where the words before it end, and where speech begins again
  /// after a dash.
  private func clause(in words: Range<Int>) -> (sign: Int, next: Int?)? {
    // In languages that leave out pronouns, narrators write a dash before the clause, others often a comma.
    let needsDash = text.habits.contains(.dropsSubject)
    var offset = words.lowerBound
    while offset < words.upperBound {
      let (value, length) = text.scalar(at: offset)
      let sign = offset
      offset += length
      let start = Scan.skipBlank(text, from: offset, to: words.upperBound)
      let isDash = isDash(value, at: sign, isSpaced: start > offset)
      guard isDash || (!needsDash && start > offset && [0x2C, 0x21, 0x3F].contains(value)),
        let verb = clauses.verb(at: start, limit: words.upperBound),
        let end = clauses.end(from: verb, limit: words.upperBound)
          ?? (isDash && needsDash ? endOfBareVerb(verb, limit: words.upperBound) : nil)
      else { continue }
      let last = isDash || value == 0x2C ? endOfWords(before: sign, from: words.lowerBound) : offset
      return (last, self.next(after: end, limit: words.upperBound, isNear: !isDash))
    }
    return nil
  }

  private func isDash(_ value: UInt32, at sign: Int, isSpaced: Bool) -> Bool {
    guard DialogueDashes.isDash(value) || (value == 0x2D && isSpaced) else { return false }
    return Scalars.isBlank(text.scalar(before: sign).value)
  }

  private func endOfWords(before sign: Int, from start: Int) -> Int {
    let end = Scan.dropBlank(text, from: start, to: sign)
    return end > start && text[end - 1] == Byte.comma ? end - 1 : end
  }

  /// `— No —dijo.`: where a clause ends that is a verb alone.
  private func endOfBareVerb(_ verb: Int, limit: Int) -> Int? {
    let next = Scan.skipBlank(text, from: verb, to: limit)
    let value = text.scalar(at: next).value
    return next == limit || value == 0x2E || DialogueDashes.isDash(value) ? next : nil
  }

  /// Where the words go on behind the next dash; `isNear` if it has to end the clause.
  private func next(after end: Int, limit: Int, isNear: Bool) -> Int? {
    var offset = end
    while offset < limit, offset - end < 400 {
      let (value, length) = text.scalar(at: offset)
      offset += length
      let isSpaced = Scalars.isBlank(text.scalar(at: offset).value)
      if DialogueDashes.isDash(value) || (value == 0x2D && isSpaced && text[offset - 2] == Byte.space) {
        return skipStops(from: offset, limit: limit)
      }
      if isNear, value != 0x2C, value != 0x2E, !Scalars.isBlank(value) { return nil }
    }
    return nil
  }

  /// `—dijo Lund—. No hay duda.`: the first word behind a dash and the stop that it comes before.
  private func skipStops(from start: Int, limit: Int) -> Int {
    var offset = start
    while offset < limit, [0x2C, 0x2E, 0x3A, 0x3B].contains(text[offset]) { offset += 1 }
    return Scan.skipBlank(text, from: offset, to: limit)
  }
}
