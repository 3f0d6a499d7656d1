import Articles
import Catalogue
import Frames

/// What a screen can see of the reader around it.
struct Surroundings {
  /// The size of the terminal and its parts.
  let geometry: ScreenGeometry
  /// How articles are shown.
  let display: ArticlePane.Display
  /// Whether letters tell an article's speakers apart, because the terminal has no colours.
  let lettersSpeakers: Bool
  /// The last words that were searched for in an article; `nil` before the first search.
  let lastFind: String?
  /// The places that were marked in this session.
  let marks: Marks
  /// Whether the screen has the focus.
  let isTop: Bool
  /// The screen below this one; `nil` for the bottom one.
  let below: (any Screen)?
  /// The nearest article below the screen.
  let article: ArticlePane?

  /// Whether the screen lies over the article list and leaves it visible on its left.
  var isBesideList: Bool { geometry.isWide && below is ListScreen }
}

extension ReaderState {
  /// Returns what the screen at an index can see of the reader.
  func surroundings(of index: Int) -> Surroundings {
    Surroundings(
      geometry: geometry, display: display, lettersSpeakers: !theme.hasColors,
      lastFind: history.entries(of: .find).last, marks: marks, isTop: index == screens.count - 1,
      below: index > 0 ? screens[index - 1] : nil, article: screens.article(below: index))
  }

  /// What the screen that has the focus can see of the reader.
  var surroundings: Surroundings { surroundings(of: screens.count - 1) }
}

extension ArticlePane {
  /// Prepares an article to be shown in these surroundings.
  ///
  /// - Parameter isBesideList: whether it is shown beside the list if the terminal is wide enough.
  init(_ article: OpenedArticle, in around: Surroundings, isBesideList: Bool) {
    let geometry = around.geometry
    let region = isBesideList && geometry.isWide ? geometry.besideList : geometry.content
    self.init(article, size: region.size, display: around.display)
  }
}
