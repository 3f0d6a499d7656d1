/// A key press, or another event that arrives in the same way.
package enum Key: Hashable, Sendable {
  /// A character as typed, one grapheme cluster; the space bar is `" "`.
  case character(Character)
  /// A letter, or one of `[ \ ] ^ _ @`, typed with Control; letters in lower case.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, from 1.
  case function(Int)
  /// Pasted text, which is never run as keys.
  case paste(String)
  /// A press of a mouse button or a turn of its wheel.
  case mouse(MouseEvent, Position)
  /// The terminal has a new size.
  case resize(Size)
}

/// What a mouse did.
package enum MouseEvent: Hashable, Sendable {
  /// The first button was pressed and released.
  case click
  /// The first button was pressed and released twice.
  case doubleClick
  /// The mouse was moved while the first button was held.
  case drag
  /// The wheel was turned away from the user.
  case wheelUp
  /// The wheel was turned towards the user.
  case wheelDown
}

extension Key {
  /// Returns the key that a terminal sends for a character typed with Control; `nil` if it sends none.
  ///
  /// Terminals send the same byte for Control-I and Tab, Control-M (and Control-J) and Enter, Control-H and
  /// Backspace, Control-[ and Escape, so these are the same keys.
  package static func typedWithControl(_ character: Character) -> Key? {
    switch character {
    case "i": .tab
    case "m", "j": .enter
    case "h", "?": .backspace
    case "[": .escape
    case "a"..."z", "\\", "]", "^", "_", "@": .control(character)
    default: nil
    }
  }
}

extension Key: CustomStringConvertible {
  /// The key as ``KeyNotation`` writes it.
  package var description: String { KeyNotation.string(for: self) }
}
