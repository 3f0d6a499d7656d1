import Articles
import Bookmarks
import Catalogue
import Library
import Reader

/// Changes to bookmarks, each of which is on disk when it is answered.
extension EffectRunner {
  /// Adds a bookmark to an article.
  func bookmark(_ draft: BookmarkDraft, in id: ArticleID) throws(LibraryError) -> [Event] {
    let bookmark = try library.store().addBookmark(draft, to: id, now: settings.now())
    return try library.store().summary(id).map { [.bookmarked(bookmark, $0)] } ?? []
  }

  /// Bookmarks the quotations in some rows as one step.
  func bookmark(_ rows: ShownStatements) throws(LibraryError) -> [Event] {
    guard let done = try library.store().bookmark(rows, now: settings.now()) else {
      return [.problem(Wording.tooManyRows(most: ShownStatements.mostBookmarked))]
    }
    return [.rowsBookmarked(done)]
  }

  /// Gives a bookmark a place, in `UTF-8 offsets`.
  func attach(_ id: BookmarkID, to range: Range<Int>, in article: ArticleID) throws(LibraryError) -> [Event] {
    let store = try library.store()
    return [.bookmarkChanged(try store.attachBookmark(id, to: range, in: article, now: settings.now()))]
  }

  /// Sets the note of a bookmark, or removes it.
  func setNote(_ note: String?, of id: BookmarkID) throws(LibraryError) -> [Event] {
    [.bookmarkChanged(try library.store().setNote(note, of: id, now: settings.now()))]
  }

  /// Sets the tags of a bookmark.
  func setTags(_ tags: [String], of id: BookmarkID) throws(LibraryError) -> [Event] {
    [.bookmarkChanged(try library.store().setTags(tags, of: id, now: settings.now()))]
  }

  /// Removes a bookmark.
  func removeBookmark(_ id: BookmarkID) throws(LibraryError) -> [Event] {
    guard let bookmark = try library.store().removeBookmark(id) else { return [] }
    guard let article = bookmark.article else { return [.unbookmarked(bookmark, nil)] }
    return [.unbookmarked(bookmark, try library.store().summary(article.id))]
  }
}
