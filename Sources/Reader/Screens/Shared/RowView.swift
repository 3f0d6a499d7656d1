/// The lines of a screen that rows share, and the height of each row: the measurements for scrolling.
///
/// Only rows near those in view are measured, so scrolling takes the same time in a list of any length.
struct RowView {
  /// The number of lines, at least one.
  let lines: Int
  /// The number of blank lines between two rows.
  let gap: Int
  /// The minimum height of a row, in lines; at least one.
  let leastHeight: Int
  /// Returns the height of the row with a number, at least one; the first row in view may be one line higher.
  let height: (_ row: Int, _ isFirst: Bool) -> Int

  /// Creates a view of rows of different heights.
  init(lines: Int, gap: Int, leastHeight: Int, height: @escaping (_ row: Int, _ isFirst: Bool) -> Int) {
    self.lines = max(1, lines)
    self.gap = gap
    self.leastHeight = leastHeight
    self.height = height
  }

  /// Creates a view of rows of one line each.
  init(lines: Int) { self.init(lines: lines, gap: 0, leastHeight: 1) { _, _ in 1 } }

  /// The maximum number of rows that can be in view.
  var mostRows: Int { (lines + gap) / (leastHeight + gap) + 1 }

  /// Returns the rows that have a line in view if `top` is the first.
  func rows(from top: Int, total: Int) -> Range<Int> {
    var used = 0
    var row = top
    while row < total, used < lines {
      used += height(row, row == top) + gap
      row += 1
    }
    return top..<row
  }

  /// Returns how many rows are fully in view if `top` is the first; at least one, even if it is cut off.
  func wholeRows(from top: Int, total: Int) -> Int {
    let shown = rows(from: top, total: total)
    guard shown.count > 1 else { return 1 }
    let used = shown.reduce(-gap) { $0 + height($1, $1 == top) + gap }
    return used > lines ? shown.count - 1 : shown.count
  }

  /// Returns the earliest row that can be the first in view while `row` is fully in view.
  func highestTop(showing row: Int) -> Int {
    var top = row
    var below = 0
    while top > 0 {
      below += gap + height(top, false)
      if height(top - 1, true) + below > lines { break }
      top -= 1
    }
    return max(0, top)
  }

  /// Returns the row at a line, counted from the first one in view; `nil` if there is none.
  ///
  /// The blank lines below a row belong to it.
  func row(atLine line: Int, from top: Int, total: Int) -> Int? {
    var end = 0
    for row in rows(from: top, total: total) {
      end += height(row, row == top) + gap
      if line < end { return row }
    }
    return nil
  }
}
