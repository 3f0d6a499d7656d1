import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

/// Changes of several articles of a list as one step.
@Suite struct RowChangeTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  let list = ArticleQuery(order: .title)

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    for title in ["A", "B", "C", "D"] {
      _ = try store.add(new(spoken([("Ada", "The glass is falling \(title)")], title: title)), now: now)
    }
  }

  private var summaries: [ArticleSummary] {
    get throws { try store.rows(list, in: 0..<10).rows }
  }

  private func rows(_ range: Range<Int>) throws -> ArticleRows {
    let row = range.lowerBound
    return ArticleRows(list, range, selected: (row, try summaries[row].id))
  }

  @Test func `rows are marked as read, and as unread if all are read`() throws {
    try store.setRead(true, try summaries[1].id)
    #expect(try store.change(.toggleRead, rows(0..<3)) == .articlesRead(true, 2))
    #expect(try summaries.map(\.isRead) == [true, true, true, false])
    #expect(try store.change(.toggleRead, rows(0..<3)) == .articlesRead(false, 3))
    #expect(try summaries.map(\.isRead) == [false, false, false, false])
  }

  @Test func `one undo takes back all marks, and leaves those that were there`() throws {
    try store.setStarred(true, try summaries[1].id)
    _ = try store.change(.toggleStar, rows(0..<3))
    #expect(try store.undo(now: now)?.change == .articlesStarred(true, 2))
    #expect(try summaries.map(\.isStarred) == [false, true, false, false])
    #expect(try store.redo(now: now)?.change == .articlesStarred(true, 2))
    #expect(try summaries.map(\.isStarred) == [true, true, true, false])
  }

  @Test func `removed rows come back as they were, with their bookmarks`() throws {
    let id = try summaries[2].id
    let article = try #require(try store.article(id)).article
    let quotation = try #require(article.quotations?.first)
    _ = try store.addBookmark(BookmarkDraft(quotation: quotation, in: article), to: id, now: now)
    let before = try LibraryContent(store)
    #expect(try store.change(.remove, rows(1..<4)) == .articlesRemoved(3))
    #expect(try summaries.map(\.fields.title) == ["A"])
    #expect(try store.undo(now: now)?.change == .articlesRemoved(3))
    #expect(try LibraryContent(store) == before)
  }

  @Test func `rows of a list that has changed are left alone`() throws {
    let chosen = try rows(1..<3)
    try store.removeArticle(try summaries[0].id)
    #expect(try store.change(.remove, chosen) == nil)
    #expect(try store.articleIDs(chosen) == [])
    #expect(try summaries.count == 3)
  }

  @Test func `all unread articles of a list are marked as one step`() throws {
    try store.setRead(true, try summaries[1].id)
    #expect(try store.markRead(ArticleQuery(filter: "title:c OR title:b")) == 1)
    #expect(try store.markRead(list) == 2)
    #expect(try store.markRead(list) == 0)
    _ = try store.undo(now: now)
    #expect(try summaries.map(\.isRead) == [false, true, true, false])
  }

  @Test func `of more unread articles than are marked at once, the first are`() throws {
    #expect(try store.markRead(list, limit: 3) == 3)
    #expect(try summaries.map(\.isRead) == [true, true, true, false])
  }

  @Test func `the next unread article is looked for below a row, so far`() throws {
    _ = try store.change(.toggleRead, rows(1..<3))
    #expect(try store.nextUnread(in: list, after: 0)?.row == 3)
    #expect(try store.nextUnread(in: list, after: 0)?.id == summaries[3].id)
    #expect(try store.nextUnread(in: list, after: 3) == nil)
    #expect(try store.nextUnread(in: list, after: 0, reach: 2) == nil)
  }
}
