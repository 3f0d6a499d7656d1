import Articles
import Frames

/// The last row: what was just done or is selected on the left, the place on the right; or the line being typed.
struct StatusLine {
  private let state: ReaderState

  /// Prepares to paint the status line of a state.
  init(_ state: ReaderState) { self.state = state }

  /// Paints it.
  func paint(into frame: inout Frame, row: Int) {
    guard row >= 0 else { return }
    let width = frame.size.columns
    let isTyping = state.prompt != nil
    frame.addStyle(isTyping ? .prompt : .status, in: Region(row: row, column: 0, columns: width, rows: 1))
    let right = self.right
    let rightWidth = CharacterWidth.columns(of: right)
    let showsRight = rightWidth + 10 <= width && rightWidth > 0
    let room = showsRight ? width - rightWidth - 2 : width
    if showsRight {
      frame.write(
        right, at: Position(row: row, column: width - rightWidth), style: isTyping ? .prompt : .status)
    }
    if let prompt = state.prompt {
      paint(prompt, columns: room, row: row, into: &frame)
    } else {
      let (text, style) = left
      frame.writeClipped(text, at: Position(row: row, column: 0), columns: room, style: style)
    }
  }

  private func paint(_ prompt: Prompt, columns: Int, row: Int, into frame: inout Frame) {
    let label = frame.writeClipped(
      prompt.label, at: Position(row: row, column: 0), columns: columns, style: .prompt)
    let room = max(1, columns - label - 1)
    // The text scrolls so that the cursor is always seen.
    var head = prompt.editor.head.onOneShownLine[...]
    while CharacterWidth.columns(of: head) > room { head = head.dropFirst() }
    let tail = String(prompt.editor.text.dropFirst(prompt.editor.cursor)).onOneShownLine
    var column = frame.write(head, at: Position(row: row, column: label), columns: room + 1, style: .prompt)
    frame.cursor = Position(row: row, column: min(column, frame.size.columns - 1))
    column = frame.write(
      tail, at: Position(row: row, column: column), columns: max(0, columns - column), style: .prompt)
    guard let message = state.message else { return }
    frame.writeClipped(
      "  " + message.text, at: Position(row: row, column: column), columns: max(0, columns - column),
      style: message.isProblem ? [.prompt, .problem] : .prompt)
  }

  /// What stands on the left.
  private var left: (text: String, style: Style) {
    if !state.pending.isEmpty { return (state.pending.text, .status) }
    if let message = state.message {
      return (message.text, message.isProblem ? [.status, .problem] : .status)
    }
    if let progress = state.progress { return (progress, .status) }
    switch state.screens.top {
    case .article(let pane): return selection(in: pane)
    case .list(let list):
      let count = list.rows.selectedRow?.quotationCount ?? 0
      let source = list.rows.selectedRow.map { ArticleFacts.line(for: $0.fields) } ?? ""
      let quotations = count == 0 ? "" : count == 1 ? "1 quotation" : "\(count) quotations"
      return ([source, quotations].filter { !$0.isEmpty }.joined(separator: " · "), .status)
    case .quotations, .statements, .speakers, .bookmarks, .search, .help: return ("? help", .status)
    }
  }

  private func selection(in pane: ArticlePane) -> (String, Style) {
    if let range = pane.passageRange {
      let words = pane.article.text.words(in: range).split(separator: " ").count
      let folded = pane.foldedPartsInPassage
      let parts = folded == 0 ? "" : folded == 1 ? " with 1 folded part" : " with \(folded) folded parts"
      return (
        "Passage of \(words == 1 ? "1 word" : "\(words) words")\(parts) · b bookmarks it, y copies it",
        .status
      )
    }
    if let bookmark = pane.attaching {
      let place = pane.selected == nil ? "Choose its place and press b" : "b puts it here"
      return ("\(place), Esc leaves it: \(bookmark.words)", .status)
    }
    guard let selected = pane.selected else {
      return (pane.chosenPassage?.changeLine ?? pane.article.fields.title, .status)
    }
    let change = pane.bookmark(of: pane.statements[selected])?.changeLine
    return ([pane.selectionLine, change].compactMap(\.self).joined(separator: " · "), .status)
  }

  /// What stands on the right: a count of matches, then the place.
  private var right: String {
    if case .confirm = state.prompt?.purpose { return "" }
    switch state.screens.top {
    case .article(let pane):
      guard let search = pane.search else { return state.prompt == nil ? "\(pane.percent)%" : "" }
      let matches = "\((search.current ?? -1) + 1)/\(search.matches.count)"
      return state.prompt == nil ? "\(matches)  \(pane.percent)%" : matches
    case .help(let help):
      let last = min(help.rows.count, help.top + state.visibleEntries)
      return help.rows.isEmpty ? "" : "\(100 * last / help.rows.count)%"
    case .list, .quotations, .statements, .speakers, .bookmarks, .search:
      guard let rows = state.screens.top.rows, rows.total > 0, state.prompt == nil else { return "" }
      return "\(rows.cursor.selected + 1) of \(rows.total)"
    }
  }
}

extension String {
  /// The text with a sign for each line break, as a note of several lines has them.
  fileprivate var onOneShownLine: String {
    contains(where: \.isNewline) ? String(map { $0.isNewline ? "↵" : $0 }) : self
  }
}
