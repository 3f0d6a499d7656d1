import Articles
import Bookmarks
import Frames

/// Something to choose from that takes several lines: words, then where they are from.
struct Entry {
  /// The words, up to two lines.
  var words: String
  /// How they are painted.
  var style: Style
  /// The parts of the words that were searched for, in UTF-8 offsets.
  var matches: [Range<Int>] = []
  /// Who said them, where they stand.
  var details: String
  /// What is wrong with them, before the details.
  var warning = ""
  /// What the words are now, where they have changed.
  var now = ""
  /// What the user noted of them.
  var note = ""
  /// The name of the group, on a line before it: empty for one that has been named; nil where nothing is grouped.
  var group: String?
  /// Whether there is a bookmark.
  var isBookmarked = false
}

/// Paints a screen of entries: a heading, then each entry in its lines.
struct EntryPainter {
  /// What the entries are.
  let heading: Heading
  /// How many there are.
  let total: Int
  /// Which one is selected, which is the first in view.
  let cursor: RowCursor
  /// What is said where there are none.
  let emptyText: [String]
  /// Where they are painted.
  let region: Region
  /// How many lines the heading takes, 0 or 1.
  let headingRows: Int
  /// How many lines an entry takes.
  let height: Int

  /// Paints the entries in view; `entry` gives each by its number, nil where it is not at hand.
  func paint(into frame: inout Frame, entry: (Int) -> Entry?) {
    if headingRows > 0 { heading.paint(into: &frame, region: region) }
    let visible = max(1, (region.size.rows - headingRows) / height)
    for (place, index) in cursor.visibleRange(total: total, visible: visible).enumerated() {
      let row = region.origin.row + headingRows + place * height
      let rows = min(height - 1, region.origin.row + region.size.rows - row)
      guard rows > 0, let entry = entry(index) else { continue }
      paint(entry, row: row, rows: rows, isSelected: index == cursor.selected, into: &frame)
    }
    guard total == 0 else { return }
    for (line, text) in emptyText.enumerated() where headingRows + 1 + line < region.size.rows {
      let position = Position(
        row: region.origin.row + headingRows + 1 + line, column: region.origin.column + 2)
      frame.write(text, at: position, columns: region.size.columns - 2, style: .secondary)
    }
  }

  private func paint(_ entry: Entry, row: Int, rows: Int, isSelected: Bool, into frame: inout Frame) {
    let margin = region.size.columns >= 24 ? 2 : 0
    let width = min(100, region.size.columns - 2 * margin)
    let left = region.origin.column + margin
    var lines = EntryLines(row: row, rows: rows, column: left, columns: width)
    if let group = entry.group {
      lines.write([(group, .heading)], into: &frame)
      if lines.rows == 0 { return }
    }
    if entry.isBookmarked, margin > 0 {
      frame.write(
        entry.warning.isEmpty ? "◆" : "◇", at: Position(row: lines.row, column: region.origin.column),
        style: .mark)
    }
    // What follows the words keeps its lines; the words have what is left.
    let rest = 1 + (entry.now.isEmpty ? 0 : 1) + (entry.note.isEmpty ? 0 : 1)
    lines.skip(
      frame.writeWrapped(
        entry.words,
        in: Region(row: lines.row, column: left, columns: width, rows: max(1, min(2, lines.rows - rest))),
        style: isSelected ? entry.style.union(.selected) : entry.style, matches: entry.matches))
    if !entry.now.isEmpty { lines.write([("now ", .secondary), (entry.now, .quotation)], into: &frame) }
    lines.write([(entry.warning, [.secondary, .problem]), (entry.details, .secondary)], into: &frame)
    lines.write([(entry.note, .plain)], into: &frame)
  }
}

/// The lines of an entry that are still free.
private struct EntryLines {
  /// The first free line.
  var row: Int
  /// How many are free.
  var rows: Int
  let column: Int
  let columns: Int

  mutating func skip(_ count: Int) {
    row += count
    rows -= count
  }

  /// Writes parts one after another on the next free line.
  mutating func write(_ parts: [(text: String, style: Style)], into frame: inout Frame) {
    guard rows > 0 else { return }
    var next = column
    for part in parts where !part.text.isEmpty {
      next = frame.writeClipped(
        part.text, at: Position(row: row, column: next), columns: column + columns - next, style: part.style)
    }
    skip(1)
  }
}
