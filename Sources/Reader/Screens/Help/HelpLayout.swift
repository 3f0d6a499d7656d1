import Frames

/// A line of help.
struct HelpLine: Hashable, Sendable {
  /// The number of its row.
  var row: Int
  /// What it shows.
  var content: Content

  /// What a line shows.
  enum Content: Hashable, Sendable {
    /// The name of a group of keys.
    case heading(String)
    /// Keys, and the first words of what they do; either may be empty.
    case key(String, String)
  }
}

/// Lays out rows of help in lines, so that every word can be read on a terminal of any width.
struct HelpLayout: Hashable {
  /// The column at which keys start.
  let margin: Int
  /// The width of the column of keys, in `columns`; 0 if keys are on lines of their own.
  let keyColumns: Int
  /// The column at which the summaries start.
  let summaryStart: Int
  /// The width of the summaries, in `columns`.
  let summaryColumns: Int
  private let columns: Int

  /// Divides a width given in `columns`: keys and summaries are side by side if there is room for both.
  init(columns: Int) {
    self.columns = max(1, columns)
    margin = columns >= 24 ? 2 : 0
    keyColumns = columns >= 60 ? 18 : columns >= 34 ? 13 : 0
    summaryStart = keyColumns == 0 ? 2 * margin : margin + keyColumns + 1
    summaryColumns = max(1, columns - summaryStart)
  }

  /// Returns the lines of rows.
  func lines(of rows: [HelpScreen.Row]) -> [HelpLine] {
    rows.enumerated().flatMap { number, row in
      let lines = contents(of: row)
      // A blank line before each group but the first.
      if case .heading = row, number > 0 {
        return ([.key("", "")] + lines).map { HelpLine(row: number, content: $0) }
      }
      return lines.map { HelpLine(row: number, content: $0) }
    }
  }

  private func contents(of row: HelpScreen.Row) -> [HelpLine.Content] {
    switch row {
    case .heading(let name): return broken(name, columns: columns).map { .heading($0) }
    case .key(let keys, let summary):
      let summaries = broken(summary, columns: summaryColumns)
      // Keys that are wider than their column get lines of their own.
      if CharacterWidth.columns(of: keys) > keyColumns {
        return broken(keys, columns: columns - margin).map { .key($0, "") } + summaries.map { .key("", $0) }
      }
      return [.key(keys, summaries.first ?? "")] + summaries.dropFirst().map { .key("", $0) }
    }
  }

  private func broken(_ text: String, columns: Int) -> [String] {
    LineBreaker.lines(of: text, in: 0..<text.utf8.count, columns: columns).compactMap { range in
      text.slice(range).map(String.init)
    }
  }
}
