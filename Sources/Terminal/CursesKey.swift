import CNcurses
import Frames

extension Key {
  /// The key for one of the `KEY_` codes of ncurses; `nil` if nothing is bound to it.
  init?(cursesCode code: Int32) {
    switch code {
    case KEY_UP: self = .up
    case KEY_DOWN: self = .down
    case KEY_LEFT: self = .left
    case KEY_RIGHT: self = .right
    case KEY_HOME, KEY_A1, KEY_FIND: self = .home
    case KEY_END, KEY_C1, KEY_LL, KEY_SELECT: self = .end
    case KEY_PPAGE, KEY_A3: self = .pageUp
    case KEY_NPAGE, KEY_C3: self = .pageDown
    case KEY_ENTER: self = .enter
    case KEY_BTAB: self = .backTab
    case KEY_BACKSPACE: self = .backspace
    case KEY_DC: self = .delete
    case KEY_F0 + 1...KEY_F0 + 63: self = .function(Int(code - KEY_F0))
    default: return nil
    }
  }
}

/// Tells double clicks from single ones.
struct ClickCounter {
  /// The longest time between the two presses of a double click at one place, in milliseconds.
  private static let interval = 400

  private var last: (position: Position, time: Int)?

  /// Takes a press of the button at a time given in milliseconds, and returns whether it was a single or
  /// double click.
  mutating func press(at position: Position, time: Int) -> MouseEvent {
    if let last, last.position == position, time - last.time <= Self.interval {
      self.last = nil
      return .doubleClick
    }
    last = (position, time)
    return .click
  }
}
