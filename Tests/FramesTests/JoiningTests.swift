import Frames
import TestSupport
import Testing

/// Flags and pictures that are joined of several: neighbours never make another one of them.
@Suite struct JoiningTests {
  private func shown(_ text: String, columns: Int = 40) -> String {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    frame.write(text, at: Position(row: 0, column: 0))
    return frame.lines[0]
  }

  @Test(arguments: [
    // Iceland, Spain and nobody's flag between them.
    ("🇮🇸🇪🇸", "ISES"), ("🇸🇪🇳", "SEN"), ("🇫\u{200B}🇷", "FR"), ("at 🇰🇷!", "at KR!"), ("日🇯🇵語", "日JP語"),
    ("🇵🇹\u{301}", "PT\u{301}"),
    ("🧑\u{200D}🚀 and 👩🏾\u{200D}🎨", "🧑 and 👩"), ("👍\u{200B}🏽", "👍"), ("👩\u{200D}\u{200B}👧", "👩👧"),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}🇦🇩", "🏴AD"), ("3\u{FE0F}\u{20E3}4", "3\u{20E3}4"),
  ])
  func `a flag is its letters and a joined picture its base`(text: String, line: String) {
    #expect(Array(shown(text).unicodeScalars) == Array(line.unicodeScalars))
  }

  @Test func `the letters of a flag are never cut apart`() {
    #expect(shown("a🇮🇸", columns: 2) == "a")
    #expect(shown("a🇮🇸", columns: 3) == "aIS")
  }

  @Test func `whatever is written, no two cells of a row join`() {
    var random = SplitMix64(23)
    for _ in 0..<4000 {
      var frame = Frame(size: Size(columns: 14, rows: 1))
      for _ in 0..<3 {
        let column = Int.random(in: -2...13, using: &random)
        frame.write(joinable(&random), at: Position(row: 0, column: column))
      }
      expectApart(frame[row: 0])
    }
  }

  /// Every cell begins a grapheme cluster of the row, and the row is as wide as its cells.
  private func expectApart(_ cells: ArraySlice<Cell>) {
    let row = cells.map(\.cluster).joined()
    let starts = Set(row.indices.map { $0.utf16Offset(in: row) })
    var offset = 0
    for cell in cells {
      #expect(cell.cluster.isEmpty || starts.contains(offset), "\(Array(row.unicodeScalars))")
      offset += cell.cluster.utf16.count
    }
    #expect(row.unicodeScalars.allSatisfy { !(0x1F1E6...0x1F1FF).contains($0.value) })
    #expect(cells.map(\.width).reduce(0, +) == 14)
    let columns = row.unicodeScalars.map { CharacterWidth.columns(of: $0) }.reduce(0, +)
    #expect(columns == 14, "\(Array(row.unicodeScalars))")
  }

  /// Text of what joins: halves of flags, people, joiners, selectors, skin tones, tags, marks; and of what is dropped.
  private func joinable(_ random: inout SplitMix64) -> String {
    let blocks: [ClosedRange<UInt32>] = [
      0x1F1E6...0x1F1FF, 0x1F1E6...0x1F1E8, 0x1F466...0x1F469, 0x1F3FB...0x1F3FF, 0x1F3F3...0x1F3F4,
      0x200B...0x200F,
      0x200D...0x200D, 0xFE0E...0xFE0F, 0x20E3...0x20E3, 0xE0061...0xE007F, 0x2695...0x2696, 0x300...0x304,
      0x30...0x39, 0x61...0x63, 0x20...0x20, 0x4E00...0x4E02, 0xAD...0xAD, 0x2060...0x2060,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let block = blocks.randomElement(using: &random) ?? 0x61...0x63
      text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: block, using: &random)) ?? "a")
    }
    return text
  }
}
