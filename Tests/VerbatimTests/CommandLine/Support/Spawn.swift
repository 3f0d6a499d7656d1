import Foundation

/// The outcome of a run of the program.
struct Ran {
  /// Its exit status; if a signal ended it, 128 plus the signal's number, as in shells.
  var status: Int32
  /// What it wrote to standard output.
  var output: [UInt8]
  /// What it wrote to standard error.
  var errors: [UInt8]

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// A program that was started.
struct Spawned {
  let process: pid_t

  /// Starts a program with arguments that may be any bytes.
  ///
  /// - Parameter descriptors: what its descriptors 0, 1 and 2 refer to.
  init(
    _ program: String, _ arguments: [[UInt8]], environment: [String: String], folder: String,
    descriptors: [Int32]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    // A test runner may block signals; the program begins with none blocked.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    // The C library's way to change folders isn't available everywhere, so env does it.
    let changer = "/usr/bin/env"
    let start = [changer, "-C", folder, program].map { Array($0.utf8) }
    let words = (start + arguments).map { strdup($0.map(CChar.init(bitPattern:)) + [0]) }
    let settings = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, changer, &actions, &attributes, words + [nil], settings + [nil])
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    self.process = process
  }

  /// Waits for the end, and returns the exit status.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
