import Testing

/// How the program works with others, in a real terminal.
extension TerminalTests {
  @Test func `long output goes through the pager, and short output doesn’t`() throws {
    let terminal = try TerminalSession()
    try terminal.open("PAGER='grep -n suspend' $V keys")
    try terminal.wait { $0.contains(":  ^Z") && !$0.contains("half a page up") }
    try terminal.type("clear; PAGER='grep -n suspend' $V config\r")
    try terminal.wait(for: "preset = ")
  }

  @Test func `words are given to a command, whose output is shown`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.press("Tab")
    try terminal.type("|tr a-z A-Z\r")
    try terminal.wait { $0.contains("IT IS THE FIRST THING") && $0.contains("[Enter goes back to Verbatim]") }
    try terminal.press("Enter")
    try terminal.wait(for: "to tr")
    try terminal.type("|no-such-program\r")
    try terminal.wait(for: "no-such-program isn’t in PATH")
    try terminal.quit()
  }

  @Test func `the first start shows a tour, once`() throws {
    let terminal = try TerminalSession()
    terminal.isFirstStart = true
    try terminal.write(Self.harbour, to: "texts/harbour.txt")
    try terminal.open("$V add texts >/dev/null; $V")
    try terminal.wait(for: "Press any key")
    try terminal.type("q")
    try terminal.wait { $0.contains("Harbour") && !$0.contains("Press any key") }
    try terminal.quit()
    try terminal.type("clear; $V\r")
    try terminal.wait { $0.contains("Harbour") && !$0.contains("Press any key") }
    try terminal.quit()
  }

  @Test func `the window has the title of the article`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.wait { _ in (try? terminal.flag("pane_title"))?.hasSuffix(" – Verbatim") == true }
    try terminal.quit()
    #expect(try !terminal.flag("pane_title").hasSuffix(" – Verbatim"))
  }

  @Test func `after half a second, a panel shows how keys may go on`() throws {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("$V harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    try terminal.type("g")
    try terminal.wait(for: "gq  the quotations of the article")
    try terminal.type("g")
    try terminal.wait { !$0.contains("gq  the quotations") }
    try terminal.quit()
  }
}
