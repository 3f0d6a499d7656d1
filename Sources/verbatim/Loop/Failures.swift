import Reader
import Synchronization

/// The failures in a session that the screen didn't report, or reported only briefly.
///
/// They are reported on standard error after the screen is gone, and determine the exit status.
final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])

  /// Adds failures.
  func add(_ more: [any Error]) { errors.withLock { $0 += more } }

  /// Adds what long work reported after the screen was gone.
  func add(unreported events: [Event]) {
    for event in events {
      switch event {
      case .problem(let text), .notStored(let text): add([Complaint(worded: text)])
      default: break
      }
    }
  }

  /// All failures, in order.
  var all: [any Error] { errors.withLock { $0 } }
}
