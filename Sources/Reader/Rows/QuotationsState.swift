import Articles

/// The quotations of an article as rows, narrowed over words and speakers.
struct QuotationsState: Sendable {
  /// Every statement of the article.
  private(set) var entries: [Entry]
  /// The words typed to narrow them.
  private(set) var filter = ""
  /// The entries that fit, by their number.
  private(set) var shown: [Int]
  /// The selected row.
  var cursor = RowCursor()

  /// A statement as a row.
  struct Entry: Hashable, Sendable {
    /// The number of the statement in its article.
    var statement: Int
    /// The words said, marks included, on one line.
    var words: String
    /// Who said it, and by which cue: `Mao Ning · argued`.
    var attribution: String
    /// Which speaker's colour it has, nil where nobody was found.
    var speaker: Int?
    /// How many quotations it is made of.
    var parts: Int
    /// Whether it is bookmarked.
    var isBookmarked: Bool
  }

  /// Makes rows of an article's statements, the selected one first chosen.
  init(_ pane: ArticlePane) {
    entries = Self.entries(of: pane)
    shown = Array(entries.indices)
    cursor.select(pane.selected ?? 0, total: shown.count, visible: shown.count)
  }

  private static func entries(of pane: ArticlePane) -> [Entry] {
    let text = pane.article.text
    return pane.statements.enumerated().map { number, statement in
      Entry(
        statement: number, words: statement.words(in: text),
        attribution: pane.attributionLine(of: statement), speaker: statement.speaker,
        parts: statement.parts.count,
        isBookmarked: pane.bookmark(of: statement) != nil)
    }
  }

  /// Takes the article anew, after a bookmark or a change.
  mutating func update(with pane: ArticlePane) {
    entries = Self.entries(of: pane)
    narrow(to: filter)
  }

  /// Shows only the entries that hold all the words typed.
  mutating func narrow(to filter: String) {
    self.filter = filter
    let narrowing = Narrowing(filter)
    shown = entries.indices.filter { narrowing.accepts([entries[$0].words, entries[$0].attribution]) }
  }

  /// The selected entry.
  var selectedEntry: Entry? {
    shown.indices.contains(cursor.selected) ? entries[shown[cursor.selected]] : nil
  }
}
