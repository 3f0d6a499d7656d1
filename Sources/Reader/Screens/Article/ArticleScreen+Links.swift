import Articles
import Catalogue

// What keys do with the links and the headings of the open article.

extension ArticleScreen {
  mutating func selectLink(_ count: Int) -> [Outcome] {
    switch pane.selectLink(count) {
    case .nothing: [.say(.noLinks)]
    case .wrappedToFirst: [.say(.wrappedToFirst("link", now: pane.linkLine ?? ""))]
    case .wrappedToLast: [.say(.wrappedToLast("link", now: pane.linkLine ?? ""))]
    case .moved: []
    }
  }

  /// Shows where the selected link leads, to be opened by a second press.
  func followLink() -> [Outcome] {
    guard let address = pane.linkAddress else {
      return [.say(pane.links.isEmpty ? .noLinks : .noLinkSelected)]
    }
    return Prompt.asking(toOpen: address, link: nil)
  }

  /// Lists the headings.
  func openContents() -> [Outcome] {
    let screen = ContentsScreen(pane)
    return screen.total == 0 ? [.say(.noHeadings)] : [.push(screen)]
  }
}
