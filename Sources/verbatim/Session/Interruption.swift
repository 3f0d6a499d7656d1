import Foundation

/// Holds SIGINT back during work that must end cleanly.
enum Interruption {
  /// Does work that checks ``isPending`` from time to time, instead of being ended in the middle.
  ///
  /// The work must write all its output itself: the next SIGINT after it ends the run.
  static func held<Result>(while work: () throws -> Result) rethrows -> Result {
    var signals = Self.signals
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer {
      // The work has seen the signal and ends in its own way; released now, it would cut off the last
      // messages.
      var signal: Int32 = 0
      if isPending { sigwait(&signals, &signal) }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try work()
  }

  /// Whether SIGINT came while it was held back.
  static var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, SIGINT) == 1
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    return signals
  }
}
