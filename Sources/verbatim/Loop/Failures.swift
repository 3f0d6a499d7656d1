import Reader
import Synchronization

/// What could not be read in a sitting and the screen has not told of, or not for good: it is told on standard error when
/// the screen is gone, and the exit status says so.
final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])

  /// Adds what went wrong.
  func add(_ more: [any Error]) { errors.withLock { $0 += more } }

  /// Adds what long work had to tell when there was no screen any more.
  func add(untold events: [Event]) {
    for event in events {
      switch event {
      case .problem(let text), .notStored(let text): add([Complaint(worded: text)])
      default: break
      }
    }
  }

  /// All of it, in order.
  var all: [any Error] { errors.withLock { $0 } }
}
