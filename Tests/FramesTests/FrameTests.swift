import Frames
import TestSupport
import Testing

@Suite struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int = 1) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  @Test(arguments: [("a", true), ("é", true), ("“", true), ("日", true), ("e\u{301}", false), ("👩", false)])
  func `a cell returns the cluster that was written, and its scalar if it is a short one`(
    cluster: String, isShort: Bool
  ) {
    var frame = frame(4)
    frame.write(cluster, at: Position(row: 0, column: 0))
    let cell = frame[row: 0].first
    #expect(cell?.cluster == cluster)
    #expect(cell?.scalar == (isShort ? cluster.unicodeScalars.first : nil))
  }

  @Test func `text is cut at the right edge, and a wide cluster is never cut in half`() {
    var frame = frame(5)
    #expect(frame.write("abcdefg", at: Position(row: 0, column: 2)) == 5)
    #expect(frame.description == "|  abc|")
    #expect(frame.write("x日本語", at: Position(row: 0, column: 0)) == 5)
    #expect(frame.description == "|x日本|")
    #expect(frame.write("日本語", at: Position(row: 0, column: 0)) == 4)
    #expect(frame.description == "|日本 |")
    #expect(frame.write("日本", at: Position(row: 0, column: 1), columns: 3) == 3)
    #expect(frame.description == "| 日  |")
  }

  @Test func `marks after the last column still belong to it`() {
    var frame = frame(4)
    frame.write("cafe\u{301}s", at: Position(row: 0, column: 0))
    #expect(frame.description == "|cafe\u{301}|")
  }

  @Test func `what lies outside the frame is cut off`() {
    var frame = frame(4, 2)
    frame.write("hidden", at: Position(row: -1, column: 0))
    frame.write("hidden", at: Position(row: 2, column: 0))
    frame.write("hidden", at: Position(row: 0, column: 4))
    #expect(frame.lines == ["", ""])
    #expect(frame.write("abcd", at: Position(row: 0, column: -2)) == 2)
    #expect(frame.write("x日本", at: Position(row: 1, column: -2)) == 3)
    #expect(frame.lines == ["cd", " 本"])
    #expect(frame.write("none", at: Position(row: 0, column: 0), columns: -3) == 0)
  }

  @Test func `Writing over half of a wide cluster leaves a space for the other half`() {
    var frame = frame(6)
    frame.write("日本語", at: Position(row: 0, column: 0))
    frame.write("x", at: Position(row: 0, column: 1))
    #expect(frame.description == "| x本語|")
    frame.write("yz", at: Position(row: 0, column: 3))
    #expect(frame.description == "| x yz |")
    frame.write("日本語", at: Position(row: 0, column: 0))
    frame.fill(Region(row: 0, column: 1, columns: 2, rows: 1), style: .status)
    #expect(frame.description == "|    語|")
    #expect(frame.runs == [StyleRun(position: Position(row: 0, column: 1), columns: 2, style: .status)])
  }

  @Test func `Roles are added to whole clusters, and runs name them in reading order`() {
    var frame = frame(10, 2)
    frame.write("He: ", at: Position(row: 0, column: 0))
    frame.write("“日本”", at: Position(row: 0, column: 4), style: [.quotation, .speaker(1)])
    frame.addStyle(.selected, in: Region(row: 0, column: 6, columns: 1, rows: 5))
    #expect(
      frame.runs.map { "\($0.position.row),\($0.position.column) \($0.columns) \($0.style)" } == [
        "0,4 1 quotation speaker-2", "0,5 2 quotation speaker-2 selected", "0,7 3 quotation speaker-2",
        "1,6 1 selected",
      ])
    #expect(frame.texts(styled: .quotation) == ["“日本”"])
    #expect(frame.texts(styled: [.quotation, .selected]) == ["日"])
  }

  @Test func `Regions larger than any frame are clipped`() {
    var frame = frame(3, 2)
    frame.fill(Region(row: -5, column: -5, columns: .max, rows: .max), style: .status)
    #expect(frame.runs.map(\.columns) == [3, 3])
    frame.addStyle(.selected, in: Region(row: 1, column: 2, columns: .max, rows: .max))
    #expect(frame.runs.map(\.style.description) == ["status", "status", "status selected"])
    frame.fill(Region(row: 0, column: 9, columns: 4, rows: 1), style: .plain)
    #expect(frame.runs.count == 3)
  }

  @Test func `a frame without columns or rows takes anything`() {
    var frame = frame(0, 0)
    frame.write("text", at: Position(row: 0, column: 0))
    frame.fill(Region(row: 0, column: 0, columns: 1, rows: 1), style: .status)
    #expect(frame.lines.isEmpty && frame.runs.isEmpty)
  }

  @Test func `lines lose their trailing spaces only`() {
    var frame = frame(8, 3)
    frame.write("  a b  ", at: Position(row: 0, column: 0))
    frame.write("n\u{A0}", at: Position(row: 2, column: 0))
    #expect(frame.lines == ["  a b", "", "n\u{A0}"])
  }

  @Test
  func `Whatever is written, every row has as many columns as the frame and holds nothing but what passed`() {
    var random = SplitMix64(7)
    for _ in 0..<400 {
      var frame = frame(Int.random(in: 0...12, using: &random), 2)
      for _ in 0..<6 {
        let column = Int.random(in: -4...13, using: &random)
        let end = frame.write(
          random.text(count: 12), at: Position(row: Int.random(in: -1...2, using: &random), column: column),
          columns: Int.random(in: -1...14, using: &random))
        #expect(end >= column && end <= max(column, frame.size.columns))
      }
      for row in 0..<2 { expectWhole(frame[row: row], columns: frame.size.columns) }
    }
  }

  private func expectWhole(_ cells: ArraySlice<Cell>, columns: Int) {
    #expect(cells.count == columns)
    #expect(cells.map(\.width).reduce(0, +) == columns)
    var open = 0
    for cell in cells {
      #expect((cell.width == 0) == (open > 0))
      #expect(cell.cluster.isEmpty == (cell.width == 0))
      #expect(
        cell.cluster.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
      open = max(open, cell.width) - 1
    }
  }

  @Test func `text takes in a frame the columns that it is measured to take`() {
    var random = SplitMix64(11)
    for _ in 0..<400 {
      let text = random.text(count: 10)
      var frame = frame(100)
      #expect(frame.write(text, at: Position(row: 0, column: 0)) == CharacterWidth.columns(of: text))
    }
  }
}

extension SplitMix64 {
  /// Text of scalars of all kinds: letters, marks, controls, joiners, wide and unassigned ones.
  mutating func text(count: Int) -> String {
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x0...0x1F, 0x7F...0xFF, 0x300...0x36F, 0x2010...0x205F, 0x400...0x48F,
      0x900...0x97F, 0x1100...0x11FF,
      0x200B...0x206F, 0x4E00...0x4FFF, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F470, 0x0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<count {
      let block = blocks.randomElement(using: &self) ?? 0x20...0x7E
      let scalar = Unicode.Scalar(UInt32.random(in: block, using: &self)) ?? "\u{FFFD}"
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}

/// Rows that move.
@Suite struct RowMovingTests {
  private func moved(_ rows: Range<Int>, by distance: Int) -> [String] {
    var frame = Frame(size: Size(columns: 3, rows: 4))
    for row in 0..<4 { frame.write("\(row)界", at: Position(row: row, column: 0)) }
    frame.moveRows(rows, by: distance)
    return frame.lines
  }

  @Test func `rows move up or down, and blank ones come in`() {
    #expect(moved(0..<3, by: 1) == ["1界", "2界", "", "3界"])
    #expect(moved(0..<4, by: -2) == ["", "", "0界", "1界"])
    #expect(moved(1..<3, by: 5) == ["0界", "", "", "3界"])
    #expect(moved(2..<9, by: 1) == ["0界", "1界", "3界", ""])
  }

  @Test func `a cluster of more bytes than a cell holds is shown by its base`() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    let long = "\u{0915}" + String(repeating: "\u{094D}\u{0915}\u{0301}", count: 7)
    frame.write(long + "x", at: Position(row: 0, column: 0))
    #expect(frame[row: 0].first?.cluster == "\u{0915}")
    #expect(frame.lines[0].hasSuffix("x"))
  }
}
