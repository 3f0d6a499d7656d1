import Articles
import Catalogue
import Library
import Reader

extension Wording {
  /// Returns the message for a change that cannot be undone or redone.
  static func message(_ blocked: BlockedChange) -> String {
    "\(name(blocked.change)): this cannot be \(participle(blocked.direction)): \(words(blocked)); nothing was changed; "
      + "“verbatim \(blocked.direction.name) --skip” skips it"
  }

  /// Returns the message for a status line, which begins with what the user must notice.
  static func brief(_ blocked: BlockedChange) -> String {
    "nothing can be \(participle(blocked.direction)): \(brief(blocked.obstacle)): \(name(blocked.change))"
  }

  /// Returns the message for a status line, if the same key skips the change.
  static func offer(toPass blocked: BlockedChange) -> String {
    let key = blocked.direction == .undo ? "U" : "^R"
    return
      "Not \(participle(blocked.direction)): \(brief(blocked.obstacle)). \(key) skips it: \(name(blocked.change))"
  }

  /// Returns the message about a change that was skipped.
  static func passedOver(_ blocked: BlockedChange) -> String {
    "skipped \(name(blocked.change)): \(words(blocked))"
  }

  private static func name(_ change: LibraryChange?) -> String {
    change?.wording ?? "a change that this version does not know"
  }

  private static func participle(_ direction: UndoDirection) -> String {
    direction == .undo ? "undone" : "redone"
  }

  private static func words(_ blocked: BlockedChange) -> String {
    switch blocked.obstacle {
    case .taken(let title): "its file or text is now that of “\(Self.line(title))”"
    case .needs(let change): "\(name(change)) depends on it"
    case .gone: "what it changed is gone"
    case .unreadable: "its record cannot be read"
    }
  }

  private static func brief(_ obstacle: BlockedChange.Obstacle) -> String {
    switch obstacle {
    case .taken: "another article has its file"
    case .needs: "a later change depends on it"
    case .gone: "what it changed is gone"
    case .unreadable: "its record is unreadable"
    }
  }

  /// Returns a title on one line.
  private static func line(_ title: String) -> String {
    title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension UndoDirection {
  /// The name of the command.
  var name: String { self == .undo ? "undo" : "redo" }
}
