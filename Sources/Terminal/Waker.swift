import Glibc

/// Wakes a screen that waits for keys; may be used from any thread, even after the screen is closed.
package struct Waker: Sendable {
  private let pipe: WakePipe

  init(_ pipe: WakePipe) { self.pipe = pipe }

  /// Makes the screen report ``TerminalEvent/woken`` soon; calls that come together are reported once.
  package func wake() { pipe.write(WakePipe.wakeUp) }
}

/// A pipe through which other threads and signal handlers reach the event loop, one byte per message.
final class WakePipe: Sendable {
  /// The byte of a wake-up; every other byte is the number of a signal.
  static let wakeUp: UInt8 = 0

  /// The end that the event loop reads.
  let readEnd: Int32
  /// The end that is written to.
  let writeEnd: Int32

  /// Makes a non-blocking pipe that no other program inherits.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noResources(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Writes a message; a full pipe already holds one that wakes the reader.
  func write(_ message: UInt8) {
    withUnsafeBytes(of: message) { bytes in _ = Glibc.write(writeEnd, bytes.baseAddress, 1) }
  }

  /// Takes all waiting messages, without waiting for one.
  func takeAll() -> [UInt8] {
    var messages: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(readEnd, $0.baseAddress, $0.count) }
      guard count > 0 else { return messages }
      messages += buffer.prefix(count)
    }
  }
}
