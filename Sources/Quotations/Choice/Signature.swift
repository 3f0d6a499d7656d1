/// Who signs a quotation without a verb: `“…” — Ada Lund, baker`.
struct Signature {
  /// The name that signs, as a candidate.
  var candidate: Candidate
  /// Whether a dash precedes the name, so that the quotation comes first.
  var hasDash: Bool
  /// Whether the name comes with an age, a title or a noun for a person: "Ada Lund, baker".
  var hasRole: Bool
  /// Whether the name begins with a given name that a list holds, or with initials.
  var hasGivenName = false
  /// Whether the name has two to five words with capitals, none of which is a word for something else.
  var isFullName: Bool
  /// Whether a line that may be a role follows.
  var hasRoleLine = false
  /// Whether words follow the name after a comma.
  var hasTail = false
  /// Whether the name is in capitals and alone in its line, and a list holds none of its words.
  var isShouted = false
}

/// Reads signatures in the chunks of one sentence.
struct SignatureReader {
  let text: SourceText
  let tokens: [Token]
  let clauses: Clauses
  let sentence: Sentence
  let mentions: MentionReader
  /// The index of the first chunk that is more than a quotation, a dash, a number or a sign.
  private let firstWords: Int

  private var chunks: [Chunk] { clauses.chunks }
  /// How many tokens may follow a name (its role, a handle, a place, a date), and how many chunks may lie
  /// between a quotation and its dash.
  private static let reach = 32
  /// How likely a line is to be a signature if only the quotation comes before it.
  ///
  /// Set by hand: too few lines of this form are labelled to count them.
  static let chance = 0.97

  init(
    text: SourceText, tokens: [Token], clauses: Clauses, sentence: Sentence, mentions: MentionReader
  ) {
    self.text = text
    self.tokens = tokens
    self.clauses = clauses
    self.sentence = sentence
    self.mentions = mentions
    firstWords = clauses.chunks.firstIndex { !SignatureReader.isBullet($0, tokens) } ?? clauses.chunks.count
  }

  /// Returns who signs the quotation in the chunk at an index, if only quotations come before the dash.
  func after(_ index: Int) -> Candidate? {
    guard index <= firstWords else { return nil }
    let following = chunks[(index + 1)...].prefix(SignatureReader.reach)
    guard let dash = following.firstIndex(where: { $0.kind != .quotation }), chunks[dash].kind == .dash else {
      return nil
    }
    return signature(at: dash + 1, hasDash: true)?.candidate
  }

  /// Returns who is named before the quotation at an index, if nothing else comes before it but a role and a
  /// colon or, at the start of a paragraph, a dash.
  func before(_ index: Int) -> Candidate? {
    guard index > 1, chunks[index - 1].kind == .colon || chunks[index - 1].kind == .dash,
      index + 1 >= chunks.count || chunks[index + 1].kind == .quotation
    else { return nil }
    let colon = chunks[index - 1].tokens.lowerBound
    guard let name = signature(at: firstWords, until: colon, hasDash: false) else { return nil }
    let isLabel =
      sentence.opensParagraph && name.isFullName
      && (name.hasRole || name.hasGivenName || name.hasTail || firstWords > 0)
    guard isLabel || (name.hasRole && chunks[index - 1].kind == .colon) else { return nil }
    return name.candidate
  }

  /// Returns the whole sentence as a signature, if it is one and a paragraph by itself.
  func line() -> Signature? {
    guard sentence.opensParagraph, sentence.tokens.count < 28,
      sentence.tokens.upperBound >= tokens.count || tokens[sentence.tokens.upperBound].kind == .lineBreak,
      let name = chunks.firstIndex(where: { $0.kind != .other && $0.kind != .dash })
    else { return nil }
    return signature(at: name, hasDash: name > 0 && chunks[name - 1].kind == .dash)
  }

  /// Returns who signs the quotations before the sentence on its line, if the sentence is only a full name and
  /// what the person is: `“…” Ada Lund, baker`.
  ///
  /// Without a role or a listed given name, a few words after a comma say that it isn't a heading.
  func lineEnd() -> Signature? {
    guard !sentence.opensParagraph, sentence.tokens.count < 16,
      sentence.tokens.upperBound >= tokens.count
        || tokens[sentence.tokens.upperBound].kind == .lineBreak,
      !chunks.contains(where: \.isFinite), let name = signature(at: 0, hasDash: false),
      name.isFullName, name.hasRole || name.hasGivenName || name.hasTail
    else { return nil }
    return name
  }

  private static func isBullet(_ chunk: Chunk, _ tokens: [Token]) -> Bool {
    switch chunk.kind {
    case .quotation, .other, .dash: true
    default: tokens[chunk.head].kind == .number
    }
  }

  private func signature(at index: Int, until end: Int? = nil, hasDash: Bool) -> Signature? {
    guard index < chunks.count, chunks[index].kind == .nominal, mayName(chunks[index], hasDash) else {
      return nil
    }
    let name = chunks[index].tokens
    let tail = name.upperBound..<max(name.upperBound, end ?? sentence.tokens.upperBound)
    guard isTail(tail), let mention = mentions.mention(index, in: clauses) else { return nil }
    var candidate = Candidate(mention: mention, cue: nil, situation: .signature)
    candidate.chance = SignatureReader.chance
    return Signature(
      candidate: candidate, hasDash: hasDash, hasRole: holdsRole(name) || holdsRole(tail),
      hasGivenName: tokens[name.lowerBound].isAny([.male, .female]) && tail.isEmpty,
      isFullName: isFullName(name), hasTail: tail.first.map { tokens[$0].kind == .comma } ?? false,
      isShouted: tail.isEmpty && isShouted(name))
  }

  private func isShouted(_ name: Range<Int>) -> Bool {
    name.allSatisfy { index in
      tokens[index].traits.contains(.allCapitals)
        && tokens[index].classes.isSubset(of: [.male, .female, .surname, .joint])
    }
  }

  private func mayName(_ chunk: Chunk, _ hasDash: Bool) -> Bool {
    let first = tokens[chunk.tokens.lowerBound]
    if tokens[chunk.head].isCapital { return first.kind == .word && !first.isAny(.quantifier) }
    // "a reader in Hult", "@adalund"
    return hasDash && (chunk.classes.contains(.person) || text[first.start] == UInt8(ascii: "@"))
  }

  /// Whether words can follow a name in its line: they contain no pronoun, no quotation, and no verb that the
  /// name could be the subject of.
  private func isTail(_ tail: Range<Int>) -> Bool {
    guard tail.count <= SignatureReader.reach else { return false }
    guard let first = tail.first else { return true }
    guard tokens[first].kind != .word || tokens[first].isAny([.time, .preposition, .conjunction, .joint])
    else {
      return false
    }
    var depth = 0
    for index in tail {
      let token = tokens[index]
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .quotation, .semicolon, .colon: return false
      case .stop: if index + 1 < tail.upperBound { return false }
      case .word where depth == 0:
        if token.isAny(.relative) { return true }
        if !token.isCapital, token.isAny([.auxiliary, .sure, .pronoun]) { return false }
      default: break
      }
    }
    return true
  }

  private func holdsRole(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind == .number || tokens[$0].isAny([.person, .title]) }
  }

  private func isFullName(_ name: Range<Int>) -> Bool {
    (2...5).contains(name.count)
      && name.allSatisfy { index in
        let token = tokens[index]
        guard token.isWord, !token.isAny([.body, .work, .utterance]) else { return false }
        return token.isCapital
          ? !token.isAny([.closed, .time]) || token.isAny([.joint, .surname, .male, .female])
          : token.isAny(.joint)
      }
  }
}
