/// The chunks of a sentence with, for each verb, the chunk that is its subject.
///
/// A shallow reading from left to right: a noun phrase waits as the subject until a finite verb comes; phrases behind
/// prepositions and between commas are passed over; a participle, an infinitive and a verb behind "and" take the
/// subject of the clause they hang on. One pass, with a bounded look ahead.
struct Clauses {
  /// The pieces of the sentence.
  let chunks: [Chunk]
  /// For each chunk that is a verb, the index of the chunk that is its subject.
  private(set) var subjects: [Int?]
  /// For each relative pronoun, the index of the chunk that it stands for.
  private(set) var antecedents: [Int?]
  /// For each chunk, the number of its main clause in the sentence.
  private(set) var clauseNumbers: [Int]
  /// For each chunk, whether it stands in a main clause, or else in one that another verb governs.
  private(set) var isMain: [Bool]
  /// The subjects of verbs of saying.
  private(set) var speakers: Set<Int> = []
  /// The subject of the sentence's first main clause.
  private(set) var mainSubject: Int?

  /// The noun phrase that waits for its verb.
  private var pending: Int?
  /// The noun phrase behind the last verb: its object, or the subject of a clause that follows without "that".
  private var object: Int?
  /// The noun phrase that waited when a relative clause began.
  private var outer: Int?
  /// The subject of the current main clause, of the last finite verb, and of the last verb of saying.
  private var main: Int?
  private var last: Int?
  private var speaking: Int?
  private var depth = Depth.main
  private var isBehindVerb = false
  private var sawCommaSinceVerb = false
  private var clause = 0

  private enum Depth {
    case main, fronted, embedded
  }

  /// Reads a sentence.
  init(_ chunks: [Chunk]) {
    self.chunks = chunks
    subjects = Array(repeating: nil, count: chunks.count)
    antecedents = Array(repeating: nil, count: chunks.count)
    clauseNumbers = Array(repeating: 0, count: chunks.count)
    isMain = Array(repeating: true, count: chunks.count)
    for index in chunks.indices {
      read(index)
      clauseNumbers[index] = clause
      isMain[index] = depth == .main
    }
    mainSubject = mainSubject ?? main
  }

  /// The chunk before an index, adverbs passed over.
  func before(_ index: Int) -> Int? {
    var previous = index - 1
    while previous >= 0, chunks[previous].kind == .adverb { previous -= 1 }
    return previous >= 0 ? previous : nil
  }

  /// Whether a chunk hangs on a preposition, alone or joined by "and" to one that does.
  func followsPreposition(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    switch chunks[index - 1].kind {
    case .preposition, .according: return true
    case .conjunction:
      guard index > 2, chunks[index - 2].isNominal else { return false }
      return chunks[index - 3].kind == .preposition
    default: return false
    }
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
    case .dash: if main == nil, pending == 0 { pending = nil } else { readComma() }
    case .comma: readComma()
    default: break
    }
  }

  private mutating func restart() {
    pending = nil
    object = nil
    isBehindVerb = false
  }

  /// A quotation takes the place of a verb when its subject stands right before it: `Mao “will go”`.
  private mutating func readQuotation(_ index: Int) {
    guard index > 0, chunks[index - 1].isNominal, pending == index - 1 || object == index - 1 else { return }
    guard !chunks[index - 1].classes.contains(.determiner) else { return }
    pending = nil
    object = nil
    isBehindVerb = true
  }

  private mutating func subordinate() {
    restart()
    depth = main == nil ? .fronted : .embedded
  }

  private mutating func readComma() {
    sawCommaSinceVerb = true
    if depth == .fronted { depth = .main }
  }

  // MARK: Noun phrases

  private mutating func readNominal(_ index: Int) {
    guard let previous = before(index) else {
      pending = index
      return
    }
    if followsPreposition(index) { return }
    switch chunks[previous].kind {
    case .verb: object = index
    case .nominal, .pronoun:
      if isBehindVerb {
        object = index
      } else if pending == nil || followsPreposition(previous) || isPronoun(index) {
        pending = index
      }
    case .conjunction: readJoined(index, conjunction: previous)
    case .comma, .dash: readBehindComma(index)
    case .quotation: if pending == nil, !isBehindVerb { pending = index }
    default:
      pending = index
      isBehindVerb = false
    }
  }

  private func isPronoun(_ index: Int) -> Bool { chunks[index].kind == .pronoun }

  private mutating func readJoined(_ index: Int, conjunction: Int) {
    if pending != nil, !isBehindVerb { return }
    let before = conjunction - 1
    if before >= 0, chunks[before].isNominal, before == pending || before == object { return }
    pending = index
    isBehindVerb = false
  }

  /// Behind a comma a noun phrase explains the one before, or begins a clause.
  private mutating func readBehindComma(_ index: Int) {
    if pending != nil, !isBehindVerb { return }
    pending = index
    object = nil
    isBehindVerb = false
  }

  private mutating func readRelative(_ index: Int) {
    antecedents[index] = index > 0 ? lastNominal(before: index) : nil
    if outer == nil { outer = pending }
    pending = index
    object = nil
    isBehindVerb = false
  }

  private func lastNominal(before index: Int) -> Int? {
    chunks[..<index].suffix(6).lastIndex { $0.isNominal }
  }

  // MARK: Verbs

  /// Whether a verb is finite here: a past form behind a comma or "when" may be a participle.
  private func isFinite(_ index: Int) -> Bool {
    let chunk = chunks[index]
    guard chunk.isFinite else { return false }
    guard chunk.classes.contains(.past), chunk.tokens.count == 1, let previous = before(index) else {
      return true
    }
    switch chunks[previous].kind {
    case .subordinator: return false
    case .comma, .conjunction: return pending == nil || isBehindVerb || !isInserted(index)
    default: return true
    }
  }

  /// Whether a comma and a finite verb follow, so that the verb here belongs to an insertion: `Mao, asked again, said`.
  private func isInserted(_ index: Int) -> Bool {
    for next in (index + 1)..<min(chunks.count, index + 16) where chunks[next].kind != .adverb {
      if chunks[next].isFinite { return chunks[next - 1].kind == .comma || chunks[next - 1].kind == .adverb }
      if chunks[next].kind == .quotation { return false }
    }
    return false
  }

  private mutating func readFinite(_ index: Int) {
    let subject = subjectOfFinite(index)
    subjects[index] = subject
    last = subject ?? last
    if let subject, chunks[index].isCue, chunks[index].classes.contains(.uttering) {
      speakers.insert(subject)
    }
    isBehindVerb = true
    sawCommaSinceVerb = false
    if let subject, chunks[subject].kind == .relative {
      object = nil
      pending = nil
      return
    }
    if subject == object, object != nil, main != nil { depth = .embedded }
    if depth == .main || beginsMain(subject) {
      if subject != main { clause += 1 }
      main = subject ?? main
      if mainSubject == nil { mainSubject = main }
      depth = .main
    }
    if subject == outer { outer = nil }
    if chunks[index].isCue, depth == .main { speaking = subject ?? speaking }
    pending = nil
    object = nil
  }

  /// Whether a comma or a colon, and "and" or "but", stand before a subject: then a new main clause begins.
  private func beginsMain(_ subject: Int?) -> Bool {
    guard let subject, subject > 1, chunks[subject - 1].kind == .conjunction else { return false }
    return chunks[subject - 2].kind == .comma || chunks[subject - 2].kind == .dash
  }

  private func subjectOfFinite(_ index: Int) -> Int? {
    if let inverted = invertedSubject(index) { return inverted }
    guard let previous = before(index) else { return last }
    switch chunks[previous].kind {
    case .nominal, .pronoun:
      if followsPreposition(previous) { return object ?? pending ?? outer ?? last ?? previous }
      if let outer, isObject(previous) { return outer }
      return isJoined(previous) ? pending ?? previous : previous
    case .relative: return previous
    case .conjunction: return subjectBehindConjunction(index)
    case .comma, .dash: return outer ?? pending ?? main ?? last
    default: return pending ?? object ?? main ?? last
    }
  }

  /// In German the subject stands behind the verb when something else stands before it: "In Hult sagte Lund".
  private func invertedSubject(_ index: Int) -> Int? {
    guard index + 1 < chunks.count, chunks[index + 1].isNominal else { return nil }
    if !chunks[index].classes.contains(.german) {
      // `In other words, explained Mao: “…”`
      let isStart = index == 0 || chunks[index - 1].kind == .comma
      if isStart, chunks[index].classes.contains(.saying), index + 2 < chunks.count,
        chunks[index + 2].kind == .comma
      {
        return index + 1
      }
      guard isStart, chunks[index].isCue, pending == nil, index + 2 < chunks.count else { return nil }
      return chunks[index + 2].kind == .colon ? index + 1 : nil
    }
    if let previous = before(index), chunks[previous].isNominal, !followsPreposition(previous) { return nil }
    return pending == nil ? index + 1 : nil
  }

  /// Whether a noun phrase is the object of a verb that is no cue, so that it cannot begin a clause of its own.
  private func isObject(_ index: Int) -> Bool {
    index > 0 && chunks[index - 1].kind == .verb && !chunks[index - 1].isCue
  }

  private func subjectBehindConjunction(_ index: Int) -> Int? {
    if !chunks[index].isCue { return sawCommaSinceVerb ? main ?? last : last ?? pending }
    if let last, chunks[last].kind == .relative, !sawCommaSinceVerb { return last }
    return speaking ?? (sawCommaSinceVerb || depth == .main ? main : last) ?? pending
  }

  /// Whether "and" joins a noun phrase to the one before: then the first stands for both.
  private func isJoined(_ index: Int) -> Bool {
    guard let pending, pending < index, index >= 2, chunks[index - 1].kind == .conjunction else {
      return false
    }
    return chunks[index - 2].isNominal
  }

  /// "a sign reading": the words stand on what was just named.
  private func bears(_ index: Int) -> Bool { chunks[index].classes.contains(.bearing) }

  /// "with many marchers chanting".
  private func isAccompanied(_ index: Int) -> Bool {
    let places = [index - 1, index - 3].filter { $0 >= 0 }
    return places.contains { chunks[$0].classes.contains(.with) }
  }

  /// A participle or an infinitive hangs on a clause, or on the noun phrase just before it.
  private mutating func readHanging(_ index: Int) {
    defer {
      isBehindVerb = true
      object = nil
    }
    if chunks[index].classes.contains(.past), !chunks[index].classes.contains(.participle) {
      isBehindVerb = false
      return
    }
    if !chunks[index].classes.contains(.participle) {
      subjects[index] = last ?? main ?? pending
      return
    }
    if index > 0, chunks[index - 1].isNominal, main == nil || bears(index) || isAccompanied(index - 1) {
      subjects[index] = index - 1
    } else if pending != nil, !isBehindVerb {
      subjects[index] = pending
    } else {
      subjects[index] = speaking ?? main ?? pending
    }
  }

}
