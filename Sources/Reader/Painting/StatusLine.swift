import Articles
import Catalogue
import Frames

/// The last row: a message or the selection on the left and the place on the right, or the line being typed.
struct StatusLine {
  private let state: ReaderState

  /// Prepares to paint the status line of a state.
  init(_ state: ReaderState) { self.state = state }

  /// Paints the status line; a long message takes lines above it.
  func paint(into frame: inout Frame, row: Int) {
    guard row >= 0 else { return }
    let width = frame.size.columns
    let isTyping = state.prompt != nil
    frame.addStyle(isTyping ? .prompt : .status, in: Region(row: row, column: 0, columns: width, rows: 1))
    if let prompt = state.prompt, prompt.isQuestion {
      return ask(prompt.label(isNarrow: isNarrow(frame)), row: row, into: &frame)
    }
    let right = self.right
    let rightWidth = CharacterWidth.columns(of: right)
    let showsRight = rightWidth + 10 <= width && rightWidth > 0 && !needsWholeLine(width - rightWidth - 2)
    let room = showsRight ? width - rightWidth - 2 : width
    if !isTyping, let message = state.messages.message, CharacterWidth.columns(of: message.text) > room {
      return tell(message, row: row, into: &frame)
    }
    if showsRight {
      frame.write(
        right, at: Position(row: row, column: width - rightWidth), style: isTyping ? .prompt : .status)
    }
    if let prompt = state.prompt {
      paint(prompt, columns: room, row: row, into: &frame)
    } else {
      let (text, style) = left(columns: room)
      frame.writeClipped(text, at: Position(row: row, column: 0), columns: room, style: style)
    }
  }

  /// Whether the right part has to be left out on a narrow terminal, so that the left part isn't cut off.
  private func needsWholeLine(_ room: Int) -> Bool {
    guard state.prompt == nil, state.size.columns < 60, state.screens.top.needsWholeStatusLine else {
      return false
    }
    return CharacterWidth.columns(of: left(columns: room).text) > room
  }

  private func isNarrow(_ frame: Frame) -> Bool { frame.size.columns < 60 }

  /// Shows a message that is longer than the line: over several lines, or cut off if that is allowed.
  private func tell(_ message: Messages.Message, row: Int, into frame: inout Frame) {
    let style: Style = message.isProblem ? [.status, .problem] : .status
    let most = message.mayBeCut ? (isNarrow(frame) ? 2 : 1) : 4
    write(StyledText(message.text, style), upTo: most, lastRow: row, filling: .status, into: &frame)
  }

  /// Shows a whole question and puts the cursor after it.
  private func ask(_ question: String, row: Int, into frame: inout Frame) {
    // If it takes several lines, it needs a style that sets it apart from the text above.
    let isLong = CharacterWidth.columns(of: question) > frame.size.columns
    let style: Style = isLong ? [.prompt, .status] : .prompt
    let end = write(StyledText(question, style), upTo: 4, lastRow: row, filling: style, into: &frame)
    frame.cursor = Position(row: row, column: max(0, min(end + 1, frame.size.columns - 1)))
  }

  /// Writes text on as many lines as it needs, at most half of the screen; the last one is `lastRow`.
  ///
  /// - Returns: the column after the text.
  @discardableResult
  private func write(
    _ text: StyledText, upTo most: Int, lastRow: Int, filling style: Style, into frame: inout Frame
  ) -> Int {
    let width = frame.size.columns
    let lines = text.lines(columns: width, limit: max(1, min(most, frame.size.rows / 2)))
    for (number, line) in lines.enumerated() {
      let row = lastRow - lines.count + 1 + number
      frame.fill(Region(row: row, column: 0, columns: width, rows: 1), style: style)
      frame.write(line, at: Position(row: row, column: 0), columns: width)
    }
    return lines.last?.parts.reduce(0) { $0 + CharacterWidth.columns(of: $1.text) } ?? 0
  }

  private func paint(_ prompt: Prompt, columns: Int, row: Int, into frame: inout Frame) {
    let label = frame.writeClipped(
      prompt.label(isNarrow: isNarrow(frame)), at: Position(row: row, column: 0), columns: columns,
      style: .prompt)
    let room = max(1, columns - label - 1)
    // The text scrolls so that the cursor is visible. What can't be in view isn't measured.
    let head = prompt.editor.head.lastBytes(room * 32).onOneShownLine.end(columns: room)
    let tail = prompt.editor.tail.firstBytes(columns * 32).onOneShownLine
    var column = frame.write(head, at: Position(row: row, column: label), columns: room + 1, style: .prompt)
    frame.cursor = Position(row: row, column: min(column, frame.size.columns - 1))
    column = frame.write(
      tail, at: Position(row: row, column: column), columns: max(0, columns - column), style: .prompt)
    guard let message = state.messages.message ?? explanation(of: prompt) else { return }
    if column + 2 + CharacterWidth.columns(of: message.text) <= columns || row == 0 {
      let style: Style = message.isProblem ? [.prompt, .problem] : .prompt
      let position = Position(row: row, column: column)
      frame.writeClipped("  " + message.text, at: position, columns: max(0, columns - column), style: style)
    } else {
      let style: Style = message.isProblem ? [.status, .problem] : .status
      write(StyledText(message.text, style), upTo: 3, lastRow: row - 1, filling: .status, into: &frame)
    }
  }

  /// Returns how the query being typed is understood, if that isn't obvious.
  private func explanation(of prompt: Prompt) -> Messages.Message? {
    guard prompt.takesQuery else { return nil }
    return state.screens.top.explanation.map { Messages.Message(text: $0, isProblem: false) }
  }

  /// Returns the left part: pending keys, a message, progress, or the screen's own text.
  private func left(columns: Int) -> (text: String, style: Style) {
    if !state.pending.isEmpty { return (state.pending.text, .status) }
    if let message = state.messages.message {
      return (message.text, message.isProblem ? [.status, .problem] : .status)
    }
    if let progress = state.messages.progress { return (progress, .status) }
    return (hintLine(columns: columns) ?? state.screens.top.statusText(in: state.surroundings), .status)
  }

  /// Returns the hints; `nil` if the user wants none, or the screen has something else to say.
  private func hintLine(columns: Int) -> String? {
    let screen = state.screens.top
    guard state.settings.isOn(.hints), !screen.statusIsNews else { return nil }
    let hints = Hint.line(of: screen.hints, keymap: state.keymap, in: screen.context, columns: columns)
    return hints.isEmpty ? nil : hints
  }

  /// The right part: how far through the rows or the text the reader is.
  private var right: String {
    state.screens.top.statusPlace(isTyping: state.prompt != nil, in: state.surroundings)
  }
}

extension String {
  /// Returns the first bytes of the text, or a few less so that scalars stay whole.
  fileprivate func firstBytes(_ count: Int) -> String {
    utf8.index(startIndex, offsetBy: count, limitedBy: endIndex).map { String(self[..<$0]) } ?? self
  }

  /// Returns the last bytes of the text, or a few more so that scalars stay whole.
  fileprivate func lastBytes(_ count: Int) -> String {
    utf8.index(endIndex, offsetBy: -count, limitedBy: startIndex).map { String(self[$0...]) } ?? self
  }

  /// Returns the end of the text that fits into a width given in `columns`.
  fileprivate func end(columns: Int) -> Substring {
    var start = endIndex
    var used = 0
    while start > startIndex {
      let before = index(before: start)
      used += CharacterWidth.columns(of: self[before..<start])
      if used > columns { break }
      start = before
    }
    return self[start...]
  }

  /// The text with a sign for each line break of a note.
  fileprivate var onOneShownLine: String {
    contains(where: \.isNewline) ? String(map { $0.isNewline ? "↵" : $0 }) : self
  }
}
