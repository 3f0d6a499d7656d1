import Frames

/// A row of several lines: some words, then their speaker and their article.
struct Entry {
  /// What was said, or the text around a hit.
  var words: StyledText
  /// The speaker and the article.
  var details: StyledText
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
      lines(name, .group, upTo: 1) + lines(words, .words, upTo: shape.most.words)
      + lines(now, .other, upTo: shape.most.others) + lines(details, .other, upTo: shape.most.others)
      + lines(note, .other, upTo: shape.most.others)
    return all.isEmpty ? [Line(text: StyledText.Line(parts: []), kind: .words)] : all
  }
}

/// The room for the text of entries.
struct EntryShape {
  /// The width of the text, in `columns`.
  let columns: Int
  /// The column at which the text starts.
  let margin: Int
  /// The greatest number of lines for the words, and for each other part.
  let most: (words: Int, others: Int)

  /// The greatest width of the text, in `columns`.
  private static let mostColumns = 100

  /// Divides the room for rows: text keeps a margin, and the words leave a line for the details.
  init(_ size: RowsSize) {
    margin = size.columns >= 24 ? 2 : 0
    columns = max(1, min(Self.mostColumns, size.columns - 2 * margin))
    most = (words: max(1, min(4, size.lines - 2)), others: size.lines >= 8 ? 2 : 1)
  }
}
