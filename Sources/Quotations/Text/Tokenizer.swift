/// Cuts a text into tokens; a quoted text is one token, except for a label or clause in it that names the
/// speaker.
///
/// One pass.
struct Tokenizer {
  let text: SourceText
  let lexicon: Lexicon
  var tokens: [Token] = []

  /// Returns the tokens of a text, in order.
  static func tokens(of text: SourceText, quotedTexts: [QuotedText], lexicon: Lexicon) -> [Token] {
    var tokenizer = Tokenizer(text: text, lexicon: lexicon)
    var offset = 0
    for (index, quoted) in quotedTexts.enumerated() {
      tokenizer.cut(offset..<quoted.range.lowerBound)
      if quoted.glyph == .dash { tokenizer.dropOpeningDash() }
      let start = tokenizer.cutLabel(of: quoted)
      tokenizer.tokens.append(
        Token(start: start, end: quoted.range.upperBound, kind: .quotation, quoted: index))
      tokenizer.cutClause(in: quoted)
      offset = quoted.range.upperBound
    }
    tokenizer.cut(offset..<text.count)
    return tokenizer.tokens
  }

  private init(text: SourceText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    tokens.reserveCapacity(text.count / 6)
  }

  /// Drops the dash that opens a paragraph in place of a quotation mark.
  private mutating func dropOpeningDash() {
    guard tokens.last?.kind == .dash else { return }
    if tokens.count == 1 || tokens[tokens.count - 2].kind == .lineBreak { tokens.removeLast() }
  }

  /// Cuts the name that a transcript writes inside the marks, as if it came before them.
  ///
  /// - Returns: the offset at which the quoted text's own token begins.
  private mutating func cutLabel(of quoted: QuotedText) -> Int {
    guard let label = quoted.label else { return quoted.range.lowerBound }
    cut(label.lowerBound..<quoted.statement.lowerBound)
    return quoted.statement.lowerBound
  }

  /// Cuts the clause that names the speaker inside the marks, as if it followed them.
  private mutating func cutClause(in quoted: QuotedText) {
    guard let clause = InnerClause(text: text, lexicon: lexicon).range(in: quoted) else { return }
    tokens.append(Token(start: clause.lowerBound - 2, end: clause.lowerBound - 1, kind: .comma))
    cut(clause)
    tokens.append(Token(start: clause.upperBound, end: clause.upperBound, kind: .stop))
  }

  private mutating func cut(_ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.bytes[offset]
      if byte == Byte.space {
        offset += 1
      } else if Byte.isLetter(byte) {
        offset = word(from: offset, limit: range.upperBound)
      } else if Byte.isDigit(byte) {
        offset = number(from: offset, limit: range.upperBound)
      } else {
        offset = sign(at: offset, limit: range.upperBound)
      }
    }
  }

  private mutating func sign(at offset: Int, limit: Int) -> Int {
    let (value, length) = text.scalar(at: offset)
    let end = min(offset + length, limit)
    switch value {
    case 0x0A, 0x0D, 0x2028, 0x2029: append(.lineBreak, offset, end)
    case 0x2C, 0x3001, 0xFF0C: append(.comma, offset, end)
    case 0x3A, 0xFF1A: append(.colon, offset, end)
    case 0x3B: append(.semicolon, offset, end)
    case 0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F: append(.stop, offset, end)
    case 0x2D, 0x2010...0x2015, 0x2212, 0x2E3A:
      if !isHanging(value, offset, end) { append(.dash, offset, end) }
    case 0x26 where joinsNames(offset, end):
      tokens.append(Token(start: offset, end: end, kind: .word, classes: .joint))
    case 0x28, 0x5B: append(.open, offset, end)
    case 0x29, 0x5D: append(.close, offset, end)
    case 0x23, 0x40: return word(from: offset, limit: limit)
    case 0x1F000...0x1FAFF: append(.other, offset, end)
    case 0x80... where Scalars.isWordPart(value): return word(from: offset, limit: limit)
    default: if !Scalars.isBlank(value) { append(.other, offset, end) }
    }
    return end
  }

  /// Whether a hyphen ends a word whose second part comes later, as in "11- to 12-year-old".
  private func isHanging(_ value: UInt32, _ start: Int, _ end: Int) -> Bool {
    guard value == 0x2D || value == 0x2013, let last = tokens.last, last.end == start else { return false }
    return (last.kind == .number || last.kind == .word) && text[end] == Byte.space
  }

  /// Returns whether "&" comes between two words with capitals, as in "Bell & Sons".
  private func joinsNames(_ start: Int, _ end: Int) -> Bool {
    guard let last = tokens.last, last.isWord, last.isCapital, start - last.end < 2 else { return false }
    let next = text[end] == Byte.space ? end + 1 : end
    return Byte.isCapital(text[next])
  }

  private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int) {
    if kind == .lineBreak || kind == .dash || kind == .other, let last = tokens.last, last.kind == kind {
      tokens[tokens.count - 1].end = end
    } else {
      tokens.append(Token(start: start, end: end, kind: kind))
    }
  }

  private mutating func number(from start: Int, limit: Int) -> Int {
    var offset = start + 1
    // "70-year-old" is a word.
    var isWord = false
    while offset < limit {
      let byte = text.bytes[offset]
      let isInside =
        (byte == Byte.comma || byte == Byte.stop) && offset + 1 < limit
        && Byte.isDigit(text.bytes[offset + 1])
      let joinsNumber = byte == 0x2D && offset + 1 < limit && Byte.isDigit(text.bytes[offset + 1])
      let joinsWord = byte == 0x2D && offset + 1 < limit && Byte.isLetter(text.bytes[offset + 1])
      guard Byte.isDigit(byte) || Byte.isLetter(byte) || isInside || byte == 0x25 || joinsNumber || joinsWord
      else { break }
      isWord = isWord || joinsWord
      offset += 1
    }
    tokens.append(Token(start: start, end: offset, kind: isWord ? .word : .number))
    return offset
  }

  private mutating func word(from start: Int, limit: Int) -> Int {
    if text.habits.contains(.elision), let end = WordShape.elision(from: start, in: text, limit: limit) {
      var elided = Token(start: start, end: end, kind: .word)
      elided.traits = WordShape.traits(of: start..<end, in: text)
      elided.classes = lexicon.classes(of: start..<end, in: text)
      tokens.append(elided)
      return WordShape.endOfApostrophe(at: end, in: text)
    }
    let end = WordShape.end(of: start, in: text, limit: limit)
    var token = Token(start: start, end: end, kind: .word)
    token.traits = WordShape.traits(of: start..<end, in: text)
    var next = end
    if let stem = WordShape.possessiveStem(start..<end, in: text) {
      token.end = stem
      token.traits.insert(.possessive)
    }
    var contracted: Token?
    if let stem = WordShape.contractionStem(start..<end, in: text) ?? (token.end < end ? token.end : nil) {
      contracted = contraction(start: start, stem: stem, end: end)
      if contracted != nil {
        token.end = stem
        token.traits.remove(.possessive)
      }
    }
    if let after = WordShape.pluralPossessive(start..<end, in: text), after <= limit {
      token.traits.insert(.possessive)
      next = after
    }
    token.classes = lexicon.classes(of: token.range, in: text)
    if next < limit, text.bytes[next] == Byte.stop, endsInOwnStop(token, limit: limit) {
      next += 1
      token.end = next
      token.traits.insert(.dotted)
    }
    if text.habits.contains(.capitalNouns), token.isCapital, let last = tokens.last, last.isWord {
      token.classes.subtract(.neverNoun)
    }
    if !text.habits.contains(.ownOrder), isFrenchParticiple(token) { makeHelper() }
    if let pronoun = splitPronoun(from: &token) {
      tokens.append(contentsOf: [token, pronoun])
      return next
    }
    tokens.append(token)
    if let verb = contracted { tokens.append(verb) }
    return next
  }

  /// Whether the full stop after a word belongs to it, as in "Mr." and "U.S.".
  private func endsInOwnStop(_ token: Token, limit: Int) -> Bool {
    if token.isAny(.abbreviation) { return true }
    guard token.isCapital else { return false }
    return token.end - token.start == 1 || text.bytes[token.start..<token.end].contains(Byte.stop)
  }
}
