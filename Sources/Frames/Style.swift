/// What a cell's text means, so that a theme can decide how it looks: a set of roles.
///
/// Frames carry meaning, never colours. A test can ask whether a word is painted as a quotation, and
/// the same frame is shown in colour, in monochrome, on a dark and on a light screen.
package struct Style: OptionSet, Hashable, Sendable {
  /// One bit per role.
  package let rawValue: UInt64

  /// Makes a style from its bits.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Plain text.
  package static let plain: Style = []

  // What the words are.
  /// An article's title.
  package static let title = Style(rawValue: 1 << 0)
  /// A heading within an article.
  package static let heading = Style(rawValue: 1 << 1)
  /// The deck under a title.
  package static let deck = Style(rawValue: 1 << 2)
  /// Byline, date, source, credit: information about an article.
  package static let byline = Style(rawValue: 1 << 3)
  /// What isn't the article's own: marked noise, and the line that replaces it when it is folded.
  package static let noise = Style(rawValue: 1 << 4)
  /// Words that the source emphasises.
  package static let emphasis = Style(rawValue: 1 << 5)
  /// Words that someone said.
  package static let quotation = Style(rawValue: 1 << 6)
  /// A quotation whose speaker is unknown.
  package static let unattributed = Style(rawValue: 1 << 7)

  // What the reader adds.
  /// The quotation or row that keys act on.
  package static let selected = Style(rawValue: 1 << 16)
  /// A match of a search.
  package static let match = Style(rawValue: 1 << 17)
  /// The match of a search that the reader is at.
  package static let currentMatch = Style(rawValue: 1 << 18)
  /// Words that are bookmarked.
  package static let bookmarked = Style(rawValue: 1 << 19)
  /// The sign that there is a bookmark, in a margin or a row.
  package static let mark = Style(rawValue: 1 << 22)
  /// A user's note: their own words among those of others.
  package static let note = Style(rawValue: 1 << 23)
  /// An unread article.
  package static let unread = Style(rawValue: 1 << 20)
  /// A starred article.
  package static let starred = Style(rawValue: 1 << 21)

  // Parts of the screen.
  /// The status line.
  package static let status = Style(rawValue: 1 << 24)
  /// A message about something that went wrong or cannot be done now.
  package static let problem = Style(rawValue: 1 << 25)
  /// A line that text is typed into.
  package static let prompt = Style(rawValue: 1 << 26)
  /// A rule or a border between panes.
  package static let rule = Style(rawValue: 1 << 27)
  /// Secondary text: dates, counts, hints.
  package static let secondary = Style(rawValue: 1 << 28)
  /// The name of a key, in help.
  package static let key = Style(rawValue: 1 << 29)
  /// A part of the screen without the focus.
  package static let unfocused = Style(rawValue: 1 << 30)

  /// How many speakers have different colours before colours repeat.
  package static let speakerCount = 8

  /// Returns the colour of one speaker in an article: `index` counts from 0 and repeats after
  /// ``speakerCount``.
  package static func speaker(_ index: Int) -> Style {
    let slot = ((index % speakerCount) + speakerCount) % speakerCount
    return Style(rawValue: 1 << UInt64(32 + slot))
  }

  /// The speaker whose colour this style has, from 0, or `nil` if it has none.
  package var speakerIndex: Int? {
    let bits = (rawValue >> 32) & 0xFF
    return bits == 0 ? nil : bits.trailingZeroBitCount
  }
}

extension Style: CustomStringConvertible {
  /// The names of the roles, separated by spaces, in a fixed order: `quotation speaker-2 selected`.
  package var description: String {
    Self.named.filter { contains($0.style) }.map(\.name).joined(separator: " ")
  }

  /// The roles in the order written.
  private static let named: [(style: Style, name: String)] =
    [(.quotation, "quotation")]
    + (0..<speakerCount).map { (.speaker($0), "speaker-\($0 + 1)") }
    + [
      (.unattributed, "unattributed"), (.title, "title"), (.heading, "heading"), (.deck, "deck"),
      (.byline, "byline"), (.noise, "noise"), (.emphasis, "emphasis"), (.bookmarked, "bookmarked"),
      (.mark, "mark"), (.note, "note"),
      (.unread, "unread"), (.starred, "starred"), (.status, "status"), (.problem, "problem"),
      (.prompt, "prompt"), (.rule, "rule"), (.secondary, "secondary"), (.key, "key"),
      (.unfocused, "unfocused"), (.match, "match"), (.currentMatch, "current-match"), (.selected, "selected"),
    ]
}
