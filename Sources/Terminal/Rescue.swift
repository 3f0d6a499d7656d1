import CNcurses
import Glibc

/// Signals while there is a screen: those reported to the event loop, and those that end the program.
///
/// The only user of `rescue.h`, whose state belongs to the object file that calls it.
struct SignalWatch: ~Copyable {
  /// Keeps the pipe open for as long as handlers write to it.
  private let pipe: WakePipe

  /// Installs the handlers; noted signals arrive as bytes in the pipe.
  init(into pipe: WakePipe) {
    self.pipe = pipe
    shim_watch_signals(pipe.writeEnd)
  }

  deinit {
    shim_divert(-1, -1)
    shim_disarm_rescue()
    shim_unwatch_signals()
  }

  /// Whether SIGTERM, SIGHUP or SIGINT has asked for the end; from then on no frame reaches the terminal.
  var isEnding: Bool { shim_is_ending() }

  /// Redirects what is written to `shown` to `nowhere` once a signal asks for the end.
  ///
  /// A terminal that accepts no output would otherwise hold up the program for ever.
  func divert(_ shown: Int32, to nowhere: Int32) { shim_divert(shown, nowhere) }

  /// Arranges for these bytes to be written and these modes set if the program dies.
  func arm(descriptor: Int32, modes: termios, bytes: [UInt8]) {
    var modes = modes
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      shim_arm_rescue(descriptor, &modes, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  /// Leaves the terminal alone from now on, whatever happens, because another program has it.
  func disarm() { shim_disarm_rescue() }

  /// Gives the terminal back without ncurses; takes half a second at most if it accepts no output.
  func rescue() { shim_rescue() }

  /// Stops the process and its group until it is continued.
  func stop() { shim_stop() }
}
