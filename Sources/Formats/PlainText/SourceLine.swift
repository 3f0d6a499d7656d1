/// A line of a document that isn't blank, in `UTF-8 offsets`, without the spaces and marks around it.
///
/// Kept small, since a list of words has millions of them.
struct SourceLine {
  /// Where its words begin, after indentation and the mark of a heading or quote.
  var start: Int
  /// Where its words end.
  var end: Int
  /// The column at which it ends, counted from the left margin; at most 65,535.
  ///
  /// In a Chinese or Japanese line, wide characters take two columns, as on a terminal.
  var columns: UInt16
  /// How far it is indented, at most 65,535.
  var indent: UInt16
  /// What kind of line it is, by its first characters.
  var mark: Mark
  /// Whether a blank line or a page break precedes it.
  var followsBlank: Bool
  /// Whether it contains a tab.
  var hasTab: Bool
  /// Whether it contains an asterisk.
  var hasAsterisk: Bool

  /// The kind of a line, by its first characters.
  enum Mark {
    /// Words.
    case text
    /// `• `, `- `, `* `, `1. `: the mark stays, as it may be a number.
    case item
    /// `> `, which is removed.
    case quote
    /// `# `, which is removed.
    case heading
    /// `| a | b |`
    case row
    /// `---`, `* * *`, `=====`
    case rule
  }
}

/// Splits a document into its lines.
///
/// Lines end at LF, CR, CRLF, VT, FF, NEL (U+0085) and the line and paragraph separators (U+2028, U+2029).
struct SourceLineReader {
  private var lines: [SourceLine] = []
  private var followsBlank = false

  /// Returns the lines of valid UTF-8 from `start` on that aren't blank.
  static func lines(of bytes: Span<UInt8>, from start: Int) -> [SourceLine] {
    var splitter = SourceLineReader()
    splitter.lines.reserveCapacity(bytes.count / 128)
    var offset = start
    while offset < bytes.count { offset = splitter.takeLine(from: offset, of: bytes) }
    return splitter.lines
  }

  /// Takes the line that begins at `start`; returns where the next one begins.
  private mutating func takeLine(from start: Int, of bytes: Span<UInt8>) -> Int {
    var offset = start
    var (continuations, wide) = (0, 0)
    var (hasTab, hasAsterisk) = (false, false)
    var breakWidth = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x80 {
        if byte == 0x2A { hasAsterisk = true }
        offset += 1
        continue
      }
      if byte == 0x09 { hasTab = true }
      if byte & 0xC0 == 0x80 { continuations += 1 }
      if byte >= 0xE3, bytes.isWide(at: offset) { wide += 1 }
      breakWidth = byte < 0x20 || byte >= 0xC2 ? bytes.widthOfLineBreak(at: offset) : 0
      if breakWidth > 0 { break }
      offset += 1
    }
    let words = bytes.trimmingBlanks(start..<offset)
    // In other scripts, programs count the character as one column.
    if wide > 0, wide * 3 < (words.count - continuations) * 2 { wide = 0 }
    if words.isEmpty {
      followsBlank = true
    } else {
      let indent = bytes.indent(from: start, to: words.lowerBound)
      append(
        SourceLine(
          start: words.lowerBound, end: words.upperBound,
          columns: UInt16(clamping: words.upperBound - words.lowerBound - continuations + wide + indent),
          indent: UInt16(clamping: indent), mark: .text,
          followsBlank: followsBlank, hasTab: hasTab, hasAsterisk: hasAsterisk),
        of: bytes)
    }
    if offset < bytes.count, bytes[offset] == 0x0C || bytes[offset] == 0xE2 && bytes[offset + 2] == 0xA9 {
      followsBlank = true
    }
    return offset + breakWidth
  }

  private mutating func append(_ line: SourceLine, of bytes: Span<UInt8>) {
    var line = line
    let (mark, words) = bytes.mark(ofLine: line.start..<line.end)
    line.mark = mark
    line.start = words.lowerBound
    guard !words.isEmpty else {
      followsBlank = true
      return
    }
    lines.append(line)
    followsBlank = false
  }
}

extension Span<UInt8> {
  /// Returns the columns of the spaces between two offsets; a tab reaches the next multiple of eight.
  fileprivate func indent(from start: Int, to end: Int) -> Int {
    var columns = 0
    for offset in start..<end { columns += self[offset] == 0x09 ? 8 - columns % 8 : 1 }
    return columns
  }

  /// Whether a Chinese or Japanese character of two columns begins at `offset`, by its first two bytes.
  fileprivate func isWide(at offset: Int) -> Bool {
    let next = offset + 1 < count ? self[offset + 1] : 0
    switch self[offset] {
    // U+3000 to U+9FFF; full-width forms, U+FF00 to U+FF60; the rarer ideographs.
    case 0xE3...0xE9: return true
    case 0xEF: return next == 0xBC || next == 0xBD && offset + 2 < count && self[offset + 2] <= 0xA0
    case 0xF0: return next >= 0xA0
    default: return false
    }
  }

  /// Returns how many bytes the line break at `offset` takes; 0 if there is none.
  fileprivate func widthOfLineBreak(at offset: Int) -> Int {
    let next = offset + 1 < count ? self[offset + 1] : 0
    switch self[offset] {
    case 0x0D: return next == 0x0A ? 2 : 1
    case 0x0A...0x0C: return 1
    case 0xC2: return next == 0x85 ? 2 : 0
    case 0xE2:
      guard next == 0x80, offset + 2 < count else { return 0 }
      return self[offset + 2] == 0xA8 || self[offset + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
