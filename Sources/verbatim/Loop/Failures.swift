import Reader
import Synchronization

/// What went wrong in a session and the screen didn't report, or only briefly: it is reported on standard error after
/// the screen is gone, and in the exit status.
final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])

  /// Adds what went wrong.
  func add(_ more: [any Error]) { errors.withLock { $0 += more } }

  /// Adds what long work reported after the screen was gone.
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
