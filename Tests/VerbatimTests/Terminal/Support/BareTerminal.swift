import CNcurses
import Foundation
import Testing

/// A terminal without an emulator: its other end is the test, which may stop reading.
final class BareTerminal {
  /// The folder that holds everything; it also runs programs outside the terminal.
  let sandbox: Sandbox
  /// The end that an emulator would hold.
  private let emulator: Int32
  /// The end that the program runs on.
  private let device: Int32
  private var program: Spawned?

  init() throws {
    sandbox = try Sandbox()
    sandbox.environment["TERM"] = "xterm-256color"
    sandbox.environment["SWIFT_BACKTRACE"] = "enable=no"
    var device: Int32 = -1
    emulator = shim_open_pseudo_terminal(&device)
    self.device = device
    try #require(emulator >= 0 && shim_set_window_size(device, 30, 100))
    _ = fcntl(emulator, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if let program, end(of: program, within: 0) == nil {
      kill(program.process, SIGKILL)
      _ = program.wait()
    }
    close(device)
    close(emulator)
  }

  /// Starts the program.
  func start(_ arguments: String...) throws {
    program = try Spawned(
      Sandbox.program, arguments.map { Array($0.utf8) }, environment: sandbox.environment,
      folder: sandbox.folder, descriptors: [device, device, device])
  }

  /// Types text, and returns whether the terminal took all of it.
  @discardableResult
  func type(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return write(emulator, bytes, bytes.count) == bytes.count
  }

  /// Reads what the program writes until it contains some words, for at most twenty seconds.
  func read(until words: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var output: [UInt8] = []
    for _ in 0..<400 {
      output += readWaiting()
      if String(decoding: output, as: UTF8.self).contains(words) { return }
    }
    Issue.record("\(words) did not come", sourceLocation: sourceLocation)
  }

  /// Reads what the program writes until nothing comes for a while, and returns how often something came.
  @discardableResult
  func readAll() -> Int {
    var count = 0
    var pauses = 0
    while pauses < 6 {
      if readWaiting().isEmpty { pauses += 1 } else { (count, pauses) = (count + 1, 0) }
    }
    return count
  }

  private func readWaiting() -> [UInt8] {
    var wait = pollfd(fd: emulator, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, 50) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(emulator, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  /// Stops reading, and types keys until the program, which waits for its terminal, takes no more of them.
  func stall(typing keys: String) {
    let many = String(repeating: keys, count: 100)
    var refusals = 0
    for _ in 0..<2_000 where refusals < 60 {
      if type(many) { refusals = 0 } else { refusals += 1 }
      usleep(5_000)
    }
    #expect(refusals == 60, "the program did not stall")
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { if let program { kill(program.process, signal) } }

  /// Returns the status with which the program ends; `nil` if it doesn't end within some seconds.
  func end(within seconds: Int = 10) -> Int32? { program.flatMap { end(of: $0, within: seconds) } }

  private func end(of program: Spawned, within seconds: Int) -> Int32? {
    for _ in 0...seconds * 100 {
      var status: Int32 = 0
      switch waitpid(program.process, &status, WNOHANG) {
      case program.process:
        self.program = nil
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
      case -1: return nil
      default: usleep(10_000)
      }
    }
    return nil
  }

  /// The modes of the terminal, in a form that can be compared.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(device, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
