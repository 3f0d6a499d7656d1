import Articles
import Synchronization

/// What unpacking one document may cost, including archives inside archives, and what was left out.
final class UnpackingBudget: Sendable {
  /// How large the parts of a document may be in total, in `bytes`.
  static let totalBytes = 4 * Ingestion.defaultMaximumBytes
  /// How many members archives may have in total.
  static let members = 100_000
  /// How many times its size a document may unpack to, beyond ``freeBytes``.
  static let ratio = 200
  /// How much any document may unpack to, in `bytes`.
  static let freeBytes = 16 * 1024 * 1024

  private struct State {
    var bytes = UnpackingBudget.totalBytes
    var members = UnpackingBudget.members
    var leftOut: [IngestionError: Int] = [:]
  }

  private let state: Mutex<State>

  /// Makes the budget for a document of `size` bytes.
  init(size: Int) {
    let bytes = min(
      Self.totalBytes, Self.freeBytes + size.multipliedReportingOverflow(by: Self.ratio).partialValue)
    state = Mutex(State(bytes: max(bytes, Self.freeBytes)))
  }

  /// How many parts could not be read, by reason.
  var leftOut: [IngestionError: Int] { state.withLock { $0.leftOut } }

  /// Counts one or more parts that cannot be read.
  func leaveOut(_ reason: IngestionError, count: Int = 1) {
    guard count > 0 else { return }
    state.withLock { $0.leftOut[reason, default: 0] += count }
  }

  /// Takes bytes from the budget; returns whether there were enough.
  func spend(bytes: Int) -> Bool {
    state.withLock {
      $0.bytes -= bytes
      return $0.bytes >= 0
    }
  }

  /// Takes a member from the budget; returns whether one was left.
  func spendMember() -> Bool {
    state.withLock {
      $0.members -= 1
      return $0.members >= 0
    }
  }
}
