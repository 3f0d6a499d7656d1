import Articles
import Frames

extension ReaderState {
  /// The screen as it is to be shown: pure, and as large as the terminal.
  package var frame: Frame {
    var frame = Frame(size: size)
    guard size.rows > 0, size.columns > 0 else { return frame }
    // The first line under the heading, unless there is something to choose in it or in another one.
    frame.focus = Position(row: min(geometry.headingRows, size.rows - 1), column: 0)
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
        painter(of: preview, in: geometry.besideList).paint(into: &frame)
      }
    case .article(let pane):
      guard geometry.isWide, case .list(let list) = screens.underTop else {
        return paint(pane, in: geometry.content, into: &frame)
      }
      paint(list, hasFocus: false, into: &frame)
      paintRule(into: &frame)
      paint(pane, in: geometry.besideList, into: &frame)
    case .quotations(let state): paint(state, into: &frame)
    case .statements(let state): paint(state, into: &frame)
    case .speakers(let state): paint(state, into: &frame)
    case .bookmarks(let state): paint(state, into: &frame)
    case .search(let state): paint(state, into: &frame)
    case .help(let state):
      HelpPainter(state, in: geometry.content, headingRows: geometry.headingRows).paint(into: &frame)
    }
  }

  /// Paints the article that has the focus.
  private func paint(_ pane: ArticlePane, in region: Region, into frame: inout Frame) {
    let painter = painter(of: pane, in: region)
    painter.paint(into: &frame)
    frame.focus = painter.position(of: pane.focus)
  }

  private func painter(of pane: ArticlePane, in region: Region) -> ArticlePainter {
    ArticlePainter(pane, in: region, lettersSpeakers: lettersSpeakers)
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
