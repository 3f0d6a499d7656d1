import Frames

/// What a screen was waiting for.
package enum ScreenEvent: Hashable, Sendable {
  /// A key, a paste, a mouse event or a new size.
  case key(Key)
  /// A ``Waker`` was used.
  case woken
  /// The program is asked to end, by SIGTERM, SIGHUP or SIGINT.
  case terminate(signal: Int32)
  /// The terminal is closed: nothing will ever come from it again.
  case gone
  /// Nothing happened in the time that was given.
  case timeout
}

/// Signals and wake-ups that have arrived and were not yet reported.
struct PendingSignals {
  /// The signal that asks for the end, if one did.
  var terminate: Int32?
  /// Whether another thread called.
  var isWoken = false
  /// Whether the size may have changed.
  var isResized = false
  /// Whether somebody asked the program to stop for a while.
  var isStopped = false
  /// Whether the program was continued after it had been stopped from outside.
  var isContinued = false
}
