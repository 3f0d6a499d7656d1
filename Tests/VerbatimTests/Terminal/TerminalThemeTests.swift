import Testing

/// Themes in a real terminal.
extension TerminalTests {
  /// Mayor Marsh's words in a colour of the palette: 37 on a dark screen and 130 on a light one.
  private static func quotation(_ color: Int) -> String { "\u{1B}[38;5;\(color)m“It is the first" }

  private func opened(_ environment: String, _ options: String) throws -> TerminalSession {
    let terminal = try TerminalSession()
    try terminal.write(Self.harbour, to: "harbour.txt")
    try terminal.open("\(environment) $V \(options) harbour.txt")
    try terminal.wait(for: "By Ida Quill")
    return terminal
  }

  @Test(
    arguments: [
      ("", "", 37), ("", "--theme light", 130), ("VERBATIM_THEME=light", "", 130),
      ("VERBATIM_THEME=light", "--theme=dark", 37), ("NO_COLOR=1", "--theme light", 130),
      ("COLORFGBG='0;15'", "", 130), ("COLORFGBG='0;15' VERBATIM_THEME=Dark", "", 37),
    ])
  func `the theme that is asked for`(environment: String, options: String, color: Int) throws {
    let terminal = try opened(environment, options)
    #expect(try terminal.screen(styled: true).contains(Self.quotation(color)))
    try terminal.quit()
  }

  @Test func `a key changes it while reading`() throws {
    let terminal = try opened("", "")
    try terminal.type("T")
    try terminal.wait(for: "Theme: light.")
    #expect(try terminal.screen(styled: true).contains(Self.quotation(130)))
    try terminal.type("TT")
    try terminal.wait(for: "Theme: monochrome.")
    #expect(try !terminal.screen(styled: true).contains("38;5;"))
    try terminal.type("T")
    try terminal.wait(for: "Theme: dark.")
    #expect(try terminal.screen(styled: true).contains(Self.quotation(37)))
    try terminal.quit()
  }

  @Test func `a theme that doesn’t exist is refused before the screen is touched`() throws {
    let sandbox = try Sandbox()
    sandbox.environment["VERBATIM_THEME"] = "pink"
    let ran = try sandbox.run("")
    #expect(ran.status == 2)
    #expect(
      ran.errorText
        == "verbatim: VERBATIM_THEME: “pink” isn’t a theme: write auto, dark, light, contrast or monochrome\n"
    )
  }
}
