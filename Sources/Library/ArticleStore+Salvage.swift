import Bookmarks
import GRDB

extension ArticleStore {
  /// The bookmarks that can still be read in a damaged library, in the order in which they were made.
  ///
  /// - Returns: what was read, without the article where its row cannot be read; and whether that is all there was.
  package func salvagedBookmarks() -> (bookmarks: [Bookmark], isComplete: Bool) {
    // Not in a transaction: that would fail as a whole with the first page that cannot be read.
    reader.inDatabase { db in
      let (ids, isComplete) = Self.bookmarkIDs(db)
      let bookmarks = ids.compactMap { id in
        (try? Bookmark.fetch(db, id: id)) ?? (try? Bookmark.fetchAlone(db, id: id))
      }
      return (bookmarks, isComplete && bookmarks.count == ids.count)
    }
  }

  /// The numbers of the bookmarks, read from both ends as far as that goes.
  private static func bookmarkIDs(_ db: Database) -> (ids: [BookmarkID], isComplete: Bool) {
    var ids: Set<Int64> = []
    var isComplete = true
    for direction in ["ASC", "DESC"] {
      do {
        let cursor = try Int64.fetchCursor(db, sql: "SELECT id FROM bookmark ORDER BY id \(direction)")
        while let id = try cursor.next() { ids.insert(id) }
      } catch {
        isComplete = false
      }
    }
    return (ids.sorted().map(BookmarkID.init), isComplete)
  }
}
