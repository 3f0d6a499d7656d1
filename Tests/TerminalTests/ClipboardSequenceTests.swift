import Frames
import Testing

@testable import Terminal

/// OSC 52, byte by byte.
@Suite struct ClipboardSequenceTests {
  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("“ß”", "4oCcw5/igJ0="),
    ])
  func `Base 64 as RFC 4648 has it`(text: String, encoded: String) {
    #expect(String(decoding: ClipboardSequence.base64(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test func `the sequence is at most 100,000 bytes of base 64 long, and what is longer is refused`() throws {
    let longest = String(repeating: "x", count: ClipboardSequence.limit)
    let bytes = try #require(ClipboardSequence.bytes(for: longest, isInScreen: false))
    #expect(bytes.count <= 100_000)
    #expect(ClipboardSequence.bytes(for: longest + "x", isInScreen: false) == nil)
  }

  @Test func `GNU Screen gets it in pieces that it passes on`() throws {
    let text = String(repeating: "words ", count: 300)
    let bytes = try #require(ClipboardSequence.bytes(for: text, isInScreen: true))
    let wrapped = String(decoding: bytes, as: UTF8.self)
    let pieces = wrapped.split(separator: "\u{1B}P").map { $0.split(separator: "\u{1B}\\") }
    #expect(pieces.count > 4 && pieces.allSatisfy { $0.count == 1 && $0[0].utf8.count <= 512 })
    let plain = try #require(ClipboardSequence.bytes(for: text, isInScreen: false))
    #expect(pieces.flatMap(\.self).joined() == String(decoding: plain, as: UTF8.self))
  }
}

extension CursesTerminalTests {
  @Test func `what is copied reaches the terminal, and the frame on it stays`() throws {
    let terminal = try PseudoTerminal(size: Size(columns: 40, rows: 10))
    var screen = try CursesTerminal(
      devices: terminal.devices(), type: "xterm-256color", theme: ThemeDesign(.dark))
    var frame = Frame(size: Size(columns: 40, rows: 10))
    frame.write("on the screen", at: Position(row: 1, column: 2), style: .plain)
    screen.show(frame)
    _ = terminal.takeOutput(until: "on the screen")
    let isSent = screen.copy("foobar")
    #expect(isSent)
    let output = terminal.takeOutput(until: "\u{7}")
    #expect(output.contains("\u{1B}]52;c;Zm9vYmFy\u{7}"))
    screen.show(frame)
    let after = terminal.takeOutput()
    #expect(after.isEmpty)
  }

  @Test func `text that is too long is not sent in part`() throws {
    let terminal = try PseudoTerminal(size: Size(columns: 40, rows: 10))
    let screen = try CursesTerminal(
      devices: terminal.devices(), type: "xterm-256color", theme: ThemeDesign(.dark))
    let isSent = screen.copy(String(repeating: "x", count: ClipboardSequence.limit + 1))
    #expect(!isSent)
    let output = terminal.takeOutput()
    #expect(!output.contains("]52"))
  }
}
