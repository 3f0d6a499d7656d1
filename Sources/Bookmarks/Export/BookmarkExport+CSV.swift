import Articles
import JSON

extension BookmarkExport {
  /// Returns comma-separated values (RFC 4180) with Readwise's columns, a row for each bookmark.
  ///
  /// `Location` is the place in code points of the article's text. What Readwise has no column for is in
  /// `Note`: first the tags, written `.tag` as Readwise expects, and last the speaker.
  package static func csv(_ bookmarks: [Bookmark]) -> String {
    let rows = [ReadwiseColumn.allCases.map(\.rawValue)] + bookmarks.map(\.readwiseRow)
    return rows.map { CSV.line($0) }.joined()
  }
}

/// The columns of a Readwise CSV, in their order.
enum ReadwiseColumn: String, CaseIterable {
  case highlight = "Highlight"
  case title = "Title"
  case author = "Author"
  case url = "URL"
  case note = "Note"
  case location = "Location"
  case date = "Date"
}

extension Bookmark {
  fileprivate var readwiseRow: [String] {
    let moment = created.iso8601
    return [
      draft.anchor.exact, fields.title, fields.byline ?? "", fields.url ?? "",
      ReadwiseNote(note: draft.note, tags: draft.tags, speaker: draft.person ?? draft.mention).text,
      codePoints.map { String($0.lowerBound) } ?? "",
      // In Readwise's own format: 2024-05-29 10:00:00+00:00.
      moment.replacing("T", with: " ").replacing("Z", with: "+00:00"),
    ].map { CSV.defused($0.withoutControls) }
  }
}
