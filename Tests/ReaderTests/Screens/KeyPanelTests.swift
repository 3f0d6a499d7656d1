import Frames
import Testing

@testable import Reader

/// The panel of keys after a pause, the command palette, and searching in help.
@Suite struct KeyPanelTests {
  @Test func `after a pause, the panel shows how keys may go on`() throws {
    var reader = try TestReader([Sample.harbour]).typing("g")
    #expect(!reader.lines.contains { $0.contains("to the top") })
    reader.receive(.hesitated)
    #expect(reader.lines.contains { $0.hasPrefix(" gg  to the top") })
    #expect(reader.lines.contains { $0.hasPrefix(" gs  the speakers of the library") })
    try reader.type("g")
    #expect(!reader.lines.contains { $0.contains("the speakers of the library") })
  }

  @Test func `Tab after a colon lists commands with their keys`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing(":speak<Tab>")
    #expect(
      reader.lines.contains { $0.contains("speakers") && $0.contains("gs") && $0.contains("the speakers of") }
    )
    #expect(reader.lines.contains { $0.contains("correctSpeaker") && $0.contains("R") })
  }

  @Test func `a command runs by its name`() throws {
    var reader = try TestReader(reading: Sample.harbour).typing(":nextQuotation<Enter>")
    #expect(reader.pane?.selected == 0)
    try reader.type(":nextOrder<Enter>")
    #expect(reader.status.hasPrefix(":nextOrder does nothing here"))
  }

  @Test func `a panel says how many rows it has no room for`() throws {
    let all = TypedCommand.settings.count
    var reader = try TestReader([Sample.harbour], columns: 80, rows: 12).typing(":set <Tab>")
    #expect(reader.lines[10].hasSuffix(" \(all - 6) more"))
    #expect(!reader.lines[5].hasSuffix("more"))
    try reader.type("<S-Tab>")
    #expect(reader.lines[5].hasSuffix(" \(all - 6) more"))
    #expect(!reader.lines[10].hasSuffix("more"))
  }

  @Test func `the description of : names every command`() throws {
    let summary = try #require(Keymap.defaultBindings.first { $0.command == .commandLine }?.summary)
    let names = summary.dropFirst("a command: ".count).split(separator: ", ").map(String.init)
    #expect(names.sorted() == TypedCommand.names.sorted())
  }

  @Test func `what edits the line isn’t a command to type`() throws {
    let reader = try TestReader([Sample.harbour], columns: 140).typing(":deleteWord<Enter>")
    #expect(reader.status.hasPrefix("There is no command :deleteWord. Tab after : lists all"))
  }

  @Test func `help finds keys of other screens by words`() throws {
    let reader = try TestReader([Sample.harbour]).typing("?/say who said")
    #expect(reader.lines[1] == "On other screens")
    #expect(reader.lines[2].contains("say who said it") && reader.lines[2].hasPrefix("  R"))
  }

  @Test func `dragging selects a passage, and a click drops it`() throws {
    var reader = try TestReader(reading: Sample.harbour, rows: 20).typing("<Click 4,6><Drag 4,14>")
    let passage = try #require(reader.pane?.passage)
    #expect(passage.head - passage.anchor == 8)
    #expect(reader.state.context == .passage)
    try reader.type("<Drag 7,8>")
    #expect(try #require(reader.pane?.passage).head > passage.head)
    try reader.type("<Click 4,6>")
    #expect(reader.pane?.passage == nil)
  }
}
