import Articles
import Catalogue

/// Commands for several rows: a counted number of them, or those selected with `v`.
extension ListScreen {
  /// The rows selected with `v`; `nil` if there is no such selection.
  var chosenRows: Range<Int>? {
    guard let anchor, rows.total > 0 else { return nil }
    let ends = [min(anchor, rows.total - 1), rows.cursor.selected].sorted()
    return ends[0]..<ends[1] + 1
  }

  mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    if let outcomes = runOnSaved(command, count: count, in: around) { return outcomes }
    if let change = ArticleRows.Change(command), let range = rows(counted: count) {
      return self.change(change, range)
    }
    return runOnRows(command, count: count, in: around)
  }

  /// Returns the rows that a command applies to; `nil` if it applies to the selected one alone.
  private func rows(counted count: Int?) -> Range<Int>? {
    if let chosenRows { return chosenRows }
    guard let count, count > 1 else { return nil }
    let first = rows.cursor.selected
    return first..<first + max(1, min(count, rows.total - first))
  }

  private mutating func change(_ change: ArticleRows.Change, _ range: Range<Int>) -> [Outcome] {
    guard let row = rows.selectedRow else { return noRow }
    guard range.count <= change.most else { return [.say(.tooManyRows(range.count, most: change.most))] }
    let chosen = ArticleRows(query, range, selected: (rows.cursor.selected, row.id))
    anchor = nil
    return [.effect(.change(change, chosen))]
  }

  /// Begins the selection of rows, or ends it.
  mutating func selectRows() -> [Outcome] {
    guard rows.selectedRow != nil else { return noRow }
    anchor = anchor == nil ? rows.cursor.selected : nil
    return []
  }

  /// Ends the selection of rows; returns whether there was one.
  mutating func endSelection() -> Bool {
    defer { anchor = nil }
    return anchor != nil
  }

  /// Exports the bookmarks of the selected rows; `nil` if no rows are selected.
  mutating func export(_ arguments: ExportArguments) -> [Outcome]? {
    guard let chosen = chosenRows, let row = rows.selectedRow else { return nil }
    let most = ArticleRows.Change.toggleRead.most
    guard chosen.count <= most else { return [.say(.tooManyRows(chosen.count, most: most))] }
    anchor = nil
    return arguments.exported(.rows(ArticleRows(query, chosen, selected: (rows.cursor.selected, row.id))))
  }
}

extension ArticleRows.Change {
  /// The change that a key asks for.
  fileprivate init?(_ command: Command) {
    switch command {
    case .toggleRead: self = .toggleRead
    case .toggleStar: self = .toggleStar
    case .removeRow: self = .remove
    default: return nil
    }
  }
}
