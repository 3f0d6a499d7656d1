import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// `gk`: the quotations of the open article, checked against the library.
@Suite struct CheckTests {
  /// A reader on the checked quotations of an article: the first is altered, the others are fine.
  private func reader(columns: Int = 80) throws -> TestReader {
    var reader = TestReader([Sample.harbour], columns: columns)
    try reader.type("<Enter>")
    let ranges = try #require(reader.pane?.statements.map(\.range))
    try reader.type("gk")
    reader.receive(.checked(ArticleID(1), rows(at: ranges)))
    return reader
  }

  private func firstRange() throws -> Range<Int> {
    try #require(TestReader([Sample.harbour]).typing("<Enter>").pane?.statements.first?.range)
  }

  private func rows(at ranges: [Range<Int>]) -> [CheckRow] {
    ranges.enumerated().map { number, range in
      guard number == 0 else {
        return CheckRow(range: range, finding: .asSaid, verdict: "exact", words: [.init("“Fine.”")])
      }
      var row = CheckRow(
        range: range, finding: .negation, verdict: "altered: a negation differs",
        words: [.init("“We will "), .init("surely", .added), .init(" close the gate.”")])
      row.sourceWords = [.init("We will "), .init("not", .removed), .init(" close the gate")]
      row.speaker = "Orla Finch"
      row.source = ArticleSummary(
        id: ArticleID(2), fields: ArticleFields(title: "The Gate", source: "The Tide"),
        added: Timestamp(seconds: 0))
      return row
    }
  }

  @Test func `the source stands under the quotation, each with what only it has`() throws {
    let reader = try reader()
    #expect(
      reader.lines.prefix(4) == [
        reader.lines[0],
        "! “We will {+surely+} close the gate.”",
        "  there: We will [-not-] close the gate",
        "  altered: a negation differs · Orla Finch · The Gate · The Tide",
      ])
    #expect(reader.lines[0].hasPrefix("Was it said like this?"))
    #expect(reader.painted(.match) == ["{+surely+}"])
    #expect(reader.painted(.problem).contains("[-not-]"))
  }

  @Test func `on a wide terminal they stand side by side`() throws {
    let line = try reader(columns: 120).lines[1]
    let halves = line.split(separator: "│").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(halves == ["! “We will {+surely+} close the gate.”", "We will [-not-] close the gate"])
    #expect(Array(line).firstIndex(of: "│") == 59)
  }

  @Test func `signs stand in the margin of the article until escape`() throws {
    var reader = try reader()
    try reader.type("q")
    #expect(reader.lines.contains { $0.hasPrefix("!   ") })
    #expect(reader.lines.contains { $0.hasPrefix("=   ") })
    try reader.type("<Esc>")
    #expect(reader.state.context == .article)
    #expect(!reader.lines.contains { $0.hasPrefix("!   ") || $0.hasPrefix("=   ") })
  }

  @Test func `the status line says what the check of the selected quotation came to`() throws {
    let reader = try reader(columns: 120).typing("q<Tab>")
    #expect(reader.status.contains("altered: a negation differs"))
  }

  @Test func `a accepts a finding, and its sign says so`() throws {
    var reader = try reader()
    let range = try firstRange()
    try reader.type("a")
    #expect(reader.effects.last == .accept(ArticleID(1), range))
    reader.receive(.accepted(ArticleID(1), range, true))
    #expect(reader.lines[1].hasPrefix("✓ "))
    #expect(reader.lines[3].contains("altered: a negation differs, accepted"))
    #expect(reader.status.hasPrefix("Accepted"))
    try reader.type("q")
    #expect(reader.lines.contains { $0.hasPrefix("✓   ") })
  }

  @Test func `accept can be typed on the article, for the selected quotation`() throws {
    var reader = try reader()
    try reader.type("q:accept<Enter>")
    #expect(reader.status.hasPrefix("No quotation is selected"))
    try reader.type("<Tab>:accept<Enter>")
    let range = try #require(reader.pane?.statements.first?.range)
    #expect(reader.effects.last == .accept(ArticleID(1), range))
  }

  @Test func `undoing it checks again`() throws {
    var reader = try reader()
    try reader.type("q")
    reader.receive(.stepped(.undo, .accepted(true, "“Yes.”")))
    #expect(reader.effects.filter { $0 == .check(ArticleID(1)) }.count == 2)
  }

  @Test func `a sign stands beside a speaker’s letter and a bookmark on a terminal without colours`() {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    let row = CheckRow(range: 0..<5, finding: .altered, verdict: "altered", words: [])
    MarginNotes(mark: "◆", letters: [SpeakerLetter(0), SpeakerLetter(1)], sign: CheckSign(row))
      .paint(into: &frame, before: Position(row: 0, column: 4), columns: 4)
    #expect(frame.lines[0] == "AB≠◆")
  }

  @Test func `of several quotations in a line the worst has its sign`() {
    let signs = CheckSigns([
      CheckRow(range: 10..<15, finding: .asSaid, verdict: "exact", words: []),
      CheckRow(range: 20..<25, finding: .negation, verdict: "altered", words: []),
      CheckRow(range: 50..<55, finding: .notFound, verdict: "not found", words: []),
    ])
    #expect(signs.sign(of: 0..<40)?.text == "!")
    #expect(signs.sign(of: 40..<80)?.text == "∅")
    #expect(signs.sign(of: 80..<90) == nil)
  }
}
