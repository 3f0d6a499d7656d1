import Frames

/// A small table above the status line: the keys that may follow, or the words that complete a line.
struct KeyPanel {
  /// A row of the panel.
  struct Row: Hashable {
    /// The key or the word.
    var name: String
    /// What it does.
    var summary: String
    /// A key that does the same; empty if there is none.
    var key = ""
    /// Whether the row is the chosen one.
    var isChosen = false
  }

  private let rows: [Row]

  /// Shows these rows, at most half of the screen.
  init(_ rows: [Row]) { self.rows = rows }

  /// Paints the panel into the rows above a row of the frame.
  func paint(into frame: inout Frame, above status: Int) {
    let room = max(0, min(status, frame.size.rows / 2, 12))
    let chosen = rows.firstIndex(where: \.isChosen) ?? 0
    let first = max(0, min(chosen - room / 2, rows.count - room))
    let shown = rows.dropFirst(first).prefix(room)
    let width = frame.size.columns
    let names = min(width / 2, (shown.map { CharacterWidth.columns(of: $0.name) }.max() ?? 0))
    let keys = min(width / 4, shown.map { CharacterWidth.columns(of: $0.key) }.max() ?? 0)
    for (number, row) in shown.enumerated() {
      let line = status - shown.count + number
      let style: Style = row.isChosen ? .selected : .status
      frame.fill(Region(row: line, column: 0, columns: width, rows: 1), style: style)
      frame.writeClipped(
        row.name, at: Position(row: line, column: 1), columns: names, style: style.union(.key))
      var column = names + 3
      if keys > 0 {
        frame.writeClipped(row.key, at: Position(row: line, column: column), columns: keys, style: style)
        column += keys + 2
      }
      let more = Self.more(
        number == 0 ? first : 0, number + 1 == shown.count ? rows.count - shown.endIndex : 0)
      let end = width - (more.isEmpty ? 0 : more.utf8.count + 3)
      frame.writeClipped(
        row.summary, at: Position(row: line, column: column), columns: max(0, end - column), style: style)
      guard !more.isEmpty else { continue }
      let place = Position(row: line, column: max(0, width - more.utf8.count - 1))
      frame.write(more, at: place, columns: width - place.column, style: style)
    }
  }

  /// Returns the text that says, in the first and the last row, how many rows don't fit.
  private static func more(_ above: Int, _ below: Int) -> String {
    above + below == 0 ? "" : "\(above + below) more"
  }
}

extension ReaderState {
  /// The panel to show now; `nil` if there is none.
  var panel: KeyPanel? {
    if let completions = prompt?.completions, case .command = prompt?.purpose {
      return KeyPanel(
        completions.words.enumerated().map { number, word in
          let binding = keymap.binding(named: word, in: screens.top.context)
          let summary = TypedCommand.summary(of: word) ?? Setting(rawValue: word)?.summary ?? binding?.summary
          return KeyPanel.Row(
            name: word, summary: summary ?? "", key: binding?.keyText ?? "",
            isChosen: number == completions.index)
        })
    }
    guard showsContinuations, !pending.keys.isEmpty else { return nil }
    return KeyPanel(keymap.continuations(of: pending, in: context))
  }
}

extension Keymap {
  /// Returns the keys that may continue an unfinished command.
  func continuations(of pending: PendingKeys, in context: KeyContext) -> [KeyPanel.Row] {
    bindings.filter { $0.contexts.contains(context) }.flatMap { binding in
      binding.keys.compactMap { notation in
        guard let keys = try? KeyNotation.keys(in: notation), keys.starts(with: pending.keys),
          keys.count > pending.keys.count
        else { return nil }
        return KeyPanel.Row(name: Binding.friendly(keys), summary: binding.summary)
      }
    }
  }

  /// Returns the binding of the command with a name, if it works in a context.
  func binding(named name: String, in context: KeyContext) -> Binding? {
    bindings.first { $0.command.rawValue == name && $0.contexts.contains(context) }
  }

  /// Returns the names of the commands that can be typed after `:` in a context.
  func commandNames(in context: KeyContext) -> [String] {
    var names: [String] = []
    for binding in bindings where binding.contexts.contains(context) {
      let name = binding.command.rawValue
      if binding.command.canBeTyped, !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension Command {
  /// Whether it makes sense to type the command's name after `:`.
  var canBeTyped: Bool {
    switch self {
    case .commandLine, .escape, .interrupt, .undo, .redo, .quit, .help: false
    // A command that edits the line being typed is of no use once the line is accepted.
    default: Keymap.defaultBindings.contains { $0.command == self && $0.contexts != [.prompt] }
    }
  }
}
