import Articles
import Bookmarks
import Catalogue
import Frames

/// Paints successive frames; if an article has only scrolled, paints just the rows that come into view.
///
/// The frame is always the same as ``ReaderState/frame``.
package struct FramePainter: Sendable {
  /// The last article that was painted, without the status line.
  private var last: Painted?

  private struct Painted {
    let sheet: ArticleSheet
    let top: ArticleLayout.LinePlace
    var content: Frame
  }

  /// Makes a painter that has painted nothing yet.
  package init() {}

  /// Paints a state.
  package mutating func frame(of state: ReaderState) -> Frame {
    var frame = content(of: state)
    state.finish(&frame)
    return frame
  }

  private mutating func content(of state: ReaderState) -> Frame {
    guard let screen = state.screens.top as? ArticleScreen, let sheet = ArticleSheet(screen, of: state) else {
      last = nil
      return state.content
    }
    let top = screen.pane.topPlace
    let former = last.flatMap { $0.sheet == sheet ? $0 : nil }
    // From here on, only this function has the former frame, so that it is changed in place.
    last = nil
    let frame = scrolled(former, to: top, screen, of: state) ?? state.content
    last = Painted(sheet: sheet, top: top, content: frame)
    return frame
  }

  /// Moves the rows of a frame and paints those that come into view; returns `nil` if few would stay.
  private func scrolled(
    _ former: consuming Painted?, to top: ArticleLayout.LinePlace, _ screen: ArticleScreen,
    of state: ReaderState
  ) -> Frame? {
    guard var painted = former else { return nil }
    let (pane, rows) = (screen.pane, state.geometry.content.size.rows)
    let isDown = painted.top < top
    let (first, second) = isDown ? (painted.top, top) : (top, painted.top)
    let distance = pane.layout.distance(from: first, to: second, limit: rows)
    guard distance < rows / 2 else { return nil }
    painted.content.moveRows(0..<rows, by: isDown ? distance : -distance)
    let painter = ArticlePainter(
      pane, in: state.geometry.content, lettersSpeakers: painted.sheet.lettersSpeakers)
    painter.paint(isDown ? rows - distance..<rows : 0..<distance, into: &painted.content)
    painted.content.focus = painter.position(of: pane.focus)
    return painted.content
  }
}

extension ReaderState {
  /// The frame to show, as large as the terminal.
  package var frame: Frame {
    var frame = content
    finish(&frame)
    return frame
  }

  /// The frame without the status line and the panel above it.
  fileprivate var content: Frame {
    var frame = Frame(size: size)
    guard size.rows > 0, size.columns > 0 else { return frame }
    // The first line under the heading, unless the screen puts it elsewhere.
    frame.focus = Position(row: min(geometry.headingRows, size.rows - 1), column: 0)
    screens.top.paint(into: &frame, in: surroundings)
    return frame
  }

  /// Paints the end of a frame: the status line, and the panel above it.
  fileprivate func finish(_ frame: inout Frame) {
    guard size.rows > 0, size.columns > 0 else { return }
    StatusLine(self).paint(into: &frame, row: geometry.statusRow)
    panel?.paint(into: &frame, above: geometry.statusRow)
  }
}

/// Everything that the rows of an open article depend on, apart from the reader's place.
///
/// Two frames with equal sheets have the same lines.
///
/// Comparing two sheets is quick, since unchanged texts and arrays share their storage.
private struct ArticleSheet: Equatable, Sendable {
  let lettersSpeakers: Bool
  private let article: Article
  private let size: Size
  private let display: ArticlePane.Display
  private let bookmarks: [Bookmark]
  private let selected: Int?
  private let chosenBookmark: BookmarkID?
  private let link: Range<Int>?
  private let stop: Int?

  /// Describes an article that fills the screen; `nil` if anything else is on it: a list, matches, a passage.
  init?(_ screen: ArticleScreen, of state: ReaderState) {
    let (pane, around) = (screen.pane, state.surroundings)
    guard !around.isBesideList, pane.columnsOfText.count == 1, pane.search == nil, pane.passage == nil,
      pane.size == around.geometry.content.size
    else { return nil }
    lettersSpeakers = around.lettersSpeakers
    article = pane.article
    (size, display, stop) = (state.size, pane.display, pane.stop)
    (bookmarks, selected, chosenBookmark, link) = (
      pane.bookmarks, pane.selected, pane.chosenBookmark, pane.link
    )
  }
}
