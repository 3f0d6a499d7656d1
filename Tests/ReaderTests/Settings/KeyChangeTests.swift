import Testing

@testable import Reader

/// Keys that the user changes, and presets.
@Suite struct KeyChangeTests {
  private func reader(_ changes: [(String, String)], preset: String = "default") throws -> TestReader {
    var settings = ReaderSettings()
    settings[.preset] = .text(preset)
    settings.keys = try changes.map { try #require(KeyChange($0.0, $0.1)) }
    return TestReader([Sample.harbour], settings: settings)
  }

  @Test func `a key takes the place of another where its command works, and nowhere else`() throws {
    var reader = try reader([("x", "nextQuotation")])
    try reader.type("<Enter>x")
    #expect(reader.pane?.selected == 0)
    try reader.type("qx")
    #expect(reader.effects.contains { if case .removeArticle = $0 { true } else { false } })
  }

  @Test func `a key with “none” does nothing`() throws {
    let reader = try reader([("x", "none")]).typing("x")
    #expect(reader.status.hasPrefix("x does nothing here"))
  }

  @Test func `help shows the key beside its command`() throws {
    let reader = try reader([("<F5>", "redraw")]).typing("?/draw")
    #expect(reader.lines.contains { $0.contains("^L F5") })
  }

  @Test(arguments: [
    ("g", ["gO", "gd", "gg", "gk", "gm", "gn", "gq", "gr", "gs", "gt", "gv"]), ("gg5", ["gg"]), ("zz", ["z"]),
  ])
  func `keys that begin like others are found`(notation: String, hidden: [String]) throws {
    let change = try #require(KeyChange(notation, "top"))
    #expect(Keymap.defaultBindings.hidden(by: change).filter { $0 != "gf" }.sorted() == hidden.sorted())
  }

  @Test(arguments: [("x", "dance"), ("<Nonsense>", "top"), ("", "top"), ("<C-d", "top")])
  func `what isn’t a key or a command is refused`(notation: String, command: String) {
    #expect(KeyChange(notation, command) == nil)
  }

  @Test(arguments: KeyPreset.allCases)
  func `every key of a preset can be typed, and hides none that is still bound`(preset: KeyPreset) {
    let bindings = Keymap.defaultBindings.changed(by: preset.changes)
    for change in preset.changes { #expect(bindings.hidden(by: change) == [], "\(change.written)") }
    #expect(preset == .default || !preset.changes.isEmpty)
  }

  @Test func `with the habits of less, f turns the page and m bookmarks`() throws {
    var reader = try reader([], preset: "less")
    try reader.type("<Enter><Tab>m")
    #expect(reader.status.hasPrefix("Bookmarked"))
  }

  @Test func `with the habits of vim, dd removes a row and d waits`() throws {
    var reader = try reader([], preset: "vim")
    try reader.type("d")
    #expect(reader.effects.allSatisfy { if case .removeArticle = $0 { false } else { true } })
    try reader.type("d")
    #expect(reader.effects.contains { if case .removeArticle = $0 { true } else { false } })
  }
}
