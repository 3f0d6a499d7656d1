import Frames
import Testing

@testable import Reader

/// Breaking text with styles into lines.
@Suite struct StyledTextTests {
  private func shown(_ text: StyledText, columns: Int, limit: Int) -> [String] {
    let lines = text.lines(columns: columns, limit: limit)
    var frame = Frame(size: Size(columns: columns, rows: max(1, lines.count)))
    for (row, line) in lines.enumerated() {
      frame.write(line, at: Position(row: row, column: 0), columns: columns)
    }
    return frame.lines
  }

  @Test(arguments: [
    ("one two three", 20, 2, ["one two three"]), ("one two three", 8, 2, ["one two", "three"]),
    ("one two three", 8, 1, ["one two…"]), ("one two three", 9, 1, ["one two …"]),
    ("at https://a.example/long/page", 12, 1, ["at https://…"]), ("灯台灯台", 5, 1, ["灯台…"]),
    ("", 5, 2, [""]), ("water", 1, 2, ["w", "…"]),
  ])
  func `the last line that fits is cut off`(text: String, columns: Int, limit: Int, lines: [String]) {
    #expect(shown(StyledText(text), columns: columns, limit: limit) == lines)
  }

  @Test func `styles follow their words`() {
    var text = StyledText("Ann Brook", .speaker(3))
    text.append(StyledText.dot + "The Bell", .secondary)
    text.add(.match, to: [4..<9])
    let lines = text.lines(columns: 12, limit: 3)
    #expect(lines.map { $0.parts.map(\.text) } == [["Ann ", "Brook", " ·"], ["The Bell"]])
    #expect(lines[0].parts.map(\.style).prefix(2) == [.speaker(3), [.speaker(3), .match]])
  }

  @Test func `no line begins with a dot`() {
    let text = StyledText(["Ann Brook", "The Bell", "4 March"].joined(separator: StyledText.dot))
    for columns in 4...40 {
      #expect(
        shown(text, columns: columns, limit: 20).allSatisfy { !$0.hasPrefix("·") || columns < 7 },
        "\(columns)")
    }
  }

  @Test func `only the visible part of a long text is measured`() {
    let text = StyledText(String(repeating: "water ", count: 2_000_000))
    #expect(shown(text, columns: 12, limit: 2) == ["water water", "water water…"])
  }
}
