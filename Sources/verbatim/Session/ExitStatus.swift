/// How a run ended, for the shell.
enum ExitStatus: Int32, Sendable {
  /// Everything was done; finding nothing counts as done, too.
  case done = 0
  /// Some input failed; the rest was done.
  case someFailed = 1
  /// The arguments make no sense.
  case wrongUsage = 2
  /// Ended by SIGHUP, or because the terminal is gone.
  case hungUp = 129
  /// Ended by SIGINT.
  case interrupted = 130
  /// Ended by SIGTERM.
  case terminated = 143
}

/// Ends a command with a particular status, after everything has been reported.
struct Ending: Error {
  var status: ExitStatus
}
