import Articles

/// The lines of plain text in a mail, with the `>` of replies removed and counted.
struct MailTextLines {
  /// A line, or several that flow together.
  struct Line {
    /// Its words in ``words``.
    var range: Range<Int>
    /// How many `>` preceded it.
    var depth: Int
    /// Whether a blank line must precede it.
    var startsBlock = false
    /// Whether a blank line must follow it.
    var endsBlock = false
    /// Whether it forms one line with the next.
    var joinsNext = false
  }

  /// How lines end.
  enum Flow {
    /// Where the sender broke them.
    case fixed
    /// Lines that end in a space continue in the next (RFC 3676).
    case keepingSpaces
    /// The same, but the space is removed: `delsp=yes`.
    case deletingSpaces
  }

  /// The words of all lines.
  private(set) var words: [UInt8] = []
  /// The lines in order; a blank one has no words.
  var lines: [Line] = []
  /// Whether some lines flow together.
  private var flows = false

  /// Deeper quotations count as this deep.
  private static let maximumDepth = 50

  /// Reads the lines of valid UTF-8; O(n).
  init(of utf8: ArraySlice<UInt8>, flow: Flow) {
    words.reserveCapacity(utf8.count)
    var skipping = MailTextSkipping()
    var isOpen = false
    for line in MailLines(of: utf8) {
      let bytes = utf8[line.words]
      guard let shown = skipping.shown(of: bytes) else { continue }
      let (depth, rest) = Self.quoted(shown, unstuffing: flow != .fixed)
      let joins = isOpen && lines.last?.depth == depth && !Self.isSignatureMark(rest)
      append(rest, depth: depth, joining: joins)
      flows = flows || joins
      isOpen =
        flow != .fixed && rest.last == 0x20 && !Self.isSignatureMark(rest) && !rest.allSatisfy(\.isMailBlank)
      if isOpen, flow == .deletingSpaces { dropLastSpace() }
    }
    restoreFrom()
    MailLineBreaks.mark(&self)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, depth: Int, joining: Bool) {
    let start = words.count
    words += bytes
    if joining, let last = lines.indices.last {
      lines[last].range = lines[last].range.lowerBound..<words.count
    } else {
      lines.append(Line(range: start..<words.count, depth: depth))
    }
  }

  private mutating func dropLastSpace() {
    guard let last = lines.indices.last, words.last == 0x20 else { return }
    words.removeLast()
    lines[last].range = lines[last].range.lowerBound..<words.count
  }

  /// Returns the words after the marks of a reply, and how many of these there are: `>> `, `> > `.
  private static func quoted(_ line: ArraySlice<UInt8>, unstuffing: Bool) -> (
    depth: Int, words: ArraySlice<UInt8>
  ) {
    var rest = line
    var depth = 0
    while true {
      let marked = rest.first == 0x20 ? rest.dropFirst() : rest
      guard marked.first == UInt8(ascii: ">") else { break }
      rest = marked.dropFirst()
      depth += 1
    }
    if rest.first == 0x20, depth > 0 || unstuffing { rest = rest.dropFirst() }
    return (min(depth, maximumDepth), rest)
  }

  /// Whether a line is the mark before a signature: `-- `.
  static func isSignatureMark(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "--".utf8) && line.dropFirst(2).allSatisfy(\.isMailBlank)
  }

  /// Removes the `>` that a mailbox put before `From `, if no other line around it is quoted.
  private mutating func restoreFrom() {
    for index in lines.indices
    where lines[index].depth == 1 && words[lines[index].range].starts(with: "From ".utf8) {
      let neighbours = [index - 1, index + 1].filter(lines.indices.contains)
      if neighbours.allSatisfy({ lines[$0].depth == 0 }) { lines[index].depth = 0 }
    }
  }

  /// Returns the words of a line as text.
  func text(of line: Int) -> String {
    String(decoding: words[lines[line].range].trimmingMailSpace, as: UTF8.self)
  }

  /// Whether a line has no words.
  func isBlank(_ line: Int) -> Bool { words[lines[line].range].allSatisfy(\.isMailBlank) }

  // MARK: Blocks

  /// Returns the blocks that the lines form, as ``PlainText`` joins them; quotations have their depth.
  func blocks() -> BlockText {
    var (source, starts) = (rewritten, [(offset: Int, depth: Int)]())
    swap(&starts, &source.starts)
    let sourceLines = SourceLineReader.lines(of: source.utf8.span, from: 0)
    guard !sourceLines.isEmpty else { return BlockText() }
    var assembly = TextAssembly(capacity: source.utf8.count)
    var depths: [Int] = []
    var next = 0
    for draft in BlockOutline(of: sourceLines, in: source.utf8) {
      let start = sourceLines[draft.lines.lowerBound].start
      while next + 1 < starts.count, starts[next + 1].offset <= start { next += 1 }
      depths.append(starts.isEmpty ? 0 : starts[next].depth)
      assembly.append(draft, of: sourceLines, in: source.utf8)
    }
    var blocks = assembly.blocks
    for (index, depth) in zip(blocks.indices, depths) where depth > 0 {
      blocks[index].form = .quote
      blocks[index].depth = depth
    }
    return BlockText(utf8: assembly.utf8, blocks: blocks, spans: assembly.spans)
  }

  /// The text with one `>` before quoted lines and blank lines before blocks, and where each line begins.
  private var rewritten: (utf8: [UInt8], starts: [(offset: Int, depth: Int)]) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(words.count + lines.count * 3)
    var starts: [(offset: Int, depth: Int)] = []
    for (index, line) in lines.enumerated() {
      let previous = index > 0 ? lines[index - 1] : line
      if index > 0, previous.joinsNext {
        utf8.append(0x20)
      } else {
        if previous.depth != line.depth || line.startsBlock || previous.endsBlock || flows {
          utf8.append(0x0A)
        }
        starts.append((utf8.count, line.depth))
        if line.depth > 0 { utf8 += [0x3E, 0x20] }
      }
      utf8 += line.joinsNext || previous.joinsNext ? words[line.range].trimmingMailSpace : words[line.range]
      if !line.joinsNext { utf8.append(0x0A) }
    }
    return (utf8, starts)
  }
}
