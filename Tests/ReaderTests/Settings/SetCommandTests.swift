import Catalogue
import Frames
import Testing

@testable import Reader

/// `:set NAME VALUE` and `:set! NAME VALUE`.
@Suite struct SetCommandTests {
  /// The status line of a terminal so wide that every message fits.
  private func status(_ keys: String) throws -> String {
    try TestReader([Sample.harbour], columns: 150).typing(keys).status
  }

  @Test func `a setting without a value says what it is`() throws {
    #expect(try status(":set sort<Enter>").hasPrefix("sort = \"newest\" · The order of the article list"))
  }

  @Test(arguments: [
    ("width 3", "width is a number from 24 to 200, not 3"), ("mouse perhaps", "mouse is true or false, not"),
    ("sort colour", "sort is newest, title, source or quotations, not “colour”"),
    ("theme dark light", "theme is auto, dark, light"),
  ])
  func `a value that it doesn’t take is refused`(typed: String, message: String) throws {
    #expect(try status(":set \(typed)<Enter>").hasPrefix(message))
  }

  @Test func `with an exclamation mark the file has it, too`() throws {
    let reader = try TestReader([Sample.harbour]).typing(":set! mouse off<Enter>")
    #expect(reader.effects.suffix(2) == [.useMouse(false), .keep(.mouse, .flag(false))])
  }

  @Test func `Tab completes names and values, and says what a setting is for`() throws {
    #expect(try status(":set mo<Tab>").contains("Whether the reader takes clicks"))
    #expect(try status(":set mouse <Tab><Tab>").hasPrefix(":set mouse false"))
    #expect(try status(":set! sort t<Tab>").hasPrefix(":set! sort title"))
  }

  @Test func `fields of an article cannot be kept as settings`() throws {
    #expect(try status(":set! title Other<Enter>").hasPrefix("An article keeps its title anyway"))
  }

  @Test func `the list is sorted at once`() throws {
    let reader = try TestReader([Sample.harbour]).typing(":set sort source<Enter>")
    let orders = reader.effects.compactMap { if case .rows(let query, _) = $0 { query.order } else { nil } }
    #expect(orders.last == .source)
  }

  @Test func `keys for looks change the setting, too`() throws {
    #expect(try status("<Enter>+:set width<Enter>").hasPrefix("width = 76 "))
    #expect(try status("T:set theme<Enter>").hasPrefix("theme = \"light\" "))
  }

  @Test(arguments: Setting.allCases)
  func `every setting takes its default and describes itself`(setting: Setting) throws {
    #expect(try setting.checked(setting.fallback, themes: []) == setting.fallback)
    #expect(!setting.summary.isEmpty && !setting.summary.hasSuffix("."))
    let typed = setting.fallback.typed
    if setting.kind != .path { #expect(try setting.value(typed: typed, themes: []) == setting.fallback) }
  }

  @Test func `strings are written as TOML quotes them`() {
    #expect(Setting.Value.quoted("a\"b\\c\n\u{1}") == #""a\"b\\c\n\u0001""#)
  }
}
