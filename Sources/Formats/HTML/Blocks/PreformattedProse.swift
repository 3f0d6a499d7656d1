import Articles

/// Turns preformatted prose, as in mailing-list archives and old documents, into paragraphs.
///
/// Such text is read like plain text: wrapped lines are joined. Code, tables and verse stay unchanged.
enum PreformattedProse {
  /// At least one in this many bytes must be preformatted; if fewer are, they are an example or a listing
  /// in other text.
  private static let largestPart = 2
  /// A text with fewer lines isn't taken for prose.
  private static let fewestLines = 6

  /// Returns a text with paragraphs in place of preformatted prose; O(n).
  static func unwrapped(_ text: BlockText) -> BlockText {
    let shown = text.blocks.filter { !$0.isNoise }
    let preformatted = shown.filter { $0.form == .preformatted }
    let size = preformatted.reduce(0) { $0 + $1.range.count }
    guard size > 0, size * largestPart >= shown.reduce(0, { $0 + $1.range.count }) else { return text }
    let counts = preformatted.map { LineCounts(text.utf8[$0.range]) }
    let (lines, prose) = counts.reduce((0, 0)) { ($0.0 + $1.lines, $0.1 + $1.prose) }
    guard lines >= fewestLines, prose * 2 >= lines else { return text }
    var writing = ProseWriting(text)
    for block in text.blocks {
      let isPreformatted = block.form == .preformatted && !block.isNoise
      writing.write(block, asProse: isPreformatted && LineCounts(text.utf8[block.range]).mayBeProse)
    }
    return writing.finish()
  }

  /// How many non-blank lines some text has, and how many of them read like sentences.
  private struct LineCounts {
    private(set) var lines = 0
    private(set) var prose = 0
    private var columns = 0

    init(_ words: ArraySlice<UInt8>) {
      for line in words.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
        let line = line.drop { $0 == 0x20 || $0 == 0x09 }
        if line.isEmpty { continue }
        lines += 1
        columns = max(columns, line.count)
        if isSentence(line) { prose += 1 }
      }
    }

    /// Whether a part of a prose text may be prose too, rather than a listing or a table in it.
    var mayBeProse: Bool { prose * 3 >= lines && columns <= 400 }
  }

  /// Whether a line has at least five words, nearly all letters, and nothing that only code has.
  private static func isSentence(_ line: ArraySlice<UInt8>) -> Bool {
    var (letters, blanks, signs, gaps) = (0, 0, 0, 0)
    var previous: UInt8 = 0
    for byte in line {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x80...: letters += 1
      case 0x20, 0x09:
        blanks += 1
        // Two spaces may follow a full stop, or justify a wrapped line.
        if previous == 0x20, byte == 0x20 { gaps += 1 }
      case 0x23, 0x24, 0x3C...0x3E, 0x5C, 0x5F, 0x60, 0x7B...0x7D: signs += 1
      // A function call.
      case 0x28 where (0x61...0x7A).contains(previous | 0x20): signs += 1
      default: break
      }
      previous = byte
    }
    return blanks - gaps >= 4 && gaps <= 6 && letters * 4 >= (line.count - blanks) * 3 && signs == 0
      && line.last != UInt8(ascii: ";")
  }
}

/// Writes a text again, replacing some of its blocks.
private struct ProseWriting {
  private let text: BlockText
  private var result = BlockText()
  /// Where stretches of the text went in the result, ascending.
  private var moves: [(from: Range<Int>, to: Int)] = []

  init(_ text: BlockText) {
    self.text = text
    result.utf8.reserveCapacity(text.utf8.count)
  }

  mutating func write(_ block: Block, asProse isProse: Bool) {
    guard isProse else {
      var copy = block
      copy.range = add([block.range])
      return result.blocks.append(copy)
    }
    let source = Array(text.utf8[block.range])
    let lines = SourceLineReader.lines(of: source.span, from: 0)
    for draft in BlockOutline(of: lines, in: source) {
      var joints: [Bool] = []
      for index in draft.lines.dropLast() {
        joints.append(!source.span.joinsWithoutBlank(lines[index].end, before: lines[index + 1].start))
      }
      let ranges = draft.lines.map {
        block.range.lowerBound + lines[$0].start..<block.range.lowerBound + lines[$0].end
      }
      var paragraph = Block(draft.form, role: block.role, range: add(ranges, blanks: joints))
      paragraph.depth = block.depth
      result.blocks.append(paragraph)
    }
  }

  /// Adds some stretches of the text as a block, separated by spaces if `spaces` says so; returns its range.
  private mutating func add(_ ranges: [Range<Int>], blanks: [Bool] = []) -> Range<Int> {
    if !result.utf8.isEmpty { result.utf8 += [0x0A, 0x0A] }
    let start = result.utf8.count
    for (index, range) in ranges.enumerated() {
      if index > 0, blanks[index - 1] { result.utf8.append(0x20) }
      moves.append((range, result.utf8.count))
      result.utf8 += text.utf8[range]
    }
    return start..<result.utf8.count
  }

  /// Returns the result, with each span moved along with its words.
  consuming func finish() -> BlockText {
    var next = 0
    for span in text.spans {
      while next < moves.count, moves[next].from.upperBound <= span.range.lowerBound { next += 1 }
      guard next < moves.count else { break }
      var last = next
      while last + 1 < moves.count, moves[last + 1].from.lowerBound < span.range.upperBound { last += 1 }
      let start = place(max(span.range.lowerBound, moves[next].from.lowerBound), in: moves[next])
      let end = place(min(span.range.upperBound, moves[last].from.upperBound), in: moves[last])
      if start < end { result.spans.append(Article.Span(span.kind, start..<end)) }
    }
    return result
  }

  private func place(_ offset: Int, in move: (from: Range<Int>, to: Int)) -> Int {
    move.to + offset - move.from.lowerBound
  }
}
