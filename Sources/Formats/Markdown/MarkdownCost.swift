/// What parsing a document would cost, estimated in one pass.
///
/// cmark-gfm takes more than linear time for some documents. Documents beyond these bounds, which are far
/// above what people write, are read as plain text.
struct MarkdownCost {
  /// Whether the document may be parsed.
  private(set) var isReasonable = true
  /// Whether tables may be parsed.
  private(set) var allowsTables = true

  /// The size in `bytes` up to which a document is parsed.
  private static let maximumSize = 4 << 20
  /// How many list and quote marks a line may begin with.
  private static let maximumDepth = 64
  /// How far a list item may be indented, in `bytes`.
  private static let maximumIndent = 200
  /// How many columns a table may have, and how many lines may directly precede the line below its head.
  private static let maximumColumns = 128
  private static let maximumLinesBefore = 300
  /// How many cells all tables may have together, and how many bytes link definitions may expand to.
  private static let maximumCells = 2_000_000
  private static let maximumExpansion = 64 << 20
  /// How many images a paragraph may have, and how many `<?` and `<!`.
  private static let maximumOpenings = 500

  private var lines = 0
  private var columns = 0
  private var closings = 0
  /// Lines since the last blank one.
  private var linesInRun = 0
  private var imagesInRun = 0
  private var declarationsInRun = 0
  /// The length of the current link definition and of the longest one, in `bytes`.
  private var definition: Int?
  private var longestDefinition = 0

  /// Estimates the cost of the text from `start` on; O(n).
  init(of text: Span<UInt8>, from start: Int) {
    guard text.count - start <= Self.maximumSize else {
      isReasonable = false
      return
    }
    var offset = start
    while offset < text.count, isReasonable {
      var end = offset
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      read(offset..<end, of: text)
      offset = end + 1
    }
    longestDefinition = max(longestDefinition, definition ?? 0)
    if longestDefinition > 0, closings > Self.maximumExpansion / longestDefinition { isReasonable = false }
    if columns > 0, lines > Self.maximumCells / columns { allowsTables = false }
  }

  private mutating func read(_ line: Range<Int>, of text: Span<UInt8>) {
    lines += 1
    let prefix = LinePrefix(of: line, in: text)
    if prefix.end == line.upperBound { endRun() }
    linesInRun += 1
    if !prefix.isRule,
      prefix.marks > Self.maximumDepth || prefix.marks > 0 && prefix.indent > Self.maximumIndent
    {
      isReasonable = false
    }
    readDefinition(line, prefix, of: text)
    readDelimiters(prefix.end..<line.upperBound, of: text)
    for offset in prefix.end..<line.upperBound { count(text[offset], before: offset + 1, of: text) }
    if imagesInRun > Self.maximumOpenings || declarationsInRun > Self.maximumOpenings { isReasonable = false }
  }

  private mutating func endRun() {
    (linesInRun, imagesInRun, declarationsInRun) = (0, 0, 0)
    longestDefinition = max(longestDefinition, definition ?? 0)
    definition = nil
  }

  private mutating func count(_ byte: UInt8, before next: Int, of text: Span<UInt8>) {
    switch byte {
    case UInt8(ascii: "]"): closings += 1
    case UInt8(ascii: "!") where next < text.count && text[next] == UInt8(ascii: "["): imagesInRun += 1
    case UInt8(ascii: "<")
    where next < text.count && [UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[next]):
      let isComment = next + 1 < text.count && text[next + 1] == UInt8(ascii: "-")
      if !isComment { declarationsInRun += 1 }
    default: break
    }
  }

  /// Measures what may be a link definition, `[name]: address`, with the lines that follow.
  private mutating func readDefinition(_ line: Range<Int>, _ prefix: LinePrefix, of text: Span<UInt8>) {
    if prefix.end < line.upperBound, text[prefix.end] == UInt8(ascii: "[") {
      longestDefinition = max(longestDefinition, definition ?? 0)
      definition = 0
    }
    if let length = definition { definition = length + line.count }
  }

  /// Measures what may be the line below a table's head: bars, dashes, colons and spaces.
  private mutating func readDelimiters(_ rest: Range<Int>, of text: Span<UInt8>) {
    var bars = 1
    for offset in rest {
      switch text[offset] {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: break
      default: return
      }
    }
    columns = max(columns, bars)
    if bars > Self.maximumColumns || linesInRun > Self.maximumLinesBefore { allowsTables = false }
  }
}

/// The quote and list marks that a line begins with.
private struct LinePrefix {
  /// Where the words begin.
  private(set) var end: Int
  /// How many marks there are.
  private(set) var marks = 0
  /// How many bytes precede the first mark.
  private(set) var indent = 0
  /// Whether the line is a rule of marks and spaces: `* * *`.
  private(set) var isRule = false

  init(of line: Range<Int>, in text: Span<UInt8>) {
    end = line.lowerBound
    var kinds: Set<UInt8> = []
    var isNumber = false
    while end < line.upperBound {
      let byte = text[end]
      let endsMark = end + 1 == line.upperBound || text[end + 1] <= 0x20
      switch byte {
      case 0x20, 0x09: if marks == 0 { indent += 1 }
      case UInt8(ascii: ">"): marks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): if endsMark { marks += 1 }
      case UInt8(ascii: "."), UInt8(ascii: ")"): if isNumber, endsMark { marks += 1 }
      case 0x30...0x39: break
      default: return
      }
      isNumber = (0x30...0x39).contains(byte)
      if byte > 0x20 { kinds.insert(byte) }
      end += 1
    }
    isRule = kinds.count == 1 && !kinds.contains(UInt8(ascii: ">"))
  }
}
