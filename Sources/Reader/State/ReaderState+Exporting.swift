import Articles
import Bookmarks

extension ReaderState {
  /// Exports bookmarks: those that the bookmarks screen shows, those of the open article, else all.
  mutating func export(_ arguments: ExportArguments) -> [Effect] {
    guard let scope = exportScope else {
      say(.notStoredYet)
      return []
    }
    return [
      .export(
        ExportRequest(
          format: arguments.format, path: arguments.path, overwrites: arguments.overwrites, scope: scope))
    ]
  }

  /// Which bookmarks the user has before them; nil where the article has no number yet.
  private var exportScope: ExportRequest.Scope? {
    switch screens.top {
    case .bookmarks(let state): return state.filter.isEmpty ? .all : .narrowed(state.filter)
    case .article(let pane): return pane.id.map { .article($0) }
    case .quotations:
      guard let pane = screens.articleBelow else { return .all }
      return pane.id.map { .article($0) }
    default: return .all
    }
  }

  /// Completes the words after `:export`: a format, then a path.
  ///
  /// - Parameter head: what stands before the cursor.
  mutating func completeExport(_ head: String) -> [Effect] {
    let words = head.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, !words[1].contains(" ") else { return [.completePath(head)] }
    let formats = BookmarkExport.Format.allCases.map(\.rawValue).filter { $0.hasPrefix(words[1]) }
    if formats.isEmpty { return [.completePath(head)] }
    offer(formats, after: words[0] + " ")
    return []
  }
}
