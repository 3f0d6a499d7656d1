import Reader

extension Wording {
  /// What an export from inside the reader came to.
  ///
  /// - Parameter total: how many bookmarks there were to export; the file may have had some of them.
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

  /// The message where there is nothing to export.
  static func nothingToExport(_ scope: ExportRequest.Scope) -> String {
    switch scope {
    case .all: "There are no bookmarks to export"
    case .article: "This article has no bookmarks to export. B shows all; :export there takes those shown"
    case .narrowed(let words): "No bookmark has these words: \(words)"
    }
  }

  private static func bookmarks(_ count: Int, _ scope: ExportRequest.Scope) -> String {
    let number = count == 1 ? "1 bookmark" : "\(count) bookmarks"
    return switch scope {
    case .all: number
    case .article: number + " of this article"
    case .narrowed: number + " shown"
    }
  }
}
