import CNcurses
import Frames
import Glibc

/// Whether a file descriptor is a terminal.
package func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// The size of the terminal behind a file descriptor, or nil where it has none.
package func terminalSize(_ descriptor: Int32) -> Size? {
  var rows: Int32 = 0
  var columns: Int32 = 0
  guard shim_window_size(descriptor, &rows, &columns) else { return nil }
  return Size(columns: Int(columns), rows: Int(rows))
}

/// Where keys come from and where cells go.
///
/// Both are copies of file descriptors, closed on exec, that are closed with this value.
struct Devices: ~Copyable {
  /// A terminal to read from.
  let input: Int32
  /// A terminal to write to.
  let output: Int32

  /// Takes standard input and output where they are terminals, and `/dev/tty` for one that is not.
  ///
  /// - Throws: ``TerminalError/notATerminal`` where there is none.
  init() throws(TerminalError) {
    try self.init(input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  /// Takes copies of two file descriptors, or `/dev/tty` for one that is no terminal.
  init(input: Int32, output: Int32) throws(TerminalError) {
    let input = try Self.terminal(input)
    do {
      self.output = try Self.terminal(output)
    } catch {
      close(input)
      throw error
    }
    self.input = input
  }

  deinit {
    close(input)
    close(output)
  }

  private static func terminal(_ descriptor: Int32) throws(TerminalError) -> Int32 {
    let copy =
      isTerminal(descriptor)
      ? fcntl(descriptor, F_DUPFD_CLOEXEC, 3) : open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if copy < 0 { throw isTerminal(descriptor) ? .noResources(errno) : .notATerminal }
    return copy
  }
}
