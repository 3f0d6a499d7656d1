import CNcurses
import Frames
import Glibc
import Testing

@testable import Terminal

/// What arrives from the terminal.
extension CursesTerminalTests {
  @Test func `keys, pastes and mouse events arrive in order`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("x"))
    terminal.type(
      "j\u{1B}OA\u{1B}[5~é\u{4}\u{1B}[200~two\rlines\u{1B}[201~\u{1B}x\u{1B}[<0;4;3M\u{1B}[<65;4;3MQ")
    let expected: [Key] = [
      .character("j"), .up, .pageUp, .character("é"), .control("d"), .paste("two\nlines"),
      .mouse(.click, Position(row: 2, column: 3)), .mouse(.wheelDown, Position(row: 2, column: 3)),
      .character("Q"),
    ]
    for key in expected { #expect(screen.nextEvent(timeout: 5000) == .key(key)) }
    let hasPendingInput = screen.hasPendingInput
    #expect(!hasPendingInput)
    #expect(screen.nextEvent(timeout: 0) == .timeout)
    terminal.type("\u{1B}")
    #expect(screen.nextEvent(timeout: 5000) == .key(.escape))
  }

  @Test func `characters typed ahead are taken together, up to the next key of another kind`() throws {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("x"))
    terminal.type("/" + String(repeating: "é", count: 900) + "\rj")
    #expect(screen.nextEvent(timeout: 5000) == .key(.character("/")))
    var typed = screen.takeTypedText()
    while case .key(let key) = screen.nextEvent(timeout: 500), case .character(let character) = key {
      typed.append(character)
      typed += screen.takeTypedText()
    }
    #expect(typed == String(repeating: "é", count: 900))
    #expect(screen.nextEvent(timeout: 5000) == .key(.character("j")))
  }

  @Test
  func
    `A paste without an end is given up after two seconds, however often the loop looks after other things`()
    throws
  {
    let terminal = try PseudoTerminal(size: size)
    var screen = try screen(on: terminal)
    screen.show(frame("x"))
    terminal.type("\u{1B}[200~never")
    var events: [TerminalEvent] = []
    for _ in 0..<100 where events.last == nil || events.last == .timeout {
      events.append(screen.nextEvent(timeout: 300))
    }
    #expect(events.last == .key(.paste("never")))
    terminal.type("\u{1B}[200~again")
    #expect(screen.nextEvent(timeout: 300) == .timeout)
    terminal.type("\u{3}")
    #expect(screen.nextEvent(timeout: 300) == .key(.paste("again")))
    #expect(screen.nextEvent(timeout: 300) == .key(.control("c")))
  }

  @Test func `another thread wakes the screen, and calls that come together are one`() async throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try screen(on: terminal)
    let waker = screen.waker
    waker.wake()
    waker.wake()
    let events = Self.events(of: screen, count: 2)
    #expect(events == [.woken, .timeout])
    waker.wake()
  }

  private static func events(of screen: consuming CursesTerminal, count: Int) -> [TerminalEvent] {
    var screen = screen
    return (0..<count).map { _ in screen.nextEvent(timeout: 50) }
  }
}
