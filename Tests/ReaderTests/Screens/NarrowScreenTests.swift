import Articles
import Bookmarks
import Catalogue
import Frames
import Testing

@testable import Reader

/// A terminal of 40 columns and 12 rows: every message can be read.
@Suite struct NarrowScreenTests {
  private func reading() -> TestReader { TestReader(reading: Sample.harbour, columns: 40, rows: 12) }

  /// Returns the last rows of the screen that have a role, as one text.
  private func told(_ reader: TestReader, as style: Style = .status) -> String {
    reader.lines.suffix(4).enumerated().compactMap { number, line in
      let row = reader.lines.count - min(4, reader.lines.count) + number
      return reader.state.frame.runs.contains { $0.position.row == row && $0.style.contains(style) }
        ? line : nil
    }
    .joined(separator: " ")
  }

  @Test(arguments: KeyContext.allCases.filter { $0 != .prompt && $0 != .help })
  func `help shows every word`(context: KeyContext) {
    for columns in [12, 24, 33, 34, 40, 59, 60, 80] {
      var help = HelpScreen(for: context, keymap: Keymap())
      help.settle(in: RowsSize(lines: 10, columns: columns))
      let layout = HelpLayout(columns: columns)
      var rows = [String](repeating: "", count: help.rows.count)
      for line in help.lines {
        switch line.content {
        case .heading(let name): rows[line.row] += name
        case .key(let keys, let summary):
          rows[line.row] += keys + summary
          #expect(layout.margin + CharacterWidth.columns(of: keys) <= columns)
          #expect(layout.summaryStart + CharacterWidth.columns(of: summary) <= columns)
        }
      }
      let expected = help.rows.map { row in
        switch row {
        case .heading(let name): name
        case .key(let keys, let summary): keys + summary
        }
      }
      #expect(rows.map(\.withoutBlanks) == expected.map(\.withoutBlanks), "\(columns) columns")
    }
  }

  @Test func `help has two columns if the keys fit`() throws {
    var reader = TestReader([Sample.harbour], columns: 40, rows: 12)
    try reader.type("gs?")
    #expect(
      Array(reader.lines.prefix(11)) == [
        "Help: Speakers       / narrows, q closes", "Moving",
        "  j ↓           a line (a row) down; 5j", "                five of them",
        "  k ↑           a line (a row) up", "  Space PgDn ^F a page down", "  PgUp ^B       a page up",
        "  d ^D          half a page down", "  u ^U          half a page up", "  gg Home       to the top",
        "  G End         to the bottom; 12G to",
      ])
    #expect(reader.painted(.key).first == "j ↓")
    let place = reader.lines[4]
    try reader.type("5j<Resize 80x12>")
    #expect(reader.lines[1].hasPrefix("  PgUp ^B"), "the row at the top stays there")
    try reader.type("<Resize 40x12>")
    #expect(reader.lines[1] == "  PgUp ^B       a page up")
    try reader.type("gg")
    #expect(reader.lines[4] == place)
  }

  @Test func `a question is never cut off`() throws {
    var reader = reading()
    try reader.type("<Tab>batrue?<Enter>b")
    #expect(reader.status == "It has a note. Remove it? (y/n)")
    #expect(reader.state.frame.cursor == Position(row: 11, column: 32))
    var article = Sample.harbour
    article.fields.url = "https://courier.example/harbour/2025/03/04/lighthouse?from=front"
    reader = TestReader(reading: article, columns: 40, rows: 12)
    try reader.type("o")
    #expect(
      told(reader, as: .prompt).withoutBlanks
        == "Enteropenshttps://courier.example/harbour/2025/03/04/lighthouse?from=front")
  }

  @Test func `the possible answers are shown above the line`() throws {
    var reader = reading()
    try reader.type("<Tab>R")
    #expect(
      Array(reader.lines.suffix(3)) == ["Tab lists names. Or: nobody, not speech,", "as found", "Who?"])
    #expect(reader.state.frame.cursor == Position(row: 11, column: 5))
    try reader.type("A")
    #expect(told(reader, as: .prompt) == "Who? A")
  }

  @Test(arguments: [
    ("q and now something", ":quit takes no arguments: and now something"),
    ("wq", "There is no command :wq. Tab after : lists all: accept, add, check, export, help, query …"),
    ("set colour red", "There is no colour to set. Tab after :set lists all"),
    ("export csv a b", "A path with spaces needs quotation marks: :export csv \"a b\""),
    ("set width 3", "width is a number from 24 to 200, not 3"),
    ("set theme blue", "theme is auto, dark, light, contrast or monochrome, not “blue”"),
    ("export notes", "notes isn’t a format. Type :export markdown|json|csv|org|bibtex|w3c|text FILE"),
  ])
  func `a problem with a command is never cut off`(command: String, words: String) throws {
    var reader = reading()
    try reader.type(":\(command)<Enter>")
    #expect(told(reader, as: .problem).withoutBlanks == words.withoutBlanks)
    try reader.type("j")
    #expect(reader.painted(.problem) == [])
  }

  @Test func `a long problem can be read to its end`() {
    var reader = reading()
    reader.receive(
      .problem("/home/ada/notes/harbour.md: is there already: :export! overwrites it, or name another file"))
    #expect(told(reader, as: .problem).hasSuffix("or name another file"))
  }

  @Test func `only words of an article are cut off`() throws {
    var reader = reading()
    try reader.type("<Tab>b")
    #expect(
      Array(reader.lines.suffix(2)) == [
        "Bookmarked: “It is the first thing a", "sailor sees and the last thing he …",
      ])
    #expect(!reader.painted(.status).isEmpty)
    try reader.type("<Resize 80x12>")
    try reader.type("bb")
    #expect(reader.lines[10] != "" && reader.status.hasPrefix("Bookmarked: “It is the first thing"))
    #expect(reader.status.hasSuffix("…"))
  }

  @Test func `the end of a long line stays in view`() throws {
    let reader = try reading().typing("/" + String(repeating: "water ", count: 20) + "end")
    #expect(reader.status.contains("water end"))
    #expect(reader.state.frame.cursor?.row == 11)
  }

  @Test func `hints are shown whole or not at all`() throws {
    var reader = TestReader([Sample.harbour], columns: 40, rows: 12)
    try reader.type("gq")
    #expect(reader.status == "? help                            1 of 4")
    try reader.type("<Resize 80x12>")
    #expect(
      reader.status == "Enter opens the article there · b bookmarks · / narrows · ? help          1 of 4")
  }

  @Test(arguments: [(1, 1), (5, 2), (9, 3), (20, 4)])
  func `no size is too small`(columns: Int, rows: Int) throws {
    let reader = try TestReader(reading: Sample.harbour, columns: columns, rows: rows).typing(
      "<Tab>R<Esc>:q extra<Enter>?jG<Esc>babc<Enter>bn")
    #expect(reader.lines.count == rows)
  }
}

extension String {
  fileprivate var withoutBlanks: String { filter { $0 != " " } }
}
