/// A screen whose rows are narrowed to those that hold the words typed after `/`.
protocol NarrowableScreen: Screen {
  /// The words that narrow the rows; empty if all are shown.
  var filter: String { get }
  /// Shows only the rows that match the words, and selects the first.
  mutating func narrow(to filter: String)
}

extension NarrowableScreen {
  /// Opens the line for the words that narrow the rows.
  ///
  /// - Parameter cursor: the selection that is restored if the user gives up.
  func askForFilter(restoring cursor: RowCursor = RowCursor()) -> [Outcome] {
    [.prompt(Prompt(.narrow(before: filter, cursor: cursor), text: filter))]
  }

  /// Follows the words as they are typed; restores the former ones if the user gives up.
  ///
  /// - Returns: the selection to restore; `nil` if the rows stay narrowed.
  mutating func followFilter(_ prompt: Prompt, _ stage: Prompt.Stage) -> RowCursor? {
    guard case .narrow(let before, let cursor) = prompt.purpose else { return nil }
    switch stage {
    case .typed: narrowIfChanged(to: prompt.editor.text)
    case .accepted: break
    case .cancelled:
      narrowIfChanged(to: before)
      return cursor
    }
    return nil
  }

  private mutating func narrowIfChanged(to filter: String) {
    if filter != self.filter { narrow(to: filter) }
  }

  /// `Esc`: shows all rows again; closes the screen if all are shown.
  mutating func escape() -> [Outcome] {
    if filter.isEmpty { return [.pop] }
    narrow(to: "")
    return []
  }

  /// Returns the lines shown if no row has the words typed.
  static func nothing(with words: String) -> [String] { [words, "", "Esc shows all."] }
}
