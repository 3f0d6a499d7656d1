import Articles
import Catalogue
import TestSupport
import Testing

@testable import Library

/// Queries that are kept under a name.
@Suite struct SavedQueryTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ title: String) throws {
    _ = try store.add(new(spoken([("Ada", "The glass is falling \(title)")], title: title)), now: now)
  }

  private var queries: [SavedQuery] { get throws { try store.savedQueries() } }

  @Test func `articles added since the last look are new`() throws {
    try add("Harbour lights")
    try store.save(query: "harbour", as: "Port")
    #expect(try queries == [SavedQuery(name: "Port", typed: "harbour")])
    try add("Harbour bells")
    try add("Mountain bells")
    try add("The harbour at night")
    #expect(try queries.first?.newText == "2")
    try store.lookAtSaved("port")
    #expect(try queries.first?.newText == "")
  }

  @Test(arguments: ["title:harbour", "harbour OR nothing", "harbour -mountain", "author:nobody OR harbour"])
  func `fields and alternatives are counted, too`(typed: String) throws {
    try store.save(query: typed, as: "Q")
    try add("Harbour bells")
    try add("Mountain bells")
    #expect(try queries.first?.newCount == 1)
  }

  @Test func `only what was added last is looked at`() throws {
    try store.save(query: "bells", as: "Q")
    for number in 0..<5 { try add("Bells \(number)") }
    let found = try store.savedQueries(reach: 3)
    #expect(found.first?.newCount == 3 && found.first?.hasMore == true)
    #expect(found.first?.newText == "3+")
  }

  @Test func `saving, renaming and removing can be undone, one by one`() throws {
    try store.save(query: "harbour", as: "Port")
    #expect(try store.save(query: "bells", as: "PORT"))
    #expect(try queries.map(\.typed) == ["bells"])
    #expect(try store.renameSaved("Port", to: "Bells"))
    #expect(try store.removeSaved("Bells"))
    #expect(try queries.isEmpty)
    #expect(try store.undo(now: now)?.change == .queryRemoved("Bells"))
    #expect(try queries.map(\.name) == ["Bells"])
    _ = try store.undo(now: now)
    #expect(try queries.map(\.name) == ["PORT"])
    _ = try store.undo(now: now)
    #expect(try queries.map(\.typed) == ["harbour"])
    #expect(try store.undo(now: now)?.change == .querySaved("Port"))
    #expect(try queries.isEmpty)
    _ = try store.redo(now: now)
    #expect(try queries.map(\.name) == ["Port"])
  }

  @Test func `a name belongs to one query`() throws {
    try store.save(query: "a", as: "One")
    try store.save(query: "b", as: "Two")
    #expect(try !store.renameSaved("One", to: "two"))
    #expect(try !store.renameSaved("Three", to: "Four"))
    #expect(try !store.removeSaved("Three"))
    #expect(try store.savedQuery("ONE")?.typed == "a")
  }

  @Test func `numbers in names count as numbers`() throws {
    for name in ["10 lamps", "9 lamps", "Äpfel", "1 lamp", "birnen"] { try store.save(query: "a", as: name) }
    #expect(try queries.map(\.name) == ["1 lamp", "9 lamps", "10 lamps", "Äpfel", "birnen"])
  }
}
