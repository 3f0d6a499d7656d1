import Foundation
import Testing

/// Notes in the user's editor, in a real terminal.
extension TerminalTests {
  /// Returns a terminal with a bookmark under the cursor, and a script as the editor, with the file as `$f`.
  private func opened(editor script: String, _ environment: String = "EDITOR='ed-it --wait'") throws
    -> TerminalSession
  {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.sandbox.script(
      "cd '\(terminal.folder)'\nfor f; do :; done\nprintf '%s\\n' \"$@\" > arguments\n" + script,
      to: "bin/ed-it")
    try terminal.write("", to: "tmp/keep")
    let settings =
      "PATH='\(terminal.folder)/bin':/usr/bin:/bin TMPDIR='\(terminal.folder)/tmp' XDG_RUNTIME_DIR="
    try terminal.open("\(settings) VISUAL= \(environment) $V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab")
    try terminal.type("b")
    try terminal.wait(for: "Bookmarked:")
    return terminal
  }

  private func note(_ terminal: TerminalSession) throws -> String? {
    let list = try terminal.sandbox.run("bookmarks list --json")
    let bookmarks = try #require(
      JSONSerialization.jsonObject(with: Data(list.output)) as? [[String: Any]])
    return try #require(bookmarks.first)["note"] as? String
  }

  private func filesLeft(_ terminal: TerminalSession) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: terminal.folder + "/tmp").filter { $0 != "keep" }
  }

  @Test func `a note is written in the editor`() throws {
    let terminal = try opened(
      editor:
        "echo editing; ls -l \"$f\" | cut -c1-10; read line; printf '%s\\nzweite “Zeile” é\\n' \"$line\" > \"$f\""
    )
    try terminal.type("A")
    try terminal.wait(for: "editing\n-rw-------")
    #expect(try terminal.flag("alternate_on") == "0")
    try terminal.type("typed line\r")
    try terminal.wait(for: "Saved with the bookmark")
    #expect(try note(terminal) == "typed line\nzweite “Zeile” é")
    #expect(try terminal.sandbox.read("arguments").hasPrefix("--wait\n\(terminal.folder)/tmp/verbatim-"))
    #expect(try filesLeft(terminal).isEmpty)
    try terminal.quit()
  }

  @Test func `what was typed is in the file`() throws {
    let terminal = try opened(editor: "cp \"$f\" seen; echo more >> \"$f\"")
    try terminal.type("aAsk her")
    try terminal.press("C-x")
    try terminal.wait(for: "Saved with the bookmark")
    #expect(try terminal.sandbox.read("seen") == "Ask her\n")
    #expect(try note(terminal) == "Ask her\nmore")
    try terminal.quit()
  }

  @Test(
    arguments: [
      ("exit 0", "EDITOR=ed-it", "The note is unchanged"),
      ("echo lost > \"$f\"; exit 3", "EDITOR=ed-it", "ed-it ended with status 3: the note is unchanged"),
      ("rm \"$f\"", "EDITOR=ed-it", "Note not saved: not UTF-8, or over 1 MB. What you wrote is in"),
      ("exit 0", "EDITOR=gone", "EDITOR: no program “gone” was found; the note is unchanged"),
    ])
  func `a note that is not changed stays`(script: String, environment: String, words: String) throws {
    let terminal = try opened(editor: script, environment)
    try terminal.type("aMine")
    try terminal.press("Enter")
    try terminal.wait(for: "Saved with the bookmark")
    try terminal.type("A")
    try terminal.wait(for: words)
    #expect(try note(terminal) == "Mine")
    #expect(try filesLeft(terminal).isEmpty == !words.hasPrefix("Note not saved"))
    try terminal.quit()
  }
}
