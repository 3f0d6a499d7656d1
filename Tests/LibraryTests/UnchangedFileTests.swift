import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

/// A file that the library has is recognised by its bytes before it is read as an article.
@Suite struct UnchangedFileTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  let article = new(sample("He said ⟦“yes”⟧."), path: "/a.txt")

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test func `the same bytes at the same path are known`() throws {
    let id = try store.add(article, now: now).id
    #expect(try store.unchangedArticle(path: "/a.txt", documentHash: TextHash.of(article.document))?.id == id)
    #expect(try store.unchangedArticle(path: "/b.txt", documentHash: TextHash.of(article.document)) == nil)
    #expect(
      try store.unchangedArticle(path: "/a.txt", documentHash: TextHash.of(article.document + [0x0A])) == nil)
  }

  @Test func `an article without its quotations is read again`() throws {
    var unread = article
    unread.article.quotations = nil
    _ = try store.add(unread, now: now)
    #expect(try store.unchangedArticle(path: "/a.txt", documentHash: TextHash.of(article.document)) == nil)
  }

  @Test func `a document of several articles is read again`() throws {
    var part = article
    part.article.part = "first"
    _ = try store.add(part, now: now)
    #expect(try store.unchangedArticle(path: "/a.txt", documentHash: TextHash.of(article.document)) == nil)
  }

  @Test func `while a bookmark waits for its article, every file is read`() throws {
    _ = try store.add(article, now: now)
    let other = try store.add(new(sample("She said ⟦“no”⟧.", title: "Other"), path: "/b.txt"), now: now).id
    _ = try store.addBookmark(try #require(store.article(other)?.draft()), to: other, now: now)
    try store.removeArticle(other)
    #expect(try store.unchangedArticle(path: "/a.txt", documentHash: TextHash.of(article.document)) == nil)
  }
}
