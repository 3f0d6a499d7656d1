import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

@Suite struct FormerTextTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ text: String, title: String = "A Title", at seconds: Int64) throws -> ArticleID {
    try store.add(new(sample(text, title: title), path: "/a"), now: Timestamp(seconds: seconds)).id
  }

  private func bookmark(_ id: ArticleID) throws {
    let article = try #require(try store.article(id)).article
    _ = try store.addBookmark(BookmarkDraft(passage: 0..<3, in: article), to: id, now: now)
  }

  @Test func `what was bookmarked is kept as it was`() throws {
    let id = try add("One text.", title: "Old", at: 1)
    try bookmark(id)
    _ = try add("Another text.", title: "New", at: 2)
    _ = try add("A third text.", at: 3)
    let formers = try store.formerTexts(of: id)
    #expect(formers.map(\.text) == ["One text."])
    #expect(formers.map(\.fields.title) == ["Old"])
    #expect(formers.map(\.replaced) == [Timestamp(seconds: 2)])
    #expect(formers.map(\.textHash) == [TextHash.of("One text.")])
  }

  @Test func `the last one comes first, and each once`() throws {
    for (second, text) in ["One", "Two", "One", "Three"].enumerated() {
      try bookmark(try add(text, at: Int64(second)))
    }
    let id = try #require(try store.articleID(path: "/a"))
    #expect(try store.formerTexts(of: id).map(\.text) == ["One", "Two"])
    _ = try add("Two", at: 9)
    #expect(try store.formerTexts(of: id).map(\.text) == ["Three", "One"])
  }

  @Test func `what no one bookmarked is not kept`() throws {
    let id = try add("One", at: 1)
    _ = try add("Two", at: 2)
    #expect(try store.formerTexts(of: id) == [])
    try bookmark(id)
    _ = try add("Two", title: "A new title alone", at: 3)
    #expect(try store.formerTexts(of: id) == [])
  }

  @Test func `a text that a bookmark was attached to is kept`() throws {
    let id = try add("One", at: 1)
    try bookmark(id)
    _ = try add("Two, three", at: 2)
    let kept = try #require(try store.bookmarks().rows.first)
    _ = try store.attachBookmark(kept.id, to: 5..<10, in: id, now: now)
    _ = try add("Four", at: 3)
    #expect(try store.formerTexts(of: id).map(\.text) == ["Two, three", "One"])
  }

  @Test func `they go with their article, and come back with it`() throws {
    let id = try add("One", at: 1)
    try bookmark(id)
    _ = try add("Two", at: 2)
    let formers = try store.formerTexts(of: id)
    try store.removeArticle(id)
    #expect(try store.formerTexts(of: id) == [])
    _ = try store.undo(now: now)
    #expect(try store.formerTexts(of: id) == formers)
  }
}
