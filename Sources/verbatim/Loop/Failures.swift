import Synchronization

/// What could not be read in a sitting, to be told again on standard error when the screen is gone.
final class Failures: Sendable {
  private let messages = Mutex<[String]>([])

  /// Adds messages.
  func add(_ more: [String]) { messages.withLock { $0 += more } }

  /// All of them, in order.
  var all: [String] { messages.withLock { $0 } }
}
