import Dispatch
import Synchronization

/// Where work is done that would keep a key waiting: one job after another, each of which can be stopped.
protocol WorkQueue: Sendable {
  /// Does a job now or later.
  func perform(_ job: @escaping @Sendable (CancellationToken) -> Void)
  /// Asks the jobs that are waiting or running to stop.
  func stop()
  /// Waits until all jobs are done, for at most `milliseconds`.
  func wait(milliseconds: Int)
}

/// Tells a job whether it should stop.
final class CancellationToken: Sendable {
  private let isUp = Atomic(false)

  /// Whether the job should stop at the next suitable moment.
  var isCancelled: Bool { isUp.load(ordering: .relaxed) }

  /// Asks the job to stop.
  func cancel() { isUp.store(true, ordering: .relaxed) }
}

/// A queue in the background; it has its own thread while there are jobs.
///
/// If no thread can be started, a job is done at once, and keys wait for it.
final class BackgroundQueue: WorkQueue {
  private struct State {
    var sign = CancellationToken()
    var jobs: [@Sendable () -> Void] = []
    var isRunning = false
  }

  private let state = Mutex(State())

  func perform(_ job: @escaping @Sendable (CancellationToken) -> Void) {
    let needsThread = state.withLock { state in
      let sign = state.sign
      state.jobs.append { job(sign) }
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard needsThread else { return }
    if !BackgroundThread.start({ self.run() }) { run() }
  }

  func stop() {
    state.withLock { state in
      state.sign.cancel()
      state.sign = CancellationToken()
    }
  }

  func wait(milliseconds: Int) {
    let done = DispatchSemaphore(value: 0)
    perform { _ in done.signal() }
    _ = done.wait(timeout: .now() + .milliseconds(milliseconds))
  }

  /// Does jobs, in order, until none are left.
  private func run() {
    while let job = next() { job() }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard !state.jobs.isEmpty else {
        state.isRunning = false
        return nil
      }
      return state.jobs.removeFirst()
    }
  }
}

/// A queue for a reader without a terminal: every job is done before the next key.
struct InlineQueue: WorkQueue {
  func perform(_ job: @escaping @Sendable (CancellationToken) -> Void) { job(CancellationToken()) }
  func stop() {}
  func wait(milliseconds: Int) {}
}
