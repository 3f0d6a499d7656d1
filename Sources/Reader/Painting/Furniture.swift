import Frames

/// The line over a list of rows: what they are, and how many.
struct Heading {
  /// What stands on the left.
  let left: String
  /// What stands on the right, where there is room for both.
  let right: String

  /// Paints it into the first row of a region.
  func paint(into frame: inout Frame, region: Region) {
    frame.addStyle(
      .rule,
      in: Region(row: region.origin.row, column: region.origin.column, columns: region.size.columns, rows: 1))
    let width = region.size.columns
    let rightWidth = CharacterWidth.columns(of: right)
    frame.writeClipped(left, at: region.origin, columns: width, style: [.heading, .rule])
    guard rightWidth + CharacterWidth.columns(of: left) + 2 <= width else { return }
    let position = Position(row: region.origin.row, column: region.origin.column + width - rightWidth)
    frame.write(right, at: position, style: [.secondary, .rule])
  }
}

extension Frame {
  /// Writes text that may be too long: its end gives way to `…`.
  ///
  /// - Returns: the column after the last cell written.
  @discardableResult
  mutating func writeClipped(_ text: String, at position: Position, columns: Int, style: Style) -> Int {
    guard columns > 0 else { return position.column }
    guard CharacterWidth.columns(of: text) > columns else {
      return write(text, at: position, columns: columns, style: style)
    }
    let end = write(text, at: position, columns: columns - 1, style: style)
    return write("…", at: Position(row: position.row, column: end), columns: 1, style: style)
  }

  /// Writes text over several lines, the last one clipped, with the words that were searched for marked.
  ///
  /// - Parameter matches: UTF-8 offsets into `text`, ascending.
  /// - Returns: how many lines it took.
  mutating func writeWrapped(_ text: String, in region: Region, style: Style, matches: [Range<Int>] = [])
    -> Int
  {
    let lines = LineBreaker.lines(of: text, in: 0..<text.utf8.count, columns: region.size.columns)
    for (row, line) in lines.prefix(region.size.rows).enumerated() {
      let position = Position(row: region.origin.row + row, column: region.origin.column)
      let isCut = row == region.size.rows - 1 && lines.count > region.size.rows
      guard let words = text.slice(line) else { continue }
      if isCut {
        writeClipped(words + " …", at: position, columns: region.size.columns, style: style)
      } else {
        write(words, at: position, columns: region.size.columns, style: style)
      }
      for match in matches where match.overlaps(line) {
        mark(match.clamped(to: line), of: text, onLine: line, at: position, limit: region.size.columns)
      }
    }
    return min(lines.count, region.size.rows)
  }

  private mutating func mark(
    _ match: Range<Int>, of text: String, onLine line: Range<Int>, at position: Position, limit: Int
  ) {
    guard let before = text.slice(line.lowerBound..<match.lowerBound), let words = text.slice(match) else {
      return
    }
    let start = CharacterWidth.columns(of: before)
    let columns = min(CharacterWidth.columns(of: words), limit - start)
    addStyle(
      .match, in: Region(row: position.row, column: position.column + start, columns: columns, rows: 1))
  }
}
