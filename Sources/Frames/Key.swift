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
  /// Text that was pasted: never run as keys.
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
  /// The wheel was turned away from the user.
  case wheelUp
  /// The wheel was turned towards the user.
  case wheelDown
}
