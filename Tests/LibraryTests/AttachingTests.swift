import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

/// Places that users give to bookmarks.
@Suite struct AttachingTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  let later = Timestamp(seconds: now.seconds + 60)

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  /// Adds a text with ⟦ and ⟧ in it as the article of /a; returns its number, and the range between the
  /// marks.
  @discardableResult
  private func add(_ marked: String, path: String = "/a") throws -> (id: ArticleID, place: Range<Int>) {
    let pieces = marked.split(omittingEmptySubsequences: false) { "⟦⟧".contains($0) }.map(String.init)
    let article = sample(pieces.joined())
    let id = try store.add(new(article, path: path), now: now).id
    let start = pieces[0].utf8.count
    return (id, start..<start + (pieces.count > 1 ? pieces[1].utf8.count : 0))
  }

  private func bookmark(_ marked: String) throws -> Bookmark {
    let (id, place) = try add(marked)
    let article = try #require(try store.article(id)).article
    return try store.addBookmark(BookmarkDraft(passage: place, in: article), to: id, now: now)
  }

  @Test func `a bookmark stays where it was put`() throws {
    let made = try bookmark("He said that ⟦the old bridge must go⟧ soon.")
    let (id, place) = try add("Asked again, ⟦he would not repeat it⟧ on Monday.")
    #expect(try store.bookmark(made.id)?.attachment == .detached)
    let attached = try store.attachBookmark(made.id, to: place, in: id, now: later)
    #expect(attached.draft.anchor == made.draft.anchor)
    #expect(attached.attachment == .attached(place, now: "he would not repeat it"))
    #expect((attached.codePoints, attached.updated) == (place, later))
    let moved = try add("New. Asked again, ⟦he would not repeat it⟧ on Monday.").place
    #expect(try store.bookmark(made.id)?.attachment == .attached(moved, now: "he would not repeat it"))
    #expect(try folder.store().bookmark(made.id)?.draft == attached.draft)
  }

  @Test func `the place goes with the bookmark into a file and back`() throws {
    let made = try bookmark("He said that ⟦the old bridge must go⟧ soon.")
    let (id, place) = try add("Asked again, ⟦he would not repeat it⟧ on Monday.")
    let attached = try store.attachBookmark(made.id, to: place, in: id, now: later)
    let file = try BookmarkImport.file(in: Array(BookmarkExport.json([attached]).utf8)).bookmarks
    try store.removeBookmark(made.id)
    #expect(try store.importBookmarks(file, now: later).added == 1)
    let back = try #require(try store.bookmarks().rows.first)
    #expect((back.draft, back.attachment) == (attached.draft, attached.attachment))
    let moved = try add("New. Asked again, ⟦he would not repeat it⟧ on Monday.").place
    #expect(try store.bookmark(back.id)?.attachment == .attached(moved, now: "he would not repeat it"))
  }

  @Test func `where the new words are gone it has no place`() throws {
    let made = try bookmark("He said that ⟦the old bridge must go⟧ soon.")
    let (id, place) = try add("Asked again, ⟦he would not repeat it⟧ on Monday.")
    _ = try store.attachBookmark(made.id, to: place, in: id, now: later)
    try add("Nothing of that.")
    #expect(try store.bookmark(made.id)?.attachment == .detached)
    try add("Asked again, ⟦he would not repeat it⟧ on Monday.")
    #expect(try store.bookmark(made.id)?.attachment.range == place)
  }

  @Test func `put at its own words it has no others`() throws {
    let made = try bookmark("Yes. No. ⟦Yes.⟧")
    let (id, place) = try add("⟦Yes.⟧ And yes. Yes. Yes.")
    let attached = try store.attachBookmark(made.id, to: place, in: id, now: later)
    #expect(attached.attachment == .attached(place, now: nil))
  }

  @Test func `a bookmark without an article is given one`() throws {
    let made = try bookmark("He said that ⟦the old bridge must go⟧ soon.")
    try store.removeArticle(try #require(made.article?.id))
    let (id, place) = try add("Then ⟦the bridge⟧ went.", path: "/b")
    let attached = try store.attachBookmark(made.id, to: place, in: id, now: later)
    #expect(attached.article?.id == id)
    #expect(attached.article?.bookmarkCount == 1)
    #expect(try store.article(id)?.bookmarks == [attached])
  }

  @Test func `characters are not cut`() throws {
    let made = try bookmark("⟦One⟧ two")
    let (id, _) = try add("é👍 x")
    #expect(try store.attachBookmark(made.id, to: 3..<4, in: id, now: later).attachment.range == 2..<6)
    #expect(throws: LibraryError.noSuchArticle(ArticleID(9))) {
      try store.attachBookmark(made.id, to: 0..<1, in: ArticleID(9), now: now)
    }
    #expect(throws: LibraryError.noSuchBookmark(BookmarkID(9))) {
      try store.attachBookmark(BookmarkID(9), to: 0..<1, in: id, now: now)
    }
  }
}
