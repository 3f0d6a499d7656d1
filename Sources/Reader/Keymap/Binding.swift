import Frames

/// A command, the keys that ask for it, and what help says about them.
package struct Binding: Hashable, Sendable {
  /// The ways to type it, each in key notation: `gg`, `<PgDn>`.
  package let keys: [String]
  /// The command.
  package let command: Command
  /// The contexts in which the keys work.
  package let contexts: [KeyContext]
  /// What the command does, in a few words.
  package let summary: String
  /// The part of the help screen that lists it.
  package let group: Group

  /// The parts of the help screen.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case moving = "Moving"
    case screens = "Screens"
    case quotations = "Quotations and bookmarks"
    case taking = "Taking away"
    case passages = "Passages"
    case finding = "Finding"
    case looks = "Looks"
    case program = "The program"
    case typing = "While typing"
  }

  /// The keys as help shows them, separated by spaces.
  package var keyText: String { keys.map(Self.friendly).joined(separator: " ") }

  private static func friendly(_ notation: String) -> String {
    guard let keys = try? KeyNotation.keys(in: notation) else { return notation }
    return friendly(keys)
  }

  /// Returns keys as people write them: `^F` for `<C-f>`, `Space` for `<Space>`.
  static func friendly(_ keys: [Key]) -> String {
    keys.map { key in
      switch key {
      case .character(" "): "Space"
      case .character(let character): String(character)
      case .control(let character): "^" + String(character).uppercased()
      case .up: "↑"
      case .down: "↓"
      case .left: "←"
      case .right: "→"
      case .backTab: "Shift-Tab"
      case .backspace: "Backspace"
      case .delete: "Delete"
      default: String(KeyNotation.string(for: key).drop { $0 == "<" }.prefix { $0 != ">" })
      }
    }.joined()
  }
}
