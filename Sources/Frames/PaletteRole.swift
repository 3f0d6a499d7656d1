/// A role to which a theme gives a look; users write its name in their own themes, so it must not change.
package enum PaletteRole: String, CaseIterable, Hashable, Sendable {
  case text
  case speaker1 = "speaker-1"
  case speaker2 = "speaker-2"
  case speaker3 = "speaker-3"
  case speaker4 = "speaker-4"
  case speaker5 = "speaker-5"
  case speaker6 = "speaker-6"
  case speaker7 = "speaker-7"
  case speaker8 = "speaker-8"
  case unattributed, secondary, noise, accent, problem, rule, status, bar
  case unfocusedBar = "unfocused-bar"
  case match
  case currentMatch = "current-match"

  /// What has this role, for the documentation.
  package var summary: String {
    switch self {
    case .text: "Ordinary text"
    case .speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6, .speaker7, .speaker8:
      "A speaker’s words; eight colours are used in turn"
    case .unattributed: "Quotations without a speaker"
    case .secondary: "Bylines, dates, sources, counts"
    case .noise: "What is not the article’s own"
    case .accent: "Keys, stars and marks of bookmarks"
    case .problem: "Messages about failures"
    case .rule: "Lines between parts of the screen"
    case .status: "The status line"
    case .bar: "The selected row"
    case .unfocusedBar: "The selected row of a list without the focus"
    case .match: "Matches of a search"
    case .currentMatch: "The current match"
    }
  }
}

extension Palette {
  /// The look of a role.
  subscript(role: PaletteRole) -> CellLook {
    get { self[keyPath: Self.path(of: role)] }
    set { self[keyPath: Self.path(of: role)] = newValue }
  }

  private static func path(of role: PaletteRole) -> WritableKeyPath<Palette, CellLook> {
    switch role {
    case .text: \.text
    case .speaker1: \.speakers[0]
    case .speaker2: \.speakers[1]
    case .speaker3: \.speakers[2]
    case .speaker4: \.speakers[3]
    case .speaker5: \.speakers[4]
    case .speaker6: \.speakers[5]
    case .speaker7: \.speakers[6]
    case .speaker8: \.speakers[7]
    case .unattributed: \.unattributed
    case .secondary: \.secondary
    case .noise: \.noise
    case .accent: \.accent
    case .problem: \.problem
    case .rule: \.rule
    case .status: \.status
    case .bar: \.bar
    case .unfocusedBar: \.unfocusedBar
    case .match: \.match
    case .currentMatch: \.currentMatch
    }
  }
}
