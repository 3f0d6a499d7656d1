/// What a scalar is to a search, and to passages that are looked for again.
package enum ScalarClass {
  /// A letter, a digit, or any character that only matches itself.
  case letter
  /// A space of any width, a no-break space, a tab.
  case blank
  /// A line feed, a carriage return, a form feed and the like.
  case lineBreak
  /// A paragraph separator.
  case paragraphBreak
  /// An apostrophe, a single quotation mark or a prime.
  case apostrophe
  /// A double quotation mark of any style.
  case doubleMark
  /// A hyphen, a dash or a minus sign.
  case hyphen
  /// A horizontal ellipsis.
  case ellipsis
  /// A combining mark, which belongs to the letter before it.
  case mark
  /// A soft hyphen or another invisible scalar.
  case invisible

  /// The class of a scalar.
  package init(_ scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii(scalar) : Self.beyondASCII(scalar)
  }

  private static func ascii(_ scalar: UInt32) -> Self {
    switch scalar {
    case 0x20, 0x09: .blank
    case 0x0A...0x0D: .lineBreak
    case 0x22: .doubleMark
    case 0x27, 0x60: .apostrophe
    case 0x2D: .hyphen
    default: .letter
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> Self {
    switch scalar {
    case 0x00C0...0x02B8: .letter
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0x85, 0x2028: .lineBreak
    case 0x2029: .paragraphBreak
    case 0xB4, 0x02B9, 0x02BB...0x02BD, 0x02C8, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xFF07:
      .apostrophe
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x300C...0x300F, 0x301D...0x301F, 0xFF02: .doubleMark
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .hyphen
    case 0x2026: .ellipsis
    case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7,
      0x064B...0x065F, 0x0670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x3099...0x309A,
      0xFE20...0xFE2F:
      .mark
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      .invisible
    default: .letter
    }
  }
}
