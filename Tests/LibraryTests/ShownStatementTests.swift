import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

/// Rows that are bookmarked or exported as they are shown.
@Suite struct ShownStatementTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  let first: ArticleID
  let second: ArticleID

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    let ada = [("Ada", "The glass is falling"), ("Eva", "It is late")] as [(person: String?, words: String)]
    first = try store.add(new(spoken(ada, title: "One", date: "2024-05-01")), now: now).id
    second = try store.add(
      new(spoken([("Ada", "The tide turns")], title: "Two", date: "2024-05-02")), now: now
    )
    .id
  }

  private func words() throws -> [String] {
    try store.bookmarks(BookmarkQuery()).rows.map(\.draft.anchor.exact).sorted()
  }

  @Test func `all statements of a list are bookmarked as one step`() throws {
    let done = try #require(try store.bookmark(.list(StatementQuery(filter: "ada")), now: now))
    #expect((done.added, done.known, done.others) == (2, 0, 0))
    #expect(try words() == ["“The glass is falling”", "“The tide turns”"])
    #expect(try store.summary(second)?.bookmarkCount == 1)
    #expect(try store.undo(now: now)?.change == .bookmarkedRows(2))
    #expect(try words() == [])
    #expect(try store.step(.redo, passesOver: false, now: now)?.change == .bookmarkedRows(2))
    #expect(try words().count == 2)
  }

  @Test func `what is bookmarked keeps its note`() throws {
    let stored = try #require(try store.article(second))
    _ = try store.addBookmark(try #require(stored.draft(note: "mine")), to: second, now: now)
    let done = try #require(try store.bookmark(.list(StatementQuery()), now: now))
    #expect((done.added, done.known) == (2, 1))
    #expect(try store.bookmarks(BookmarkQuery()).rows.compactMap(\.draft.note) == ["mine"])
    let again = try #require(try store.bookmark(.list(StatementQuery()), now: now))
    #expect((again.added, again.known) == (0, 3))
    // Nothing changed, so that undoing takes back the step before.
    #expect(try store.undo(now: now)?.change == .bookmarkedRows(2))
  }

  @Test func `a place outside a quotation isn’t a quotation`() throws {
    let rows = ShownStatements.places([StatementPlace(first, 0..<3), StatementPlace(second, nil)])
    let done = try #require(try store.bookmark(rows, now: now))
    #expect((done.added, done.others) == (0, 2))
  }

  @Test func `rows are exported in their order, bookmarked or not`() throws {
    let stored = try #require(try store.article(second))
    _ = try store.addBookmark(try #require(stored.draft(note: "mine")), to: second, now: now)
    let rows = try #require(try store.bookmarks(of: .list(StatementQuery())))
    #expect(
      rows.map(\.draft.anchor.exact) == ["“The tide turns”", "“The glass is falling”", "“It is late”"])
    #expect(rows.map(\.draft.note) == ["mine", nil, nil])
    #expect(rows.map(\.draft.person) == ["Ada", "Ada", "Eva"])
    #expect(rows[1].id == BookmarkID(0))
    #expect(try store.bookmarks(of: .list(StatementQuery())) == rows)
    for format in BookmarkExport.Format.allCases where format != .bibtex {
      #expect(BookmarkExport.write(rows, as: format).contains("The glass is falling"), "\(format)")
    }
  }

  @Test func `a hit outside quotations is exported with its paragraph`() throws {
    let rows = try #require(try store.bookmarks(of: .places([StatementPlace(first, 0..<3)])))
    #expect(rows.map(\.draft.kind) == [.passage])
    #expect(rows.first?.draft.anchor.exact.hasPrefix("Ada said") == true)
  }
}
