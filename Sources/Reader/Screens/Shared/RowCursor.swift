/// The selected row of a list, and the first one in view.
struct RowCursor: Hashable, Sendable {
  /// The number of the selected row, from 0.
  private(set) var selected = 0
  /// The number of the first row in view.
  private(set) var top = 0

  /// Moves the selection; returns false if the command doesn't move.
  ///
  /// - Parameters:
  ///   - count: the number typed before the command.
  ///   - total: the number of rows.
  ///   - view: the lines that the rows share.
  mutating func move(_ command: Command, count: Int?, total: Int, in view: RowView) -> Bool {
    let times = min(count ?? 1, total)
    let whole = view.wholeRows(from: top, total: total)
    switch command {
    case .lineDown: selected += times
    case .lineUp: selected -= times
    case .pageDown: selected += times * max(1, whole - 1)
    case .pageUp: selected -= times * max(1, whole - 1)
    case .halfPageDown: selected += times * max(1, whole / 2)
    case .halfPageUp: selected -= times * max(1, whole / 2)
    case .top: selected = (count ?? 1) - 1
    case .bottom: selected = (count ?? total) - 1
    case .percent: selected = total * min(100, count ?? 50) / 100
    default: return false
    }
    settle(total: total, in: view)
    return true
  }

  /// Selects a row; ``settle(total:in:)`` brings it into view.
  mutating func select(_ row: Int) { selected = max(0, row) }

  /// Keeps the selected row among the existing rows, and in view.
  mutating func settle(total: Int, in view: RowView) {
    selected = max(0, min(selected, total - 1))
    top = max(0, min(top, selected))
    // Each row has at least one line, so rows that are far apart need not be measured.
    if selected - top >= view.lines || selected >= top + view.wholeRows(from: top, total: total) {
      top = view.highestTop(showing: selected)
    }
    // There are no empty lines under the last row while there are rows above the view.
    if total > 0, top + view.wholeRows(from: top, total: total) >= total {
      top = min(top, view.highestTop(showing: total - 1))
    }
  }
}
