import Articles
import Catalogue

/// The open screens, always at least one; the top one has the focus.
struct ScreenStack: Sendable {
  private var first: any Screen
  private var others: [any Screen] = []

  /// Starts with one screen.
  init(_ first: any Screen) { self.first = first }

  /// The number of screens.
  var count: Int { others.count + 1 }

  /// The screen that has the focus.
  var top: any Screen { self[count - 1] }

  /// The screen at a place, counted from the bottom one, which is 0.
  subscript(index: Int) -> any Screen { index == 0 ? first : others[index - 1] }

  /// Changes the screen at a place without copying it.
  mutating func change<Result>(at index: Int, _ change: (inout any Screen) -> Result) -> Result {
    index == 0 ? change(&first) : change(&others[index - 1])
  }

  /// Puts a screen on top.
  mutating func push(_ screen: any Screen) { others.append(screen) }

  /// Removes the top screen; returns `nil` and keeps it if it is the only one.
  mutating func pop() -> (any Screen)? { others.popLast() }

  /// Removes the screens above the nearest article, if there is one.
  mutating func popToArticle() {
    guard let index = (0..<count).last(where: { self[$0].article != nil }) else { return }
    others.removeLast(count - 1 - index)
  }

  /// Removes the lowest screen that shows one of these articles and those above it; returns whether there was
  /// one.
  ///
  /// - Parameter first: the replacement if that is the bottom screen.
  mutating func remove(_ articles: [ArticleID], orElse first: any Screen) -> Bool {
    let articles = Set(articles)
    let isMeant = { (id: ArticleID?) in id.map(articles.contains) ?? false }
    guard let index = (0..<count).first(where: { isMeant(self[$0].article?.id) }) else { return false }
    if index == 0 { replaceAll(with: first) } else { others.removeLast(count - index) }
    return true
  }

  /// Replaces all screens with one.
  mutating func replaceAll(with screen: any Screen) {
    first = screen
    others = []
  }

  /// The articles that the screens show, the bottom one first, each once.
  var articles: [ArticleID] {
    var ids: [ArticleID] = []
    for index in 0..<count {
      if let id = self[index].shownArticle, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The title for the terminal's window: that of the article on the top screen.
  var title: String { top.article.map { $0.article.fields.title + " – Verbatim" } ?? "Verbatim" }

  /// Returns the nearest article below a screen.
  func article(below index: Int) -> ArticlePane? {
    (0..<index).lazy.reversed().compactMap { self[$0].article }.first
  }
}
