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
    #expect(reader.status.hasPrefix("Redone: the star of Harbour town"))
    reader.receive(.stepped(.redo, nil))
    #expect(reader.status.hasPrefix("There is nothing to redo"))
  }

  @Test func `the same key again skips the change`() throws {
    var reader = reader()
    try reader.type("U")
    reader.receive(.blocked(.undo, "Not undone. U skips it"))
    #expect(reader.status.hasPrefix("Not undone. U skips it"))
    try reader.type("U")
    #expect(reader.effects.last == .step(.undo, passesOver: true))
  }

  @Test func `another key in between withdraws the offer`() throws {
    var reader = reader()
    for keys in ["jU", "<C-r>U"] {
      try reader.type("U")
      reader.receive(.blocked(.undo, "Not undone. U skips it"))
      try reader.type(keys)
      #expect(reader.effects.last == .step(.undo, passesOver: false), "\(keys)")
    }
  }

  @Test func `a message that was not shown offers nothing`() throws {
    var reader = reader()
    try reader.type("U")
    reader.receive(.blocked(.undo, "Not undone. U skips it"))
    try reader.typeAhead("U")
    #expect(reader.effects.last == .step(.undo, passesOver: false))
  }

  @Test func `the reader leaves an article that goes with the change, and the screens over it`() throws {
    var reader = try reader().typing("<Enter>gs")
    reader.receive(.stepped(.undo, .articlesAdded(13), removed: [ArticleID(1)]))
    #expect(reader.state.context == .list)
    #expect(
      reader.status.hasPrefix(
        "This also removed the open article; ^R restores it. Undone: adding 13 articles"))
    reader.receive(.stepped(.redo, .articlesAdded(13)))
    #expect(reader.status.hasPrefix("Redone: adding 13 articles"))
  }

  @Test func `an article that was opened alone gives way to the list`() throws {
    var reader = TestReader(reading: Sample.harbour)
    reader.receive(.stepped(.redo, .articlesRemoved(1), removed: [ArticleID(1)]))
    #expect(reader.state.context == .list)
    #expect(reader.status.hasPrefix("This also removed the open article; U restores it. Redone: removing"))
  }

  @Test func `an article that stays in the library stays on the screen`() throws {
    var reader = try reader().typing("<Enter>")
    reader.receive(.stepped(.undo, .articlesAdded(13), removed: [ArticleID(2)]))
    #expect(reader.state.context == .article)
  }

  @Test(arguments: [
    (LibraryChange.articlesAdded(1), "adding 1 article"), (.articlesAdded(13), "adding 13 articles"),
    (.articlesAdded(2, updated: 2), "updating 2 articles"),
    (.articlesAdded(3, updated: 1), "adding 2 articles and updating 1"),
    (.articlesAdded(3, updated: nil), "adding or updating 3 articles"),
  ])
  func `an import says what it did`(change: LibraryChange, words: String) { #expect(change.wording == words) }
}
