import Articles
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// Articles that have changed since they were read.
@Suite struct ReadTextTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ text: String) throws -> ArticleID {
    try store.add(new(sample(text), path: "/a"), now: now).id
  }

  private func isChanged(_ id: ArticleID) throws -> Bool {
    let listed = try store.rows(ArticleQuery(filter: "is:changed"), in: 0..<9).rows
    let isChanged = try #require(try store.summary(id)).isChanged
    #expect(listed.map(\.id) == (isChanged ? [id] : []))
    return isChanged
  }

  @Test func `an article has changed if its text was replaced after it was read`() throws {
    let id = try add("One")
    try store.noteRead(id)
    #expect(try !isChanged(id))
    _ = try add("Two")
    #expect(try isChanged(id))
  }

  @Test func `opening it again reads the new text`() throws {
    let id = try add("One")
    try store.noteRead(id)
    _ = try add("Two")
    try store.noteRead(id)
    #expect(try !isChanged(id))
    _ = try add("Three")
    #expect(try isChanged(id))
  }

  @Test func `an article that nobody has read has not changed since`() throws {
    let id = try add("One")
    _ = try add("Two")
    #expect(try !isChanged(id))
    try store.noteRead(id)
    #expect(try !isChanged(id))
  }

  @Test func `an article that says again what was read has not changed`() throws {
    let id = try add("One")
    try store.noteRead(id)
    _ = try add("Two")
    _ = try add("One")
    #expect(try !isChanged(id))
  }

  @Test func `undoing the import takes the change back, and doing it again brings it`() throws {
    let id = try add("One")
    try store.noteRead(id)
    var run = ImportRun()
    _ = try store.add(contentsOf: [new(sample("Two"), path: "/a")], now: now, in: &run)
    #expect(try isChanged(id))
    _ = try store.undo(now: now)
    #expect(try !isChanged(id))
    _ = try store.redo(now: now)
    #expect(try isChanged(id))
  }

  @Test func `a removed article comes back as changed as it was`() throws {
    let id = try add("One")
    try store.noteRead(id)
    _ = try add("Two")
    try store.removeArticle(id)
    _ = try store.undo(now: now)
    #expect(try isChanged(id))
    try store.noteRead(id)
    #expect(try !isChanged(id))
  }

  @Test func `marking as unread forgets what was read`() throws {
    let id = try add("One")
    try store.noteRead(id)
    _ = try add("Two")
    try store.toggleRead(id)
    #expect(try !isChanged(id))
  }

  @Test func `a document that is read in another way has not changed`() throws {
    let document = "--- a\nThe Slow Tide\nThe tide is slow.\n"
    let raw = Article(
      fields: ArticleFields(title: "feed"), text: document, blocks: [], quotations: [])
    let id = try store.add(NewArticle(article: raw, document: Array(document.utf8), path: "/f"), now: now).id
    try store.noteRead(id)
    let done = try store.reindex(after: nil, count: 9, version: "1", reader: ParagraphReader(), now: now)
    #expect(done.reworded == 1)
    #expect(try !isChanged(id))
  }

  @Test func `an index finds those that have changed`() throws {
    let plan = try store.reader.read { db in
      let selection = try ArticleSelection(ArticleQuery(filter: "is:changed"), most: nil, in: db)
      let sql = "SELECT article.id \(selection.from) ORDER BY \(selection.order) LIMIT 50"
      return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: selection.arguments)
        .compactMap { $0["detail"] as String? }
    }
    #expect(plan.contains { $0.contains("article_changed") })
  }
}
