import Foundation

/// Another program that was started, with an argument vector and never through a shell.
struct StartedProgram: Sendable {
  /// What a program gets of this one's terminal.
  enum Access: Sendable {
    /// Nothing: it has its own session, no output, and input from a descriptor or none.
    case apart(input: Int32?)
    /// All of it, as long as it runs; input comes from a descriptor if there is one.
    case inTerminal(input: Int32?)
  }

  /// How a program ended.
  enum Ending: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  private let process: pid_t

  /// Starts a program.
  ///
  /// - Parameter path: where the program is; it isn't looked up.
  /// - Throws: the `errno` with which it could not be started.
  init(_ path: String, _ arguments: [String], _ access: Access) throws(SystemError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.settle(access, &actions, &attributes)

    let words = ([path] + arguments).map { strdup($0) }
    let settings = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") }
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, words + [nil], settings + [nil])
    guard code == 0 else { throw SystemError(code: code) }
    self.process = process
  }

  /// Sets up descriptors 0, 1 and 2 of the program, and lets it receive all signals.
  private static func settle(
    _ access: Access, _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
  ) {
    var flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    switch access {
    case .apart(let input):
      flags |= newSession
      if let input {
        posix_spawn_file_actions_adddup2(&actions, input, 0)
      } else {
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      }
      for number in [1, 2] as [Int32] {
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
      }
    case .inTerminal(let input):
      // Standard input may be the article being read.
      for number in [0, 1, 2] as [Int32] {
        posix_spawn_file_actions_addopen(&actions, number, "/dev/tty", O_RDWR, 0)
      }
      if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var heard = sigset_t()
    sigemptyset(&heard)
    for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTSTP, SIGTERM, SIGHUP] { sigaddset(&heard, signal) }
    posix_spawnattr_setsigdefault(&attributes, &heard)
    posix_spawnattr_setflags(&attributes, flags)
  }

  /// `POSIX_SPAWN_SETSID`, which glibc and musl show only to programs that ask for more than POSIX.
  private static let newSession: Int16 = 0x80

  /// Waits for the end.
  func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Self.ending(status)
  }

  /// Waits for the end until a moment of ``now``; kills a program that is still running and returns `nil`.
  func wait(until end: Double) -> Ending? {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WNOHANG)
      if found == process { return Self.ending(status) }
      if found < 0, errno != EINTR { return nil }
      if Self.now >= end { break }
      usleep(2000)
    }
    kill(process, SIGKILL)
    _ = wait()
    return nil
  }

  /// Waits for the end of a program that has the terminal; if a key suspends it, this program stops as well.
  func waitInTerminal() -> Ending {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WUNTRACED)
      if found < 0, errno == EINTR { continue }
      let isStopped = found == process && status & 0xFF == 0x7F
      guard isStopped else { return Self.ending(status) }
      // The shell takes the terminal, and later continues both.
      kill(getpid(), SIGSTOP)
      kill(process, SIGCONT)
    }
  }

  private static func ending(_ status: Int32) -> Ending {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }

  /// The time of a monotonic clock, in seconds.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The error with which the system refuses to do something.
struct SystemError: Error, Hashable {
  /// The `errno`.
  let code: Int32
}
