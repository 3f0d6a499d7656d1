import CNcurses
import Frames
import Glibc
import Testing

@testable import Terminal

/// A screen on a pseudo-terminal.
///
/// Stopping and ending are tested on the whole program instead.
@Suite(.serialized) struct CursesTerminalTests {
  let size = Size(columns: 40, rows: 10)

  func screen(on terminal: borrowing PseudoTerminal, type: String? = "xterm-256color") throws
    -> CursesTerminal
  {
    try CursesTerminal(devices: terminal.devices(), type: type, theme: ThemeDesign(.dark))
  }

  func frame(_ text: String, style: Style = .plain) -> Frame {
    var frame = Frame(size: size)
    frame.write(text, at: Position(row: 1, column: 2), style: style)
    return frame
  }

  @Test func `the terminal is taken over with the first frame and given back as it was`() throws {
    let terminal = try PseudoTerminal(size: size)
    let before = terminal.modes
    do {
      var screen = try screen(on: terminal)
      let shown = screen.frameSize
      #expect(shown == size)
      screen.show(frame("Hello"))
      let output = terminal.takeOutput(until: "Hello")
      #expect(
        output.contains("\u{1B}[?1049h") && output.contains("\u{1B}[?2004h") && output.contains("Hello"))
      let during = terminal.modes
      #expect(during != before)
    }
    let output = terminal.takeOutput(until: "\u{1B}[?1049l")
    #expect(output.contains("\u{1B}[?1049l") && output.contains("\u{1B}[?2004l") && output.contains("1000l"))
    let after = terminal.modes
    #expect(after == before)
  }

  @Test func `the terminal is taken over once, and all its settings are left alone`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("Hello"))
    let output = terminal.takeOutput(until: "Hello")
    #expect(output.ranges(of: "\u{1B}[?1049h").count == 1)
    #expect(!output.contains("\u{1B}[?1049l") && !output.contains("\u{1B}]104"))
  }

  @Test func `only what changed is sent`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("some words, many words"))
    _ = terminal.takeOutput(until: "many words")
    screen.show(frame("some words, many words"))
    let nothing = terminal.takeOutput()
    #expect(nothing.isEmpty)
    screen.show(frame("some birds, many words"))
    let output = terminal.takeOutput(until: "bi")
    #expect(output.contains("bi") && !output.contains("many"))
    screen.redraw()
    let whole = terminal.takeOutput(until: "many words")
    #expect(whole.contains("some birds, many words"))
  }

  @Test func `rows that move are not sent again, and stand where the frame has them`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    for (from, top) in [(nil, 0), (0, 1), (1, 3), (3, 2), (2, 12), (12, 8), (8, 8), (8, 30)] as [(Int?, Int)]
    {
      var frame = Frame(size: size)
      for row in 0..<9 {
        frame.write(Self.words(ofLine: top + row), at: Position(row: row, column: 0))
      }
      frame.write("at \(top)", at: Position(row: 9, column: 0))
      screen.show(frame)
      let output = terminal.takeOutput()
      let stays = from.map { abs($0 - top) < 5 } ?? false
      #expect(output.contains(Self.words(ofLine: top + 4)) == !stays, "\(top)")
      for row in 0..<10 {
        let cells = frame[row: row].map(\.cluster).joined()
        #expect(Self.window(row: row) == cells, "\(top)")
      }
    }
  }

  /// Words that share no letter with those of other lines.
  private static func words(ofLine line: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ日本語")
    return String(repeating: letters[(line * 7) % letters.count], count: 12)
  }

  /// The text that ncurses believes a row of the screen to have.
  private static func window(row: Int) -> String {
    var characters = [wchar_t](repeating: 0, count: 64)
    mvwinnwstr(shim_stdscr(), Int32(row), 0, &characters, 63)
    return String(
      String.UnicodeScalarView(characters.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) }))
  }

  @Test func `a wide cluster that gives way to narrow ones leaves nothing behind`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("a日b"))
    let first = terminal.takeOutput(until: "b")
    #expect(first.contains("a日b"))
    screen.show(frame("axyb"))
    let second = terminal.takeOutput(until: "xy")
    #expect(second.contains("xy"))
    screen.show(frame("a日b"))
    let third = terminal.takeOutput(until: "日")
    #expect(third.contains("日"))
  }

  @Test func `colours, weight and the cursor`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    var frame = frame("said", style: [.quotation, .speaker(0)])
    frame.cursor = Position(row: 1, column: 2)
    screen.show(frame)
    let coloured = terminal.takeOutput(until: "said")
    #expect(coloured.contains("\u{1B}[38;5;216msaid") && !coloured.hasSuffix("\u{1B}[?25l"))
    screen.use(ThemeDesign(.monochrome))
    let bold = terminal.takeOutput(until: "said")
    #expect(bold.contains("said") && bold.contains("1m") && !bold.contains("38;5"))
    frame.cursor = nil
    screen.show(frame)
    let output = terminal.takeOutput(until: "\u{1B}[?25l")
    #expect(output.contains("\u{1B}[?25l"))
  }

  @Test func `clusters reach the terminal as it can place them`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("e\u{301} ❤\u{FE0F} हि क्ष \u{1F468}\u{200D}\u{1F469} end"))
    let output = terminal.takeOutput(until: "end")
    #expect(output.contains("e\u{301} ❤ हि क्ष \u{1F468} end"))
    #expect(!output.unicodeScalars.contains("\u{FE0F}"))
  }

  @Test func `a new size arrives as a key, once, and the next frame is sent whole`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("words"))
    _ = terminal.takeOutput(until: "words")
    kill(getpid(), SIGWINCH)
    #expect(screen.nextEvent(timeout: 50) == .timeout)
    for size in [Size(columns: 1, rows: 1), Size(columns: 300, rows: 100), Size(columns: 20, rows: 5)] {
      terminal.resize(size)
      kill(getpid(), SIGWINCH)
      #expect(screen.nextEvent(timeout: 5000) == .key(.resize(size)))
      let shown = screen.frameSize
      #expect(shown == size)
      var frame = Frame(size: size)
      frame.write("日本語", at: Position(row: 0, column: 0))
      screen.show(frame)
      let isWide = size.columns >= 6
      #expect(terminal.takeOutput(until: isWide ? "日本語" : "").contains("日本語") == isWide)
      // A frame made for a former size.
      screen.show(self.frame("words"))
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `signals that ask for the end are reported apart`(signal: Int32) throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("x"))
    kill(getpid(), signal)
    #expect(screen.nextEvent(timeout: 5000) == .terminate(signal: signal))
    #expect(screen.nextEvent(timeout: 0) == .timeout)
  }

  @Test func `after the program was continued, the screen is taken and sent again`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("words"))
    _ = terminal.takeOutput(until: "words")
    kill(getpid(), SIGCONT)
    #expect(screen.nextEvent(timeout: 50) == .timeout)
    let output = terminal.takeOutput(until: "words")
    #expect(output.contains("\u{1B}[?1049h") && output.contains("\u{1B}[?2004h") && output.contains("words"))
  }

  @Test func `while another program has the terminal it is as it was, and afterwards all is sent again`()
    throws
  {
    let terminal = try PseudoTerminal(size: size)
    let before = terminal.modes
    var screen = try screen(on: terminal)
    screen.show(frame("words"))
    _ = terminal.takeOutput(until: "words")
    screen.lend {
      let during = terminal.modes
      #expect(during == before)
      let output = terminal.takeOutput(until: "\u{1B}[?1049l")
      #expect(output.contains("\u{1B}[?1049l") && output.contains("\u{1B}[?2004l"))
    }
    let output = terminal.takeOutput(until: "words")
    #expect(output.contains("\u{1B}[?1049h") && output.contains("words"))
  }

  @Test func `a terminal that is closed is reported, every time`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("x"))
    _ = consume terminal
    #expect(screen.nextEvent(timeout: 5000) == .gone)
    screen.show(frame("y"))
    #expect(screen.nextEvent(timeout: 5000) == .gone)
  }

  @Test(
    arguments: [
      (nil, TerminalError.typeUnset), ("", .typeUnset),
      ("no-such-terminal", .typeUnknown("no-such-terminal")),
      ("dumb", .typeTooDumb("dumb")),
    ] as [(String?, TerminalError)])
  func `a terminal that cannot show a screen is refused, and left as it was`(
    type: String?, error: TerminalError
  ) throws {
    let terminal = try PseudoTerminal(size: size)
    let before = terminal.modes
    #expect(throws: error) { _ = try screen(on: terminal, type: type) }
    let after = terminal.modes
    #expect(after == before)
    let output = terminal.takeOutput()
    #expect(output.isEmpty)
  }

  @Test(arguments: ["vt100", "linux", "screen", "xterm-mono", "vt52"])
  func `terminals of few abilities do`(type: String) throws {
    let terminal = try PseudoTerminal(size: size)
    do {
      var screen = try screen(on: terminal, type: type)
      screen.show(frame("“Yes”", style: [.quotation, .speaker(4), .selected]))
      let output = terminal.takeOutput(until: "Yes")
      #expect(output.contains("“Yes”"))
    }
    #expect(type != "vt52" || !terminal.takeOutput().contains("?2004"))
  }

  @Test func `pauses in a terminal's description are left out of what a dying program writes`() {
    #expect(Curses.withoutPadding("\u{1B}[m$<2>\u{F}$<5/>") == Array("\u{1B}[m\u{F}".utf8))
    #expect(Curses.withoutPadding("a$b$<") == Array("a$b$<".utf8))
  }
}
