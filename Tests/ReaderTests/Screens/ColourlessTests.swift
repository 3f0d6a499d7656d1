import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Letters for speakers on a terminal without colours.
@Suite struct ColourlessTests {
  private static let bridge = Sample.article(
    "The bridge stays shut",
    [
      "“Nothing crosses before June,” said Hanna Brook. “Not even a bicycle.”",
      "Rolf Tamm asked for less. “A week would do,” he said.",
      "“We heard that in May,” Brook replied. The town has no other way across the river, and none is planned.",
      "A board said: “Closed to all.”",
    ])

  private func reading(columns: Int = 60, rows: Int = 20, _ article: Article = bridge) throws -> TestReader {
    let reader = try TestReader(reading: article, columns: columns, rows: rows).typing("TTTgg")
    return reader
  }

  @Test func `a line in which a quotation begins has the letter of its speaker`() throws {
    let reader = try reading()
    #expect(
      reader.lines.contains("A “Nothing crosses before June,” said Hanna Brook. “Not"),
      "\(reader.lines)")
    #expect(reader.lines.contains("B Rolf Tamm asked for less. “A week would do,” he said."))
    #expect(reader.lines.contains("A “We heard that in May,” Brook replied. The town has no"))
    #expect(reader.painted(.secondary).prefix(3) == ["A", "B", "A"])
  }

  @Test func `a terminal with colours shows no letters`() throws {
    let reader = try reading().typing("T")
    #expect(reader.lines.contains("  B Rolf Tamm") == false)
    #expect(reader.lines.contains("  Rolf Tamm asked for less. “A week would do,” he said."))
  }

  @Test func `the list of speakers shows their letters`() throws {
    var reader = try reading()
    try reader.type("gs")
    #expect(reader.lines[1].hasPrefix("A Hanna Brook"))
    #expect(reader.lines[2].hasPrefix("B Rolf Tamm"))
    try reader.type("/tamm<Enter>")
    #expect(reader.lines[1].hasPrefix("B Rolf Tamm"))
  }

  @Test(arguments: [(40, "A◆“Nothing"), (78, "A◆ “Nothing"), (80, "A ◆ “Nothing"), (90, "     A ◆ “Nothing")])
  func `a bookmark is beside the letter`(columns: Int, line: String) throws {
    let reader = try reading(columns: columns).typing("<Tab>b<Esc>")
    #expect(reader.lines.contains { $0.hasPrefix(line) }, "\(reader.lines)")
  }

  @Test(arguments: [(80, "AB  “Yes,”"), (60, "AB“Yes,”")])
  func `letters of one line are side by side`(columns: Int, line: String) throws {
    let article = Sample.article("Two", ["“Yes,” said Hanna Brook. “No,” said Rolf Tamm."])
    #expect(try reading(columns: columns, article).lines.contains { $0.hasPrefix(line) })
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "a"), (51, "z"), (52, "A"), (nil, "?")])
  func `letters start again after z`(speaker: Int?, letter: String) {
    #expect(SpeakerLetter(speaker).text == letter)
  }

  @Test(arguments: [1, 8, 23, 24, 25, 40, 79, 80, 120, 200])
  func `letters move no word`(columns: Int) throws {
    var reader = TestReader([Self.bridge, Sample.harbour], columns: columns, rows: 14)
    try reader.type("l<Esc>")
    let coloured = reader.state.frame
    try reader.type("TTT<Esc>")
    let plain = reader.state.frame
    for row in 0..<13 {
      for (cell, letter) in zip(coloured[row: row], plain[row: row]) where cell.cluster != letter.cluster {
        #expect(cell.cluster == " " && letter.style == .secondary, "\(plain)")
      }
    }
  }
}
