import Articles
import Bookmarks
import GRDB

/// The bookmarks that a library has of those in a file, each to be taken once.
///
/// A file may hold the same words of one article several times; as many are found as the library has.
struct PresentBookmarks {
  /// The greatest number of a bookmark in the library.
  let last: Int64
  private var stored: [Words: [Stored]] = [:]

  /// What is the same in a bookmark wherever it goes.
  private struct Words: Hashable {
    let exact: String
    let title: String
    let url: String?

    init(_ bookmark: ImportedBookmark) {
      exact = bookmark.draft.anchor.exact.column
      title = bookmark.source.title.column
      url = bookmark.source.url?.column
    }

    init(exact: String, title: String, url: String?) {
      self.exact = exact
      self.title = title
      self.url = url
    }
  }

  private struct Stored {
    let id: Int64
    let created: Int64
    let anchor: Anchor
  }

  init(db: Database, like bookmarks: [ImportedBookmark]) throws {
    last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM bookmark") ?? 0
    let wanted = Set(bookmarks.map(Words.init))
    let sql = "SELECT \(Bookmark.anchorColumns), title, url, created FROM bookmark ORDER BY id DESC"
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let anchor = Anchor(row)
      let words = Words(exact: anchor.exact, title: row.value(7) ?? "", url: row.value(8))
      guard wanted.contains(words), let id: Int64 = row.value(0) else { continue }
      stored[words, default: []].append(Stored(id: id, created: row.value(9) ?? 0, anchor: anchor))
    }
  }

  /// The number of a bookmark that is the same and was not taken yet; the oldest of several.
  mutating func take(_ bookmark: ImportedBookmark) -> Int64? {
    let words = Words(bookmark)
    let anchor = bookmark.draft.anchor
    let index = stored[words]?.lastIndex { candidate in
      // What the file does not say makes no difference.
      (bookmark.created == nil || bookmark.created?.seconds == candidate.created)
        && (anchor.prefix.isEmpty && anchor.suffix.isEmpty
          || anchor.prefix.column == candidate.anchor.prefix
            && anchor.suffix.column == candidate.anchor.suffix)
        && (anchor.textHash.isEmpty
          || anchor.textHash == candidate.anchor.textHash && anchor.range == candidate.anchor.range)
    }
    return index.flatMap { stored[words]?.remove(at: $0).id }
  }
}
