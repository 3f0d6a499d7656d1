/// What fills the screen or has the focus, with all that it needs.
enum Screen: Sendable {
  case list(ListState)
  case article(ArticlePane)
  case quotations(QuotationsState)
  case bookmarks(BookmarksState)
  case search(SearchState)
  case help(HelpState)

  /// Which keys work on it.
  var context: KeyContext {
    switch self {
    case .list: .list
    case .article(let pane): pane.passage == nil ? .article : .passage
    case .quotations: .quotations
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
