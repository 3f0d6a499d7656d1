import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Rows that take as many lines as their words need.
@Suite struct EntryTests {
  /// Lists statements of 1, 20, 3, 200, 1, … words.
  private func reader(columns: Int = 80, rows: Int = 24) throws -> TestReader {
    let article = Sample.spoken("Tides", words: [1, 20, 3, 200, 1, 1, 20, 1, 3, 40, 1, 1])
    let reader = try TestReader([article], columns: columns, rows: rows).typing("gq")
    return reader
  }

  @Test func `an entry takes the lines it needs, with a blank line between two`() throws {
    let reader = try reader()
    let water = String(repeating: " water", count: 11)
    #expect(
      Array(reader.lines.prefix(17)) == [
        "Quotations of the library                                          12 statements",
        "  “Word0,”",
        "  Ann Brook · Tides",
        "",
        "  “Word1\(water)",
        "  water water water water water water water water,”",
        "  Ann Brook · Tides",
        "",
        "  “Word2 water water,”",
        "  Ann Brook · Tides",
        "",
        "  “Word3\(water)",
        "  water\(water)",
        "  water\(water)",
        "  water\(water) …",
        "  Ann Brook · Tides",
        "",
      ])
  }

  @Test func `the name has the speaker's colour, and the words are selected`() throws {
    let reader = try reader()
    #expect(Set(reader.painted(.speaker(3))) == ["Ann Brook"])
    #expect(reader.painted(.selected) == ["  “Word0,”".padded(to: 80)])
    #expect(reader.painted(.quotation) == [])
  }

  @Test func `the selected entry is always wholly in view`() throws {
    var reader = try reader(rows: 12)
    for keys in Array(repeating: "j", count: 11) + Array(repeating: "k", count: 11) + [
      "G", "<PgUp>", "d", "u", "gg", "<PgDn>", "4G", "50%",
    ] {
      try reader.type(keys)
      let state = try #require(statements(of: reader))
      let row = try #require(state.rows.selectedRow)
      let first = try #require(reader.lines.firstIndex { $0.contains(row.words.prefix(7)) }, "\(keys)")
      let last = try #require(reader.lines[first...].firstIndex { $0.contains("Ann Brook") }, "\(keys)")
      #expect(last < 11, "\(keys)")
      #expect(reader.painted(.selected).first?.contains(row.words.prefix(7)) == true, "\(keys)")
    }
  }

  @Test func `the end of the list shows all entries that fit`() throws {
    var reader = try reader(rows: 12)
    try reader.type("G")
    // The row above takes five lines and wouldn't fit.
    #expect(
      starts(of: reader.lines[1...10]) == ["“Word10", "Ann", "", "“Word11", "Ann", "", "", "", "", ""])
    try reader.type("<Resize 80x24>")
    #expect(
      starts(of: reader.lines[1...22]) == [
        "“Word6", "water", "Ann", "", "“Word7", "Ann", "", "“Word8", "Ann", "", "“Word9", "water", "water",
        "water", "Ann", "", "“Word10", "Ann", "", "“Word11", "Ann", "",
      ])
  }

  /// Returns the first word of each line, without punctuation.
  private func starts(of lines: ArraySlice<String>) -> [String] {
    lines.map { line in
      (line.split(separator: " ").first ?? "").split(separator: ",").first.map(String.init) ?? ""
    }
  }

  @Test func `an entry that does not fit is cut off at the bottom`() throws {
    let reader = try reader(rows: 12)
    #expect(reader.lines[8] == "  “Word2 water water,”")
    #expect(reader.lines[9] == "  Ann Brook · Tides")
    #expect(reader.lines[10] == "")
    let shorter = try self.reader(rows: 10)
    #expect(shorter.lines[8] == "  “Word2 water water,”")
  }

  @Test func `a click selects the entry under it`() throws {
    var reader = try reader()
    for (line, word) in [(6, "Word1"), (11, "Word3"), (14, "Word3"), (1, "Word0"), (3, "Word0")] {
      // Another row is selected first, because a click on the selected one opens it.
      try reader.type("G12gg")
      try reader.type("gg9Ggg")
      if word == "Word0" { try reader.type("j") }
      reader.press(.mouse(.click, Position(row: line, column: 5)))
      #expect(reader.painted(.selected).first?.contains(word) == true, "line \(line)")
    }
    reader.press(.mouse(.doubleClick, Position(row: 6, column: 5)))
    #expect(reader.state.context == .article)
  }

  @Test func `the wheel moves by one entry`() throws {
    var reader = try reader()
    reader.press(.mouse(.wheelDown, Position(row: 5, column: 5)))
    #expect(reader.painted(.selected).first?.contains("Word1") == true)
    reader.press(.mouse(.wheelUp, Position(row: 5, column: 5)))
    #expect(reader.painted(.selected).first?.contains("Word0") == true)
  }

  @Test func `giving up narrowing restores the view`() throws {
    var reader = try reader(rows: 12)
    try reader.type("8G")
    let before = reader.lines
    try reader.type("/Word9")
    #expect(reader.lines[0].hasSuffix("1 statement"))
    #expect(reader.lines[1].hasPrefix("  “Word9 water"))
    try reader.type("<Esc>")
    #expect(reader.lines == before)
  }

  @Test(arguments: [(1, 1), (2, 2), (10, 3), (12, 5), (23, 7), (24, 9), (300, 100)])
  func `entries fit any size`(columns: Int, rows: Int) throws {
    let reader = try reader().typing("4G<Resize \(columns)x\(rows)>jjkG<PgUp>gg<Resize 80x24>")
    #expect(reader.lines[1] == "  “Word0,”")
  }

  private func statements(of reader: TestReader) -> StatementsScreen? {
    reader.state.screens.top as? StatementsScreen
  }
}

/// How rows share the lines of a screen.
@Suite struct RowViewTests {
  private func view(_ heights: [Int], lines: Int, gap: Int = 1) -> RowView {
    RowView(lines: lines, gap: gap, leastHeight: 1) { row, isFirst in heights[row] + (isFirst ? 1 : 0) }
  }

  @Test func `rows that fit are counted`() {
    let view = view([1, 2, 3, 1, 1], lines: 8)
    #expect(view.rows(from: 0, total: 5) == 0..<3)
    #expect(view.wholeRows(from: 0, total: 5) == 2)
    #expect(view.wholeRows(from: 2, total: 5) == 3)
    #expect(view.wholeRows(from: 4, total: 5) == 1)
    #expect(self.view([50], lines: 8).wholeRows(from: 0, total: 1) == 1)
    #expect(view.rows(from: 0, total: 0) == 0..<0)
  }

  @Test func `the top is as far up as the row stays in view`() {
    let view = view([1, 2, 3, 1, 1], lines: 8)
    #expect(view.highestTop(showing: 4) == 2)
    #expect(view.highestTop(showing: 2) == 1)
    #expect(view.highestTop(showing: 0) == 0)
  }

  @Test func `every line belongs to a row`() {
    let view = view([1, 2, 3, 1, 1], lines: 9)
    #expect((0..<9).map { view.row(atLine: $0, from: 0, total: 5) } == [0, 0, 0, 1, 1, 1, 2, 2, 2])
    #expect(view.row(atLine: 6, from: 4, total: 5) == nil)
  }

  @Test func `only rows near the view are measured`() {
    var cursor = RowCursor()
    for command in [Command.bottom, .top, .percent, .pageUp, .pageDown, .halfPageDown, .lineUp] {
      nonisolated(unsafe) var measured = 0
      let view = RowView(lines: 20, gap: 1, leastHeight: 2) { row, _ in
        measured += 1
        return 2 + row % 3
      }
      let moved = cursor.move(command, count: nil, total: 700_000, in: view)
      #expect(moved)
      #expect(measured < 200, "\(command)")
    }
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
