import Articles
import Catalogue

extension ReaderState {
  /// Carries out a command on the article list.
  mutating func run(_ command: Command, on list: ListState) -> [Effect] {
    switch command {
    case .open: return openSelected(of: list)
    case .back: return quit()
    case .quotations:
      screens.push(.statements(StatementsState()))
      return []
    case .speakers:
      screens.push(.speakers(SpeakersState()))
      return []
    case .removeRow:
      guard let row = list.rows.selectedRow else { return [] }
      return [.removeArticle(row.id)]
    case .toggleRead:
      guard let row = list.rows.selectedRow else { return [] }
      return [.toggle(.read, row.id)]
    case .toggleStar:
      guard let row = list.rows.selectedRow else { return [] }
      return [.toggle(.star, row.id)]
    case .nextOrder: return sort(list)
    default: return []
    }
  }

  /// Sorts the list in the next order; the selected article stays selected.
  private mutating func sort(_ list: ListState) -> [Effect] {
    var list = list
    var orders: [ArticleQuery.Order] = [.newest, .title, .source]
    if case .articles = list.query.scope { orders.insert(.given, at: 0) }
    let place = orders.firstIndex(of: list.query.order) ?? -1
    list.query.order = orders[(place + 1) % orders.count]
    let id = list.rows.selectedRow?.id
    list.rows.reset()
    screens.top = .list(list)
    say(.sorted(list.query.order.phrase))
    return id.map { [.locate($0, list.query)] } ?? []
  }

  private mutating func openSelected(of list: ListState) -> [Effect] {
    guard let row = list.rows.selectedRow else {
      say(list.rows.total == 0 ? .nothingSelected : .rowsNotReady)
      return []
    }
    guard let preview = list.preview, preview.id == row.id else { return [.open(row.id, .read)] }
    return read(found(preview))
  }

  /// An article with the words marked that narrow the list, at the title if they stand there and the reader was not
  /// further down already.
  func found(_ pane: ArticlePane) -> ArticlePane {
    guard let words = screens.top.soughtWords else { return pane }
    var pane = pane
    pane.mark(words, at: nil)
    if pane.top.unit != .title { pane.search?.current = nil }
    return pane
  }

  /// Gives an article the focus and marks it as read.
  mutating func read(_ pane: ArticlePane) -> [Effect] {
    screens.push(.article(pane))
    guard let id = pane.id else { return [] }
    return [.noteRead(id)]
  }

  /// Opens the article `count` rows further down the list under the open one.
  mutating func openNeighbour(_ count: Int) -> [Effect] {
    guard case .list(var list) = screens.underTop, case .article(let pane) = screens.top else {
      say(.noListHere)
      return []
    }
    let target = list.rows.cursor.selected + count
    guard (0..<list.rows.total).contains(target) else {
      say(count > 0 ? .noFurtherArticle : .noFurtherArticleBack)
      return []
    }
    list.rows.cursor.select(target)
    guard let row = list.rows.selectedRow else {
      say(.rowsNotReady)
      return []
    }
    screens.updateEach { if case .list = $0 { $0 = .list(list) } }
    return leave(pane) + [.open(row.id, .replace)]
  }
}

extension ArticleQuery.Order {
  /// The order as a part of a sentence.
  fileprivate var phrase: String {
    switch self {
    case .newest: "by date, the newest first"
    case .title: "by title"
    case .source: "by source"
    case .given: "as the paths were given"
    }
  }
}
