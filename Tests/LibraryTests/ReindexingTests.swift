import Articles
import Bookmarks
import Quotations
import TestSupport
import Testing

@testable import Library

@Suite struct ReindexingTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  private let text = "“The glass is falling,” Ada Holm said."

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  /// Adds articles with the text, in which a worse finder has found nothing.
  private func add(_ count: Int) throws {
    for number in 0..<count { _ = try store.add(new(sample(text, title: "Number \(number)")), now: now) }
  }

  @Test func `what is found today is kept, batch by batch`() throws {
    try add(5)
    #expect(try store.articleCount(after: nil) == 5)
    let first = try store.reindex(after: nil, count: 3, version: "1")
    #expect(first == ReindexedArticles(last: ArticleID(3), count: 3, changed: 3))
    #expect(try store.speakerRows() == ["Ada Holm 3/3"])
    #expect(try folder.store().reindexingPlace(version: "1") == ArticleID(3))
    #expect(try store.reindexingPlace(version: "2") == nil)
    #expect(try store.articleCount(after: ArticleID(3)) == 2)
    let second = try store.reindex(after: ArticleID(3), count: 3, version: "1")
    #expect(second == ReindexedArticles(last: ArticleID(5), count: 2, changed: 2))
    #expect(try store.reindex(after: ArticleID(5), count: 3, version: "1").last == nil)
    #expect(try store.reindexingPlace(version: "1") == nil)
    #expect(try store.reindex(after: nil, count: 9, version: "1").changed == 0)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `corrections and bookmarks stay`() throws {
    try add(1)
    let id = ArticleID(1)
    let article = try #require(try store.article(id)).article
    let bookmark = try store.addBookmark(
      BookmarkDraft(passage: 0..<27, in: article, note: "n"), to: id, now: now)
    let anchor = Anchor(of: 0..<27, in: article.text)
    _ = try store.correct(
      Correction(anchor: anchor, verdict: .speaker("Eva"), created: now), in: id, now: now)
    let corrected = try #require(try store.bookmark(bookmark.id))
    _ = try store.reindex(after: nil, count: 9, version: "1")
    let quotation = try #require(try store.article(id)?.article.quotations?.first)
    #expect((quotation.attribution?.person, quotation.attribution?.rule) == ("Eva", .corrected))
    #expect(try store.bookmark(bookmark.id) == corrected)
    for correction in try store.corrections(in: id) { try store.removeCorrection(#require(correction.id)) }
    #expect(try store.article(id)?.article.quotations?.first?.attribution?.person == "Ada Holm")
  }
}
