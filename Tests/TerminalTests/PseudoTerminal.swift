import CNcurses
import Frames
import Glibc

@testable import Terminal

/// The other side of a terminal: types keys, and reads what is sent to the screen.
struct PseudoTerminal: ~Copyable {
  /// The emulator's side.
  private let emulator: Int32
  /// The program's side.
  private let device: Int32

  init(size: Size) throws(TerminalError) {
    var device: Int32 = -1
    emulator = shim_open_pseudo_terminal(&device)
    self.device = device
    if emulator < 0 { throw .noResources(errno) }
    _ = fcntl(emulator, F_SETFL, O_NONBLOCK)
    resize(size)
  }

  deinit {
    close(device)
    close(emulator)
  }

  /// Types text.
  func type(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(emulator, $0.baseAddress, $0.count) }
  }

  /// Gives the terminal a size without telling the program.
  func resize(_ size: Size) { _ = shim_set_window_size(emulator, Int32(size.rows), Int32(size.columns)) }

  /// Takes what was sent to the screen until it contains some text, for at most five seconds.
  func takeOutput(until text: String) -> String {
    var output = takeOutput()
    for _ in 0..<100 where !output.contains(text) { output += takeOutput() }
    return output
  }

  /// Takes what was sent to the screen until nothing has come for a while.
  func takeOutput() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var wait = pollfd(fd: emulator, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, 50) > 0 {
      let count = buffer.withUnsafeMutableBytes { read(emulator, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Copies of the program's side for a screen.
  func devices() throws(TerminalError) -> Devices { try Devices(input: device, output: device) }

  /// The modes of the terminal, as something to compare.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(device, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
