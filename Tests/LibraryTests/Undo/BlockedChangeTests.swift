import Articles
import Bookmarks
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// Changes that cannot be undone or redone.
@Suite struct BlockedChangeTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  let lines: [(person: String?, words: String)] = [("Ada", "The glass is falling"), ("Eva", "It is late")]

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ title: String = "A Title", path: String? = nil) throws -> ArticleID {
    try store.add(new(spoken(lines, title: title), path: path), now: now).id
  }

  /// Returns what stands in the way of a step.
  private func obstacle(_ body: () throws -> Undone?) throws -> BlockedChange.Obstacle? {
    do {
      let undone = try body()
      Issue.record("done: \(String(describing: undone))")
      return nil
    } catch LibraryError.blocked(let blocked) {
      return blocked.obstacle
    }
  }

  @Test func `a blocked change leaves everything as it was`() throws {
    let id = try add(path: "/nowhere/a")
    try store.removeArticle(id)
    let other = try add("Other", path: "/nowhere/a")
    let before = try LibraryContent(store)
    #expect(try obstacle { try store.undo(now: now) } == .taken(by: "Other"))
    #expect(try LibraryContent(store) == before)
    #expect(try store.articleID(path: "/nowhere/a") == other)
  }

  @Test func `an older change can be undone past a blocked one`() throws {
    let first = try add("First")
    try store.setStarred(true, first)
    let id = try add(path: "/nowhere/a")
    try store.removeArticle(id)
    let other = try add("Other", path: "/nowhere/a")
    #expect(try obstacle { try store.undo(now: now) } == .taken(by: "Other"))
    let undone = try #require(try store.undo(passesOver: true, now: now))
    #expect(undone.change == .starred(true, title: "First"))
    #expect(undone.passed.map(\.change) == [.articleRemoved(title: "A Title")])
    #expect(try store.summary(first)?.isStarred == false)
    // What was passed over can be undone as soon as nothing stands in its way.
    try #require(store.writer).write {
      try $0.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [other.rawValue])
    }
    #expect(try store.undo(now: now)?.change == .articleRemoved(title: "A Title"))
    #expect(try store.redo(now: now)?.change == .articleRemoved(title: "A Title"))
    #expect(try store.redo(now: now)?.change == .starred(true, title: "First"))
    #expect(try store.integrityCheck() == [])
  }

  @Test func `nothing is undone from under a change that is passed over`() throws {
    let id = try add(path: "/nowhere/a")
    try store.setStarred(true, id)
    try store.removeArticle(id)
    _ = try add("Other", path: "/nowhere/a")
    let before = try LibraryContent(store)
    #expect(try obstacle { try store.undo(passesOver: true, now: now) } == .taken(by: "Other"))
    #expect(try LibraryContent(store) == before)
  }

  @Test func `the same document, opened again, blocks the change`() throws {
    let id = try add(path: "/nowhere/a")
    try store.removeArticle(id)
    _ = try add()
    #expect(try obstacle { try store.undo(now: now) } == .taken(by: "A Title"))
  }

  @Test func `a change that cannot be made again is said, and passed over`() throws {
    let first = try add("First")
    var run = ImportRun()
    _ = try store.add(contentsOf: [new(spoken(lines), path: "/nowhere/a")], now: now, in: &run)
    try store.setStarred(true, first)
    for _ in 0..<2 { _ = try store.undo(now: now) }
    _ = try add("Other", path: "/nowhere/a")
    #expect(try obstacle { try store.redo(now: now) } == .taken(by: "Other"))
    let redone = try #require(try store.redo(passesOver: true, now: now))
    #expect(redone.change == .starred(true, title: "First"))
    #expect(redone.passed.map(\.change) == [.articlesAdded(1)])
  }

  @Test func `an article that was opened again belongs to the addition that is redone`() throws {
    var run = ImportRun()
    let articles = [new(spoken(lines), path: "/nowhere/a"), new(spoken(lines, title: "Second"))]
    _ = try store.add(contentsOf: articles, now: now, in: &run)
    _ = try store.undo(now: now)
    let opened = try add(path: "/nowhere/a")
    let redone = try #require(try store.redo(now: now))
    #expect(redone.change == .articlesAdded(2))
    #expect(redone.articles.contains(opened))
    #expect(try store.articleID(path: "/nowhere/a") == opened)
    #expect(try store.rows(ArticleQuery(), in: 0..<9).total == 2)
    #expect(try store.undo(now: now)?.removed.count == 2)
    #expect(try store.redo(now: now)?.change == .articlesAdded(2))
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a change that a newer version made is passed over`() throws {
    let id = try add()
    try store.setStarred(true, id)
    try store.setRead(true, id)
    let sql = "UPDATE journal SET kind = 'taught to sing' WHERE id = 2"
    try #require(store.writer).write { try $0.execute(sql: sql) }
    #expect(try obstacle { try store.undo(now: now) } == .unreadable)
    #expect(try store.undo(passesOver: true, now: now)?.change == .starred(true, title: "A Title"))
  }
}

/// Changes that are redone.
@Suite struct RedoTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add() throws -> ArticleID {
    try store.add(new(spoken([("Ada", "The glass is falling")])), now: now).id
  }

  @Test func `another instance makes it again, and after a restart`() throws {
    let id = try add()
    try store.setStarred(true, id)
    _ = try store.undo(now: now)
    let other = try folder.store()
    #expect(try other.redo(now: now) == Undone(change: .starred(true, title: "A Title"), articles: [id]))
    #expect(try store.summary(id)?.isStarred == true)
    #expect(try store.redo(now: now) == nil)
    #expect(try store.undo(now: now)?.change == .starred(true, title: "A Title"))
  }

  @Test func `after another change nothing is made again`() throws {
    let id = try add()
    try store.setStarred(true, id)
    _ = try store.undo(now: now)
    // None of this is a change to undo.
    try store.noteRead(id)
    let other = try folder.store()
    try other.setRead(false, id)
    #expect(try store.redo(now: now) == nil)
    #expect(try store.undo(now: now)?.change == .read(false, title: "A Title"))
    #expect(try store.undo(now: now) == nil)
  }

  @Test func `an import that was undone in its middle is not gone on with`() throws {
    var run = ImportRun()
    let article = { (title: String) in new(spoken([("Ada", "The glass is falling")], title: title)) }
    _ = try store.add(contentsOf: [article("A")], now: now, in: &run)
    _ = try store.undo(now: now)
    _ = try store.add(contentsOf: [article("B")], now: now, in: &run)
    #expect(try store.redo(now: now) == nil)
    #expect(try store.undo(now: now)?.change == .articlesAdded(1))
    #expect(try store.rows(ArticleQuery(), in: 0..<9).rows.isEmpty)
  }

  @Test func `bookmarks are at their places again`() throws {
    var run = ImportRun()
    let made = spoken([("Ada", "The glass is falling"), ("Eva", "It is late")])
    let id = try store.add(contentsOf: [new(made, path: "/nowhere/a")], now: now, in: &run)[0].id
    let stored = try #require(try store.article(id))
    let bookmark = try store.addBookmark(try #require(stored.draft(1, note: "n")), to: id, now: now)
    for _ in 0..<2 { _ = try store.undo(now: now) }
    #expect(try store.bookmarks().rows.isEmpty)
    for _ in 0..<2 { _ = try store.redo(now: now) }
    #expect(try store.bookmark(bookmark.id) == bookmark)
    #expect(try store.summary(id)?.bookmarkCount == 1)
  }
}
