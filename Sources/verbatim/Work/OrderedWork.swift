import Foundation
import Synchronization

/// Does the same work for many items on several threads, and hands over the results in order.
///
/// Work begins before a result is asked for and runs ahead, but only as far as ``window`` items, or as many
/// as hold ``mostBytes``.
///
/// ```swift
/// let pages = OrderedWork(count: files.count, bytes: \.count) { read(files[$0]) }
/// defer { pages.stop() }
/// while let page = pages.next() { write(page) }
/// ```
final class OrderedWork<Result: Sendable>: Sendable {
  private struct State {
    /// The number of the next item to begin with, and of the next result to hand over.
    var begun = 0
    var taken = 0
    var results: [Int: Result] = [:]
    /// How many bytes the waiting results hold.
    var bytes = 0
    var isStopped = false
  }

  private let count: Int
  private let workers: Int
  private let bytes: @Sendable (Result) -> Int
  private let work: @Sendable (Int) -> Result
  // Threads wait for each other, which `Mutex` cannot do.
  private let condition = NSCondition()
  nonisolated(unsafe) private var state = State()

  /// How many bytes of results may wait.
  private static var mostBytes: Int { 64 << 20 }
  /// How many results may wait for each thread.
  private static var window: Int { 32 }

  /// Begins to work.
  ///
  /// - Parameters:
  ///   - count: how many items there are.
  ///   - workers: how many threads to use; without any, the work is done when its result is asked for.
  ///   - bytes: returns how many bytes a result holds.
  ///   - work: does the work for the item with this number, on any thread.
  init(
    count: Int, workers: Int = ProcessInfo.processInfo.activeProcessorCount,
    bytes: @escaping @Sendable (Result) -> Int, work: @escaping @Sendable (Int) -> Result
  ) {
    self.count = count
    self.bytes = bytes
    self.work = work
    // A single item isn't worth a thread.
    self.workers = count < 2 ? 0 : min(workers, count)
    let started = (0..<self.workers).count { _ in BackgroundThread.start { self.run() } }
    if started == 0 { stop() }
  }

  /// Waits for the next result, in order, and returns it; `nil` after the last.
  func next() -> Result? {
    condition.lock()
    let number = state.taken
    guard number < count else {
      condition.unlock()
      return nil
    }
    while state.results[number] == nil, number < state.begun || !state.isStopped { condition.wait() }
    let result = state.results.removeValue(forKey: number)
    if let result { state.bytes -= bytes(result) }
    state.taken += 1
    state.begun = max(state.begun, state.taken)
    condition.broadcast()
    condition.unlock()
    return result ?? work(number)
  }

  /// Starts no more items.
  func stop() {
    condition.lock()
    state.isStopped = true
    condition.broadcast()
    condition.unlock()
  }

  private func run() {
    while let number = begin() {
      let result = work(number)
      condition.lock()
      state.results[number] = result
      state.bytes += bytes(result)
      condition.broadcast()
      condition.unlock()
    }
  }

  /// Returns the next item to work on; `nil` if there is none.
  private func begin() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while !state.isStopped, state.begun < count, isFull { condition.wait() }
    guard !state.isStopped, state.begun < count else { return nil }
    state.begun += 1
    return state.begun - 1
  }

  /// Whether enough results are waiting; the one to be taken next never has to wait.
  private var isFull: Bool {
    guard state.begun > state.taken else { return false }
    return state.begun - state.taken >= Self.window * max(1, workers) || state.bytes >= Self.mostBytes
  }
}
