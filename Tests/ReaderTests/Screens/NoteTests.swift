import Bookmarks
import Frames
import Testing

@testable import Reader

/// Notes of several lines, and notes that are written in the user's editor.
@Suite struct NoteTests {
  private static let id = BookmarkID(1)

  @Test(arguments: ["<Tab>bA", "<Tab>bgqA", "<Tab>bBA"])
  func theNoteIsHandedToTheEditor(keys: String) throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(keys)
    #expect(sitting.effects.last == .editNote("", Self.id))
    sitting.receive(.noteEdited("first line\n\nthird “line”", Self.id))
    #expect(sitting.effects.contains(.setNote("first line\n\nthird “line”", Self.id)))
    #expect(sitting.status.hasPrefix("Kept with the bookmark"))
    #expect(sitting.state.context != .prompt)
    try sitting.type("A")
    #expect(sitting.effects.last == .editNote("first line\n\nthird “line”", Self.id))
  }

  @Test func whatIsTypedGoesOnInTheEditor() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>baAsk her<C-x>")
    #expect(sitting.effects.last == .editNote("Ask her", Self.id))
    // Where the editor changed nothing the line is as it was.
    sitting.receive(.notice("The note is as it was"))
    #expect(sitting.status.hasPrefix("Note: Ask her  The note is as it was"))
    sitting.receive(.noteEdited("Ask her\nand him", Self.id))
    #expect(sitting.state.context == .article)
    try sitting.type("a")
    #expect(sitting.status.hasPrefix("Note: Ask her↵and him"))
  }

  @Test func lineBreaksAreKeptWhereTheLineIsEdited() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>b")
    sitting.receive(.noteEdited("one\ntwo", Self.id))
    try sitting.type("a!<Enter>")
    #expect(sitting.effects.last == .setNote("one\ntwo!", Self.id))
    try sitting.type("B")
    #expect(sitting.lines.contains { $0.contains("one two!") })
  }

  @Test func aNoteThatCannotBeKeptStaysOnTheLine() throws {
    var state = ReaderState(
      size: Size(columns: 80, rows: 24), reading: OpenedArticle(id: nil, article: Sample.harbour))
    _ = state.receive(.noteEdited("kept\nby nobody", Self.id))
    _ = state.receive(.problem("The disk is full"))
    #expect(state.frame.lines.last?.hasPrefix("Note: kept↵by nobody  The disk is full") == true)
  }

  @Test func anEmptiedNoteIsTakenAway() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>bax<Enter>A")
    sitting.receive(.noteEdited("", Self.id))
    #expect(sitting.effects.contains(.setNote(nil, Self.id)))
    #expect(sitting.state.context == .article)
  }

  @Test func onlyNotesGoToTheEditor() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":add x<C-x>")
    #expect(sitting.status.hasPrefix(":add x  Only notes are written in an editor"))
    try sitting.type("<Esc><Tab>aask her<C-x>")
    #expect(sitting.status.hasPrefix("Note: ask her  The editor is for notes of bookmarks; Enter keeps"))
    try sitting.type("<Esc>A")
    #expect(sitting.status.hasPrefix("This quotation has no bookmark yet. b makes one"))
    #expect(!sitting.effects.contains { if case .editNote = $0 { true } else { false } })
  }
}
