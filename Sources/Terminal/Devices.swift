import CNcurses
import Frames
import Glibc

/// Whether a file descriptor is a terminal.
package func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// Whether writing to a file descriptor would succeed now; a stalled terminal accepts nothing.
package func acceptsOutput(_ descriptor: Int32) -> Bool {
  var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  return poll(&wait, 1, 0) > 0 && wait.revents == Int16(POLLOUT)
}

/// Returns the size of the terminal that a file descriptor refers to; `nil` if it isn't a terminal.
package func terminalSize(_ descriptor: Int32) -> Size? {
  var rows: Int32 = 0
  var columns: Int32 = 0
  guard shim_window_size(descriptor, &rows, &columns) else { return nil }
  return Size(columns: Int(columns), rows: Int(rows))
}

/// Where keys come from and where cells go.
///
/// Both are copies of file descriptors that are closed on exec and with this value.
struct Devices: ~Copyable {
  /// A terminal to read from.
  let input: Int32
  /// A terminal to write to.
  let output: Int32
  /// `/dev/null`, for output that no terminal should get.
  let nowhere: Int32

  /// Takes standard input and output if they are terminals, otherwise `/dev/tty`.
  ///
  /// - Throws: ``TerminalError/notATerminal`` if there is none.
  init() throws(TerminalError) {
    try self.init(input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  /// Takes copies of two file descriptors, or `/dev/tty` for one that isn't a terminal.
  init(input: Int32, output: Int32) throws(TerminalError) {
    let input = try Self.terminal(input)
    let outputs: (terminal: Int32, nowhere: Int32)
    do {
      outputs = try Self.outputs(output)
    } catch {
      close(input)
      throw error
    }
    self.input = input
    self.output = outputs.terminal
    nowhere = outputs.nowhere
  }

  deinit {
    close(input)
    close(output)
    close(nowhere)
  }

  private static func outputs(_ descriptor: Int32) throws(TerminalError) -> (
    terminal: Int32, nowhere: Int32
  ) {
    let terminal = try terminal(descriptor)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    if nowhere >= 0 { return (terminal, nowhere) }
    let code = errno
    close(terminal)
    throw .noResources(code)
  }

  private static func terminal(_ descriptor: Int32) throws(TerminalError) -> Int32 {
    let copy =
      isTerminal(descriptor)
      ? fcntl(descriptor, F_DUPFD_CLOEXEC, 3) : open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if copy < 0 { throw isTerminal(descriptor) ? .noResources(errno) : .notATerminal }
    return copy
  }
}
