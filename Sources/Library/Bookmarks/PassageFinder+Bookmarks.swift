import Articles
import Bookmarks
import GRDB

/// What is known about a bookmark whose place in a text is sought.
struct SoughtBookmark {
  /// Its number; `nil` if it isn't in the library yet.
  var id: Int64?
  /// The words to look for, and their surroundings.
  var anchor: Anchor
  /// The words that the bookmark keeps.
  var exact: String
  /// Where it was last, in UTF-8 offsets.
  var last: Range<Int>?

  /// The columns that it is read from; the anchor is of the place that a user gave the bookmark, if any.
  static let columns = ColumnList([
    "id": "bookmark.id", "exact": "ifnull(bookmark.hand_exact, bookmark.exact)",
    "prefix": "ifnull(bookmark.hand_prefix, bookmark.prefix)",
    "suffix": "ifnull(bookmark.hand_suffix, bookmark.suffix)",
    "saved_start": "ifnull(bookmark.hand_start, bookmark.saved_start)",
    "saved_end": "ifnull(bookmark.hand_end, bookmark.saved_end)",
    "text_hash": "ifnull(bookmark.hand_hash, bookmark.text_hash)", "kept": "bookmark.exact",
    "start": "bookmark.start", "end": "bookmark.end",
  ])

  /// Reads it from a row that has ``columns``.
  init(_ row: Row) {
    var row = NamedRow(row, Self.columns)
    id = row.value("id")
    anchor = Anchor(&row)
    exact = row.value("kept") ?? ""
    last = row.range("start", "end")
  }

  /// Makes the sought bookmark for a draft.
  init(_ draft: BookmarkDraft) {
    anchor = draft.sought
    exact = draft.anchor.exact
  }
}

extension PassageFinder {
  /// Where a bookmark is in the text.
  struct BookmarkPlace {
    /// The place; its `now` is set if the words there differ from those that the bookmark keeps.
    var attachment: Attachment
    /// The place in code points; `nil` if the bookmark is detached.
    var codePoints: Range<Int>?
  }

  /// Finds the places of bookmarks, in the order given.
  func places(of bookmarks: [SoughtBookmark]) -> [BookmarkPlace] {
    let found = bookmarks.map { attachment(of: $0.anchor, lastAt: $0.last) }
    let offsets = found.compactMap(\.range).flatMap { [$0.lowerBound, $0.upperBound] }
    var counts = CodePoints.counts(at: offsets, in: text)[...]
    return zip(bookmarks, found).map { bookmark, attachment in
      guard let range = attachment.range, let start = counts.popFirst(), let end = counts.popFirst() else {
        return BookmarkPlace(attachment: .detached)
      }
      let words = attachment.now ?? bookmark.anchor.exact
      return BookmarkPlace(
        attachment: .attached(range, now: words == bookmark.exact ? nil : words), codePoints: start..<end)
    }
  }

  /// Finds the places of drafts, in the order given.
  func places(of drafts: [BookmarkDraft]) -> [BookmarkPlace] { places(of: drafts.map(SoughtBookmark.init)) }
}
