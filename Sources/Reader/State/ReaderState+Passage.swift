import Bookmarks

extension ReaderState {
  /// Begins to select a passage.
  mutating func beginPassage(in pane: ArticlePane) -> [Effect] {
    var pane = pane
    if pane.beginPassage() {
      screens.top = .article(pane)
    } else {
      say(.noText)
    }
    return []
  }

  /// Carries out a command while a passage is selected; nil where it is none of those.
  mutating func runOnPassage(_ command: Command, count: Int?, in pane: ArticlePane) -> [Effect]? {
    var pane = pane
    guard let range = pane.passageRange else { return nil }
    if pane.movePassage(command, count: count ?? 1) {
      screens.top = .article(pane)
      return []
    }
    guard command == .bookmark || command == .correctSpeaker else { return nil }
    guard let id = pane.id else {
      say(.notStoredYet)
      return []
    }
    if command == .correctSpeaker { return correct(range, in: pane, id: id) }
    if let detached = pane.attaching { return attach(detached, to: range, in: id) }
    pane.passage = nil
    screens.top = .article(pane)
    return [.addBookmark(BookmarkDraft(passage: range, in: pane.article), id)]
  }
}
