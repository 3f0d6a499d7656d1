import Dispatch
import Synchronization

/// Where work is done that would keep a key waiting: one job after another, each of which may be asked to stop.
protocol Bench: Sendable {
  /// Does a job now or later.
  func perform(_ job: @escaping @Sendable (StopSign) -> Void)
  /// Asks the jobs that were begun or wait to stop.
  func stop()
  /// Waits until all jobs are done, but no longer than so many milliseconds.
  func wait(milliseconds: Int)
}

/// Tells a job whether it should stop.
final class StopSign: Sendable {
  private let isUp = Atomic(false)

  /// Whether the job should stop at the next good moment.
  var isRaised: Bool { isUp.load(ordering: .relaxed) }

  /// Asks the job to stop.
  func raise() { isUp.store(true, ordering: .relaxed) }
}

/// A bench beside the loop: a thread of its own.
final class SideBench: Bench {
  private let queue = DispatchQueue(label: "verbatim.bench", qos: .userInitiated)
  private let current = Mutex(StopSign())

  func perform(_ job: @escaping @Sendable (StopSign) -> Void) {
    let sign = current.withLock { $0 }
    queue.async { job(sign) }
  }

  func stop() {
    current.withLock { sign in
      sign.raise()
      sign = StopSign()
    }
  }

  func wait(milliseconds: Int) {
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    _ = done.wait(timeout: .now() + .milliseconds(milliseconds))
  }
}

/// A bench for a reader without a terminal: every job is done before the next key.
struct InlineBench: Bench {
  func perform(_ job: @escaping @Sendable (StopSign) -> Void) { job(StopSign()) }
  func stop() {}
  func wait(milliseconds: Int) {}
}
