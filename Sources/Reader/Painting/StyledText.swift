import Frames

/// A text on one line whose parts have styles, to be broken over several.
struct StyledText {
  private(set) var text = ""
  private var runs: [(range: Range<Int>, style: Style)] = []

  /// A line of it: parts in order, and whether the text goes on although no line is left for it.
  struct Line {
    var parts: [(text: String, style: Style)]
    var isCut = false
  }

  /// What parts two of several facts: a dot that begins no line.
  static let dot = "\u{A0}· "

  /// Whether there is nothing to show.
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
  /// - Parameter ranges: UTF-8 offsets, ascending.
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

  /// The text in lines of a number of columns, at most `limit` of them; none where there is nothing to show.
  func lines(columns: Int, limit: Int) -> [Line] {
    guard !isEmpty, limit > 0 else { return [] }
    // More than this fits into no line, whatever it is made of; what follows need not be looked at.
    let end = min(text.utf8.count, boundary(before: limit * columns * 32))
    let ranges = LineBreaker.lines(of: text, in: 0..<end, columns: columns)
    return ranges.prefix(limit).enumerated().map { number, range in
      let isCut = number == limit - 1 && (ranges.count > limit || end < text.utf8.count)
      return Line(parts: parts(in: isCut ? filled(range, columns: columns) : range), isCut: isCut)
    }
  }

  /// The last line that there is room for: where the next word is so long that it leaves most of the line empty, as
  /// much of that as may fit.
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

  /// An offset between two clusters, not after another.
  private func boundary(before offset: Int) -> Int {
    guard offset < text.utf8.count else { return text.utf8.count }
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    let start = text.index(before: text.index(after: index))
    return text.utf8.distance(from: text.startIndex, to: start)
  }
}

extension Frame {
  /// Writes a line; where it is cut, its end gives way to `…`.
  ///
  /// - Parameter added: a style that all of it has besides its own.
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
      // The dots take the place of the last cluster.
      write("…", at: Position(row: position.row, column: end - 1), columns: 1, style: style)
    }
  }
}

extension StyledText {
  /// Adds a speaker in their colour, then what else is told, dots between.
  ///
  /// - Parameters:
  ///   - shown: the speaker as shown; nil where nobody is told of.
  ///   - name: whose colour it is; nil where nobody is known.
  mutating func append(_ shown: String?, _ name: String?, then others: [String?]) {
    let rest = others.compactMap(\.self).joined(separator: Self.dot)
    if let shown { append(shown, SpeakerColour.style(of: name)) }
    append(shown == nil || rest.isEmpty ? rest : Self.dot + rest, .secondary)
  }
}

extension String {
  /// The text on one line, every run of blanks and line breaks as one blank; of a text of megabytes no more than fills a
  /// screen.
  var shownWords: String { words(in: 0..<min(utf8.count, 1 << 16)) }
}
