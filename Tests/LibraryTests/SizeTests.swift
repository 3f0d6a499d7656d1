import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

/// The lengths of the texts that a change reads and writes.
@Suite struct SizeTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test func `of articles and bookmarks`() throws {
    let added = new(sample("Long: he said ⟦“yes”⟧." + String(repeating: " More.", count: 1000)))
    let id = try store.add(added, now: now).id
    let size = added.article.text.utf8.count
    #expect(try store.textSize(of: id) == size)
    #expect(try store.textSize(of: ArticleID(99)) == 0)
    let article = try #require(try store.article(id))
    let bookmark = try store.addBookmark(try #require(article.draft()), to: id, now: now)
    #expect(try store.size(of: bookmark.id) == size)
    #expect(try store.size(of: BookmarkID(99)) == 0)
    #expect(try store.longArticle(id) == store.article(id))
  }

  @Test func `of steps through the journal`() throws {
    #expect(try store.size(ofStep: .undo) == 0)
    let added = new(sample("Long: he said ⟦“yes”⟧." + String(repeating: " More.", count: 1000)))
    let id = try store.add(added, now: now).id
    let article = try #require(try store.article(id))
    let bookmark = try store.addBookmark(try #require(article.draft()), to: id, now: now)
    #expect(try store.size(ofStep: .undo) >= added.article.text.utf8.count)
    #expect(try store.size(ofStep: .redo) == 0)
    try store.removeBookmark(bookmark.id)
    #expect(try store.size(ofStep: .undo) >= added.article.text.utf8.count)
    _ = try store.undo(now: now)
    #expect(try store.size(ofStep: .redo) >= added.article.text.utf8.count)
  }

  @Test func `of a passage without an article`() throws {
    let text = String(repeating: "word ", count: 5000)
    let id = try store.add(new(sample(text)), now: now).id
    let article = try #require(try store.article(id))
    let draft = BookmarkDraft(passage: 0..<20_000, in: article.article)
    let bookmark = try store.addBookmark(draft, to: id, now: now)
    try store.removeArticle(id)
    #expect(try store.size(of: bookmark.id) == 20_000)
  }
}
