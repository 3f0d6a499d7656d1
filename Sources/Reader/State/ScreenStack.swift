import Articles

/// What fills the screen or has the focus, with all that it needs.
enum Screen: Sendable {
  case list(ListState)
  case article(ArticlePane)
  case quotations(QuotationsState)
  case statements(StatementsState)
  case speakers(SpeakersState)
  case bookmarks(BookmarksState)
  case search(SearchState)
  case help(HelpState)

  /// Which keys work on it.
  var context: KeyContext {
    switch self {
    case .list: .list
    case .article(let pane): pane.passage == nil ? .article : .passage
    case .quotations: .quotations
    case .statements: .statements
    case .speakers: .speakers
    case .bookmarks: .bookmarks
    case .search: .search
    case .help: .help
    }
  }
}

/// The screens that lie over one another, always at least one; the top one has the focus.
struct ScreenStack: Sendable {
  private var first: Screen
  private var others: [Screen] = []

  /// Starts with one screen.
  init(_ first: Screen) { self.first = first }

  /// The screen that has the focus.
  var top: Screen {
    get { others.last ?? first }
    set {
      if others.isEmpty { first = newValue } else { others[others.count - 1] = newValue }
    }
  }

  /// The screen under the top one.
  var underTop: Screen? {
    others.isEmpty ? nil : others.count == 1 ? first : others[others.count - 2]
  }

  /// The articles that are shown or lie under what is shown, each once.
  var articles: [ArticleID] {
    var ids: [ArticleID] = []
    for screen in all {
      let id: ArticleID? =
        switch screen {
        case .list(let list): list.preview?.id
        case .article(let pane): pane.id
        default: nil
        }
      if let id, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The article that lies nearest to the top, for panels of its quotations and speakers.
  var articleBelow: ArticlePane? {
    for screen in all.reversed() { if case .article(let pane) = screen { return pane } }
    return nil
  }

  /// Takes away the screens over the article that lies nearest to the top.
  mutating func popToArticle() {
    guard articleBelow != nil else { return }
    while !others.isEmpty {
      if case .article = top { return }
      others.removeLast()
    }
  }

  /// How many screens there are, at least one.
  var count: Int { others.count + 1 }

  /// Lays a screen over the others.
  mutating func push(_ screen: Screen) { others.append(screen) }

  /// Takes the top screen away; nil where it is the only one.
  mutating func pop() -> Screen? { others.popLast() }

  /// Replaces all screens by one.
  mutating func replaceAll(with screen: Screen) {
    first = screen
    others = []
  }

  /// All screens, the bottom one first.
  var all: [Screen] { [first] + others }

  /// Changes every screen in place, the bottom one first.
  mutating func updateEach(_ change: (inout Screen) -> Void) {
    change(&first)
    for index in others.indices { change(&others[index]) }
  }
}
