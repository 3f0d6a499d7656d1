/// A word, a stop or a whole quoted text in quotation marks: the unit that the rules read.
struct Token {
  /// The offset of the first byte.
  var start: Int
  /// The offset after the last byte, without the possessive `'s` of a word.
  var end: Int
  var kind: Kind
  var traits: Traits = []
  /// What a word can be.
  var classes: WordClass = []
  /// Which quoted text a token of kind ``Kind/quotation`` is.
  var quoted = 0

  /// What a token is.
  enum Kind: UInt8 {
    case word, number, quotation, comma, colon, semicolon, stop, dash, open, close, lineBreak, other
    /// A name in quotation marks that someone goes by.
    case alias
  }

  /// How a word is written.
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let capital = Traits(rawValue: 1)
    static let allCapitals = Traits(rawValue: 2)
    static let possessive = Traits(rawValue: 4)
    /// The word includes a full stop, as "Mr." does.
    static let dotted = Traits(rawValue: 8)
  }

  /// The range of the token in UTF-8 offsets.
  var range: Range<Int> { start..<end }
  var isWord: Bool { kind == .word }
  var isCapital: Bool { traits.contains(.capital) }

  /// Whether the word can be one of `classes`.
  @inline(__always)
  func isAny(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }
}
