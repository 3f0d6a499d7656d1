import Articles
import Frames

/// The quotations of an article as rows, narrowed over words and speakers.
struct QuotationsState: EntryScreen {
  /// Every statement of the article.
  private(set) var entries: [Entry]
  /// The words typed to narrow them.
  private(set) var filter = ""
  /// The entries that fit, by their number.
  private(set) var shown: [Int]
  /// The selected row.
  var cursor = RowCursor()
  /// Whose quotations these are.
  let scope: Scope

  /// Whose quotations are shown.
  enum Scope: Hashable, Sendable {
    case everybody
    /// One speaker's, as the article counts them; nil for those of whom nobody knows who said them.
    case speaker(Int?)

    /// Whether a statement of a speaker belongs to it.
    func includes(_ speaker: Int?) -> Bool {
      switch self {
      case .everybody: true
      case .speaker(let only): speaker == only
      }
    }
  }

  var total: Int { shown.count }

  /// A statement as a row.
  struct Entry: Hashable, Sendable {
    /// The number of the statement in its article.
    var statement: Int
    /// The words said, marks included, on one line.
    var words: String
    /// Who said it, by which cue, and how sure that is.
    var attribution: AttributionLine
    /// Which of the article's speakers said it; nil where nobody was found.
    var speaker: Int?
    /// The style of the speaker's name: their colour in the article.
    var colour: Style
    /// How many quotations it is made of.
    var parts: Int
    /// Whether it is bookmarked.
    var isBookmarked: Bool
  }

  /// Makes rows of an article's statements, the selected one first chosen.
  init(_ pane: ArticlePane, scope: Scope = .everybody) {
    self.scope = scope
    entries = Self.entries(of: pane)
    shown = []
    find()
    let selected = shown.firstIndex { entries[$0].statement == pane.selected } ?? 0
    cursor.select(selected)
  }

  private static func entries(of pane: ArticlePane) -> [Entry] {
    let text = pane.article.text
    return pane.statements.enumerated().map { number, statement in
      Entry(
        statement: number, words: statement.words(in: text),
        attribution: pane.attributionLine(of: statement), speaker: statement.speaker,
        colour: statement.colourStyle, parts: statement.parts.count,
        isBookmarked: pane.bookmark(of: statement) != nil)
    }
  }

  func entry(_ row: Int, isFirst: Bool) -> Reader.Entry? {
    shown.indices.contains(row) ? Reader.Entry(entries[shown[row]]) : nil
  }

  /// Takes the article anew, after a bookmark or a change.
  mutating func update(with pane: ArticlePane) {
    entries = Self.entries(of: pane)
    find()
  }

  /// Shows only the entries that hold all the words typed.
  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
    find()
  }

  private mutating func find() {
    let narrowing = Narrowing(filter)
    shown = entries.indices.filter { number in
      let entry = entries[number]
      return scope.includes(entry.speaker)
        && narrowing.accepts([entry.words] + entry.attribution.searched)
    }
  }

  /// The one speaker whose quotations these are, where they have a name.
  var speakerName: String? {
    guard case .speaker(let only?) = scope else { return nil }
    return entries.first { $0.speaker == only }?.attribution.name
  }

  /// The selected entry.
  var selectedEntry: Entry? {
    shown.indices.contains(cursor.selected) ? entries[shown[cursor.selected]] : nil
  }
}
