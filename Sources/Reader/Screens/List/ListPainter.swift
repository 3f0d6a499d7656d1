import Articles
import Catalogue
import Frames

extension ListScreen {
  func paint(into frame: inout Frame, in around: Surroundings) {
    paint(hasFocus: true, into: &frame, in: around)
    guard around.geometry.isWide, let preview, preview.id == rows.selectedRow?.id else { return }
    ArticlePainter(preview, in: around.geometry.besideList, lettersSpeakers: around.lettersSpeakers)
      .paint(into: &frame)
  }

  /// Paints the list without the article beside it, and the rule between the two.
  func paint(hasFocus: Bool, into frame: inout Frame, in around: Surroundings) {
    let geometry = around.geometry
    ListPainter(
      self, in: geometry.list, headingRows: geometry.headingRows, hasFocus: hasFocus,
      hasNeighbour: geometry.isWide
    )
    .paint(into: &frame)
    guard geometry.isWide else { return }
    for row in 0..<geometry.content.size.rows {
      frame.write("│", at: Position(row: row, column: geometry.list.size.columns), style: .rule)
    }
  }
}

/// Paints the article list: a heading, then a row for each article.
struct ListPainter {
  let list: ListScreen
  let region: Region
  private let headingRows: Int
  private let hasFocus: Bool
  /// The columns for text: all of the region, or all but a margin before the rule.
  let textColumns: Int

  /// Prepares to paint a list into a region of a frame.
  ///
  /// - Parameter hasNeighbour: whether a rule and an article are on the right.
  init(_ list: ListScreen, in region: Region, headingRows: Int, hasFocus: Bool, hasNeighbour: Bool) {
    self.list = list
    self.region = region
    self.headingRows = headingRows
    self.hasFocus = hasFocus
    textColumns = max(0, region.size.columns - (hasNeighbour ? 1 : 0))
  }

  /// Paints the list.
  func paint(into frame: inout Frame) {
    paintHeading(into: &frame)
    paintSaved(into: &frame)
    let visible = RowsSize(lines: region.size.rows - rowsTop, columns: region.size.columns)
    let rows = list.view(in: visible).rows(from: list.rows.cursor.top, total: list.rows.total)
    for (line, index) in rows.enumerated() {
      let row = region.origin.row + rowsTop + line
      if let article = list.rows.window?[index] { paint(article, at: index, row: row, into: &frame) }
      if list.chosenRows?.contains(index) == true { paintChosen(row: row, into: &frame) }
      if index == list.rows.cursor.selected, list.savedCursor == nil {
        paintSelection(row: row, into: &frame)
      }
    }
    if list.rows.window != nil, list.rows.total == 0 { paintEmpty(into: &frame) }
  }

  private var saved: ArraySlice<SavedQuery> { list.shownSaved(in: region.size.rows - headingRows) }

  /// How many lines are above the first row.
  private var rowsTop: Int { headingRows + saved.count }

  /// Paints the saved queries with the numbers of new articles, and at either end how many more there are.
  private func paintSaved(into frame: inout Frame) {
    let saved = saved
    for (line, (index, query)) in zip(saved.indices, saved).enumerated() {
      let row = region.origin.row + headingRows + line
      if titleColumn >= 2 {
        frame.write("⌕", at: Position(row: row, column: region.origin.column), style: .secondary)
      }
      let hidden = list.hiddenSaved(beyond: index, of: saved)
      let text = [query.newText.isEmpty ? nil : query.newText + " new", hidden > 0 ? "\(hidden) more" : nil]
        .compactMap(\.self).joined(separator: " · ")
      let right = max(0, textColumns - text.count)
      let name = titleColumn..<max(titleColumn, text.isEmpty ? right : right - 2)
      write(query.name, in: name, row: row, style: query.newText.isEmpty ? .plain : .unread, into: &frame)
      write(text, in: right..<textColumns, row: row, style: .secondary, into: &frame)
      if index == list.savedCursor { paintSelection(row: row, into: &frame) }
    }
  }

  private func paintSelection(row: Int, into frame: inout Frame) {
    let style: Style = hasFocus ? .selected : [.selected, .unfocused]
    frame.addStyle(
      style, in: Region(row: row, column: region.origin.column, columns: region.size.columns, rows: 1))
    if hasFocus { frame.focus = Position(row: row, column: region.origin.column + titleColumn) }
  }

  /// Marks a row that is selected with others.
  private func paintChosen(row: Int, into frame: inout Frame) {
    let line = Region(row: row, column: region.origin.column, columns: region.size.columns, rows: 1)
    frame.addStyle(.match, in: line)
    if titleColumn >= 2 {
      frame.write("▸", at: Position(row: row, column: region.origin.column + 1), columns: 1, style: .match)
    }
  }

  private var titleColumn: Int {
    ListColumns(width: textColumns, showsSource: showsSource).title.lowerBound
  }

  /// Whether one of the loaded rows has a source; if none has, titles get its columns.
  var showsSource: Bool {
    list.rows.window?.rows.contains { $0.fields.source != nil } ?? false
  }

  private func paintHeading(into frame: inout Frame) {
    guard headingRows > 0 else { return }
    let total = list.rows.total
    var count = total.counted("article")
    if list.rows.window == nil { count = "" }
    if !list.query.filter.isEmpty {
      // If very many articles have the words, only those added last are listed.
      let isCut = list.rows.window?.isCut == true
      count = "“\(list.query.filter)”: " + (isCut ? "the \(total) added last" : "\(total)")
    }
    if let folded = list.rows.window?.folded, folded > 0 { count += " +\(folded)" }
    let text = Region(origin: region.origin, size: Size(columns: textColumns, rows: region.size.rows))
    let columns = ListColumns(width: textColumns, showsSource: showsSource)
    guard let date = columns.date, total > 0 else {
      return Heading(left: "Verbatim", right: count).paint(into: &frame, region: text)
    }
    Heading(left: "", right: "").paint(into: &frame, region: text)
    let title = "Verbatim · " + count + mark(of: .title)
    writeHead(title, in: 0..<columns.title.upperBound, style: .heading, into: &frame)
    if let source = columns.source { writeHead("Source" + mark(of: .source), in: source, into: &frame) }
    writeHead("Date" + mark(of: .newest), in: date, into: &frame)
    if let count = columns.count {
      writeHead(list.query.order == .quotations ? "▾“”" : " “”", in: count, into: &frame)
    }
  }

  /// Returns the sign for the column by which the rows are sorted.
  private func mark(of order: ArticleQuery.Order) -> String { list.query.order == order ? " ▾" : "" }

  private func writeHead(
    _ text: String, in columns: Range<Int>, style: Style = .secondary, into frame: inout Frame
  ) {
    write(text, in: columns, row: region.origin.row, style: style.union(.rule), into: &frame)
  }

  private func paintEmpty(into frame: inout Frame) {
    let lines =
      if !list.query.filter.isEmpty {
        ["No article has these words", "in its title, byline, source or text.", "", "Esc shows all."]
      } else if list.query.scope == .library {
        ["The library is empty.", "", ":add PATH reads a file or a folder,", "and so does verbatim PATH."]
      } else {
        ["None of these can be read."]
      }
    for (line, text) in lines.enumerated() where rowsTop + 1 + line < region.size.rows {
      let position = Position(
        row: region.origin.row + rowsTop + 1 + line, column: region.origin.column + 2)
      frame.write(text, at: position, columns: region.size.columns - 2, style: .secondary)
    }
  }
}
