import Testing

@testable import Reader

/// The keys on the last line.
@Suite struct HintTests {
  @Test(arguments: [
    (80, "Enter reads · / narrows · S searches · s sorts · B bookmarks · ? help "),
    (40, "Enter reads · / narrows · ? help"), (24, "? help"),
  ])
  func `as many as fit, with help at the end`(columns: Int, hints: String) {
    #expect(TestReader([Sample.harbour], columns: columns, rows: 12).status.hasPrefix(hints))
  }

  @Test func `hints name the keys that the user has`() throws {
    var settings = ReaderSettings()
    settings.keys = try [#require(KeyChange("<Enter>", "none")), #require(KeyChange("<F1>", "find"))]
    let reader = TestReader([Sample.harbour], settings: settings)
    #expect(reader.status.hasPrefix("l reads · / narrows"))
  }

  @Test func `a selected quotation and messages come before hints`() throws {
    var reader = try TestReader([Sample.harbour]).typing("<Enter>")
    #expect(reader.status.hasPrefix("Tab next quotation · gq all of them"))
    try reader.type("<Tab>")
    #expect(reader.status.hasPrefix("1–2 of 5 · Mayor Odile Marsh"))
    try reader.type("y")
    #expect(!reader.status.contains("help"))
    try reader.type("<Esc><Esc>")
    #expect(reader.status.hasPrefix("Enter reads"))
  }

  @Test func `without hints the line says what is selected`() throws {
    let reader = try TestReader([Sample.harbour]).typing(":set hints false<Enter>j")
    #expect(reader.status.hasPrefix("By Ida Quill · The Amity Courier · 4 March 2025 · 5 quotations"))
  }

  @Test(arguments: [
    "B", "gq", "gs", "S<Esc>", "<Enter>gq", "<Enter>gs", "<Enter>", "<Enter><Tab>gv", "<Enter>gk",
  ])
  func `every screen has them`(keys: String) throws {
    let reader = try TestReader([Sample.harbour]).typing(keys)
    #expect(reader.status.contains("? help"), "\(reader.status)")
  }

  @Test func `help explains the signs`() throws {
    let reader = try TestReader([Sample.harbour]).typing("?")
    #expect(reader.lines[1] == "Signs" && reader.lines[2].contains("●") && reader.lines[3].contains("★"))
  }
}
