import Foundation
import Testing

/// Opening the source in a real terminal.
extension TerminalTests {
  /// Returns a terminal that shows an article with an address; its folder `bin` can hold programs.
  private func opened(_ environment: String) throws -> TerminalSession {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    #expect(try terminal.sandbox.run("add harbour.txt --url https://amity.example/light?a=1&b=2").status == 0)
    try terminal.open("PATH='\(terminal.folder)/bin':/usr/bin:/bin \(environment) $V")
    try terminal.wait(for: "1 article")
    try terminal.press("Enter")
    try terminal.wait(for: "By Ida Quill")
    return terminal
  }

  @Test func `a browser with windows is started apart`() throws {
    let terminal = try opened("DISPLAY=:9 BROWSER='nobrowser:browser --tab %s'")
    try terminal.sandbox.script(
      """
      cd '\(terminal.folder)'
      echo this must not be seen; echo nor this >&2
      printf '%s\\n' "$@" > arguments
      if (: < /dev/tty) 2>/dev/null; then echo terminal > standing; else echo none > standing; fi
      sleep 1000 & echo $! > sleeper
      wait
      """, to: "bin/browser")
    try terminal.type("o")
    try terminal.wait(for: "Enter opens https://amity.example/light?a=1&b=2")
    try terminal.press("Enter")
    try terminal.wait(for: "Opening with browser: https://amity.example/light?a=1&b=2")
    try terminal.wait { _ in (try? terminal.sandbox.read("sleeper"))?.isEmpty == false }
    #expect(try terminal.sandbox.read("arguments") == "--tab\nhttps://amity.example/light?a=1&b=2\n")
    #expect(try terminal.sandbox.read("standing") == "none\n")
    try terminal.press("Tab")
    #expect(try !terminal.wait(for: "1–2 of 4").contains("seen"))
    try terminal.quit()
    // The browser outlives the reader.
    let sleeper = try #require(
      Int32(try terminal.sandbox.read("sleeper").trimmingCharacters(in: .newlines)))
    #expect(kill(sleeper, SIGKILL) == 0)
  }

  @Test func `a browser that fails is reported`() throws {
    let terminal = try opened("DISPLAY=:9 BROWSER=browser")
    try terminal.sandbox.script("exit 3", to: "bin/browser")
    try terminal.type("oo")
    try terminal.wait(for: "browser failed (exit status 3): try it in a shell")
    try terminal.quit()
  }

  @Test func `a text browser has the terminal`() throws {
    let terminal = try opened("BROWSER=w3m")
    try terminal.sandbox.script(
      "trap 'echo interrupted; read answer' INT; echo \"this is the page $1\"; read answer; echo \"and $answer\"; read answer; exit 0",
      to: "bin/w3m")
    try terminal.press("Tab")
    try terminal.wait(for: "1–2 of 4")
    try terminal.type("oy")
    try terminal.wait(for: "this is the page https://amity.example/light?a=1&b=2#:~:text=")
    #expect(try terminal.flag("alternate_on") == "0")
    try terminal.type("typed\r")
    try terminal.wait(for: "and typed")
    try terminal.press("C-c")
    try terminal.wait(for: "interrupted")
    try terminal.type("\r")
    let screen = try terminal.wait(for: "Shown by w3m: https://amity.example/light")
    #expect(screen.contains("By Ida Quill"))
    try terminal.quit()
  }

  @Test func `a program in the terminal is stopped and continued with the reader`() throws {
    let terminal = try opened("BROWSER=w3m")
    try terminal.sandbox.script("echo the page; read answer; echo done", to: "bin/w3m")
    try terminal.type("oo")
    try terminal.wait(for: "the page")
    try terminal.press("C-z")
    try terminal.wait { $0.contains("Stopped") || $0.hasSuffix("$ \n") }
    try terminal.type("echo in the shell\r")
    try terminal.wait { $0.contains("\nin the shell") }
    try terminal.type("fg\r")
    try terminal.type("\r")
    try terminal.wait(for: "Shown by w3m")
    try terminal.quit()
  }

  @Test func `without a browser it says so`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    #expect(try terminal.sandbox.run("add harbour.txt --url https://amity.example/").status == 0)
    try terminal.open("BROWSER= PATH=/nowhere $V")
    try terminal.wait(for: "1 article")
    try terminal.type("oo")
    try terminal.wait(for: "No browser was found: set BROWSER")
    try terminal.quit()
  }
}
