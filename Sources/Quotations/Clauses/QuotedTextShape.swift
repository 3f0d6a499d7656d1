/// What the words between quotation marks look like: their beginning, their end, their number, their
/// capitals.
struct QuotedTextShape {
  /// Whether the quoted text continues the one before it.
  let continuesPrevious: Bool
  /// What comes before the closing mark.
  var ending: Ending
  /// Whether the first word has a capital.
  var beginsWithCapital: Bool
  /// The number of words, at most 12.
  var words: Int
  /// How many of the counted words begin with a capital.
  var capitals: Int
  /// How many of the counted words are small words, which titles write in lower case.
  var smallWords: Int
  /// Whether a stop inside separates sentences.
  var holdsStop: Bool
  /// Whether one of the counted words is a helping verb or a pronoun, which names and titles seldom hold.
  var holdsClause: Bool

  /// Whether it is a note in brackets on what happens: `“(Laughter.)`.
  var isDirection = false

  /// Whether it is one word with stops inside, like the address of a web page.
  var isAddress = false

  /// What comes before the closing mark.
  enum Ending: Int {
    case comma, stop, question, dash, none
  }

  /// Looks at a quoted text: at most its first twelve words and its last sign.
  init(_ quoted: QuotedText, in text: SourceText, lexicon: Lexicon) {
    continuesPrevious = quoted.continuesPrevious
    ending = QuotedTextShape.ending(of: quoted.statement, in: text)
    beginsWithCapital = false
    words = 0
    capitals = 0
    smallWords = 0
    holdsStop = false
    holdsClause = false
    var holdsBlank = false
    let start = quoted.statement.lowerBound
    let limit = quoted.statement.upperBound
    var offset = start
    while offset < limit, words < 12, offset - start < 400 {
      let (value, length) = text.scalar(at: offset)
      let isWord =
        value < 0x80
        ? Byte.isLetter(UInt8(value)) || Byte.isDigit(UInt8(value)) : Scalars.isWordPart(value)
      if isWord {
        offset = count(wordAt: offset, limit: limit, text, lexicon)
      } else {
        if value == 0x2E || value == 0x3F || value == 0x21, offset + 1 < limit - 1 { holdsStop = true }
        if Scalars.isBlank(value) { holdsBlank = true }
        offset += length
      }
    }
    isAddress = holdsStop && words > 1 && words < 12 && !holdsBlank
    isDirection = words < 4 && QuotedTextShape.isBracketed(quoted.statement, in: text)
  }

  private mutating func count(wordAt start: Int, limit: Int, _ text: SourceText, _ lexicon: Lexicon) -> Int {
    let end = WordShape.end(of: start, in: text, limit: limit)
    if text.bytes[start] >= 0xE3, case let letters = (end - start) / 3, letters > 1 {
      // In scripts without spaces, two letters count as a word.
      if words == 0 { beginsWithCapital = true }
      words += (letters + 1) / 2
      return end
    }
    let isCapital = !WordShape.traits(of: start..<end, in: text).isEmpty || Byte.isDigit(text.bytes[start])
    if words == 0 { beginsWithCapital = isCapital }
    words += 1
    if isCapital {
      capitals += 1
    } else {
      let classes = lexicon.classes(of: start..<end, in: text)
      if !classes.isDisjoint(with: .closed) { smallWords += 1 }
      if !classes.isDisjoint(with: [.auxiliary, .pronoun, .reporting]) { holdsClause = true }
    }
    return end
  }

  private static func isBracketed(_ interior: Range<Int>, in text: SourceText) -> Bool {
    let end = Scan.dropBlank(text, from: interior.lowerBound, to: interior.upperBound)
    guard end - interior.lowerBound > 2 else { return false }
    switch (text[interior.lowerBound], text[end - 1]) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")): return true
    default: return false
    }
  }

  private static func ending(of interior: Range<Int>, in text: SourceText) -> Ending {
    var offset = interior.upperBound
    while offset > interior.lowerBound {
      let (value, length) = text.scalar(before: offset)
      switch value {
      case 0x2C, 0xFF0C: return .comma
      case 0x2E, 0x3002: return .stop
      case 0x2026: return .question
      case 0x21, 0x3F, 0xFF01, 0xFF1F: return .question
      case 0x2D, 0x2013, 0x2014: return .dash
      case 0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201D, 0x29, 0x5D: offset -= length
      default:
        guard Scalars.isBlank(value) else { return .none }
        offset -= length
      }
    }
    return .none
  }
}
