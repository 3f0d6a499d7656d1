/// A key for a part of the reading pane.
///
/// Keys are ordered as shown: the title, the line under it, then the blocks of the text.
enum UnitKey: Hashable, Comparable, Sendable {
  /// The article's title, which is not part of its text.
  case title
  /// Byline, source and date.
  case facts
  /// A block of the text, by its number.
  case block(Int)
  /// A note of the user, by the number of the block above it, and its own among the notes there.
  case note(Int, Int)

  private var rank: (Int, Int) {
    switch self {
    case .title: (-2, 0)
    case .facts: (-1, 0)
    case .block(let index): (index, 0)
    case .note(let index, let number): (index, number + 1)
    }
  }

  static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }
}

/// A place in the reading pane that stays the same through resize, width change and folding.
///
/// It names text, not a line: when the text is broken into lines again, the place is the line that has the
/// offset.
struct TextPosition: Hashable, Comparable, Sendable {
  /// The part of the pane.
  var unit: UnitKey
  /// A UTF-8 offset: into the article's text for a block, or else into the unit's own words.
  var offset: Int
  /// The number of the blank line under the unit, from 1; 0 for a line of the unit.
  var gapLine = 0

  /// Whether the place is a blank line under the unit.
  var isGap: Bool { gapLine > 0 }

  static func < (first: Self, second: Self) -> Bool {
    (first.unit, first.offset, first.gapLine) < (second.unit, second.offset, second.gapLine)
  }
}
