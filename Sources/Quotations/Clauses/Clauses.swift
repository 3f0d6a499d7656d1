/// The chunks of a sentence with, for each verb, the chunk that is its subject.
struct Clauses {
  /// The pieces of the sentence.
  let chunks: [Chunk]
  /// The subject of the sentence's first main clause.
  let mainSubject: Int?
  private let links: [Link]

  /// What a chunk depends on.
  struct Link {
    /// For a verb, the chunk that is its subject; for a relative pronoun, the chunk that it refers to.
    var target: Int?
    /// The number of the main clause in the sentence.
    var clause = 0
    /// Whether the chunk is in a main clause itself, and not in a clause that another verb governs.
    var isMain = true
    /// Whether the chunk is the subject of a verb of saying.
    var speaks = false
    /// Whether the chunk is the subject of any verb.
    var isSubject = false
  }

  /// Reads a sentence.
  init(_ chunks: [Chunk]) {
    var reader = ClauseReader(chunks)
    reader.read()
    self.chunks = chunks
    links = reader.links
    mainSubject = reader.mainSubject
  }

  /// Returns the subject of a verb, as the index of a chunk.
  func subject(of verb: Int) -> Int? { chunks[verb].kind == .verb ? links[verb].target : nil }

  /// Returns the chunk that a relative pronoun refers to.
  func antecedent(of relative: Int) -> Int? {
    chunks[relative].kind == .relative ? links[relative].target : nil
  }

  /// Returns the number of a chunk's main clause in the sentence.
  func clause(of chunk: Int) -> Int { links[chunk].clause }

  /// Whether a chunk is the subject of a verb of saying.
  func speaks(_ chunk: Int) -> Bool { links[chunk].speaks }

  /// Whether a chunk is the subject of a finite verb.
  func isSubject(_ chunk: Int) -> Bool { links[chunk].isSubject }

  /// Whether a chunk is in a main clause, and not in a clause that another verb governs.
  func isMain(_ chunk: Int) -> Bool { links[chunk].isMain }
}

extension [Chunk] {
  /// Returns the chunk before an index, skipping adverbs.
  func before(_ index: Int) -> Int? {
    var previous = index - 1
    while previous >= 0, self[previous].kind == .adverb { previous -= 1 }
    return previous >= 0 ? previous : nil
  }

  /// Returns the helping verb, in the same clause, of a participle at an index.
  func bracket(before index: Int) -> Int? {
    for previous in self[..<index].suffix(16).indices.reversed() {
      switch self[previous].kind {
      case .verb: return self[previous].isLoneHelper ? previous : nil
      case .semicolon, .colon, .subordinator, .relative, .comma, .dash: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether a chunk depends on a preposition, alone or joined by "and" to one that does.
  func followsPreposition(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if self[index].classes.contains(.dependent) { return true }
    switch self[index - 1].kind {
    case .preposition, .according: return true
    case .conjunction: return index > 2 && self[index - 2].isNominal && self[index - 3].kind == .preposition
    default: return false
    }
  }
}
