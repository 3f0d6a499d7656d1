/// Comma-separated values by RFC 4180.
package enum CSV {
  /// Returns a row with its line end.
  package static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// Returns a cell, in quotation marks if it needs them.
  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
    let hasBlankEnds = cell.first == " " || cell.last == " " || cell.first == "\t" || cell.last == "\t"
    if isPlain && !hasBlankEnds { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// Returns a cell that no spreadsheet evaluates: a possible formula gets an apostrophe before it.
  ///
  /// After OWASP's "CSV Injection". A cell that already begins with such an apostrophe gets another, so that
  /// ``original(_:)`` restores every cell.
  package static func defused(_ cell: String) -> String { isFormula(cell) ? "'" + cell : cell }

  /// Returns the cell that was passed to ``defused(_:)``.
  package static func original(_ cell: String) -> String {
    cell.hasPrefix("'") && isFormula(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
  }

  private static func isFormula(_ cell: String) -> Bool {
    let scalars = cell.unicodeScalars
    // Leading spaces and tabs don't keep every program from evaluating a formula.
    guard let first = scalars.first(where: { $0 != "'" && !$0.properties.isWhitespace }) else {
      return scalars.first == "\t" || scalars.first == "\n" || scalars.first == "\r"
    }
    return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(first) || scalars.first == "\t"
      || scalars.first == "\r"
  }
}
