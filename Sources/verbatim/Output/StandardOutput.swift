import Foundation
import Frames
import Terminal

/// Where results go: standard output, written in large pieces.
final class StandardOutput {
  private var bytes: [UInt8] = []
  private static let piece = 1 << 16

  /// Whether standard output is a terminal.
  let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether output that doesn't fit on the terminal goes through a pager.
  var usesPager = false
  private var pager: Pager?

  /// Writes text as it is, for JSON and exports.
  func write(_ text: String) throws(OutputError) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    if bytes.count >= Self.piece { try flush() }
  }

  /// Writes an export: unchanged to a file or a program, through the gate to a terminal.
  func writeExport(_ text: String) throws(OutputError) {
    try write(isTerminal ? Gate.lines(text.replacing("\r\n", with: "\n")) : text)
  }

  /// Writes bytes as they are.
  func write(_ more: [UInt8]) throws(OutputError) {
    bytes += more
    if bytes.count >= Self.piece { try flush() }
  }

  /// Writes a line of text through the gate.
  func line(_ text: String = "") throws(OutputError) {
    try write(Gate.line(text) + "\n")
  }

  /// Hands everything to the system.
  func flush() throws(OutputError) {
    if usesPager, pager == nil, isTerminal, let rows = terminalSize(STDOUT_FILENO)?.rows,
      bytes.lazy.filter({ $0 == UInt8(ascii: "\n") }).prefix(rows).count >= rows
    {
      pager = Pager()
    }
    defer { bytes.removeAll(keepingCapacity: true) }
    try Self.write(bytes[...], to: STDOUT_FILENO)
  }

  /// Hands everything to the system, and waits for the pager if there is one.
  func finish() throws(OutputError) {
    defer {
      pager?.finish()
      pager = nil
    }
    try flush()
  }

  /// Writes all bytes to a descriptor.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(OutputError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&request, 1, -1)
      } else if errno != EINTR {
        throw errno == EPIPE ? .closed : .system(errno)
      }
    }
  }
}

/// Why results cannot be written.
enum OutputError: Error, Hashable {
  /// The program that reads them has gone.
  case closed
  /// The system refuses, with this `errno`.
  case system(Int32)
}
