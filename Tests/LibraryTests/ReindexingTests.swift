import Articles
import Bookmarks
import Catalogue
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

  /// Adds articles with the text, in which a worse finder found nothing.
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
      Correction(anchor: anchor, ruling: .speaker("Eva"), created: now), in: id, now: now)
    let corrected = try #require(try store.bookmark(bookmark.id))
    _ = try store.reindex(after: nil, count: 9, version: "1")
    let quotation = try #require(try store.article(id)?.article.quotations?.first)
    #expect((quotation.attribution?.person, quotation.attribution?.rule) == ("Eva", .corrected))
    #expect(try store.bookmark(bookmark.id) == corrected)
    for correction in try store.corrections(in: id) { try store.removeCorrection(#require(correction.id)) }
    #expect(try store.article(id)?.article.quotations?.first?.attribution?.person == "Ada Holm")
  }

  /// An article as a version that didn't know its format read it.
  private func raw(_ document: String, path: String? = "/feed") -> NewArticle {
    let text = document.split(separator: "\n").joined(separator: "\n\n")
    let article = Article(
      fields: ArticleFields(title: "feed"), text: text,
      blocks: [Block(kind: .paragraph, range: 0..<text.utf8.count)], quotations: [])
    return NewArticle(article: article, document: Array(document.utf8), path: path)
  }

  private func reread() throws -> ReindexedArticles {
    try store.reindex(after: nil, count: 99, version: "1", reader: ParagraphReader(), now: now)
  }

  @Test func `a document is read again, and its article changes as if its file had`() throws {
    let id = try store.add(raw("--- a\nThe Slow Tide\n“The tide is slow,” said Bela Orm.\n"), now: now).id
    let words = try #require(try store.article(id)?.article.text.utf8.range(of: "The tide is slow"))
    let article = try #require(try store.article(id)).article
    let bookmark = try store.addBookmark(
      BookmarkDraft(passage: words, in: article, note: "n"), to: id, now: now)
    let done = try reread()
    #expect((done.count, done.documents, done.changed, done.reworded, done.added) == (1, 1, 1, 1, 0))
    let read = try #require(try store.article(id))
    #expect(read.article.fields.title == "The Slow Tide" && read.article.part == "a")
    #expect(read.article.text == "“The tide is slow,” said Bela Orm.")
    #expect(read.article.quotations?.first?.attribution?.person == "Bela Orm")
    #expect(try store.bookmark(bookmark.id)?.attachment.range == 3..<19)
    #expect(try store.formerTexts(of: id).map(\.text) == [article.text])
    // Nothing changes from now on.
    let again = try reread()
    #expect((again.documents, again.changed, again.reworded) == (1, 0, 0))
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a document that holds several gives the first to its article, and the others are added`() throws
  {
    let id = try store.add(raw("--- a\nOne\nHere.\n--- b\nTwo\nThere.\n"), now: now).id
    let done = try reread()
    #expect((done.count, done.changed, done.added) == (1, 1, 1))
    #expect(try store.article(id)?.article.fields.title == "One")
    #expect(try store.article(ArticleID(id.rawValue + 1))?.article.fields.title == "Two")
    // What the user removes doesn't come back.
    try store.removeArticle(ArticleID(id.rawValue + 1))
    #expect(try reread().added == 0)
    #expect(try store.rows(ArticleQuery(), in: 0..<9).total == 1)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `what the user says stays, and an unreadable document is left as it is`() throws {
    var article = raw("--- a\nThe Slow Tide\nHere.\n")
    article.edits = [.title("Mine")]
    let id = try store.add(article, now: now).id
    _ = try reread()
    #expect(try store.article(id)?.article.fields.title == "Mine")
    let empty = try store.add(raw("--- only\n", path: "/empty"), now: now).id
    _ = try reread()
    #expect(try store.article(empty)?.article.text == "--- only")
  }
}

extension String.UTF8View {
  /// Returns where words are, in UTF-8 offsets.
  fileprivate func range(of words: String) -> Range<Int>? {
    let (all, words) = (Array(self), Array(words.utf8))
    return all.indices.first { all[$0...].starts(with: words) }.map { $0..<$0 + words.count }
  }
}
