import Articles
import Bookmarks
import Catalogue
import GRDB
import Quotations
import TestSupport
import Testing

@testable import Library

@Suite struct UndoTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  let lines: [(person: String?, words: String)] = [("Ada", "The glass is falling"), ("Eva", "It is late")]

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(path: String? = "/nowhere/a") throws -> StoredArticle {
    let id = try store.add(new(spoken(lines), path: path), now: now).id
    return try #require(try store.article(id))
  }

  private func undo() throws -> LibraryChange? { try store.undo(now: now)?.change }

  @Test func `every change is reported`() throws {
    let article = try add()
    let id = article.summary.id
    let bookmark = try store.addBookmark(try #require(article.draft()), to: id, now: now)
    _ = try store.setNote("n", of: bookmark.id, now: now)
    _ = try store.setTags(["t"], of: bookmark.id, now: now)
    _ = try store.attachBookmark(bookmark.id, to: 0..<3, in: id, now: now)
    try store.removeBookmark(bookmark.id)
    try store.setRead(true, id)
    try store.setStarred(true, id)
    try store.setField(.source("S"), of: id)
    let correction = try store.correct(
      Correction(anchor: try #require(article.draft()).anchor, ruling: .nobody, created: now), in: id,
      now: now)
    try store.removeCorrection(try #require(correction.id))
    try store.removeArticle(id)
    let words = "“The glass is falling”"
    let expected: [LibraryChange] = [
      .articleRemoved(title: "A Title"), .correctionRemoved(words), .corrected(words),
      .fieldSet(.source, title: "A Title"), .starred(true, title: "A Title"), .read(true, title: "A Title"),
      .unbookmarked(words), .attached(words), .tagged(words), .noted(words), .bookmarked(words),
    ]
    for change in expected { #expect(try undo() == change) }
    #expect(try undo() == nil)
    #expect(try store.article(id) == article)
  }

  @Test func `what changes nothing is not undone`() throws {
    let article = try add()
    let id = article.summary.id
    let bookmark = try store.addBookmark(try #require(article.draft(note: "n")), to: id, now: now)
    _ = try store.addBookmark(try #require(article.draft()), to: id, now: now)
    _ = try store.setNote("n", of: bookmark.id, now: now)
    try store.setField(.byline(nil), of: id)
    _ = try store.attachBookmark(bookmark.id, to: 5..<5, in: id, now: now)
    var run = ImportRun()
    _ = try store.add(contentsOf: [new(spoken(lines), path: "/nowhere/a")], now: now, in: &run)
    try store.noteRead(id)
    try store.savePlace(ReadingPlace(offset: 3), in: id)
    #expect(try undo() == .bookmarked("“The glass is falling”"))
    #expect(try undo() == nil)
    #expect(try store.summary(id)?.isRead == true)
  }

  @Test func `another instance undoes it, and after a restart`() throws {
    let id = try add().summary.id
    try store.setStarred(true, id)
    let other = try folder.store()
    let undone = try #require(try other.undo(now: now))
    #expect(undone == Undone(change: .starred(true, title: "A Title"), articles: [id]))
    #expect(try store.summary(id)?.isStarred == false)
    #expect(try store.undo(now: now) == nil)
  }

  @Test func `a whole import is one change`() throws {
    _ = try add()
    var run = ImportRun()
    let changed = spoken([("Ivo", "Now this")])
    _ = try store.add(
      contentsOf: [new(spoken(lines, title: "B")), new(spoken(lines, title: "C"))], now: now, in: &run)
    _ = try store.add(
      contentsOf: [new(changed, path: "/nowhere/a"), new(spoken(lines, title: "C"))], now: now, in: &run)
    #expect(try undo() == .articlesAdded(3, updated: 1))
    #expect(try store.rows(ArticleQuery(), in: 0..<9).rows.map(\.fields.title) == ["A Title"])
    #expect(try store.words() == ["The glass is falling", "It is late"])
    #expect(try store.integrityCheck() == [])
    // What is added after the undo is a separate change.
    _ = try store.add(contentsOf: [new(spoken(lines, title: "D"))], now: now, in: &run)
    #expect(try undo() == .articlesAdded(1))
  }

  @Test func `what a user says of an article that is added again is a change`() throws {
    let id = try add().summary.id
    var run = ImportRun()
    let again = new(spoken(lines), path: "/nowhere/a", edits: [.title("Another")])
    #expect(try store.add(contentsOf: [again], now: now, in: &run) == [.updated(id)])
    #expect(try store.add(contentsOf: [again], now: now, in: &run) == [.unchanged(id)])
    #expect(try undo() == .articlesAdded(1, updated: 1))
    #expect(try store.summary(id)?.fields.title == "A Title")
  }

  @Test func `a step says which articles it took out of the library`() throws {
    var run = ImportRun()
    let added = try store.add(contentsOf: [new(spoken(lines))], now: now, in: &run).map(\.id)
    #expect(try store.undo(now: now)?.removed == added)
    #expect(try store.redo(now: now)?.removed == [])
  }

  @Test func `only the last hundred are kept`() throws {
    let id = try add().summary.id
    for number in 0..<105 { try store.setStarred(number % 2 == 0, id) }
    var count = 0
    while try undo() != nil { count += 1 }
    #expect(count == 100)
    #expect(try store.summary(id)?.isStarred == true)
    try store.setRead(true, id)
    let kept = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal_row") }
    #expect(kept == 1)
  }

  @Test func `a bookmark comes back to where its words are today`() throws {
    let article = try add()
    let id = article.summary.id
    let bookmark = try store.addBookmark(try #require(article.draft()), to: id, now: now)
    _ = try store.setNote("n", of: bookmark.id, now: now)
    try store.removeBookmark(bookmark.id)
    // The changed file is opened again, which is not a change to undo.
    let changed = spoken([("Ivo", "Now this")] + lines)
    _ = try store.add(new(changed, path: "/nowhere/a"), now: now)
    #expect(try undo() == .unbookmarked("“The glass is falling”"))
    let place = try #require(try store.bookmark(bookmark.id)?.attachment.range)
    #expect(place == changed.quotations?[1].range)
    #expect(try undo() == .noted("“The glass is falling”"))
    #expect(try store.bookmark(bookmark.id)?.attachment.range == place)
  }

  @Test func `read marks of their own are left alone`() throws {
    let id = try add().summary.id
    var run = ImportRun()
    _ = try store.add(contentsOf: [new(spoken([("Ivo", "Now")]), path: "/nowhere/a")], now: now, in: &run)
    try store.noteRead(id)
    #expect(try undo() == .articlesAdded(1, updated: 1))
    #expect(try store.summary(id)?.isRead == true)
    #expect(try store.words() == ["The glass is falling", "It is late"])
  }

  @Test func `a damaged journal is reported`() throws {
    let id = try add().summary.id
    try store.setStarred(true, id)
    let writer = try #require(store.writer)
    for damage in ["image = x'09'", "subject = 'sqlite_schema'", "image = x'0101'"] {
      try writer.write { try $0.execute(sql: "UPDATE journal_row SET \(damage)") }
      let blocked = BlockedChange(
        direction: .undo, change: .starred(true, title: "A Title"), obstacle: .unreadable, entry: 1)
      #expect(throws: LibraryError.blocked(blocked)) { try store.undo(now: now) }
    }
    #expect(try store.summary(id)?.isStarred == true)
  }

  @Test(arguments: [
    LibraryChange.bookmarked("w"), .unbookmarked("w"), .noted("w"), .tagged("w"), .attached("w"),
    .bookmarksImported(3), .read(true, title: "t"), .read(false, title: "t"), .starred(true, title: "t"),
    .starred(false, title: "t"), .fieldSet(.date, title: "t"), .articleRemoved(title: "t"), .articlesAdded(2),
    .articlesAdded(3, updated: 1), .articlesAdded(3, updated: nil),
    .corrected("w"), .correctionsImported(2), .correctionRemoved("w"),
  ])
  func `a change is read as it is written`(change: LibraryChange) {
    let columns = change.columns
    #expect(LibraryChange(kind: columns.kind, words: columns.words, count: columns.count) == change)
  }

  @Test func `long words are cut`() {
    let words = LibraryChange.bookmarked(String(repeating: "é", count: 300)).columns.words
    #expect(words == String(repeating: "é", count: 199) + "…")
    #expect(LibraryChange(kind: "set x", words: "", count: 0) == nil)
  }
}
