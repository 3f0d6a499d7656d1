import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Keeps bookmarks from a file in one transaction: all of them, or none if one fails.
  ///
  /// Can be undone as one change.
  ///
  /// A bookmark that the library already has is not kept twice; it is recognised by its words, their context,
  /// the article's title and URL, and the time when it was made. The note and tags that were changed last
  /// count. A bookmark whose article is in the library, by URL, path or title, is attached where its words
  /// are found; any other stands alone. Words that are already bookmarked at the same place add their note
  /// and tags to that bookmark. A bookmark that another program made gets the speaker of the quotation that
  /// contains it, unless it names one.
  ///
  /// - Parameter now: the time for bookmarks without one in the file.
  package func importBookmarks(_ bookmarks: [ImportedBookmark], now: Timestamp)
    throws(LibraryError) -> BookmarkImportCounts
  {
    try write { db in
      // Their number isn't known yet; the entry is renamed when they are in.
      try JournalEntry.perform(.bookmarksImported(0), db) { entry in
        var importing = try BookmarkImporting(db: db, now: now, bookmarks: bookmarks, entry: entry)
        let counts = try importing.run()
        try entry.rename(.bookmarksImported(counts.added + counts.updated))
        return counts
      }
    }
  }
}

/// The outcome of importing bookmarks.
package struct BookmarkImportCounts: Hashable, Sendable {
  /// How many are new.
  package var added = 0
  /// How many the library had and updated, or attached to their article.
  package var updated = 0
  /// How many the library had in the same form.
  package var unchanged = 0
  /// How many of all these have no article in the library.
  package var alone = 0
}

/// Imports bookmarks inside a transaction.
private struct BookmarkImporting {
  let db: Database
  let now: Timestamp
  let bookmarks: [ImportedBookmark]
  private let entry: JournalEntry
  private var counts = BookmarkImportCounts()
  private var present: PresentBookmarks

  init(db: Database, now: Timestamp, bookmarks: [ImportedBookmark], entry: JournalEntry) throws {
    self.entry = entry
    self.db = db
    self.now = now
    self.bookmarks = bookmarks
    present = try PresentBookmarks(db: db, like: bookmarks)
  }

  mutating func run() throws -> BookmarkImportCounts {
    let places = try ImportPlaces(db: db, bookmarks: bookmarks).places()
    for (bookmark, place) in zip(bookmarks, places) {
      if place == nil { counts.alone += 1 }
      if let id = present.take(bookmark), let same = try Bookmark.fetch(db, id: BookmarkID(id)) {
        try refresh(same, with: bookmark, at: place)
      } else if let place, let same = try stored(at: place, for: bookmark) {
        try count(isChanged: merge(bookmark, into: same))
      } else {
        try insert(bookmark, at: place)
        counts.added += 1
      }
    }
    for article in Set(places.compactMap { $0?.article.rawValue }).sorted() {
      try BookmarkWriting(db: db, now: now, entry: entry).nameSpeakers(in: article)
    }
    return counts
  }

  private func insert(_ bookmark: ImportedBookmark, at place: ImportPlaces.Place?) throws {
    let created = bookmark.created ?? now
    _ = try BookmarkWriting(db: db, now: now, entry: entry).insert(
      bookmark.draft, attachment: place?.attachment ?? .detached, codePoints: place?.codePoints,
      article: place?.article, source: bookmark.source, path: bookmark.path, created: created,
      updated: bookmark.updated ?? created)
  }

  /// Returns the bookmark that the library has at a place, if one from a file belongs to it.
  ///
  /// If several of ours are at one place, as may happen in a library, each is kept.
  private func stored(at place: ImportPlaces.Place, for bookmark: ImportedBookmark) throws -> Bookmark? {
    guard let range = place.attachment.range else { return nil }
    let found = try BookmarkWriting(db: db, now: now).bookmark(in: place.article, at: range)
    return found.flatMap { $0.id.rawValue <= present.last || bookmark.draft.isForeign ? $0 : nil }
  }

  /// Updates a bookmark of the library.
  private mutating func refresh(
    _ stored: Bookmark, with bookmark: ImportedBookmark, at place: ImportPlaces.Place?
  ) throws {
    var isChanged = false
    if stored.article == nil, let place {
      let found = PassageFinder.BookmarkPlace(attachment: place.attachment, codePoints: place.codePoints)
      try BookmarkWriting(db: db, now: now, entry: entry).attach(stored.id, to: place.article, at: found)
      isChanged = true
    }
    guard let updated = bookmark.updated else {
      // The file doesn't say which of two notes is the newer one.
      let isMerged = try merge(bookmark, into: stored)
      return count(isChanged: isMerged || isChanged)
    }
    if updated > stored.updated {
      var draft = stored.draft
      draft.note = bookmark.draft.note
      draft.tags = bookmark.draft.tags
      isChanged =
        try BookmarkWriting(db: db, now: updated, entry: entry).update(stored, to: draft) != stored
        || isChanged
    }
    count(isChanged: isChanged)
  }

  /// Adds the note and tags of another bookmark at the same place; returns whether that changed anything.
  private func merge(_ bookmark: ImportedBookmark, into stored: Bookmark) throws -> Bool {
    try BookmarkWriting(db: db, now: now, entry: entry).add(bookmark.draft, to: stored)
  }

  private mutating func count(isChanged: Bool) {
    if isChanged { counts.updated += 1 } else { counts.unchanged += 1 }
  }

}
