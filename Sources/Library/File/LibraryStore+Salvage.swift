import Bookmarks
import Catalogue
import GRDB

/// What can still be read of the bookmarks in a damaged library.
package struct SalvagedBookmarks: Hashable, Sendable {
  /// The bookmarks that can be read, in the order in which they were made; without the article if its row
  /// cannot be read.
  package var bookmarks: [Bookmark]
  /// How many bookmarks are known to have been there and cannot be read.
  package var lost: Int
  /// Whether ``lost`` counts them all; if not, neither the table nor any of its indexes can be read to the
  /// end.
  package var isCounted: Bool
}

extension LibraryStore {
  /// Returns the bookmarks of a query, newest first, after making sure that none of them are missing.
  ///
  /// - Throws: ``LibraryError/damaged(path:detail:)`` if the library's bookmarks, or their indexes, are
  ///   damaged, even if SQLite would read around the damage.
  package func completeBookmarks(_ query: BookmarkQuery = BookmarkQuery()) throws(LibraryError)
    -> [Bookmark]
  {
    if case .readOnly(.damaged(let detail)) = access { throw .damaged(path: path, detail: detail) }
    let path = path
    return try read { db in
      let faults = try IntegrityFindings.all(db, of: "bookmark")
      if let first = faults.first { throw LibraryError.damaged(path: path, detail: first) }
      return try Bookmark.fetch(db, query, limit: .max, offset: 0)
    }
  }

  /// Returns the bookmarks that can still be read in a damaged library, and how many cannot.
  package func salvagedBookmarks() -> SalvagedBookmarks {
    // Not in a transaction: that would fail as a whole with the first page that cannot be read.
    reader.inDatabase { db in
      let (ids, isCounted) = Self.bookmarkIDs(db)
      let bookmarks = ids.compactMap { id in
        (try? Bookmark.fetch(db, id: id)) ?? (try? Bookmark.fetchAlone(db, id: id))
      }
      return SalvagedBookmarks(
        bookmarks: bookmarks, lost: ids.count - bookmarks.count, isCounted: isCounted)
    }
  }

  /// Returns the numbers of the bookmarks, read from the table and its indexes, each from both ends as far as
  /// possible.
  ///
  /// The indexes name bookmarks that lie between two damaged pages of the table, and those that are lost.
  private static func bookmarkIDs(_ db: Database) -> (ids: [BookmarkID], isCounted: Bool) {
    var ids: Set<Int64> = []
    var isCounted = false
    let walks = [
      ("NOT INDEXED", ["id"]), ("INDEXED BY bookmark_newest", ["created"]),
      ("INDEXED BY bookmark_place", ["article_id", "start"]),
    ]
    for (source, order) in walks {
      for direction in ["ASC", "DESC"] {
        let terms = order.map { "\($0) \(direction)" }.joined(separator: ", ")
        do {
          let cursor = try Int64.fetchCursor(db, sql: "SELECT id FROM bookmark \(source) ORDER BY \(terms)")
          while let id = try cursor.next() { ids.insert(id) }
          isCounted = true
        } catch {
          // What was read before this page counts; the other walks may know the rest.
        }
      }
    }
    return (ids.sorted().map(BookmarkID.init), isCounted)
  }
}
