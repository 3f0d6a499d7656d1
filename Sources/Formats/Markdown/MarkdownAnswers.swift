import Articles

/// Keeps one-word answers in a transcript, `[Moss]: No.`, which CommonMark takes for link definitions.
///
/// A definition (CommonMark 0.31, section 4.7) isn't part of the output. If no link refers to it and its
/// destination doesn't look like an address, it is an answer.
enum MarkdownAnswers {
  /// Returns the text from an offset on with a backslash before each such answer; O(n).
  static func escaped(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    let text = bytes.span.extracting(start...)
    let answers = mayHold(text) ? answers(in: text) : []
    if answers.isEmpty { return Array(bytes[start...]) }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.count + answers.count)
    var offset = 0
    for answer in answers {
      for index in offset..<answer.line { escaped.append(text[index]) }
      escaped.append(UInt8(ascii: "\\"))
      offset = answer.line
    }
    for index in offset..<text.count { escaped.append(text[index]) }
    return escaped
  }

  /// Whether a text may contain an answer: few texts have a bracket and a colon side by side.
  private static func mayHold(_ text: Span<UInt8>) -> Bool {
    for index in 1..<max(1, text.count)
    where text[index] == UInt8(ascii: ":") && text[index - 1] == UInt8(ascii: "]") {
      return true
    }
    return false
  }

  /// A line that may be an answer: its number, where its bracket is, and the label in lower case.
  private struct Answer {
    var line: Int
    var label: [UInt8]
  }

  private static func answers(in text: Span<UInt8>) -> [Answer] {
    var answers: [Answer] = []
    var isCode = false
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      if isFence(text, start..<end) {
        isCode.toggle()
      } else if !isCode, let answer = answer(in: text, start..<end) {
        answers.append(answer)
      }
      start = end + 1
    }
    guard !answers.isEmpty else { return [] }
    let labels = Set(answers.map(\.label))
    let referred = references(to: labels, in: text, besides: Set(answers.map(\.line)))
    return answers.filter { !referred.contains($0.label) }
  }

  /// Whether a line begins or ends a block of code.
  private static func isFence(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard let first = line.prefix(4).first(where: { text[$0] != 0x20 }), first + 2 < line.upperBound,
      text[first] == UInt8(ascii: "`") || text[first] == UInt8(ascii: "~")
    else { return false }
    return text[first + 1] == text[first] && text[first + 2] == text[first]
  }

  /// Reads a line; `nil` unless it is a label, a colon and one word.
  private static func answer(in text: Span<UInt8>, _ line: Range<Int>) -> Answer? {
    var offset = line.lowerBound
    while offset < line.upperBound, text[offset] == 0x20, offset - line.lowerBound < 3 { offset += 1 }
    guard offset < line.upperBound, text[offset] == UInt8(ascii: "["),
      let close = label(at: offset, in: text, line.upperBound), close + 1 < line.upperBound,
      text[close + 1] == UInt8(ascii: ":"), text[offset + 1] != UInt8(ascii: "^")
    else { return nil }
    let rest = text.string(in: (close + 2)..<line.upperBound).split(whereSeparator: \.isWhitespace)
    guard rest.count == 1, let word = rest.first, isWord(word) else { return nil }
    return Answer(line: offset, label: key(of: (offset + 1)..<close, in: text))
  }

  /// Returns where the bracket that opens at an offset closes; `nil` if it holds no valid label.
  private static func label(at open: Int, in text: Span<UInt8>, _ limit: Int) -> Int? {
    for offset in (open + 1)..<min(limit, open + 100) {
      switch text[offset] {
      case UInt8(ascii: "]"): return offset > open + 1 ? offset : nil
      case UInt8(ascii: "["), UInt8(ascii: "\\"), 0x0A: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether a destination is a word, perhaps with a punctuation mark, and not an address.
  private static func isWord(_ destination: Substring) -> Bool {
    guard let last = destination.lastIndex(where: { !".?!…,;—".contains($0) }) else { return false }
    return destination[...last].allSatisfy { $0.isLetter || "’'-".contains($0) }
  }

  /// Returns the labels that are in brackets elsewhere, without a colon after them.
  private static func references(
    to labels: Set<[UInt8]>, in text: Span<UInt8>, besides places: Set<Int>
  ) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for offset in 0..<text.count where text[offset] == UInt8(ascii: "[") && !places.contains(offset) {
      guard let close = label(at: offset, in: text, text.count),
        close + 1 >= text.count || text[close + 1] != UInt8(ascii: ":")
      else { continue }
      let key = key(of: (offset + 1)..<close, in: text)
      if labels.contains(key) { found.insert(key) }
    }
    return found
  }

  private static func key(of range: Range<Int>, in text: Span<UInt8>) -> [UInt8] {
    range.map { (0x41...0x5A).contains(text[$0]) ? text[$0] | 0x20 : text[$0] }
  }
}
