import Library
import Reader

extension Wording {
  /// Returns the outcome of an export from inside the reader.
  ///
  /// - Parameter total: how many bookmarks there were to export; the file may already have had some of them.
  static func exported(_ count: Int, of total: Int, _ scope: ExportRequest.Scope, to path: String) -> String {
    if count == 0 {
      let known = total == 1 ? "\(bookmarks(total, scope)) is" : "all \(bookmarks(total, scope)) are"
      return "Nothing new: \(known) in \(path)"
    }
    if count < total {
      return "Added \(count) of \(bookmarks(total, scope)) to \(path), which has the others"
    }
    return "Exported \(bookmarks(total, scope)) to \(path)"
  }

  /// Returns the message if there is nothing to export.
  static func nothingToExport(_ scope: ExportRequest.Scope) -> String {
    switch scope {
    case .all: "There are no bookmarks to export"
    case .article: "This article has no bookmarks to export. B shows all; :export there takes those shown"
    case .shown: "There are no rows to export"
    case .rows: "These articles have no bookmarks to export"
    case .narrowed(let words): "No bookmark has these words: \(words)"
    }
  }

  /// Returns what an export of a damaged library saves, and what it cannot save.
  static func salvaging(_ salvaged: SalvagedBookmarks) -> String {
    "exporting what is left: \(salvaged.bookmarks.count); \(lost(salvaged))"
  }

  private static func lost(_ salvaged: SalvagedBookmarks) -> String {
    switch (salvaged.lost, salvaged.isCounted) {
    case (0, true): "all bookmarks could be read"
    case (0, false): "some bookmarks may be lost"
    case (let count, true): "lost: \(count)"
    case (let count, false): "lost: \(count) or more"
    }
  }

  /// Returns the message if no bookmark of a damaged library can be read.
  static func nothingLeft(_ salvaged: SalvagedBookmarks, _ error: LibraryError) -> String {
    let detail = if case .damaged(_, let detail) = error { " (\(detail))" } else { "" }
    return
      "the library is damaged\(detail), and none of its bookmarks can be read (\(lost(salvaged))): nothing was exported; "
      + "put a backup in its place"
  }

  /// Returns the message about the file that receives what was saved from a damaged library.
  static func rescued(instead path: String) -> String {
    "what is left was written here; \(path) is as it was: it may be the only whole copy"
  }

  /// The message about a file that an export would have replaced if there were a library.
  static let leftAlone = "unchanged: there is no library to export"

  private static func bookmarks(_ count: Int, _ scope: ExportRequest.Scope) -> String {
    if case .shown = scope { return count == 1 ? "1 row shown" : "\(count) rows shown" }
    let number = count == 1 ? "1 bookmark" : "\(count) bookmarks"
    return switch scope {
    case .all, .shown: number
    case .article: number + " of this article"
    case .rows: number + " of these articles"
    case .narrowed: number + " shown"
    }
  }
}
