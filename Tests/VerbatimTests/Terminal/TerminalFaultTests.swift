import Foundation
import Testing

/// Terminals that accept no output, pastes that never end, and keys typed faster than they can be shown.
extension TerminalTests {
  private func opened(_ file: String = "harbour.txt") throws -> BareTerminal {
    let terminal = try BareTerminal()
    try terminal.sandbox.write(Self.harbour, to: file)
    try terminal.start(file)
    terminal.read(until: "Lamp number 3")
    terminal.readAll()
    return terminal
  }

  @Test(
    arguments: [
      (SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGUSR1, 138), (SIGALRM, 142), (SIGSEGV, 139),
    ] as [(Int32, Int32)])
  func `a stalled terminal holds up no end`(signal: Int32, status: Int32) throws {
    let terminal = try BareTerminal()
    let before = terminal.modes
    try terminal.sandbox.write(Self.harbour, to: "harbour.txt")
    try terminal.start("harbour.txt")
    terminal.read(until: "Lamp number 3")
    #expect(terminal.modes != before)
    terminal.stall(typing: "jk?qT")
    terminal.send(signal)
    #expect(terminal.end() == status)
    #expect(terminal.modes == before)
  }

  @Test func `the place is kept although the terminal is stalled`() throws {
    let terminal = try opened()
    terminal.type("G")
    terminal.read(until: "Lamp number 40")
    terminal.stall(typing: "kj?qT")
    terminal.send(SIGTERM)
    #expect(terminal.end() == 143)
    let screen = try terminal.sandbox.run(["play", "--size", "100x30", "--keys", ":<Esc>", "harbour.txt"])
      .text
    #expect(screen.contains("Lamp number 40"), "\(screen)")
  }

  @Test func `a terminal that is read again is given back`() throws {
    let terminal = try opened()
    terminal.stall(typing: "jk?qT")
    terminal.send(SIGTERM)
    #expect(terminal.end() == 143)
    terminal.read(until: "\u{1B}[?1049l")
  }

  @Test func `a paste that never ends is ended by ^C`() throws {
    let terminal = try opened()
    terminal.type("\u{1B}[200~never")
    #expect(terminal.readAll() == 0)
    terminal.type("\u{3}")
    terminal.readAll()
    terminal.type("G")
    terminal.read(until: "Lamp number 40")
  }

  @Test func `a paste that never ends is ended by silence`() throws {
    let terminal = try opened()
    terminal.type("\u{1B}[200~never")
    terminal.read(until: "Pasted text is not run as keys")
    terminal.type("G")
    terminal.read(until: "Lamp number 40")
  }

  @Test(arguments: ["/", ":", "gb/", "?/"])
  func `what is typed into a prompt is shown as it comes`(prompt: String) throws {
    let terminal = try opened()
    terminal.type(prompt)
    terminal.readAll()
    var frames = 0
    for letter in "abcdefghi" {
      #expect(terminal.type(String(repeating: letter, count: 1000)))
      frames += terminal.readAll()
    }
    #expect(frames >= 9)
    terminal.type("end")
    terminal.read(until: "end")
    terminal.type("\u{1B}")
    terminal.readAll()
    terminal.send(SIGTERM)
    #expect(terminal.end() == 143)
  }

  @Test(arguments: ["/", ":"])
  func `what is pasted into a prompt is shown as it comes`(prompt: String) throws {
    let terminal = try opened()
    terminal.type(prompt)
    terminal.readAll()
    #expect(terminal.type("\u{1B}[200~"))
    var frames = 0
    for letter in "abcdefghijklmnopqr" {
      let isAccepted = terminal.type(String(repeating: letter, count: 2000))
      #expect(isAccepted)
      frames += terminal.readAll()
    }
    #expect(frames >= 2)
    terminal.type("the end\u{1B}[201~")
    terminal.read(until: "the end")
    terminal.type("\u{1B}")
    terminal.readAll()
    terminal.send(SIGTERM)
    #expect(terminal.end() == 143)
  }
}
