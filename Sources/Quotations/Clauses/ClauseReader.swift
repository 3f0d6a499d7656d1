/// Reads the chunks of a sentence from left to right and finds the subject of each verb.
///
/// A shallow reading: a noun phrase waits as the subject until a finite verb comes; phrases after
/// prepositions and between commas are skipped; a participle, an infinitive and a verb after "and" take the
/// subject of the clause they depend on. One pass, with a bounded look ahead.
struct ClauseReader {
  let chunks: [Chunk]
  var links: [Clauses.Link]
  var mainSubject: Int?

  /// The noun phrase that waits for its verb.
  var pending: Int?
  /// The noun phrase after the last verb: its object, or the subject of a clause that follows without "that".
  var object: Int?
  /// The noun phrase that was waiting when a relative clause began.
  var outer: Int?
  /// The subject of the current main clause.
  var main: Int?
  /// The subject of the last finite verb.
  var last: Int?
  /// The subject of the last verb of saying in a main clause.
  var speaking: Int?
  /// The subject of the last participle, until a finite verb comes.
  var hanging: Int?
  var depth = Depth.main
  /// Whether the waiting phrase follows the comma after an object, which it may merely explain.
  var mayExplain = false
  var isBehindVerb = false
  var sawCommaSinceVerb = false
  private var clause = 0

  /// Where in the sentence's structure the reader is.
  enum Depth {
    /// In a main clause.
    case main
    /// In a clause before the main one: "When he came, …".
    case fronted
    /// In a clause that a verb of the main clause governs.
    case embedded
  }

  /// Makes a reader of the chunks of one sentence.
  init(_ chunks: [Chunk]) {
    self.chunks = chunks
    links = Array(repeating: Clauses.Link(), count: chunks.count)
  }

  /// Reads all chunks.
  mutating func read() {
    for index in chunks.indices {
      read(index)
      links[index].clause = clause
      links[index].isMain = depth == .main
    }
    mainSubject = mainSubject ?? main
  }

  private mutating func read(_ index: Int) {
    switch chunks[index].kind {
    case .nominal, .pronoun: readNominal(index)
    case .relative: readRelative(index)
    case .verb: if isFinite(index) { readFinite(index) } else { readHanging(index) }
    case .subordinator: subordinate()
    case .colon: restart()
    case .quotation: readQuotation(index)
    case .semicolon:
      restart()
      depth = .main
    case .dash: if main == nil, pending == 0, !isInserted(by: index) { pending = nil } else { readComma() }
    case .comma: readComma()
    default: break
    }
  }

  /// Notes the subject of a main clause.
  mutating func enterMain(_ subject: Int?) {
    if subject != main { clause += 1 }
    main = subject ?? main
    if mainSubject == nil { mainSubject = main }
    depth = .main
  }

  private mutating func restart() {
    pending = nil
    object = nil
    isBehindVerb = false
  }

  /// Reads a quotation, which takes the place of a verb directly after its subject: `Mao “will go”`.
  private mutating func readQuotation(_ index: Int) {
    guard index > 0, chunks[index - 1].isNominal, pending == index - 1 || object == index - 1 else { return }
    guard !chunks[index - 1].classes.contains(.determiner) else { return }
    pending = nil
    object = nil
    isBehindVerb = true
  }

  /// `Lund — a man of Hult — said`: whether a second dash and a verb follow, so that the first doesn't end a
  /// dateline.
  private func isInserted(by dash: Int) -> Bool {
    if chunks[..<dash].suffix(10).contains(where: { $0.kind == .dash }) { return true }
    let second = chunks[(dash + 1)...].prefix(10).firstIndex { $0.kind == .dash }
    guard let second, second + 1 < chunks.count else { return false }
    return chunks[second + 1].kind == .verb || chunks[second + 1].kind == .adverb
  }

  private mutating func subordinate() {
    restart()
    depth = main == nil ? .fronted : .embedded
  }

  private mutating func readComma() {
    sawCommaSinceVerb = true
    if depth == .fronted { depth = .main }
  }
}
