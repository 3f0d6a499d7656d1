import Synchronization

/// What could not be read in a sitting, to be told again on standard error when the screen is gone.
final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])

  /// Adds what went wrong.
  func add(_ more: [any Error]) { errors.withLock { $0 += more } }

  /// All of it, in order.
  var all: [any Error] { errors.withLock { $0 } }
}
