import Frames

/// Paints the help screen: groups of keys and what they do.
struct HelpPainter {
  private let state: HelpState
  private let region: Region
  private let headingRows: Int

  /// Prepares to paint help into a region of a frame.
  init(_ state: HelpState, in region: Region, headingRows: Int) {
    self.state = state
    self.region = region
    self.headingRows = headingRows
  }

  /// Paints it.
  func paint(into frame: inout Frame) {
    if headingRows > 0 {
      let name = state.filter.isEmpty ? "Help: \(state.context.title)" : "Help: “\(state.filter)”"
      Heading(left: name, right: "/ narrows, q closes").paint(into: &frame, region: region)
    }
    let visible = region.size.rows - headingRows
    let top = state.top
    for (line, row) in state.rows.dropFirst(top).prefix(max(0, visible)).enumerated() {
      paint(
        row, at: Position(row: region.origin.row + headingRows + line, column: region.origin.column),
        into: &frame)
    }
    guard state.rows.isEmpty else { return }
    frame.write(
      "No key does that here. Esc shows all.",
      at: Position(row: region.origin.row + headingRows, column: region.origin.column + 2), style: .secondary)
  }

  private func paint(_ row: HelpState.Row, at position: Position, into frame: inout Frame) {
    let width = region.size.columns
    switch row {
    case .heading(let name):
      frame.writeClipped(name, at: position, columns: width, style: .heading)
    case .key(let keys, let summary):
      let keyWidth = width >= 60 ? 18 : 12
      var start = position
      start.column += 2
      frame.writeClipped(keys, at: start, columns: min(keyWidth, max(0, width - 2)), style: .key)
      start.column += keyWidth + 1
      frame.writeClipped(summary, at: start, columns: max(0, width - keyWidth - 3), style: .plain)
    }
  }
}
