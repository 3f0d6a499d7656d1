/// A quotation mark or a line break in the text.
struct Mark: Equatable {
  /// The offset of its first byte.
  var start: Int
  /// The offset after its last byte.
  var end: Int
  /// The sign itself.
  var glyph: Glyph
  /// Whether its neighbours let it open a quotation: nothing before it, a word after it.
  var mayOpen: Bool
  /// Whether its neighbours let it close a quotation: a word or a stop before it, none after it.
  var mayClose: Bool
  /// Whether a digit comes before it, so that it may be a sign for feet or inches.
  var followsDigit: Bool

  /// The signs that quote.
  enum Glyph: UInt8 {
    case straight, leftCurly, rightCurly, low
    case apostrophes, backticks
    case leftGuillemet, rightGuillemet, leftAngle, rightAngle
    case leftCorner, rightCorner, leftWhiteCorner, rightWhiteCorner, leftTitle, rightTitle
    case apostrophe, leftSingle, rightSingle, lowSingle
    case lineBreak
    /// A dash that begins speech without marks.
    case dash
  }
}

extension Mark.Glyph {
  /// Which marks can belong together: a mark closes only what its own family opened.
  enum Family: UInt8 {
    case double, guillemet, angle, corner, whiteCorner, title, single, none
  }

  /// The family of the sign.
  var family: Family {
    switch self {
    case .straight, .leftCurly, .rightCurly, .low, .apostrophes, .backticks: .double
    case .leftGuillemet, .rightGuillemet: .guillemet
    case .leftAngle, .rightAngle: .angle
    case .leftCorner, .rightCorner: .corner
    case .leftWhiteCorner, .rightWhiteCorner: .whiteCorner
    case .leftTitle, .rightTitle: .title
    case .apostrophe, .leftSingle, .rightSingle, .lowSingle: .single
    case .lineBreak, .dash: .none
    }
  }

  /// Whether this sign can close what `opening` opened.
  func closes(_ opening: Self) -> Bool {
    guard family == opening.family else { return false }
    switch (opening, self) {
    case (_, .low), (_, .backticks), (_, .lowSingle): return false
    case (.leftCorner, .leftCorner), (.leftWhiteCorner, .leftWhiteCorner), (.leftTitle, .leftTitle):
      return false
    case (.leftGuillemet, .leftGuillemet), (.leftAngle, .leftAngle): return false
    default: return true
    }
  }

  /// Whether this sign has the same style as another, so that both may form a pair in either order.
  func matches(_ other: Self) -> Bool {
    switch (self, other) {
    case (.straight, .straight), (.apostrophes, .apostrophes), (.backticks, .apostrophes): true
    case (.leftCurly, .rightCurly), (.rightCurly, .rightCurly), (.rightCurly, .leftCurly): true
    case (.low, .leftCurly), (.low, .rightCurly), (.leftCurly, .leftCurly): true
    default: self.family == other.family && self.family != .double
    }
  }
}
