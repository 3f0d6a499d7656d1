import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Moving through an article and keeping the reader's place.
@Suite struct ReadingTests {
  /// An article of 40 numbered paragraphs of one line each: paragraph n is on line 2n + 1.
  private var numbered: TestReader {
    TestReader(
      reading: Sample.article("Forty lamps", (1...40).map { "Lamp number \($0)." }), columns: 40, rows: 11)
  }

  @Test func `an article opens at the top`() {
    #expect(
      numbered.lines == [
        "  Forty lamps", "", "  Lamp number 1.", "", "  Lamp number 2.", "", "  Lamp number 3.", "",
        "  Lamp number 4.", "", "Space turns the page · ? help         9%",
      ])
  }

  @Test(arguments: [
    (
      ["The Sund Post", "The lamp is lit."], [0: Block.Kind.credit],
      ["  By Ada Quill", "", "  The Sund Post"]
    ),
    (["The lamp is lit.", "The Sund Post"], [1: .credit], ["  By Ada Quill · The Sund Post", ""]),
    (["Photo: Tove Lind", "The lamp is lit."], [0: .credit], ["  By Ada Quill · The Sund Post", ""]),
  ])
  func `the line under the title leaves out a source that follows it`(
    paragraphs: [String], kinds: [Int: Block.Kind], lines: [String]
  ) {
    let article = Sample.article("Lamps", paragraphs, kinds: kinds) {
      ($0.byline, $0.source) = ("Ada Quill", "The Sund Post")
    }
    #expect(TestReader(reading: article, columns: 60, rows: 12).lines.dropFirst().starts(with: lines))
  }

  @Test func `what cannot be decoded is counted on the status line`() {
    var article = Sample.article("Lamps", ["Lamp \u{FFFD}\u{FFFD}."])
    article.provenance.undecodable = 2
    let reader = TestReader(reading: article, columns: 50, rows: 5)
    #expect(reader.lines.last?.hasPrefix("2 undecodable places · Lamps") == true)
  }

  @Test(arguments: [
    ("j", "", "Lamp number 5."), ("jj", "Lamp number 1.", ""), ("3j2k", "", "Lamp number 5."),
    ("jk", "Forty lamps", ""), ("k", "Forty lamps", ""), ("<Down><Down>", "Lamp number 1.", ""),
    ("<Space>", "Lamp number 4.", ""), ("<C-f><C-b>", "Forty lamps", ""), ("<PgDn>", "Lamp number 4.", ""),
    ("d", "", "Lamp number 7."), ("2d", "Lamp number 5.", ""), ("dd<C-u>", "", "Lamp number 7."),
    ("G", "", "Lamp number 40."), ("<End>", "", "Lamp number 40."), ("Ggg", "Forty lamps", ""),
    ("G<Home>", "Forty lamps", ""), ("13G", "Lamp number 6.", ""), ("13gg", "Lamp number 6.", ""),
    ("999G", "", "Lamp number 40."), ("99999999999999999999j", "", "Lamp number 40."),
    ("100%", "", "Lamp number 40."),
    ("0j", "", "Lamp number 5."),
  ])
  func `keys move through the article`(keys: String, top: String, bottom: String) throws {
    let reader = try numbered.typing(keys)
    #expect(reader.lines.first?.drop { $0 == " " } == top[...])
    #expect(reader.lines[9].drop { $0 == " " } == bottom[...])
  }

  @Test func `% goes to a place that the status line shows`() throws {
    var reader = numbered
    try reader.type("50%")
    #expect(reader.status.hasSuffix(" 51%"))
    try reader.type("G")
    #expect(reader.status.hasSuffix("100%"))
  }

  @Test func `the place survives several resizes`() throws {
    var reader = TestReader(
      reading: Sample.article(
        "Long", (1...30).map { "Paragraph \($0) " + String(repeating: "of many words ", count: 20) }))
    try reader.type("<Space><Space><Space>jj")
    let before = reader.lines
    for size in ["1x1", "200x60", "7x3", "31x90", "80x24"] { try reader.type("<Resize \(size)>") }
    #expect(reader.lines == before)
  }

  @Test func `narrower text keeps the first words in view`() throws {
    var reader = TestReader(
      reading: Sample.article(
        "Long", (1...30).map { "Paragraph \($0) " + String(repeating: "of many words ", count: 20) }))
    try reader.type("<Space><Space>j")
    let first = reader.lines[0].split(separator: " ").prefix(3)
    try reader.type("5-")
    #expect(reader.status.hasPrefix("Text width: 52 columns"))
    #expect(reader.lines[0].contains(first.joined(separator: " ")))
    try reader.type("=")
    #expect(reader.status.hasPrefix("Text width: 72 columns"))
    #expect(reader.lines[0].split(separator: " ").prefix(3) == first)
  }

  @Test func `the text is centred`() {
    let wide = TestReader(reading: Sample.harbour, columns: 100)
    #expect(wide.lines[0].hasPrefix(String(repeating: " ", count: 14) + "Harbour"))
    #expect(wide.lines.dropLast().allSatisfy { CharacterWidth.columns(of: $0) <= 86 })
  }

  @Test func `z folds and shows noise`() throws {
    var reader = TestReader(reading: Sample.harbour)
    #expect(reader.painted(.noise) == ["··· 1 part folded, z shows it ···"])
    try reader.type("z")
    #expect(reader.painted(.noise) == ["Leave a Reply"])
    try reader.type("z")
    #expect(reader.painted(.noise) == ["··· 1 part folded, z shows it ···"])
    var clean = TestReader(reading: Sample.article("Clean", ["All of it."]))
    try clean.type("z")
    #expect(clean.status.hasPrefix("All of this document is the article's own"))
  }

  @Test func `list items have no blank lines between them and hang`() {
    let reader = TestReader(
      reading: Sample.article(
        "List", ["Before it.", "• one two three four five six", "• seven", "After it."],
        kinds: [1: .item, 2: .item]), columns: 24, rows: 12)
    #expect(
      reader.lines.prefix(9) == [
        "  List", "", "  Before it.", "", "    • one two three", "      four five six", "    • seven", "",
        "  After it.",
      ])
  }

  @Test(arguments: ["1x1", "1x2", "2x1", "3x3", "80x1", "1x80", "0x0"])
  func `the smallest screens show what fits`(size: String) throws {
    for reader in [TestReader(reading: Sample.harbour), TestReader([Sample.harbour])] {
      var reader = reader
      try reader.type("<Resize \(size)>jG<Tab>b/a<Enter>n<Esc>?q")
      let parts = size.split(separator: "x").compactMap { Int($0) }
      #expect(reader.lines.count == parts[1])
      #expect(reader.lines.allSatisfy { CharacterWidth.columns(of: $0) <= parts[0] })
    }
  }
}
