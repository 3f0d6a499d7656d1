import Foundation

/// Does the same work for a stream of inputs on several threads, and hands over the results in order.
///
/// A caller that waits for a result works, too, so inputs that come one at a time need no second thread.
///
/// ```swift
/// let stream = OrderedStream(answer)
/// defer { stream.stop() }
/// for question in questions { if stream.isFull { print(stream.next()) } ; stream.add(question) }
/// while let answer = stream.next() { print(answer) }
/// ```
final class OrderedStream<Input: Sendable, Result: Sendable>: Sendable {
  private struct State {
    /// The inputs that no thread has begun to work on, by number.
    var waiting: [Int: Input] = [:]
    var results: [Int: Result] = [:]
    /// The numbers of the next input to add, the next to begin with, and the next result to hand over.
    var added = 0
    var begun = 0
    var taken = 0
    var threads = 0
    var isStopped = false
  }

  private let workers: Int
  private let work: @Sendable (Input) -> Result
  // Threads wait for each other, which `Mutex` cannot do.
  private let condition = NSCondition()
  nonisolated(unsafe) private var state = State()

  /// How many inputs may be in progress for each thread.
  private static var window: Int { 8 }

  /// Creates a stream without starting any work.
  ///
  /// - Parameters:
  ///   - workers: how many threads to work on, including the caller's.
  ///   - work: does the work for an input, on any thread.
  init(
    workers: Int = ProcessInfo.processInfo.activeProcessorCount, _ work: @escaping @Sendable (Input) -> Result
  ) {
    self.workers = max(1, workers)
    self.work = work
  }

  /// Whether a result should be taken before more is added.
  var isFull: Bool { condition.withLock { state.added - state.taken >= Self.window * workers } }

  /// Adds an input.
  func add(_ input: Input) {
    condition.lock()
    state.waiting[state.added] = input
    state.added += 1
    // The caller works on one input at a time, so only a second one is worth a thread.
    let isBusy = state.added - state.begun > 1 && state.threads < workers - 1
    if isBusy { state.threads += 1 }
    condition.signal()
    condition.unlock()
    if isBusy, !BackgroundThread.start({ self.run() }) { condition.withLock { state.threads -= 1 } }
  }

  /// Waits for the result of the earliest input, and returns it; `nil` if none are left.
  func next() -> Result? {
    condition.lock()
    defer { condition.unlock() }
    guard state.taken < state.added else { return nil }
    while state.results[state.taken] == nil { if !workOnOne() { condition.wait() } }
    state.taken += 1
    return state.results.removeValue(forKey: state.taken - 1)
  }

  /// Ends the threads once they have finished what they have begun.
  func stop() {
    condition.lock()
    state.isStopped = true
    condition.broadcast()
    condition.unlock()
  }

  private func run() {
    condition.lock()
    while !state.isStopped { if !workOnOne() { condition.wait() } }
    condition.unlock()
  }

  /// Works on the next waiting input, without holding the lock; returns `false` if there is none.
  private func workOnOne() -> Bool {
    let number = state.begun
    guard let input = state.waiting.removeValue(forKey: number) else { return false }
    state.begun += 1
    condition.unlock()
    let result = work(input)
    condition.lock()
    state.results[number] = result
    condition.broadcast()
    return true
  }
}
