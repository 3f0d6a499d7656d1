/// The chunks of a sentence with, for each verb, the chunk that is its subject.
///
/// A shallow reading from left to right: a noun phrase waits as the subject until a finite verb comes; phrases behind
/// prepositions and between commas are passed over; a participle, an infinitive and a verb behind "and" take the
/// subject of the clause they hang on.
struct Clauses {
  /// The pieces of the sentence.
  let chunks: [Chunk]
  /// For each chunk that is a verb, the index of the chunk that is its subject.
  private(set) var subjects: [Int?]
  /// For each relative pronoun, the index of the chunk that it stands for.
  private(set) var antecedents: [Int?]
  /// The first noun phrase that is the subject of a finite verb.
  private(set) var mainSubject: Int?

  private var pending: Int?
  private var outer: Int?
  private var lastSubject: Int?
  private var lastNominal: Int?

  /// Reads a sentence.
  init(_ chunks: [Chunk]) {
    self.chunks = chunks
    subjects = Array(repeating: nil, count: chunks.count)
    antecedents = Array(repeating: nil, count: chunks.count)
    for index in chunks.indices { read(index) }
  }

  /// The chunk before an index, adverbs passed over.
  func before(_ index: Int) -> Int? {
    var previous = index - 1
    while previous >= 0, chunks[previous].kind == .adverb { previous -= 1 }
    return previous >= 0 ? previous : nil
  }

  /// Whether a chunk hangs on a preposition.
  func followsPreposition(_ index: Int) -> Bool {
    index > 0 && (chunks[index - 1].kind == .preposition || chunks[index - 1].kind == .according)
  }

  private mutating func read(_ index: Int) {
    switch chunks[index].kind {
    case .nominal, .pronoun: readNominal(index)
    case .relative: readRelative(index)
    case .verb: if chunks[index].isFinite { readFinite(index) } else { readHanging(index) }
    case .subordinator, .colon: pending = nil
    default: break
    }
  }

  private mutating func readNominal(_ index: Int) {
    defer { lastNominal = index }
    guard let previous = before(index) else {
      pending = index
      return
    }
    switch chunks[previous].kind {
    case .preposition, .according: break
    case .nominal, .pronoun:
      if pending == nil || !followsPreposition(previous) || chunks[index].kind == .pronoun { pending = index }
    case .comma, .dash, .quotation, .conjunction: if pending == nil { pending = index }
    default: pending = index
    }
  }

  private mutating func readRelative(_ index: Int) {
    antecedents[index] = lastNominal
    outer = pending
    pending = index
  }

  private mutating func readFinite(_ index: Int) {
    let subject = subjectOfFinite(index)
    subjects[index] = subject
    if let subject, chunks[subject].kind == .relative {
      pending = outer
      outer = nil
    } else {
      pending = nil
      outer = nil
      lastSubject = subject ?? lastSubject
      if mainSubject == nil { mainSubject = subject }
    }
  }

  private func subjectOfFinite(_ index: Int) -> Int? {
    guard let previous = before(index) else { return lastSubject }
    switch chunks[previous].kind {
    case .nominal, .pronoun:
      if followsPreposition(previous) { return pending ?? lastSubject ?? previous }
      if let pending, chunks[pending].kind == .relative, chunks[previous].kind == .nominal { return previous }
      return isJoined(previous) ? pending ?? previous : previous
    case .relative: return previous
    case .conjunction: return lastSubject ?? pending
    default: return pending ?? lastSubject
    }
  }

  /// Whether "and" joins a noun phrase to the one before: then the first stands for both.
  private func isJoined(_ index: Int) -> Bool {
    guard let pending, pending < index, index >= 2, chunks[index - 1].kind == .conjunction else {
      return false
    }
    return chunks[index - 2].isNominal
  }

  /// A participle or an infinitive: it hangs on a clause, or on the person just before it.
  private mutating func readHanging(_ index: Int) {
    if index > 0, chunks[index - 1].isNominal, chunks[index].classes.contains(.participle),
      chunks[index - 1].classes.isDisjoint(with: [.utterance, .body])
    {
      subjects[index] = followsPreposition(index - 1) || lastSubject == nil ? index - 1 : lastSubject
    } else {
      subjects[index] = lastSubject ?? pending
    }
  }
}
