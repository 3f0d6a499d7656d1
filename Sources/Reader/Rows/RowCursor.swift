/// The selected row of a list, and the first one in view.
struct RowCursor: Hashable, Sendable {
  /// The number of the selected row, from 0.
  private(set) var selected = 0
  /// The number of the first row in view.
  private(set) var top = 0

  /// Moves for a command of moving; false where it is none.
  ///
  /// - Parameters:
  ///   - count: the number typed before the command.
  ///   - total: how many rows there are.
  ///   - visible: how many rows are in view.
  mutating func move(_ command: Command, count: Int?, total: Int, visible: Int) -> Bool {
    let times = count ?? 1
    let page = max(1, visible - 1)
    switch command {
    case .lineDown: selected += min(times, total)
    case .lineUp: selected -= min(times, total)
    case .pageDown: selected += min(times * page, total)
    case .pageUp: selected -= min(times * page, total)
    case .halfPageDown: selected += min(times * max(1, visible / 2), total)
    case .halfPageUp: selected -= min(times * max(1, visible / 2), total)
    case .top: selected = (count ?? 1) - 1
    case .bottom: selected = (count ?? total) - 1
    case .percent: selected = total * min(100, count ?? 50) / 100
    default: return false
    }
    settle(total: total, visible: visible)
    return true
  }

  /// Selects a row.
  mutating func select(_ row: Int, total: Int, visible: Int) {
    selected = row
    settle(total: total, visible: visible)
  }

  /// Puts the selected row among the rows there are, and into view.
  mutating func settle(total: Int, visible: Int) {
    let visible = max(1, visible)
    selected = max(0, min(selected, total - 1))
    if selected < top { top = selected }
    if selected >= top + visible { top = selected - visible + 1 }
    top = max(0, min(top, total - visible))
  }

  /// The rows in view.
  func visibleRange(total: Int, visible: Int) -> Range<Int> {
    top..<max(top, min(total, top + max(1, visible)))
  }
}
