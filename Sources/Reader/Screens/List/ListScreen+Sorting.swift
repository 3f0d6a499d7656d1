import Catalogue

/// The orders of the rows.
extension ListScreen {
  /// Sorts the list in the next order; the selected article stays selected.
  mutating func sort() -> [Outcome] {
    var orders: [ArticleQuery.Order] = [.newest, .title, .source, .quotations]
    if case .articles = query.scope { orders.insert(.given, at: 0) }
    let place = orders.firstIndex(of: query.order) ?? -1
    let id = rows.selectedRow?.id
    sort(by: orders[(place + 1) % orders.count])
    return [.say(.sorted(query.order.phrase))] + (id.map { [.effect(.locate($0, query))] } ?? [])
  }

  mutating func sort(by order: ArticleQuery.Order) {
    query.order = order
    anchor = nil
    rows.reset()
  }
}

extension ArticleQuery.Order {
  /// The order as part of a sentence.
  fileprivate var phrase: String {
    switch self {
    case .newest: "by date, newest first"
    case .title: "by title"
    case .source: "by source"
    case .quotations: "by number of quotations, most first"
    case .given: "in the order given"
    }
  }
}
