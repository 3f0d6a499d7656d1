import Foundation
import Testing

@testable import verbatim

/// Which browser is chosen, and with which arguments.
@Suite struct BrowserTests {
  private let box: Sandbox
  private static let page = "https://a.example/50%25?s=%s#:~:text=one,two"

  init() throws { box = try Sandbox() }

  /// Returns each choice as its words, with `@` for one that needs the terminal.
  private func choices(_ browser: String?, installed: String, display: Bool = true) throws -> [String] {
    for name in installed.split(separator: " ") { try box.script("exit 0", to: "bin/\(name)") }
    var variables = ["PATH": box.folder + "/bin"]
    variables["BROWSER"] = browser?.replacing("BIN", with: box.folder + "/bin")
    if display { variables["DISPLAY"] = ":0" }
    let browser = Browser(for: Self.page, ProgramFinder { [variables] in variables[$0] })
    return browser.choices.map { choice in
      ([(choice.isInTerminal ? "@" : "") + choice.name] + choice.arguments).joined(separator: "|")
        .replacing(Self.page, with: "PAGE")
    }
  }

  private static let wishes: [(browser: String?, installed: String, expected: String)] = [
    ("firefox", "firefox", "firefox|PAGE"),
    ("firefox --new-tab %s", "firefox", "firefox|--new-tab|PAGE"),
    ("firefox --page=%s --at=%c100%% -x%", "firefox", "firefox|--page=PAGE|--at=:100%|-x%"),
    ("'firefox' \"two words\" %s &", "firefox", "firefox|two words|PAGE"),
    ("chrome:firefox", "firefox", "firefox|PAGE"),
    ("BIN/firefox", "firefox", "firefox|PAGE"),
    ("w3m", "w3m xdg-open", "@w3m|PAGE xdg-open|PAGE @w3m|PAGE"),
    ("firefox; rm -rf /", "firefox rm", ""),
    ("\"open", "firefox", ""),
    (nil, "xdg-open", "xdg-open|PAGE"),
    (nil, "gio open", "gio|open|PAGE open|PAGE"),
    (nil, "", ""),
  ]

  @Test(arguments: wishes)
  func `the user's wish comes first`(browser: String?, installed: String, expected: String) throws {
    #expect(try choices(browser, installed: installed).joined(separator: " ") == expected)
  }

  @Test func `without a display the terminal is lent`() throws {
    #expect(
      try choices(nil, installed: "xdg-open lynx", display: false) == ["@xdg-open|PAGE", "@lynx|PAGE"])
  }

  @Test func `a folder of PATH that is not absolute is not looked into`() throws {
    try box.script("exit 0", to: "firefox")
    let finder = ProgramFinder { $0 == "PATH" ? ".::/usr/bin" : nil }
    #expect(finder.find("firefox") == nil)
    #expect(finder.find("env") == "/usr/bin/env")
    #expect(finder.find(box.folder) == nil)
    #expect(finder.find("") == nil)
  }
}
