import Articles
import Bookmarks
import GRDB

/// The bookmarks of a file that the library already has, each to be taken once.
///
/// A file may hold the same words of one article several times; as many are found as the library has.
struct PresentBookmarks {
  /// The highest number of a bookmark in the library.
  let last: Int64
  /// Those that have the words and the article of one in the file, newest first.
  private var stored: [(id: Int64, bookmark: ImportedBookmark)] = []
  /// Their numbers by what is known of a bookmark in the file, newest first; made when it is first asked for.
  private var numbers: [Identity.Parts: [Identity: [Int64]]] = [:]
  private var taken: Set<Int64> = []

  init(db: Database, like bookmarks: [ImportedBookmark]) throws {
    last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM bookmark") ?? 0
    let wanted = Set(bookmarks.map { Identity($0, []) })
    let columns = ColumnList(["id"] + Anchor.columns + ["title", "url", "created"])
    let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM bookmark ORDER BY id DESC")
    while let next = try rows.next() {
      var row = NamedRow(next, columns)
      let id: Int64? = row.value("id")
      let bookmark = ImportedBookmark(
        draft: BookmarkDraft(anchor: Anchor(&row), kind: .passage),
        source: ArticleFields(title: row.value("title") ?? "", url: row.value("url")),
        created: Timestamp(seconds: row.value("created") ?? 0))
      guard let id, wanted.contains(Identity(bookmark, [])) else { continue }
      stored.append((id, bookmark))
    }
  }

  /// Returns the number of a stored bookmark that is the same and hasn't been taken yet; the oldest, if there
  /// are several.
  ///
  /// O(1), or O(n) when it is first asked for a bookmark with the same known parts.
  mutating func take(_ bookmark: ImportedBookmark) -> Int64? {
    let parts = Identity.Parts(knownOf: bookmark)
    if numbers[parts] == nil {
      numbers[parts] = Dictionary(grouping: stored) { Identity($0.bookmark, parts) }.mapValues {
        $0.map(\.id)
      }
    }
    let identity = Identity(bookmark, parts)
    while let id = numbers[parts]?[identity]?.popLast() {
      if taken.insert(id).inserted { return id }
    }
    return nil
  }
}

/// What stays the same in a bookmark wherever it goes, as far as a file says: the words, the article and some
/// other parts.
private struct Identity: Hashable {
  /// The parts that a file may leave out; one that it leaves out isn't compared.
  struct Parts: OptionSet, Hashable {
    let rawValue: Int

    /// When it was made.
    static let moment = Parts(rawValue: 1)
    /// The words around it.
    static let context = Parts(rawValue: 2)
    /// Where it was, and in which text.
    static let place = Parts(rawValue: 4)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Finds the parts that a file gives for a bookmark.
    init(knownOf bookmark: ImportedBookmark) {
      let anchor = bookmark.draft.anchor
      self = []
      if bookmark.created != nil { insert(.moment) }
      if !anchor.prefix.isEmpty || !anchor.suffix.isEmpty { insert(.context) }
      if !anchor.textHash.isEmpty { insert(.place) }
    }
  }

  private let exact: String
  private let title: String
  private let url: String?
  private let created: Timestamp?
  private let context: [String]
  private let textHash: String?
  private let range: Range<Int>?

  /// Notes these parts of a bookmark, as the library keeps them.
  init(_ bookmark: ImportedBookmark, _ parts: Parts) {
    let anchor = bookmark.draft.anchor
    exact = anchor.exact.column
    title = bookmark.source.title.column
    url = bookmark.source.url?.column
    created = parts.contains(.moment) ? bookmark.created : nil
    context = parts.contains(.context) ? [anchor.prefix.column, anchor.suffix.column] : []
    textHash = parts.contains(.place) ? anchor.textHash : nil
    range = parts.contains(.place) ? anchor.range : nil
  }
}
