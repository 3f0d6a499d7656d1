import Frames

/// Something to choose from that takes several lines: words, then whose they are and where they stand.
struct Entry {
  /// The words: of somebody, or around what was searched for.
  var words: StyledText
  /// What is told of them: who said them, where they stand.
  var details: StyledText
  /// What the words are now, where they have changed.
  var now = StyledText()
  /// What the user noted of them.
  var note = StyledText()
  /// The name of the group that begins here.
  var group: String?
  /// Whether there is a bookmark.
  var isBookmarked = false
  /// Whether the bookmark's words are no longer those of the article.
  var isChanged = false

  /// A line of an entry.
  struct Line {
    var text: StyledText.Line
    var kind: Kind

    /// What a line has.
    enum Kind { case group, words, other }
  }

  /// The entry in lines; at least one.
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

/// The room that entries have.
struct EntryShape {
  /// How wide their text may be.
  let columns: Int
  /// How far from the left it begins.
  let margin: Int
  /// How many lines the parts of an entry may take.
  let most: (words: Int, others: Int)

  /// The widest that lines of text are made.
  private static let mostColumns = 100

  /// The shape of entries in a room: text keeps off its sides, and the words leave room for what is told of them.
  init(_ size: RowsSize) {
    margin = size.columns >= 24 ? 2 : 0
    columns = max(1, min(Self.mostColumns, size.columns - 2 * margin))
    most = (words: max(1, min(4, size.lines - 2)), others: size.lines >= 8 ? 2 : 1)
  }
}
