import Frames

/// Paints the help screen: groups of keys and what they do.
struct HelpPainter {
  private let screen: HelpScreen
  private let region: Region
  private let headingRows: Int

  /// Prepares to paint help into a region of a frame.
  init(_ screen: HelpScreen, in region: Region, headingRows: Int) {
    self.screen = screen
    self.region = region
    self.headingRows = headingRows
  }

  /// Paints the lines in view.
  func paint(into frame: inout Frame) {
    if headingRows > 0 {
      let name = screen.filter.isEmpty ? "Help: \(screen.subject.title)" : "Help: “\(screen.filter)”"
      Heading(left: name, right: "/ narrows, q closes").paint(into: &frame, region: region)
    }
    let visible = max(0, region.size.rows - headingRows)
    let layout = HelpLayout(columns: region.size.columns)
    for (number, line) in screen.lines.dropFirst(screen.top).prefix(visible).enumerated() {
      let row = region.origin.row + headingRows + number
      paint(line, at: Position(row: row, column: region.origin.column), layout, into: &frame)
    }
    guard screen.rows.isEmpty else { return }
    frame.writeClipped(
      "No key does that here. Esc shows all.",
      at: Position(row: region.origin.row + headingRows, column: region.origin.column + layout.margin),
      columns: region.size.columns - layout.margin, style: .secondary)
  }

  private func paint(
    _ line: HelpLine, at position: Position, _ layout: HelpLayout, into frame: inout Frame
  ) {
    let width = region.size.columns
    switch line.content {
    case .heading(let name): frame.write(name, at: position, columns: width, style: .heading)
    case .key(let keys, let summary):
      var start = position
      start.column += layout.margin
      frame.write(keys, at: start, columns: width - layout.margin, style: .key)
      start.column = position.column + layout.summaryStart
      frame.write(summary, at: start, columns: layout.summaryColumns, style: .plain)
    }
  }
}
