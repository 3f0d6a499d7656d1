/// Tells lines that were broken to fit a width from lines that are paragraphs.
///
/// A text is hard-wrapped where lines that end between 55 and 85 columns go on in the next line: with a small letter
/// most of the time, or because the next word would not have fitted.
struct LineWrapping {
  /// The columns at which wrapped lines end.
  static let columns: ClosedRange<UInt16> = 55...85

  /// Whether the document is hard-wrapped.
  private let isWrapped: Bool
  /// The column that no wrapped line passes.
  private let width: Int

  /// Measures the lines of a document.
  init(of lines: [SourceLine], in bytes: Span<UInt8>) {
    var (pairs, goingOn, needed, long) = (0, 0, 0, 0)
    var width = 0
    for line in lines where line.columns > Self.columns.upperBound { long += 1 }
    let wrapped = lines.indices.dropLast().lazy.filter { Self.mayBeWrapped(lines[$0], lines[$0 + 1]) }
    for index in wrapped { width = max(width, Int(lines[index].columns)) }
    for index in wrapped where Self.columns.contains(lines[index].columns) {
      pairs += 1
      if bytes.goesOn(at: lines[index + 1].start) { goingOn += 1 }
      if Int(lines[index].columns) + 1 + bytes.firstWord(of: lines[index + 1]) > width { needed += 1 }
    }
    self.width = width
    isWrapped =
      pairs > 0 && long * 4 <= pairs && (goingOn * 10 >= pairs * 3 || (pairs > 3 && needed * 10 >= pairs * 9))
  }

  private static func mayBeWrapped(_ line: SourceLine, _ next: SourceLine) -> Bool {
    !next.followsBlank && next.mark.isRunning && line.mark.isRunning && line.columns <= columns.upperBound
  }

  /// Whether `next` is the same paragraph as the line before it.
  func joins(_ line: SourceLine, _ next: SourceLine, in bytes: Span<UInt8>) -> Bool {
    guard !next.followsBlank, next.mark.isRunning, line.mark.isRunning || line.mark == .item else {
      return false
    }
    guard (line.mark == .quote) == (next.mark == .quote) else { return false }
    if line.mark == .item, next.indent > line.indent { return true }
    guard isWrapped, line.columns <= Self.columns.upperBound, Int(next.indent) <= Int(line.indent) + 1 else {
      return false
    }
    guard !bytes.isBold(line), !bytes.isBold(next) else { return false }
    let filled = Int(line.columns) + 1 + bytes.firstWord(of: next)
    guard Self.columns.contains(line.columns) else { return line.columns >= 25 && filled > width }
    let couldHaveHeldMore = filled + 12 <= width
    return !(couldHaveHeldMore && bytes.endsSentence(line) && !bytes.goesOn(at: next.start))
  }
}

extension LineWrapping {
  /// Whether the first line of a document is a headline right above its text: it ends before it had to.
  func isHeadline(_ line: SourceLine, above next: SourceLine, in bytes: Span<UInt8>) -> Bool {
    Int(line.columns) + 1 + bytes.firstWord(of: next) <= width && !bytes.goesOn(at: next.start)
  }
}

extension SourceLine.Mark {
  /// Whether lines of this kind can run on in the next line.
  fileprivate var isRunning: Bool { self == .text || self == .quote }
}

extension Span<UInt8> {
  /// Whether the letter at `offset` does not begin a sentence: a small one, or one of a script without capitals.
  fileprivate func goesOn(at offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return (0x61...0x7A).contains(byte) }
    let (scalar, _) = scalar(at: offset)
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic && !properties.isUppercase
  }

  /// The columns of a line's first word.
  fileprivate func firstWord(of line: SourceLine) -> Int {
    var columns = 0
    for offset in line.start..<line.end {
      if self[offset] == 0x20 || self[offset] == 0x09 { break }
      if self[offset] & 0xC0 != 0x80 { columns += 1 }
    }
    return columns
  }

  /// Whether a line ends with a full stop, or its like, and closing marks.
  fileprivate func endsSentence(_ line: SourceLine) -> Bool {
    var end = line.end
    while end > line.start {
      guard let last = scalar(before: end) else { return false }
      switch last {
      case 0x21, 0x2E, 0x3F, 0x3A, 0x2026, 0x3002: return true
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D: end -= last < 0x80 ? 1 : last < 0x800 ? 2 : 3
      default: return false
      }
    }
    return false
  }

  /// Whether a line stands between `**` and `**`.
  fileprivate func isBold(_ line: SourceLine) -> Bool {
    guard line.end - line.start > 4, self[line.start] == 0x2A, self[line.start + 1] == 0x2A else {
      return false
    }
    return self[line.end - 1] == 0x2A && self[line.end - 2] == 0x2A
  }
}
