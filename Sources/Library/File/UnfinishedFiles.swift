import Foundation
import Synchronization

/// The files that are being made under temporary names: a signal that ends the program removes them first.
///
/// The handlers are there only while such a file is. They use memory that is never freed, since a signal may
/// arrive at any moment.
package enum UnfinishedFiles {
  /// The maximum number of files that are removed; `DraftFile` takes four.
  private static let limit = 32
  private static let size = Int(PATH_MAX) + 1
  /// The paths, `size` bytes each, ended by zero; an unused one is empty.
  nonisolated(unsafe) private static let paths: UnsafeMutablePointer<CChar> = {
    let paths = UnsafeMutablePointer<CChar>.allocate(capacity: limit * size)
    paths.initialize(repeating: 0, count: limit * size)
    return paths
  }()
  /// What the signals did before, by number; read by the handler.
  nonisolated(unsafe) private static let former: UnsafeMutablePointer<sigaction> = {
    let former = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    former.initialize(repeating: sigaction(), count: 65)
    return former
  }()
  /// Whether `paths` has been made, which must not happen in a signal handler: it allocates.
  nonisolated(unsafe) private static var isPrepared = false
  private static let state = Mutex(State())

  private struct State {
    /// The places in `paths` that are in use.
    var used: Set<Int> = []
    /// The signals that have the handler.
    var handled: [Int32] = []
    var hasExitHook = false
  }

  /// Notes files that are about to be made.
  ///
  /// - Returns: what ``forget(_:)`` takes once they are removed or have their own names.
  package static func note(_ names: [String]) -> [Int] {
    state.withLock { state in
      if !isPrepared { prepare() }
      let places = zip((0..<limit).filter { !state.used.contains($0) }, names).map(\.0)
      for (place, name) in zip(places, names) { write(name, at: place) }
      if state.used.isEmpty { catchSignals(&state) }
      state.used.formUnion(places)
      return places
    }
  }

  /// Forgets files, which have been removed or have their own names.
  package static func forget(_ places: [Int]) {
    state.withLock { state in
      for place in places { paths[place * size] = 0 }
      state.used.subtract(places)
      if state.used.isEmpty { releaseSignals(&state) }
    }
  }

  /// Makes the memory that a handler uses.
  private static func prepare() {
    _ = (paths, former)
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    isPrepared = true
  }

  /// Removes the files that are noted; safe in a signal handler.
  package static func removeAll() {
    guard isPrepared else { return }
    for place in 0..<limit where paths[place * size] != 0 { unlink(paths + place * size) }
  }

  /// Writes a path, the first byte last: until then the place counts as unused.
  private static func write(_ name: String, at place: Int) {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, bytes.count < size else { return }
    let start = paths + place * size
    for index in bytes.indices.dropFirst() { start[index] = CChar(bitPattern: bytes[index]) }
    start[bytes.count] = 0
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    start[0] = CChar(bitPattern: bytes[0])
  }

  // MARK: - Signals

  /// Signals that end a program, unless they have a handler, such as the reader's.
  private static let signals = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
  ]

  private static func catchSignals(_ state: inout State) {
    if !state.hasExitHook { state.hasExitHook = atexit { UnfinishedFiles.removeAll() } == 0 }
    for signal in signals {
      var action = sigaction()
      guard sigaction(signal, nil, &action) == 0, isDefault(action) else { continue }
      former[Int(signal)] = action
      action.__sigaction_handler.sa_handler = { UnfinishedFiles.end(by: $0) }
      sigfillset(&action.sa_mask)
      if sigaction(signal, &action, nil) == 0 { state.handled.append(signal) }
    }
  }

  private static func isDefault(_ action: sigaction) -> Bool {
    action.sa_flags & SA_SIGINFO == 0
      && unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0
  }

  private static func releaseSignals(_ state: inout State) {
    for signal in state.handled { sigaction(signal, former + Int(signal), nil) }
    state.handled = []
  }

  /// Removes the files and lets the signal do what it would have done.
  private static func end(by signal: Int32) {
    removeAll()
    sigaction(signal, former + Int(signal), nil)
    raise(signal)
  }
}
