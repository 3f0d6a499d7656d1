import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

/// Names that a user merges into one person.
@Suite struct MergeTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    try add(
      [("Wren", "The mast is cracked"), ("Olga Wren", "We sail without it")], "A cracked mast", "2024-05-01")
    try add(
      [("Wren", "Nobody will sail"), ("Bo", "It is late")], "The cracked mast, a day later", "2024-05-02")
    try add([("Ida Wren", "I bake bread")], "At the bakery", "2024-05-02")
  }

  @discardableResult
  private func add(
    _ lines: [(person: String?, words: String)], _ title: String, _ date: String, path: String? = nil
  ) throws -> ArticleID {
    try store.add(new(spoken(lines, title: title, date: date), path: path), now: now).id
  }

  private func said(_ query: String) throws -> [String] { try store.words(StatementQuery(filter: query)) }

  @Test func `a merged name’s statements are the person’s`() throws {
    #expect(try store.merge("Wren", into: "Olga Wren", now: now))
    #expect(try store.speakerRows() == ["Olga Wren 3/2", "Bo 1/1", "Ida Wren 1/1"])
    let olga = try #require(try store.speaker(named: "Wren"))
    #expect((olga.name, olga.merged) == ("Olga Wren", ["Wren"]))
    #expect(
      try store.words(StatementQuery(speaker: olga.id))
        == ["Nobody will sail", "The mast is cracked", "We sail without it"])
    #expect(try store.words(StatementQuery(speaker: olga.id, filter: "mast")) == ["The mast is cracked"])
  }

  @Test func `speaker: means the person in all merged names, and nobody else`() throws {
    #expect(try said("speaker:\"olga wren\"") == ["We sail without it"])
    #expect(try store.merge("Wren", into: "Olga Wren", now: now))
    #expect(
      try said("speaker:\"olga wren\"") == ["Nobody will sail", "The mast is cracked", "We sail without it"])
    #expect(try said("speaker:\"ida wren\"") == ["I bake bread"])
    let rows = try store.rows(ArticleQuery(filter: "speaker:\"olga wren\""), in: 0..<9).rows
    #expect(rows.map(\.fields.title) == ["The cracked mast, a day later", "A cracked mast"])
  }

  @Test func `a merged name finds the person in the list, and the person’s bookmarks`() throws {
    let id = try add([("Tolk", "The rope is old")], "Ropes", "2024-05-03")
    let draft = try #require(try store.article(id)?.draft())
    _ = try store.addBookmark(draft, to: id, now: now)
    func kept() throws -> Int {
      try store.bookmarkRows(BookmarkQuery(filter: "speaker:\"bo\""), in: 0..<9).rows.count
    }
    #expect(try store.speakers(filter: "tolk", in: 0..<9).rows.map(\.name) == ["Tolk"])
    #expect(try kept() == 0)
    #expect(try store.merge("Tolk", into: "Bo", now: now))
    #expect(try store.speakers(filter: "tolk", in: 0..<9).rows.map(\.name) == ["Bo"])
    #expect(try kept() == 1)
  }

  @Test func `undoing, separating and redoing move the statements back and forth`() throws {
    let before = try LibraryContent(store)
    #expect(try store.merge("Wren", into: "Olga Wren", now: now))
    let merged = try LibraryContent(store)
    #expect(try store.undo(now: now)?.change == .merged("Wren and Olga Wren"))
    #expect(try LibraryContent(store).differences(before) == [])
    #expect(try store.step(.redo, passesOver: false, now: now)?.change == .merged("Wren and Olga Wren"))
    #expect(try LibraryContent(store).differences(merged) == [])
    #expect(try store.separate(["Wren"]) == ["Wren"])
    #expect(try store.speakerRows() == ["Wren 2/2", "Bo 1/1", "Ida Wren 1/1", "Olga Wren 1/1"])
    #expect(try store.separate(["Wren"]) == [])
  }

  @Test func `it holds for articles that come later, and for those that are read again`() throws {
    #expect(try store.merge("Wren", into: "Olga Wren", now: now))
    try add([("Wren", "The mast is mended")], "The mast mended", "2024-05-09", path: "/a")
    try add([("Wren", "The mast is mended at last")], "The mast mended", "2024-05-09", path: "/a")
    #expect(try store.speakerRows().first == "Olga Wren 4/3")
    #expect(try said("speaker:\"olga wren\"").first == "The mast is mended at last")
  }

  @Test func `names merged into a merged name follow it`() throws {
    #expect(try store.merge("Bo", into: "Wren", now: now))
    #expect(try store.merge("Wren", into: "Olga Wren", now: now))
    #expect(try store.speakerRows() == ["Olga Wren 4/2", "Ida Wren 1/1"])
    #expect(try !store.merge("Olga Wren", into: "Bo", now: now))
    #expect(try store.merges().map(\.person) == ["Olga Wren", "Olga Wren"])
  }

  @Test func `two names are proposed if they are in articles about one event`() throws {
    #expect(try store.proposals(for: "Wren", limit: 9) == ["Olga Wren"])
    #expect(try store.proposals(for: "Bo", limit: 9) == [])
    #expect(try store.proposals(limit: 9).map { "\($0.name) \($0.person)" } == ["Wren Olga Wren"])
  }

  @Test func `about: finds who is mentioned, in statements, articles and bookmarks`() throws {
    let id = try add(
      [("Bo", "Captain Wren owes me a boat"), ("Bo", "I know Ida Wren bakes")], "A boat", "2024-05-03")
    #expect(try said("about:\"olga wren\"") == ["Captain Wren owes me a boat"])
    #expect(try said("-about:wren speaker:bo") == ["It is late"])
    let rows = try store.rows(ArticleQuery(filter: "about:\"olga wren\""), in: 0..<9).rows
    #expect(rows.map(\.fields.title) == ["A boat"])
    let stored = try #require(try store.article(id))
    _ = try store.addBookmark(try #require(stored.draft(0)), to: id, now: now)
    _ = try store.addBookmark(try #require(stored.draft(1)), to: id, now: now)
    let kept = try store.bookmarks(BookmarkQuery(filter: "about:\"olga wren\"")).rows
    #expect(kept.map(\.draft.anchor.exact) == ["“Captain Wren owes me a boat”"])
  }

  @Test func `an import adds what is new as one step`() throws {
    let merge = PersonMerge(name: "Wren", person: "Olga Wren", created: now)
    #expect(try store.importMerges([merge]) == (1, 0))
    #expect(try store.importMerges([merge]) == (0, 1))
    #expect(try store.merges() == [merge])
    #expect(try store.undo(now: now)?.change == .mergesImported(1))
    #expect(try store.merges() == [])
  }
}
