import Articles
import Frames

extension ReaderState {
  /// The screen as it is to be shown: pure, and as large as the terminal.
  package var frame: Frame {
    var frame = Frame(size: size)
    guard size.rows > 0, size.columns > 0 else { return frame }
    paintScreen(into: &frame)
    StatusLine(self).paint(into: &frame, row: geometry.statusRow)
    return frame
  }

  private func paintScreen(into frame: inout Frame) {
    switch screens.top {
    case .list(let list):
      paint(list, hasFocus: true, into: &frame)
      guard geometry.isWide else { return }
      paintRule(into: &frame)
      if let preview = list.preview, preview.id == list.rows.selectedRow?.id {
        ArticlePainter(preview, in: geometry.besideList).paint(into: &frame)
      }
    case .article(let pane):
      guard geometry.isWide, case .list(let list) = screens.underTop else {
        return ArticlePainter(pane, in: geometry.content).paint(into: &frame)
      }
      paint(list, hasFocus: false, into: &frame)
      paintRule(into: &frame)
      ArticlePainter(pane, in: geometry.besideList).paint(into: &frame)
    case .quotations(let state): paint(state, into: &frame)
    case .statements(let state): paint(state, into: &frame)
    case .speakers(let state): paint(state, into: &frame)
    case .bookmarks(let state): paint(state, into: &frame)
    case .search(let state): paint(state, into: &frame)
    case .help(let state):
      HelpPainter(state, in: geometry.content, headingRows: geometry.headingRows).paint(into: &frame)
    }
  }

  private func paint(_ list: ListState, hasFocus: Bool, into frame: inout Frame) {
    ListPainter(
      list, in: geometry.list, headingRows: geometry.headingRows, hasFocus: hasFocus,
      hasNeighbour: geometry.isWide
    ).paint(
      into: &frame)
  }

  private func paintRule(into frame: inout Frame) {
    for row in 0..<geometry.content.size.rows {
      frame.write("│", at: Position(row: row, column: geometry.list.size.columns), style: .rule)
    }
  }
}
