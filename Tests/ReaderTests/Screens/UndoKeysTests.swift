import Articles
import Catalogue
import Testing

@testable import Reader

/// `U` and `^R`.
@Suite struct UndoKeysTests {
  private func reader() -> TestReader { TestReader([Sample.harbour], columns: 100, rows: 12) }

  @Test func `keys and commands go back and forward`() throws {
    var reader = reader()
    for (keys, effect) in [
      ("U", Effect.step(.undo, passesOver: false)), ("<C-r>", .step(.redo, passesOver: false)),
      (":undo<Enter>", .step(.undo, passesOver: false)), (":redo<Enter>", .step(.redo, passesOver: false)),
      (":undo!<Enter>", .step(.undo, passesOver: true)), (":redo!<Enter>", .step(.redo, passesOver: true)),
    ] {
      try reader.type(keys)
      #expect(reader.effects.last == effect, "\(keys)")
    }
    reader.receive(.stepped(.redo, .starred(true, title: "Harbour town")))
    #expect(reader.status.hasPrefix("Done again: the star of Harbour town"))
    reader.receive(.stepped(.redo, nil))
    #expect(reader.status.hasPrefix("There is nothing to do again"))
  }

  @Test func `the same key again passes over the change`() throws {
    var reader = reader()
    try reader.type("U")
    reader.receive(.blocked(.undo, "Not undone. U passes over it"))
    #expect(reader.status.hasPrefix("Not undone. U passes over it"))
    try reader.type("U")
    #expect(reader.effects.last == .step(.undo, passesOver: true))
  }

  @Test func `another key in between withdraws the offer`() throws {
    var reader = reader()
    for keys in ["jU", "<C-r>U"] {
      try reader.type("U")
      reader.receive(.blocked(.undo, "Not undone. U passes over it"))
      try reader.type(keys)
      #expect(reader.effects.last == .step(.undo, passesOver: false), "\(keys)")
    }
  }

  @Test func `a message that was not shown offers nothing`() throws {
    var reader = reader()
    try reader.type("U")
    reader.receive(.blocked(.undo, "Not undone. U passes over it"))
    try reader.typeAhead("U")
    #expect(reader.effects.last == .step(.undo, passesOver: false))
  }
}
