import Articles
import Bookmarks
import Catalogue
import Frames

/// The quotations of an article as rows, narrowed by their words and speakers.
///
/// A row is made when it is needed, so opening the screen is cheap for any number of quotations.
struct QuotationsScreen: EntryScreen, KeepableScreen {
  /// The article.
  private var pane: ArticlePane
  private(set) var filter = ""
  /// The indices of the statements that match, in the order of the article.
  private(set) var shown: [Int] = []
  /// The number of quotations in those statements.
  private(set) var shownParts = 0
  var cursor = RowCursor()
  /// Whose quotations are shown.
  let scope: Scope

  /// Whose quotations are shown.
  enum Scope: Hashable, Sendable {
    case everyone
    /// One speaker's, by the number of the speaker in the article; `nil` for the unattributed ones.
    case speaker(Int?)

    /// Whether a statement of a speaker is shown.
    func includes(_ speaker: Int?) -> Bool {
      switch self {
      case .everyone: true
      case .speaker(let only): speaker == only
      }
    }
  }

  /// A statement as a row.
  struct Row: Hashable, Sendable {
    /// The number of the statement in its article.
    var statement: Int
    /// The words said, quotation marks included, on one line.
    var words: String
    /// The speaker, the cue, and the confidence.
    var attribution: AttributionLine
    /// The number of the speaker in the article; `nil` if unattributed.
    var speaker: Int?
    /// The style of the speaker's name: the colour in the article.
    var colour: Style
    /// Whether the statement is bookmarked.
    var isBookmarked: Bool
  }

  /// Lists an article's statements, with the selected one selected.
  init(_ pane: ArticlePane, scope: Scope = .everyone) {
    self.scope = scope
    self.pane = pane
    find()
    cursor.select(pane.selected.flatMap { shown.firstIndex(of: $0) } ?? 0)
  }

  var context: KeyContext { .quotations }
  var total: Int { shown.count }
  var soughtWords: SoughtWords? { SoughtWords.parts(filter).ifAny }

  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
    find()
  }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    guard let pane = around.article, let id = event.changedArticle, id == pane.id else { return [] }
    self.pane = pane
    find()
    return []
  }

  private mutating func find() {
    let narrowing = filter.isEmpty ? nil : Query(filter, as: .rows)
    shown = pane.statements.indices.filter { number in
      guard scope.includes(pane.statements[number].speakerNumber) else { return false }
      guard let narrowing else { return true }
      let row = row(ofStatement: number)
      return narrowing.matches([row.words] + row.attribution.searched)
    }
    shownParts = shown.reduce(0) { $0 + 1 + pane.statements[$1].others.count }
  }

  private func row(ofStatement number: Int) -> Row {
    let statement = pane.statements[number]
    return Row(
      statement: number, words: statement.words(in: pane.article.text),
      attribution: pane.attributionLine(of: statement), speaker: statement.speakerNumber,
      colour: statement.colourStyle, isBookmarked: pane.bookmark(of: statement) != nil)
  }

  private var selectedStatement: Int? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }
}

// MARK: - Keys

extension QuotationsScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    if command == .appearances, let statement = selectedStatement, let pane = around.article, let id = pane.id
    {
      return [.push(AppearancesScreen(of: pane.statements[statement].range, in: id))]
    }
    if command == .bookmarkAll { return bookmarkAll(in: around) }
    guard command == .open || command.changesQuotation || command.takesWords else { return nil }
    guard let statement = selectedStatement, let pane = around.article else {
      return [.say(command == .openSource ? .nothingSelected : .noQuotationSelected)]
    }
    if command == .open { return [.popToArticle, .tell(.goTo(statement: statement, foundBy: soughtWords))] }
    return pane.run(command, onStatement: statement)
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    guard case .export(let arguments) = command else { return nil }
    return export(arguments, in: around)
  }

  func shownStatements(in around: Surroundings) -> ShownStatements? {
    guard let id = pane.id else { return nil }
    return .places(shown.map { StatementPlace(id, pane.statements[$0].range) })
  }
}

// MARK: - Painting

extension QuotationsScreen {
  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    shown.indices.contains(row) ? Entry(self.row(ofStatement: shown[row])) : nil
  }

  var hints: [Hint] {
    [
      Hint(.open, "goes there"), Hint(.bookmark, "bookmarks"), Hint(.copy, "copies"),
      Hint(.find, "narrows"),
    ]
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let name =
      switch scope {
      case .everyone: "Quotations of the article"
      case .speaker: speakerName.map { "Quotations of \($0)" } ?? "Quotations of unnamed speakers"
      }
    let quotations = shownParts.counted("quotation")
    paint(
      titled: name,
      // Halves and paragraphs of one statement are counted one by one.
      count: shownParts == total ? quotations : "\(quotations) in \(total.counted("statement"))",
      empty: Self.nothing(with: "No quotation or speaker has these words."), into: &frame, in: around)
  }

  /// The name of the speaker whose quotations are shown; `nil` if several are, or one without a name.
  private var speakerName: String? {
    guard case .speaker(let only?) = scope else { return nil }
    return pane.statements.first { $0.speakerNumber == only }.map { pane.attributionLine(of: $0) }?.name
  }
}

extension Entry {
  /// Shows a statement of the open article: the words, then the speaker and how the speaker is known.
  fileprivate init(_ row: QuotationsScreen.Row) {
    words = StyledText(row.words)
    details = StyledText(row.attribution.shownName, row.colour)
    let rest = row.attribution.text.dropFirst(row.attribution.shownName.count)
    details.append(String(rest).replacing(" · ", with: StyledText.dot), .secondary)
    isBookmarked = row.isBookmarked
  }
}
