import Frames

/// What a screen was waiting for.
package enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste, a mouse event or a new size.
  case key(Key)
  /// The terminal's background is light or dark, or has become so.
  case background(isLight: Bool)
  /// A ``Waker`` was used.
  case woken
  /// The program was asked to end, by SIGTERM, SIGHUP or SIGINT.
  case terminate(signal: Int32)
  /// The terminal is closed: nothing will ever come from it again.
  case gone
  /// Nothing happened in the given time.
  case timeout
}
