import Articles
import Frames

/// The quotations of an article as rows, narrowed over words and speakers.
///
/// A row is made when it is looked at, so that opening the screen costs little however many there are.
struct QuotationsState: EntryScreen {
  /// The article.
  private var pane: ArticlePane
  /// The words typed to narrow them.
  private(set) var filter = ""
  /// The statements that fit, by their number in the article.
  private(set) var shown: [Int] = []
  /// How many quotations those are made of.
  private(set) var shownParts = 0
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
    /// Whether it is bookmarked.
    var isBookmarked: Bool
  }

  /// Makes rows of an article's statements, the selected one first chosen.
  init(_ pane: ArticlePane, scope: Scope = .everybody) {
    self.scope = scope
    self.pane = pane
    find()
    cursor.select(pane.selected.flatMap { shown.firstIndex(of: $0) } ?? 0)
  }

  private func entry(ofStatement number: Int) -> Entry {
    let statement = pane.statements[number]
    return Entry(
      statement: number, words: statement.words(in: pane.article.text),
      attribution: pane.attributionLine(of: statement), speaker: statement.speakerNumber,
      colour: statement.colourStyle, isBookmarked: pane.bookmark(of: statement) != nil)
  }

  func entry(_ row: Int, isFirst: Bool) -> Reader.Entry? {
    shown.indices.contains(row) ? Reader.Entry(entry(ofStatement: shown[row])) : nil
  }

  /// Takes the article anew, after a bookmark or a change.
  mutating func update(with pane: ArticlePane) {
    self.pane = pane
    find()
  }

  /// Shows only the entries that hold all the words typed.
  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
    find()
  }

  private mutating func find() {
    let narrowing = filter.isEmpty ? nil : Narrowing(filter)
    shown = pane.statements.indices.filter { number in
      guard scope.includes(pane.statements[number].speakerNumber) else { return false }
      guard let narrowing else { return true }
      let entry = entry(ofStatement: number)
      return narrowing.accepts([entry.words] + entry.attribution.searched)
    }
    shownParts = shown.reduce(0) { $0 + 1 + pane.statements[$1].others.count }
  }

  /// The one speaker whose quotations these are, where they have a name.
  var speakerName: String? {
    guard case .speaker(let only?) = scope else { return nil }
    return pane.statements.first { $0.speakerNumber == only }.map { pane.attributionLine(of: $0) }?.name
  }

  /// The selected entry.
  var selectedEntry: Entry? {
    shown.indices.contains(cursor.selected) ? entry(ofStatement: shown[cursor.selected]) : nil
  }
}
