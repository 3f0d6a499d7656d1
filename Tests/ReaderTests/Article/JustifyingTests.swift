import Articles
import Bookmarks
import Catalogue
import Frames
import Testing

@testable import Reader

/// Justified lines, divided words, spacing, notes in the text, and two columns.
@Suite struct JustifyingTests {
  private static let sentence =
    "The lamp on the pier was mended, and boats came in again before the storm reached us."

  private func reader(
    _ article: Article = Sample.article("Lamps", [sentence, sentence]), columns: Int = 34, rows: Int = 16,
    _ change: (inout ReaderSettings) -> Void
  ) throws -> TestReader {
    var settings = ReaderSettings()
    change(&settings)
    return try TestReader([article], columns: columns, rows: rows, settings: settings).typing("<Enter>")
  }

  @Test func `lines end at the right edge, but for the last of a paragraph`() throws {
    let lines = try reader { $0[.justify] = .flag(true) }.lines
    #expect(lines[2].count == 32)
    #expect(lines[2].split(separator: " ").joined(separator: " ") == "The lamp on the pier was")
    #expect(lines[2].hasSuffix("was"))
    #expect(lines[2].contains("  "))
    let last = try #require(lines[2...].firstIndex(of: ""))
    #expect(!lines[last - 1].dropFirst(2).contains("  "))
  }

  @Test func `a cell of a justified line is that of its word`() throws {
    let reader = try reader { $0[.justify] = .flag(true) }
    let pane = try #require(reader.pane)
    for offset in pane.article.text.utf8.indices.enumerated().map(\.offset) where offset < 85 {
      let byte = Array(pane.article.text.utf8)[offset]
      guard byte != 0x20, let cell = pane.cell(of: offset), cell.row < 12 else { continue }
      #expect(pane.offset(at: cell) == offset)
      let frame = reader.state.frame
      #expect(frame[row: cell.row].dropFirst(cell.column).first?.cluster.utf8.first == byte)
    }
  }

  @Test func `spaces are shared by all gaps of a line`() throws {
    let text = "one two three four"
    let spread = try #require(LineSpread(0..<18, of: text, room: 4, fromRight: false))
    #expect(spread.columns(before: 18) == 4)
    #expect(spread.words(in: 0..<18, of: text).count == 22)
    #expect(spread.columns(before: 0) == 0)
    #expect(spread.columns(before: 3) == 0)
    #expect(LineSpread(0..<18, of: text, room: 10, fromRight: false) == nil)
    #expect(LineSpread(0..<3, of: text, room: 1, fromRight: true) == nil)
  }

  // MARK: Hyphenation

  private static let patterns = Hyphenator(
    dictionary: """
      UTF-8
      % a comment
      LEFTHYPHENMIN 2
      RIGHTHYPHENMIN 3
      1ter
      h1th
      .un1
      2ped
      schif1fahrt/ff=f,5,2
      """)

  private func divided(_ word: String) -> [Int] { Self.patterns.places(in: word, from: 0) }

  @Test func `words are divided by the patterns of a dictionary`() {
    #expect(divided("lanterns") == [3])
    #expect(divided("ophthalmic") == [3])
    #expect(divided("“Lanterns,” he said") == [6])
    #expect(divided("uneven") == [2])
    #expect(divided("xped") == [])
    #expect(divided("water") == [2])
    #expect(divided("schiffahrt") == [])
    #expect(divided(String(repeating: "ter", count: 40)) == [])
    #expect(divided("") == [])
    #expect(Hyphenator.none.isEmpty && !Self.patterns.isEmpty)
  }

  @Test func `a divided word has a hyphen on the screen and none in the text`() throws {
    let article = Sample.article(
      "Lamps", ["All the boats of the bay had lanterns, and the lanterns had names."])
    var reader = try reader(article, columns: 37) { $0[.hyphenate] = .flag(true) }
    #expect(reader.effects.contains(.hyphenation("en")))
    reader.receive(.hyphenation("en", Self.patterns))
    #expect(reader.lines.contains { $0.hasSuffix("lan-") })
    #expect(reader.lines.contains { $0.hasPrefix("  terns, and") })
    try reader.type("/lanterns<Enter>v}y")
    guard case .copy(let text)? = reader.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(!text.contains("lan-"))
  }

  @Test func `a language without patterns is named once`() throws {
    var reader = try reader(Sample.harbour) { $0[.hyphenate] = .flag(true) }
    reader.receive(.hyphenation("en", .none))
    #expect(
      reader.status.contains("no hyphenation patterns") || reader.lines.joined().contains("hyphenation"))
    let count = reader.effects.filter { if case .hyphenation = $0 { true } else { false } }.count
    try reader.type("jj")
    #expect(reader.effects.filter { if case .hyphenation = $0 { true } else { false } }.count == count)
  }

  // MARK: Spacing and notes

  @Test(arguments: [0, 1, 2])
  func `paragraphs have as many blank lines between them as one likes`(lines: Int) throws {
    let article = Sample.article("Lamps", (1...9).map { "Lamp \($0)." })
    let reader = try reader(article, rows: 9) { $0[.spacing] = .number(lines) }
    let first = try #require(reader.lines.firstIndex { $0.hasSuffix("Lamp 1.") })
    let second = try #require(reader.lines.firstIndex { $0.hasSuffix("Lamp 2.") })
    #expect(second - first == lines + 1)
    #expect(reader.lines[second].hasPrefix(lines == 0 ? "    Lamp" : "  Lamp"))
    // Every line can be at the top, on the way down and up.
    var down = reader
    for _ in 0..<40 { try down.type("j") }
    #expect(down.lines.contains { $0.hasSuffix("Lamp 9.") })
    for _ in 0..<40 { try down.type("k") }
    #expect(down.lines[0] == "  Lamps")
  }

  @Test func `a note stands under what it belongs to, and a key folds it`() throws {
    let reader = try TestReader(reading: Sample.harbour, columns: 70, rows: 24)
      .typing("<Tab>aAsk for the minutes<Enter>")
    let row = try #require(reader.lines.firstIndex { $0.hasPrefix("      Note: Ask for the minutes") })
    #expect(!reader.lines[row - 1].isEmpty)
    #expect(reader.lines[row + 1] == "")
    let folded = try reader.typing("gn")
    #expect(!folded.lines.contains { $0.contains("Note: ") })
    #expect(folded.status.hasPrefix("Folded your notes"))
    #expect(try folded.typing("gn").lines[row].contains("Note: Ask"))
    #expect(try !reader.typing("<Tab><S-Tab>by").lines.contains { $0.contains("Note: ") })
  }

  // MARK: Columns

  @Test func `a wide terminal has two columns of text if one likes`() throws {
    let article = Sample.article("Lamps", (1...30).map { "Lamp \($0) “is on”, said Ann Brook." })
    let reader = try reader(article, columns: 170, rows: 12) { $0[.columns] = .number(2) }
    let pane = try #require(reader.pane)
    #expect(ArticlePane.columnsOfText(in: Size(columns: 159, rows: 9), pane.display).count == 1)
    #expect(ArticlePane.columnsOfText(in: Size(columns: 160, rows: 9), pane.display).count == 2)
  }

  @Test func `two columns hold the lines of two screens`() {
    let article = Sample.article("Lamps", (1...30).map { "Lamp \($0)." })
    var settings = ReaderSettings()
    settings[.columns] = .number(2)
    let state = ReaderState(
      size: Size(columns: 160, rows: 12), reading: OpenedArticle(id: nil, article: article),
      settings: settings)
    let lines = state.frame.lines
    #expect(lines[2].contains("Lamp 1.") && lines[1].contains("Lamp 6."))
    #expect(lines[10].contains("Lamp 5.") && !lines[10].contains("Lamp 10."))
    for (row, column) in [(4, 10), (5, 100)] {
      let pane = ArticlePane(
        OpenedArticle(id: nil, article: article), size: Size(columns: 160, rows: 11),
        display: settings.display)
      let cell = pane.counted(Position(row: row, column: column))
      #expect(pane.placed(cell) == Position(row: row, column: column))
    }
  }
}

/// The tour shown at the first start.
@Suite struct TourTests {
  @Test(arguments: [(80, 24), (40, 12), (120, 40), (10, 3), (1, 1)])
  func `any key goes on from the tour`(columns: Int, rows: Int) throws {
    for key in ["x", "<Esc>", "q", ":", "<Space>"] {
      var state = ReaderState(size: Size(columns: columns, rows: rows))
      state.beginTour()
      if columns >= 40 { #expect(state.frame.lines.contains { $0.hasSuffix("selects a quotation") }) }
      for key in try KeyNotation.keys(in: key) { _ = state.press(key) }
      #expect(state.context == .list)
    }
  }

  @Test func `the tour names the keys that the user has`() {
    var settings = ReaderSettings()
    settings[.preset] = .text("less")
    var state = ReaderState(size: Size(columns: 80, rows: 24), settings: settings)
    state.beginTour()
    #expect(state.frame.lines.contains { $0.hasSuffix("m       keeps it") })
  }
}
