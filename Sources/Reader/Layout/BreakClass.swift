/// The line-breaking class of a grapheme cluster: a small subset of the classes of UAX #14.
enum BreakClass {
  /// A space, at which a line may end; it is not shown there.
  case blank
  /// A no-break space or word joiner: never a line's end.
  case glue
  /// A line feed: always a line's end.
  case lineFeed
  /// `-` and `‐`: a line may end after it between letters.
  case hyphen
  /// `–` and `—`: a line may end after it.
  case dash
  /// An opening bracket or mark: never a line's end.
  case opening
  /// A closing bracket or mark, or punctuation: never a line's start.
  case closing
  /// `“ ‘ « ‹`, which open a quotation in most languages: no line ends after one, nor at the spaces after it,
  /// as in `« Oui »`.
  case initialMark
  /// `” ’ » ›`, which close a quotation: no line starts with one, nor ends at the spaces before it.
  case finalMark
  /// `"` and `'`, which do either.
  case straightMark
  /// A wide character: lines may end on both sides of it.
  case wide
  /// A character after which a word too long for a line may be divided: `/ ? & = . _ # % + ~ @ : ;`.
  case joint
  /// A digit.
  case digit
  /// A zero-width space: an invisible place where a line may end.
  case gap
  /// Anything else.
  case letter

  /// Classifies an ASCII byte.
  init(ascii byte: UInt8) {
    switch byte {
    case 0x20, 0x09: self = .blank
    case 0x0A: self = .lineFeed
    case 0x2D: self = .hyphen
    case 0x28, 0x5B, 0x7B: self = .opening
    case 0x29, 0x5D, 0x7D, 0x21, 0x2C: self = .closing
    case 0x2F, 0x3F, 0x26, 0x3D, 0x2E, 0x5F, 0x23, 0x25, 0x2B, 0x7E, 0x40, 0x3A, 0x3B: self = .joint
    case 0x30...0x39: self = .digit
    case 0x22, 0x27: self = .straightMark
    default: self = .letter
    }
  }

  /// Classifies a cluster by its first scalar and its width in columns.
  init(_ scalar: Unicode.Scalar, columns: Int) {
    switch scalar.value {
    case ..<0x80: self = BreakClass(ascii: UInt8(scalar.value))
    case 0xA0, 0x2007, 0x2011, 0x202F, 0x2060, 0xFEFF: self = .glue
    case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self = .blank
    case 0x200B: self = .gap
    case 0x2010: self = .hyphen
    case 0x2013, 0x2014: self = .dash
    case 0xAB, 0x2018, 0x201C, 0x2039: self = .initialMark
    case 0xBB, 0x2019, 0x201D, 0x203A: self = .finalMark
    case 0x201A, 0x201E, 0x300C, 0x300E, 0x3008, 0x300A, 0x3010, 0x3014,
      0xFF08, 0xFF3B, 0xFF5B:
      self = .opening
    case 0x2026, 0x3001, 0x3002, 0x3005, 0x300D, 0x300F, 0x3009, 0x300B,
      0x3011, 0x3015, 0x30FB, 0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D,
      // Small kana, which never start a line in Japanese.
      0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087,
      0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7:
      self = .closing
    default: self = columns == 2 ? .wide : .letter
    }
  }

  /// Whether a line may end between a cluster of this class and the next one.
  ///
  /// - Parameter before: the class of the cluster before this one.
  func allowsBreak(before next: BreakClass, after before: BreakClass) -> Bool {
    switch (self, next) {
    case (_, .blank), (_, .glue), (.glue, _), (_, .lineFeed): false
    case (.blank, _), (.gap, _), (.lineFeed, _): true
    case (.opening, _), (.initialMark, _), (_, .closing), (_, .finalMark): false
    case (.hyphen, .letter), (.hyphen, .straightMark): [.letter, .digit, .straightMark].contains(before)
    case (.dash, .digit): before != .digit
    case (.dash, .letter), (.dash, .straightMark), (.dash, .opening), (.dash, .initialMark): true
    case (.wide, _), (_, .wide): next != .joint
    default: false
    }
  }

  /// Whether an initial mark after a cluster of this class opens a quotation, so that no line ends at the
  /// spaces after it.
  ///
  /// Rule LB15a of UAX #14 since Unicode 15.1. In German `»Ja« sagte` a letter comes before the mark.
  var precedesOpeningMark: Bool {
    switch self {
    case .blank, .lineFeed, .gap, .glue, .opening, .initialMark, .finalMark, .straightMark: true
    default: false
    }
  }

  /// Whether a final mark before a cluster of this class closes a quotation, so that no line ends at the
  /// spaces before it.
  ///
  /// Rule LB15b of UAX #14 since Unicode 15.1. In German `sagte »Ja«` a letter comes after the mark.
  var followsClosingMark: Bool {
    switch self {
    case .blank, .lineFeed, .gap, .glue, .closing, .joint, .initialMark, .finalMark, .straightMark: true
    default: false
    }
  }
}
