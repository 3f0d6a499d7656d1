import CNcurses
import Foundation
import Frames
import Testing

@testable import Terminal

/// The answers of terminals, none of which is ever taken for keys.
@Suite struct TerminalReplyTests {
  private static let answers: [(String, TerminalReply?)] = [
    ("\u{1B}]11;rgb:ffff/8080/0000\u{1B}\\", .background(.init(255, 128, 0))),
    ("\u{1B}]11;rgb:ff/80/00\u{7}", .background(.init(255, 128, 0))),
    ("\u{1B}]11;rgba:1c1c/1c1c/1c1c/ffff\u{7}", .background(.init(28, 28, 28))),
    ("\u{1B}]11;#fdf6e3\u{7}", .background(.init(253, 246, 227))), ("\u{1B}]11;rgb:f/f\u{7}", nil),
    ("\u{1B}]11;?\u{7}", nil), ("\u{1B}]10;rgb:0/0/0\u{7}", nil),
    ("\u{1B}[?62;22;52c", .attributes), ("\u{1B}[?1;2c", .attributes), ("\u{1B}[>1;10;0c", nil),
    ("\u{1B}[?2026;2$y", .mode(2026, state: 2)), ("\u{1B}[?2031;0$y", .mode(2031, state: 0)),
    ("\u{1B}[?5u", .keyboard(flags: 5)),
    ("\u{1B}[>4;2m", .otherKeys(level: 2)), ("\u{1B}[>4;9m", nil), ("\u{1B}[>1;2m", nil),
    ("\u{1B}[?997;1n", .scheme(isDark: true)),
    ("\u{1B}[?997;2n", .scheme(isDark: false)), ("\u{1B}[?997n", nil), ("\u{1B}[?y", nil), ("\u{1B}[?u", nil),
  ]

  @Test(arguments: answers.indices)
  func `answers are read, whole or cut at any byte`(number: Int) {
    let (text, reply) = Self.answers[number]
    let bytes = Array((text + "q").utf8)
    for cut in 0..<text.utf8.count {
      var decoder = KeyDecoder()
      decoder.expectsReply = true
      for (index, byte) in bytes.enumerated() {
        // A tenth of a second passes at the cut; the decoder gives up if it isn't more patient.
        if index == cut, decoder.patience.map({ $0 < 100 }) == true { decoder.giveUp() }
        decoder.take(.byte(byte, alone: index == cut || index == cut - 1 && cut == 1))
      }
      #expect(decoder.takeReplies() == (reply.map { [$0] } ?? []), "cut at \(cut)")
      #expect(decoder.takeKeys() == [.character("q")], "cut at \(cut)")
    }
  }

  @Test func `the escape key still works while an answer is awaited`() {
    var decoder = KeyDecoder()
    decoder.expectsReply = true
    decoder.take(.byte(0x1B, alone: true))
    #expect(decoder.patience == 100)
    decoder.giveUp()
    #expect(decoder.takeKeys() == [.escape])
  }

  @Test(
    arguments: [
      (Color.RGB(0, 0, 0), false), (.init(255, 255, 255), true), (.init(0, 43, 54), false),
      (.init(253, 246, 227), true), (.init(127, 127, 127), false), (.init(200, 200, 100), true),
    ] as [(Color.RGB, Bool)])
  func `a background is light or dark`(color: Color.RGB, isLight: Bool) {
    var capabilities = TerminalCapabilities()
    #expect(capabilities.isLight == nil)
    capabilities.take(.background(color))
    #expect(capabilities.isLight == isLight)
  }

  @Test func `docs/terminal.md lists every sequence that the program writes`() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../docs/terminal.md"),
      encoding: .utf8)
    for sequence in TerminalSequence.allCases {
      let row = "| `\(sequence.notation)` | \(sequence.need.rawValue) | \(sequence.summary) |"
      #expect(page.contains(row + "\n"), "\(row)")
    }
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `CSI") || $0.hasPrefix("| `OSC") }
    #expect(rows.count == TerminalSequence.allCases.count)
  }
}

/// Asking a terminal.
extension CursesTerminalTests {
  @Test func `it is asked once, and what it confirms is used and undone`() throws {
    let terminal = try PseudoTerminal(size: size)
    do {
      var screen = try screen(on: terminal)
      screen.show(frame("x"))
      screen.ask()
      let questions = terminal.takeOutput(until: "\u{1B}[c")
      #expect(questions.contains("\u{1B}]11;?\u{1B}\\") && questions.hasSuffix("\u{1B}[c"))
      terminal.type(
        "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?2031;2$y\u{1B}[?1u\u{1B}[?62cq")
      #expect(screen.nextEvent(timeout: 5000) == .background(isLight: true))
      #expect(screen.nextEvent(timeout: 5000) == .key(.character("q")))
      let confirmed = terminal.takeOutput(until: "\u{1B}[>0u")
      #expect(confirmed.contains("\u{1B}[?2031h"))
      var large = Frame(size: size)
      for row in 0..<10 { large.write("row \(row)", at: Position(row: row, column: 0)) }
      screen.show(large)
      let output = terminal.takeOutput(until: "\u{1B}[?2026l")
      #expect(output.hasPrefix("\u{1B}[?2026h") && output.hasSuffix("\u{1B}[?2026l"))
      large.write("only", at: Position(row: 0, column: 0))
      screen.show(large)
      let small = terminal.takeOutput(until: "only")
      #expect(!small.contains("2026"))
      terminal.type("\u{1B}[?997;1n")
      #expect(screen.nextEvent(timeout: 5000) == .background(isLight: false))
    }
    let end = terminal.takeOutput(until: "\u{1B}[?1049l")
    #expect(end.contains("\u{1B}[?2031l") && end.contains("\u{1B}[<u"))
  }

  @Test func `the window has a title, which is restored`() throws {
    let terminal = try PseudoTerminal(size: size)
    do {
      var screen = try screen(on: terminal)
      screen.show(frame("x"))
      screen.setTitle("One\u{1B}]0;bad\u{7}")
      let output = terminal.takeOutput(until: "bad")
      #expect(output.contains("\u{1B}[22;2t\u{1B}]2;One\u{FFFD}]0;bad\u{FFFD}\u{1B}\\"))
      screen.setTitle("Two")
      let second = terminal.takeOutput(until: "Two")
      #expect(second == "\u{1B}]2;Two\u{1B}\\")
    }
    let end = terminal.takeOutput(until: "\u{1B}[?1049l")
    #expect(end.contains("\u{1B}[23;2t"))
  }

  @Test(arguments: ["linux", "vt100"])
  func `consoles are asked nothing`(type: String) throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal, type: type)
    screen.show(frame("x"))
    _ = terminal.takeOutput()
    screen.ask()
    screen.setTitle("One")
    let output = terminal.takeOutput()
    #expect(output == "")
  }
}
