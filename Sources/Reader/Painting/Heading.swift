import Frames

/// The line above the rows: what they are, and how many.
struct Heading {
  /// The text on the left.
  let left: String
  /// The text on the right, which is left out if there isn't room for both.
  let right: String

  /// Paints the heading into the first row of a region.
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
  /// Writes text; if it is too long, `…` replaces its end.
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
}

extension Int {
  /// Returns the number with a noun: `1 article`, `2 articles`.
  func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
