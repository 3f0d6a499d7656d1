import Foundation
import Testing

/// What a user is told while a command waits for something else.
@Suite struct WaitingTests {
  private let box: Sandbox

  init() throws { box = try Sandbox() }

  @Test func `a pipe into which no one writes is named`() throws {
    try #require(mkfifo(box.folder + "/pipe", 0o600) == 0)
    let said = try said(by: ["add", "pipe"])
    #expect(said.contains("verbatim: pipe: waiting for a program to write to this pipe; ^C stops\r\n"))
  }

  @Test func `a person is reported that a text is to be typed`() throws {
    #expect(
      try said(by: ["show", "-"]).contains("verbatim: standard input: waiting for a text; ^D ends it\r\n"))
  }

  /// Returns what a program that runs on a terminal says there, up to the end of its first line.
  private func said(by arguments: [String]) throws -> String {
    var (terminal, device): (Int32, Int32) = (-1, -1)
    try #require(openpty(&terminal, &device, nil, nil, nil) == 0)
    let program = try box.start(
      arguments.map { Array($0.utf8) }, descriptors: [device, device, device])
    defer {
      kill(program.process, SIGKILL)
      _ = program.wait()
      close(device)
      close(terminal)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while !bytes.contains(0x0A), poll(&request, 1, 60_000) > 0 {
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
