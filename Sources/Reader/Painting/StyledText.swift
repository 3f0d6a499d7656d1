import Frames

/// Text with styles, to be broken into lines.
struct StyledText {
  private(set) var text = ""
  private var runs: [(range: Range<Int>, style: Style)] = []

  /// A line: its parts in order, and whether the rest of the text is cut off.
  struct Line {
    var parts: [(text: String, style: Style)]
    var isCut = false
  }

  /// The separator between facts: a dot that never begins a line.
  static let dot = "\u{A0}· "

  /// Whether the text is empty.
  var isEmpty: Bool { text.isEmpty }

  /// Starts with text of one style.
  init(_ text: String = "", _ style: Style = .plain) { append(text, style) }

  /// Adds text of one style.
  mutating func append(_ more: String, _ style: Style = .plain) {
    guard !more.isEmpty else { return }
    let start = text.utf8.count
    text += more
    runs.append((start..<text.utf8.count, style))
  }

  /// Adds a style to some parts.
  ///
  /// - Parameter ranges: `UTF-8 offsets`, ascending.
  mutating func add(_ style: Style, to ranges: [Range<Int>]) {
    for range in ranges {
      runs = runs.flatMap { run in
        let inside = range.clamped(to: run.range)
        guard !inside.isEmpty else { return [run] }
        return [
          (run.range.lowerBound..<inside.lowerBound, run.style), (inside, run.style.union(style)),
          (inside.upperBound..<run.range.upperBound, run.style),
        ]
        .filter { !$0.0.isEmpty }
      }
    }
  }

  /// Breaks the text into at most `limit` lines of a width given in `columns`; O(n) in what can be shown.
  func lines(columns: Int, limit: Int) -> [Line] {
    guard !isEmpty, limit > 0 else { return [] }
    // No text longer than this fits, whatever characters it has.
    let end = min(text.utf8.count, boundary(before: limit * columns * 32))
    let ranges = LineBreaker.lines(of: text, in: 0..<end, columns: columns)
    return ranges.prefix(limit).enumerated().map { number, range in
      let isCut = number == limit - 1 && (ranges.count > limit || end < text.utf8.count)
      return Line(parts: parts(in: isCut ? filled(range, columns: columns) : range), isCut: isCut)
    }
  }

  /// Returns the range of the last line; if a long next word would leave most of the line empty, the line
  /// gets a part of that word.
  private func filled(_ line: Range<Int>, columns: Int) -> Range<Int> {
    let used = text.slice(line).map { CharacterWidth.columns(of: $0) } ?? columns
    return used * 2 < columns ? line.lowerBound..<boundary(before: line.lowerBound + columns * 8) : line
  }

  private func parts(in line: Range<Int>) -> [(text: String, style: Style)] {
    runs.compactMap { run in
      let part = run.range.clamped(to: line)
      guard !part.isEmpty, let words = text.slice(part) else { return nil }
      return (String(words).replacing("\u{A0}·", with: " ·"), run.style)
    }
  }

  /// Returns the boundary between two clusters at or before an offset.
  private func boundary(before offset: Int) -> Int {
    guard offset < text.utf8.count else { return text.utf8.count }
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    let start = text.index(before: text.index(after: index))
    return text.utf8.distance(from: text.startIndex, to: start)
  }
}

extension Frame {
  /// Writes a line; if the text is cut off, `…` replaces the end.
  ///
  /// - Parameter added: a style that is added to all parts.
  mutating func write(
    _ line: StyledText.Line, at position: Position, columns: Int, adding added: Style = .plain
  ) {
    var column = position.column
    let end = position.column + columns
    for part in line.parts {
      column = write(
        part.text, at: Position(row: position.row, column: column), columns: end - column,
        style: part.style.union(added))
    }
    guard line.isCut, let last = line.parts.last else { return }
    let style = last.style.union(added)
    if column + 2 <= end {
      write(" …", at: Position(row: position.row, column: column), columns: 2, style: style)
    } else {
      // The dots replace the last cluster.
      write("…", at: Position(row: position.row, column: end - 1), columns: 1, style: style)
    }
  }
}

extension StyledText {
  /// Adds a speaker in the speaker's colour, then other facts, separated by dots.
  ///
  /// - Parameters:
  ///   - shown: the speaker as shown; `nil` to show none.
  ///   - name: the name that determines the colour; `nil` if the speaker is unknown.
  mutating func append(_ shown: String?, _ name: String?, then others: [String?]) {
    let rest = others.compactMap(\.self).joined(separator: Self.dot)
    if let shown { append(shown, SpeakerColour.style(of: name)) }
    append(shown == nil || rest.isEmpty ? rest : Self.dot + rest, .secondary)
  }
}

extension String {
  /// The text on one line, with each run of spaces and line breaks as one space, and no longer than a screen
  /// can show.
  var shownWords: String { words(in: 0..<min(utf8.count, 1 << 16)) }
}
