import Articles

/// What the words at the ends of lines look like.
extension Span<UInt8> {
  /// Whether a line contains a space or a tab.
  func hasBlank(in line: Range<Int>) -> Bool {
    for offset in line where self[offset] == 0x20 || self[offset] == 0x09 { return true }
    return false
  }

  /// Returns the columns of a line's first word.
  func columnsOfWord(in line: Range<Int>) -> Int {
    var columns = 0
    for offset in line {
      if self[offset] == 0x20 || self[offset] == 0x09 { break }
      if self[offset] & 0xC0 != 0x80 { columns += 1 }
    }
    return columns
  }

  /// Returns how the words of a line begin, after opening marks.
  func startOfWords(in line: Range<Int>) -> BreakSigns.Start {
    var offset = line.lowerBound
    while offset < line.upperBound {
      let (value, width) = scalar(at: offset)
      if value < 0x80, (0x61...0x7A).contains(value) { return .small }
      if value < 0x80, (0x41...0x5A).contains(value) { return .capital }
      switch value {
      case 0x22, 0x27, 0x28, 0x2A, 0x5B, 0xAB, 0xBB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x203A:
        offset += width
        // French has a space between a mark and its words.
        while offset < line.upperBound, self[offset] == 0x20 { offset += 1 }
      case 0x80...:
        let properties = Unicode.Scalar(value)?.properties
        return properties?.isLowercase == true
          ? .small : properties?.isUppercase == true ? .capital : .neutral
      default: return .neutral
      }
    }
    return .neutral
  }

  /// Whether all words of more than four letters begin with a capital, as in titles in English papers.
  func isTitle(_ line: Range<Int>) -> Bool {
    var (letters, isSmall) = (0, false)
    for offset in line {
      let byte = self[offset]
      if byte == 0x20 || byte == 0x2D {
        (letters, isSmall) = (0, false)
      } else if byte & 0xC0 != 0x80 {
        if letters == 0 { isSmall = (0x61...0x7A).contains(byte) }
        letters += 1
        if letters > 4, isSmall { return false }
      }
    }
    return true
  }

  /// Returns how a line ends.
  func ending(of line: Range<Int>) -> BreakSigns.Ending {
    if endsSentence(line) { return .sentence }
    var end = line.upperBound
    var letters = 0
    while end > line.lowerBound, let last = scalar(before: end) {
      let isLetter = Unicode.Scalar(last)?.properties.isAlphabetic == true
      guard isLetter else {
        let isBlank = last == 0x20 || last == 0x09
        if letters == 0 {
          return last == 0x2D || last == 0xAD || (0x30...0x39).contains(last) ? .word : .mark
        }
        return isBlank && letters <= 3 ? .shortWord : .word
      }
      letters += 1
      if letters > 3 { return .word }
      end -= last.utf8Width
    }
    return .word
  }

  /// Whether a line ends with a full stop or the like, and perhaps closing marks.
  private func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, let last = scalar(before: end) {
      switch last {
      case 0x21, 0x2E, 0x3F, 0x3A, 0x2026, 0x3002, 0xFF01, 0xFF1F: return true
      case 0x20, 0x22, 0x27, 0x29, 0x2A, 0x5D, 0xA0, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x202F,
        0x2039,
        0x203A, 0x300D, 0x300F:
        end -= last.utf8Width
      default: return false
      }
    }
    return false
  }

  /// Whether a line ends with a mark that opens a quotation or a bracket, after a space: it continues.
  ///
  /// German uses `«` to close and `»` to open, so the space before the mark decides.
  func endsWithOpeningMark(_ line: Range<Int>) -> Bool {
    guard line.count > 3, let last = scalar(before: line.upperBound) else { return false }
    switch last {
    case 0x22, 0x28, 0x5B, 0xAB, 0xBB, 0x201C, 0x201E, 0x2039, 0x203A, 0x300C, 0x300E: break
    default: return false
    }
    let before = line.upperBound - last.utf8Width
    return before > line.lowerBound && (last == 0x300C || last == 0x300E || self[before - 1] == 0x20)
  }

  /// Whether a line begins with a label of up to three capitalised words: `Mayor Brandt: `, `Q: `.
  func beginsWithLabel(_ line: Range<Int>) -> Bool {
    var (words, isWordStart) = (0, true)
    for offset in line.prefix(40) {
      let byte = self[offset]
      if byte == UInt8(ascii: ":") {
        return words > 0 && (offset + 1 == line.upperBound || self[offset + 1] == 0x20)
      }
      if isWordStart {
        guard (0x41...0x5A).contains(byte) || byte >= 0xC3 else { return false }
        words += 1
        if words > 3 { return false }
      }
      isWordStart = byte == 0x20
    }
    return false
  }

  /// Whether everything on a line is between one `**` and another.
  func isBold(_ line: SourceLine) -> Bool {
    guard line.hasAsterisk, line.end - line.start > 4 else { return false }
    let marks = (line.start..<line.end - 1).filter { self[$0] == 0x2A && self[$0 + 1] == 0x2A }
    return marks == [line.start, line.end - 2]
  }

  /// Whether gaps divide a line into table cells: a tab, or four spaces or dots.
  func isRow(_ line: SourceLine) -> Bool {
    var (gap, sign) = (0, UInt8(0))
    guard line.columns <= BreakSigns.widest else { return false }
    for offset in line.start..<line.end {
      let byte = self[offset]
      if byte == 0x09 { return true }
      gap = byte == sign && (byte == 0x20 || byte == 0x2E) ? gap + 1 : 1
      sign = byte
      if gap == Self.cellGap, byte == 0x20 || byte == 0x2E { return true }
    }
    return false
  }

  /// Returns how many `>` precede the words of a quoted line.
  func quoteDepth(of line: SourceLine) -> Int {
    var (depth, offset) = (0, line.start)
    while offset > 0 {
      let byte = self[offset - 1]
      guard byte == 0x3E || byte == 0x20 || byte == 0x09 else { break }
      if byte == 0x3E { depth += 1 }
      offset -= 1
    }
    return depth
  }
}

extension UInt32 {
  /// How many bytes a scalar takes in UTF-8.
  var utf8Width: Int { self < 0x80 ? 1 : self < 0x800 ? 2 : self < 0x10000 ? 3 : 4 }

  /// Whether this is a letter or mark of a script without spaces, which breaks lines anywhere.
  ///
  /// These scripts are Han and kana, with their punctuation.
  var isUnspaced: Bool {
    switch self {
    case 0x2E80...0x2FDF, 0x3001...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
