import Articles
import Bookmarks
import Catalogue
import Frames

/// The bookmarks of all articles, narrowed as the user types, and grouped.
struct BookmarksScreen: WindowedScreen, EntryScreen {
  /// Which bookmarks are listed, and in which order.
  private(set) var query = BookmarkQuery()
  var rows = WindowedRows<BookmarkRow>()
  /// The library's remarks on the query.
  private var remarks = QueryRemarks()

  var context: KeyContext { .bookmarks }
  var filter: String { query.filter }
  var soughtWords: SoughtWords? { SoughtWords.parts(filter).ifAny }
  var readsQueries: Bool { true }
  var explanation: String? { remarks.explanation(of: query.query) }

  func load(_ range: Range<Int>) -> Effect { .bookmarks(query, range) }

  mutating func narrow(to filter: String) {
    query.filter = filter
    rows.reset()
  }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if event.changesRows { rows.invalidate() }
    remarks.take(event)
    if case .bookmarks(query, let loaded) = event, around.isTop {
      rows.take(loaded) { $0.bookmark.id == $1.bookmark.id && $0.group == $1.group }
    }
    return []
  }
}

// MARK: - Keys

extension BookmarksScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    if command == .nextOrder { return groupNext() }
    let acts = command.changesQuotation && command != .correctSpeaker
    guard acts || command.takesWords || command == .open || command == .removeRow else { return nil }
    guard let bookmark = rows.selectedRow?.bookmark else { return [.say(.noBookmarks)] }
    switch command {
    case .open: return open(bookmark)
    case .bookmark, .removeRow: return bookmark.removed
    case .copy, .copyWithSource, .pipe: return ChosenWords(bookmark).copied(by: command)
    case .openSource:
      let chosen = ChosenWords(bookmark)
      return Prompt.asking(toOpen: chosen.source.url, link: chosen.link)
    default: return bookmark.edited(by: command)
    }
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    guard case .export(let arguments) = command, !filter.isEmpty else { return nil }
    return arguments.exported(.narrowed(filter))
  }

  private func open(_ bookmark: Bookmark) -> [Outcome] {
    bookmark.article.map { [.effect(.open($0.id, .bookmark(bookmark.id)))] } ?? [.say(.articleGone)]
  }

  /// Switches to the next grouping and selects the first bookmark.
  private mutating func groupNext() -> [Outcome] {
    let all = BookmarkQuery.Grouping.allCases
    let place = all.firstIndex(of: query.grouping) ?? 0
    query.grouping = all[(place + 1) % all.count]
    rows.reset()
    return [.say(.grouped(query.grouping.phrase))]
  }
}

extension BookmarkQuery.Grouping {
  /// The grouping as a sentence.
  fileprivate var phrase: String {
    switch self {
    case .none: "Not grouped, newest first"
    case .article: "Grouped by article"
    case .speaker: "Grouped by speaker"
    case .tag: "Grouped by tag"
    case .date: "Grouped by day"
    }
  }
}
