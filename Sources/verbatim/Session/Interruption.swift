import Foundation

/// Holds SIGINT back while work is done that is to end cleanly.
enum Interruption {
  /// Does work that looks at ``isPending`` from time to time, instead of being ended in its middle.
  ///
  /// What it has to tell it writes out itself, all of it: the next SIGINT after it ends the run.
  static func held<Result>(while work: () throws -> Result) rethrows -> Result {
    var signals = Self.signals
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer {
      // The work has seen it and ends in its own way; let go now, it would cut off what is still to be said.
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
