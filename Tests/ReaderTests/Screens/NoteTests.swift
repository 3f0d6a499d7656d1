import Bookmarks
import Frames
import Testing

@testable import Reader

/// Notes of several lines, and notes written in the user's editor.
@Suite struct NoteTests {
  private static let id = BookmarkID(1)

  @Test(arguments: ["<Tab>bA", "<Tab>bgqA", "<Tab>bBA"])
  func `a opens the note in the editor`(keys: String) throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(keys)
    #expect(reader.effects.last == .editNote("", Self.id))
    reader.receive(.noteEdited("first line\n\nthird “line”", Self.id))
    #expect(reader.effects.contains(.setNote("first line\n\nthird “line”", Self.id)))
    #expect(reader.status.hasPrefix("Saved with the bookmark"))
    #expect(reader.state.context != .prompt)
    try reader.type("A")
    #expect(reader.effects.last == .editNote("first line\n\nthird “line”", Self.id))
  }

  @Test func `^X continues the note in the editor`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("<Tab>baAsk her<C-x>")
    #expect(reader.effects.last == .editNote("Ask her", Self.id))
    // If the editor changed nothing, the line stays as it is.
    reader.receive(.notice("The note is unchanged"))
    #expect(reader.status.hasPrefix("Note: Ask her  The note is unchanged"))
    reader.receive(.noteEdited("Ask her\nand him", Self.id))
    #expect(reader.state.context == .article)
    try reader.type("a")
    #expect(reader.status.hasPrefix("Note: Ask her↵and him"))
  }

  @Test func `editing the line keeps line breaks`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("<Tab>b")
    reader.receive(.noteEdited("one\ntwo", Self.id))
    try reader.type("a!<Enter>")
    #expect(reader.effects.last == .setNote("one\ntwo!", Self.id))
    try reader.type("B")
    #expect(reader.lines.contains { $0.contains("one ¶ two!") })
  }

  @Test func `an edited note that was not saved stays on the line`() throws {
    var state = ReaderState(
      size: Size(columns: 80, rows: 24), reading: OpenedArticle(id: nil, article: Sample.harbour))
    _ = state.receive(.noteEdited("kept\nby nobody", Self.id))
    _ = state.receive(.problem("The disk is full"))
    #expect(state.frame.lines.last?.hasPrefix("Note: kept↵by nobody  The disk is full") == true)
  }

  @Test func `an empty note is removed`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("<Tab>bax<Enter>A")
    reader.receive(.noteEdited("", Self.id))
    #expect(reader.effects.contains(.setNote(nil, Self.id)))
    #expect(reader.state.context == .article)
  }

  @Test func `only notes of bookmarks are edited in the editor`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(":add x<C-x>")
    #expect(reader.status.hasPrefix(":add x  Only notes can be edited in an editor"))
    try reader.type("<Esc><Tab>aask her<C-x>")
    #expect(reader.status.hasPrefix("Note: ask her  The editor is for notes of bookmarks; Enter keeps"))
    try reader.type("<Esc>A")
    #expect(reader.status.hasPrefix("This quotation has no bookmark yet. b makes one"))
    #expect(!reader.effects.contains { if case .editNote = $0 { true } else { false } })
  }
}
