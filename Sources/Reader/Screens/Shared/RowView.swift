/// The lines of a screen that rows share, and how many of them each row takes: what scrolling has to know.
///
/// Only rows near those in view are measured, so that a long list costs what a short one does.
struct RowView {
  /// How many lines there are, at least one.
  let lines: Int
  /// How many blank lines part two rows.
  let gap: Int
  /// The least lines that a row takes, at least one.
  let leastHeight: Int
  /// How many lines the row with a number takes, at least one; the first in view may take one more.
  let height: (_ row: Int, _ isFirst: Bool) -> Int

  /// Rows of different heights.
  init(lines: Int, gap: Int, leastHeight: Int, height: @escaping (_ row: Int, _ isFirst: Bool) -> Int) {
    self.lines = max(1, lines)
    self.gap = gap
    self.leastHeight = leastHeight
    self.height = height
  }

  /// Rows of one line each.
  init(lines: Int) { self.init(lines: lines, gap: 0, leastHeight: 1) { _, _ in 1 } }

  /// How many rows can be in view at most.
  var mostRows: Int { (lines + gap) / (leastHeight + gap) + 1 }

  /// The rows of which some line is in view where `top` is the first.
  func rows(from top: Int, total: Int) -> Range<Int> {
    var used = 0
    var row = top
    while row < total, used < lines {
      used += height(row, row == top) + gap
      row += 1
    }
    return top..<row
  }

  /// How many rows are whole in view where `top` is the first; at least one, also where that is cut off.
  func wholeRows(from top: Int, total: Int) -> Int {
    let shown = rows(from: top, total: total)
    guard shown.count > 1 else { return 1 }
    let used = shown.reduce(-gap) { $0 + height($1, $1 == top) + gap }
    return used > lines ? shown.count - 1 : shown.count
  }

  /// The furthest up that the first row in view can be, so that `row` is whole in view.
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

  /// The row that has a line, counted from the first one in view; nil where none has.
  ///
  /// The blank lines under a row are its own.
  func row(atLine line: Int, from top: Int, total: Int) -> Int? {
    var end = 0
    for row in rows(from: top, total: total) {
      end += height(row, row == top) + gap
      if line < end { return row }
    }
    return nil
  }
}
