extension Frame {
  /// The rows as text, without trailing spaces: what `verbatim play` prints.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      var blanks = 0
      for cell in self[row: row] where cell.width > 0 {
        if cell.cluster == " " {
          blanks += 1
          continue
        }
        line.append(String(repeating: " ", count: blanks))
        line.append(cell.cluster)
        blanks = 0
      }
      return line
    }
  }

  /// The runs of cells of one style in reading order, without plain ones.
  package var runs: [StyleRun] {
    var runs: [StyleRun] = []
    for row in 0..<size.rows {
      var last: StyleRun?
      for (column, cell) in self[row: row].enumerated() {
        if last?.style == cell.style {
          last?.columns += 1
          continue
        }
        if let last { runs.append(last) }
        last = StyleRun(position: Position(row: row, column: column), columns: 1, style: cell.style)
      }
      if let last { runs.append(last) }
    }
    return runs.filter { $0.style != .plain }
  }

  /// Returns the text of the cells that have a style, run by run; for tests.
  package func texts(styled style: Style) -> [String] {
    var texts: [String] = []
    for row in 0..<size.rows {
      var text: String?
      for cell in self[row: row] {
        if cell.style.isSuperset(of: style) {
          text = (text ?? "") + cell.cluster
        } else if let run = text {
          texts.append(run)
          text = nil
        }
      }
      if let text { texts.append(text) }
    }
    return texts
  }
}

extension Frame: CustomStringConvertible {
  /// The rows as lines, between bars that show where they end.
  package var description: String {
    (0..<size.rows).map { row in "|" + self[row: row].map(\.cluster).joined() + "|" }.joined(separator: "\n")
  }
}
