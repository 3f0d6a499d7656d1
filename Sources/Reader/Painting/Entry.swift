import Frames

/// A row of several lines: some words, then their speaker and their article.
struct Entry {
  /// What was said, or the text around a hit.
  var words: StyledText
  /// The speaker and the article.
  var details: StyledText
  /// The words to compare them with, shown beside them on a wide terminal.
  var beside = StyledText()
  /// The words to compare them with, as shown below them on a narrower terminal.
  var under = StyledText()
  /// A sign before the first line.
  var sign: CheckSign?
  /// The words today, if they have changed.
  var now = StyledText()
  /// The user's note and tags.
  var note = StyledText()
  /// The title of the group that begins with this entry.
  var group: String?
  /// Whether there is a bookmark.
  var isBookmarked = false
  /// Whether the article no longer has the bookmark's words.
  var isChanged = false

  /// A line of an entry.
  struct Line {
    var text: StyledText.Line
    var kind: Kind
    /// The text in the right half.
    var beside: StyledText.Line?

    /// What a line shows.
    enum Kind { case group, words, other }
  }

  /// Breaks the entry into lines, at least one.
  func lines(in shape: EntryShape) -> [Line] {
    func lines(_ text: StyledText, _ kind: Line.Kind, upTo limit: Int) -> [Line] {
      text.lines(columns: shape.columns, limit: limit).map { Line(text: $0, kind: kind) }
    }
    let name = group.map { StyledText($0, .heading) } ?? StyledText()
    let all =
      lines(name, .group, upTo: 1) + comparedLines(in: shape)
      + lines(now, .other, upTo: shape.most.others) + lines(details, .other, upTo: shape.most.others)
      + lines(note, .other, upTo: shape.most.others)
    return all.isEmpty ? [Line(text: StyledText.Line(parts: []), kind: .words)] : all
  }

  /// Returns the lines of the words, and of those to compare them with.
  private func comparedLines(in shape: EntryShape) -> [Line] {
    func lines(_ text: StyledText, _ columns: Int) -> [StyledText.Line] {
      text.lines(columns: columns, limit: shape.most.words)
    }
    guard !beside.isEmpty, let half = shape.half else {
      return lines(words, shape.columns).map { Line(text: $0, kind: .words) }
        + lines(under, shape.columns).map { Line(text: $0, kind: .other) }
    }
    let (left, right) = (lines(words, half), lines(beside, half))
    return (0..<max(left.count, right.count)).map { index in
      Line(
        text: index < left.count ? left[index] : StyledText.Line(parts: []), kind: .words,
        beside: index < right.count ? right[index] : StyledText.Line(parts: []))
    }
  }
}

/// The room for the text of entries.
struct EntryShape {
  /// The width of the text, in `columns`.
  let columns: Int
  /// The column at which the text starts.
  let margin: Int
  /// The maximum number of lines for the words, and for each other part.
  let most: (words: Int, others: Int)

  /// The width of each half for two texts side by side, in `columns`; `nil` if there is no room.
  let half: Int?

  /// The minimum width for two texts side by side, and the gap between them, in `columns`.
  private static let sides = (least: 120, gap: 3)
  /// The maximum width of the text, in `columns`.
  private static let mostColumns = 100

  /// Divides the room for rows: text keeps a margin, and the words leave a line for the details.
  init(_ size: RowsSize) {
    margin = size.columns >= 24 ? 2 : 0
    columns = max(1, min(Self.mostColumns, size.columns - 2 * margin))
    half =
      size.columns >= Self.sides.least
      ? min(Self.mostColumns, (size.columns - 2 * margin - Self.sides.gap) / 2) : nil
    most = (words: max(1, min(4, size.lines - 2)), others: size.lines >= 8 ? 2 : 1)
  }
}
