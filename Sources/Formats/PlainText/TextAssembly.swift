import Articles

/// The text of an article as it grows, block by block.
struct TextAssembly {
  /// The text so far, in UTF-8.
  private(set) var utf8: [UInt8] = []
  /// The blocks so far.
  private(set) var blocks: [Block] = []
  /// The spans so far.
  private(set) var spans: [Article.Span] = []

  /// Makes an empty text with room for a document of `capacity` bytes.
  init(capacity: Int) {
    utf8.reserveCapacity(capacity)
  }

  /// Adds a block after a blank line, with its lines joined, tabs as spaces, and `**` removed.
  ///
  /// Lines are joined by a space unless a word continues. Spaces that padded a line to a width are removed.
  mutating func append(_ draft: DraftBlock, of lines: [SourceLine], in source: [UInt8]) {
    if !utf8.isEmpty { utf8.append(contentsOf: [0x0A, 0x0A]) }
    let start = utf8.count
    var hasAsterisk = false
    for index in draft.lines {
      let line = lines[index]
      if index > draft.lines.lowerBound,
        !source.span.joinsWithoutBlank(lines[index - 1].end, before: line.start)
      {
        utf8.append(0x20)
      }
      let lineStart = utf8.count
      utf8.append(contentsOf: source[line.start..<line.end])
      if line.hasTab {
        for offset in lineStart..<utf8.count where utf8[offset] == 0x09 { utf8[offset] = 0x20 }
      }
      hasAsterisk = hasAsterisk || line.hasAsterisk
    }
    if draft.isJustified { removePadding(from: start) }
    if hasAsterisk { takeOutAsterisks(from: start) }
    blocks.append(Block(draft.form, range: start..<utf8.count))
  }

  /// Replaces several spaces by one in the text from `start` on.
  private mutating func removePadding(from start: Int) {
    var written = start
    for offset in start..<utf8.count
    where offset == start || utf8[offset] != 0x20 || utf8[offset - 1] != 0x20 {
      utf8[written] = utf8[offset]
      written += 1
    }
    utf8.removeLast(utf8.count - written)
  }

  /// Removes `**` from the text from `start` on; the text between two of them becomes a span.
  private mutating func takeOutAsterisks(from start: Int) {
    let marks = EmphasisMarks.pairs(in: utf8[start...])
    guard !marks.isEmpty else { return }
    var (written, next) = (start, start)
    var opening: Int?
    for mark in marks {
      for offset in next..<mark {
        utf8[written] = utf8[offset]
        written += 1
      }
      next = mark + 2
      if let begin = opening {
        spans.append(Article.Span(.strong, begin..<written))
        opening = nil
      } else {
        opening = written
      }
    }
    for offset in next..<utf8.count {
      utf8[written] = utf8[offset]
      written += 1
    }
    utf8.removeLast(utf8.count - written)
  }
}

/// Finds the `**` that are marks: an opening one that begins a word, paired with a closing one after a word.
enum EmphasisMarks {
  /// Returns the offsets of the marks, opening and closing ones alternating.
  static func pairs(in block: ArraySlice<UInt8>) -> [Int] {
    var pairs: [Int] = []
    var opening: Int?
    var offset = block.startIndex
    while offset + 1 < block.endIndex {
      guard block[offset] == 0x2A, block[offset + 1] == 0x2A else {
        offset += 1
        continue
      }
      let before = offset > block.startIndex ? block[offset - 1] : 0x20
      let after = offset + 2 < block.endIndex ? block[offset + 2] : 0x20
      if let begin = opening, offset > begin + 2, before > 0x20 {
        pairs += [begin, offset]
        opening = nil
      } else if opening == nil, after > 0x20, after != 0x2A, !before.isLetter || before >= 0x80 {
        opening = offset
      }
      offset += 2
    }
    return pairs
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter or digit, or a byte of a character beyond ASCII.
  fileprivate var isLetter: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
