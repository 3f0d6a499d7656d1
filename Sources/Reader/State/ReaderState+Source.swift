import Articles
import Bookmarks
import Catalogue

extension ReaderState {
  /// Shows the address of the page that words or an article are from, and asks whether to open it.
  mutating func askToOpenSource() -> [Effect] {
    guard let source else {
      if case .bookmarks = screens.top { say(.noBookmarks) } else { say(.nothingSelected) }
      return []
    }
    return askToOpen(source.url, link: source.link)
  }

  /// Shows an address, and asks whether to open it.
  ///
  /// - Parameter link: the link that is opened, where it leads to a place in the page.
  mutating func askToOpen(_ url: String?, link: String?) -> [Effect] {
    guard let url, !url.isEmpty else {
      say(.noAddress)
      return []
    }
    guard let page = link ?? WebLink.openable(url) else {
      say(.noWebAddress(url))
      return []
    }
    return open(Prompt(.confirm(.openPage(page))))
  }

  /// The address that is told of what keys act on, and the link into the page where it is known; nil where nothing is
  /// selected.
  private var source: (url: String?, link: String?)? {
    if let chosenWords { return (chosenWords.source.url, chosenWords.link) }
    switch screens.top {
    case .article(let pane): return (pane.article.fields.url, nil)
    case .list(let list): return list.rows.selectedRow.map { ($0.fields.url, nil) }
    case .search(let state):
      let hits = state.shown
      guard hits.indices.contains(state.cursor.selected) else { return nil }
      return (hits[state.cursor.selected].article.fields.url, nil)
    default: return nil
    }
  }
}
