import Articles
import Testing

@testable import Reader

/// `U`, `^R` and what stands in their way.
@Suite struct UndoKeysTests {
  private func sitting() -> Sitting { Sitting([Sample.harbour], columns: 100, rows: 12) }

  @Test func `keys and commands go back and forward`() throws {
    var sitting = sitting()
    for (keys, effect) in [
      ("U", Effect.step(.undo, passesOver: false)), ("<C-r>", .step(.redo, passesOver: false)),
      (":undo<Enter>", .step(.undo, passesOver: false)), (":redo<Enter>", .step(.redo, passesOver: false)),
      (":undo!<Enter>", .step(.undo, passesOver: true)), (":redo!<Enter>", .step(.redo, passesOver: true)),
    ] {
      try sitting.type(keys)
      #expect(sitting.effects.last == effect, "\(keys)")
    }
    sitting.receive(.stepped(.redo, .starred(true, title: "Harbour town")))
    #expect(sitting.status.hasPrefix("Done again: the star of Harbour town"))
    sitting.receive(.stepped(.redo, nil))
    #expect(sitting.status.hasPrefix("There is nothing to do again"))
  }

  @Test func `the same key passes over what was told of`() throws {
    var sitting = sitting()
    try sitting.type("U")
    sitting.receive(.blocked(.undo, "Not undone. U passes over it"))
    #expect(sitting.status.hasPrefix("Not undone. U passes over it"))
    try sitting.type("U")
    #expect(sitting.effects.last == .step(.undo, passesOver: true))
  }

  @Test func `another key in between takes the offer back`() throws {
    var sitting = sitting()
    for keys in ["jU", "<C-r>U"] {
      try sitting.type("U")
      sitting.receive(.blocked(.undo, "Not undone. U passes over it"))
      try sitting.type(keys)
      #expect(sitting.effects.last == .step(.undo, passesOver: false), "\(keys)")
    }
  }

  @Test func `what nobody has seen is not passed over`() throws {
    var sitting = sitting()
    try sitting.type("U")
    sitting.receive(.blocked(.undo, "Not undone. U passes over it"))
    try sitting.typeAhead("U")
    #expect(sitting.effects.last == .step(.undo, passesOver: false))
  }
}
