/// How a run ended, for the shell.
enum ExitStatus: Int32, Sendable {
  /// All was done; finding nothing is done, too.
  case done = 0
  /// Some input failed; the rest was done.
  case someFailed = 1
  /// The arguments make no sense.
  case wrongUsage = 2
  /// Ended by SIGHUP, or the terminal is gone.
  case hungUp = 129
  /// Ended by SIGINT.
  case interrupted = 130
  /// Ended by SIGTERM.
  case terminated = 143
}

/// Ends a command with a status of its own choice, when all that is to be said has been said.
struct Ending: Error {
  var status: ExitStatus
}
