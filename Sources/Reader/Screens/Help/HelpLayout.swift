import Frames

/// A line of help.
struct HelpLine: Hashable, Sendable {
  /// The number of the row that it is of.
  var row: Int
  /// What it shows.
  var content: Content

  /// What a line shows.
  enum Content: Hashable, Sendable {
    /// The name of a group of keys.
    case heading(String)
    /// Keys, and what they do or the first words of that; either may be empty.
    case key(String, String)
  }
}

/// Lays rows of help out in lines, so that all of it can be read however narrow the terminal is.
struct HelpLayout: Hashable {
  /// How far keys keep from the left.
  let margin: Int
  /// How wide the column of keys is.
  let keyColumns: Int
  /// Where what they do begins.
  let summaryStart: Int
  /// How wide that may be.
  let summaryColumns: Int
  private let columns: Int

  /// Divides a number of columns: two columns side by side where there is room for both.
  init(columns: Int) {
    self.columns = max(1, columns)
    margin = columns >= 24 ? 2 : 0
    keyColumns = columns >= 60 ? 18 : columns >= 34 ? 13 : 0
    summaryStart = keyColumns == 0 ? 2 * margin : margin + keyColumns + 1
    summaryColumns = max(1, columns - summaryStart)
  }

  /// The lines of rows.
  func lines(of rows: [HelpState.Row]) -> [HelpLine] {
    rows.enumerated().flatMap { number, row in
      let lines = contents(of: row)
      // A blank line before each group but the first.
      if case .heading = row, number > 0 {
        return ([.key("", "")] + lines).map { HelpLine(row: number, content: $0) }
      }
      return lines.map { HelpLine(row: number, content: $0) }
    }
  }

  private func contents(of row: HelpState.Row) -> [HelpLine.Content] {
    switch row {
    case .heading(let name): return broken(name, columns: columns).map { .heading($0) }
    case .key(let keys, let summary):
      let summaries = broken(summary, columns: summaryColumns)
      // Keys that are wider than their column stand on lines of their own.
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
