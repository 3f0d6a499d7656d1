/// A part of what the reading pane shows, one under another.
///
/// Ordered as shown: the title, the line under it, then the blocks of the text.
enum UnitKey: Hashable, Comparable, Sendable {
  /// The article's title, which is not part of its text.
  case title
  /// Byline, source and date.
  case facts
  /// A block of the text, by its number.
  case block(Int)

  private var rank: Int {
    switch self {
    case .title: -2
    case .facts: -1
    case .block(let index): index
    }
  }

  static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }
}

/// A place in the reading pane that stays the same through resize, width change and folding.
///
/// It names text, not a line: after the text is broken anew, the place is the line that holds the offset.
struct TextPosition: Hashable, Comparable, Sendable {
  /// The part of the pane.
  var unit: UnitKey
  /// A UTF-8 offset: into the article's text for a block, or else into the unit's own words.
  var offset: Int
  /// Whether the place is the blank line under the unit.
  var isGap = false

  static func < (first: Self, second: Self) -> Bool {
    (first.unit, first.offset, first.isGap ? 1 : 0) < (second.unit, second.offset, second.isGap ? 1 : 0)
  }
}
