import Articles
import Catalogue
import Frames

extension ListPainter {
  /// Paints an article's row, in the columns for which there is room.
  func paint(_ article: ArticleSummary, at index: Int, row: Int, into frame: inout Frame) {
    let columns = ListColumns(width: textColumns, showsSource: showsSource)
    let left = region.origin.column
    let title: Style = article.isRead ? .plain : .unread
    if columns.title.lowerBound >= 2 {
      // A change takes precedence over the star.
      if article.isChanged {
        frame.write("Δ", at: Position(row: row, column: left), style: .problem)
      } else if article.isStarred {
        let star = article.isRead ? "★" : "✪"
        frame.write(star, at: Position(row: row, column: left), style: .starred)
      } else if !article.isRead {
        frame.write("●", at: Position(row: row, column: left), style: .unread)
      }
    }
    paintTitle(of: article, at: index, in: columns.title, row: row, style: title, into: &frame)
    if let source = columns.source {
      write(article.fields.source ?? "", in: source, row: row, style: .secondary, into: &frame)
    }
    if let date = columns.date, let published = article.fields.date {
      write(ArticleFacts.short(published), in: date, row: row, style: .secondary, into: &frame)
    }
    if let count = columns.count, article.quotationCount > 0 {
      let text = article.quotationCount > 999 ? "…" : String(article.quotationCount)
      let start = count.upperBound - text.utf8.count
      frame.write(
        text, at: Position(row: row, column: left + max(count.lowerBound, start)), columns: 3,
        style: .secondary)
    }
    if let mark = columns.mark, article.bookmarkCount > 0 {
      frame.write("◆", at: Position(row: row, column: left + mark), columns: 1, style: .mark)
    }
  }

  /// Paints the title, with the number of near-duplicates that share the row, or indented under that row.
  private func paintTitle(
    of article: ArticleSummary, at index: Int, in columns: Range<Int>, row: Int, style: Style,
    into frame: inout Frame
  ) {
    var columns = columns
    if list.isUnfolded(at: index), columns.count >= 12 {
      write("└", in: columns.lowerBound..<columns.lowerBound + 1, row: row, style: .secondary, into: &frame)
      columns = columns.lowerBound + 2..<columns.upperBound
    } else if article.copies > 0, list.query.sharesRows, columns.count >= 12 {
      let count = "+\(min(article.copies, 999))"
      let start = columns.upperBound - count.utf8.count
      write(count, in: start..<columns.upperBound, row: row, style: .secondary, into: &frame)
      columns = columns.lowerBound..<start - 1
    }
    write(article.fields.title, in: columns, row: row, style: style, into: &frame)
  }

  func write(_ text: String, in columns: Range<Int>, row: Int, style: Style, into frame: inout Frame) {
    let position = Position(row: row, column: region.origin.column + columns.lowerBound)
    frame.writeClipped(text, at: position, columns: columns.count, style: style)
  }
}
