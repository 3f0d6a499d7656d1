import Foundation
import Testing

/// Nothing in a title, a text or a file's name can control the terminal.
extension TerminalTests {
  @Test func `controls never reach the terminal`() throws {
    let terminal = try TerminalSession()
    let hostile =
      "\u{1B}]0;owned\u{7} \u{9B}31m \u{202E}abc\u{202C} \u{1B}[2J\u{8}\u{85}\u{2028}e\u{200B}\u{1B}P+q\u{1B}\\"
    try terminal.write(
      "Title \(hostile) end\n\nBy \(hostile)\n\nWords \(hostile) “said \(hostile) so,” said \(hostile).\n\n\(hostile)\n",
      to: "a\u{1B}]2;name\u{7}\u{9B}5m.txt")
    try terminal.open("$V *.txt")
    try terminal.wait(for: "Words")
    try terminal.press("Tab")
    try terminal.type("bB/owned")
    try terminal.press("Enter")
    try terminal.type("qhjk:set title ")
    try terminal.type("Q\r")
    try terminal.quit()
    try terminal.type("$V show *.txt; $V list; $V quotes; $V missing*\u{9B}5m; echo ended\r")
    try terminal.wait { $0.contains("\nended") }
    // The shell itself echoes and prints names; what counts is what comes after the first frame begins.
    let received = terminal.received
    let start = try #require(received.range(of: Data("\u{1B}[?1049h".utf8)))
    let end = received.range(of: Data("\u{1B}[?1049l".utf8))?.lowerBound ?? received.endIndex
    let frames = String(decoding: received[start.upperBound..<end], as: UTF8.self)
    for part in [
      "\u{1B}]0", "\u{1B}]2;name", "\u{9B}", "\u{202E}", "\u{1B}[2J\u{8}", "\u{85}", "\u{2028}", "\u{200B}",
      "\u{1B}P",
    ] {
      #expect(!frames.contains(part), "\(part.debugDescription) reached the terminal")
    }
    // The title of the window is entirely the program's own.
    for title in frames.split(separator: "\u{1B}]2;").dropFirst() {
      #expect(title.prefix { $0 != "\u{1B}" }.hasSuffix("Verbatim"))
    }
    #expect(frames.contains("\u{FFFD}"))
    let printed = String(decoding: received[end...], as: UTF8.self)
    #expect(!printed.contains("\u{1B}]0;owned"))
    #expect(!printed.contains("\u{202E}abc"))
  }

  @Test func `invalid bytes show as replacements`() throws {
    let terminal = try TerminalSession()
    try terminal.sandbox.write(
      Array("Café “Éclair”\n\nBroken ".utf8) + [0xFF] + Array(" here, ’tis said at the “Café”.".utf8),
      to: Array("bytes.txt".utf8))
    try terminal.open("$V bytes.txt")
    let screen = try terminal.wait(for: "Broken")
    #expect(screen.contains("\u{FFFD}"))
    #expect(!terminal.received.contains(0xFF))
  }
}
