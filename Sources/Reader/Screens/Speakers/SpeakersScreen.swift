import Articles
import Frames
import Quotations

/// Who speaks: in an article, or in all of the library.
struct SpeakersState: RowScreen {
  /// Where the speakers are from.
  private(set) var source: Source
  /// The words that narrow them.
  private(set) var filter = ""
  /// How many of the library's rows are speakers.
  private var librarySpeakers = 0
  /// The selected row of an article's speakers; the library's rows have their own.
  private var ownCursor = RowCursor()

  /// Where speakers are from.
  enum Source: Sendable {
    /// An article: all of its speakers, and the numbers of those that fit the words typed.
    case article([Entry], shown: [Int])
    /// The library.
    case library(WindowedRows<SpeakerRow>)
  }

  /// A speaker of an article.
  struct Entry: Hashable, Sendable {
    /// The name, or the words that name them.
    var name: String
    /// Which of the article's speakers it is; nil where nobody was found.
    var speaker: Int?
    /// The style of the name: the colour that the speaker has in the article.
    var colour: Style
    /// Whether it is known who that is, so that other articles can be asked.
    var isPerson: Bool
    /// How many statements are theirs.
    var statements: Int
  }

  /// The speakers of the library.
  init() { source = .library(WindowedRows()) }

  /// The speakers of an article, the one of the selected quotation first chosen.
  init(_ pane: ArticlePane) {
    let entries = Self.entries(of: pane)
    source = .article(entries, shown: Array(entries.indices))
    let speaker = pane.selected.map { pane.statements[$0].speakerNumber }
    ownCursor.select(entries.firstIndex { $0.speaker == speaker } ?? 0)
  }

  /// The speakers in the order of how much they say; nobody comes last.
  private static func entries(of pane: ArticlePane) -> [Entry] {
    var entries: [Int?: Entry] = [:]
    for statement in pane.statements {
      let name = statement.speakerName(in: pane.article.text)
      let isPerson = statement.attribution?.person != nil
      var entry =
        entries[statement.speakerNumber]
        ?? Entry(
          name: name ?? "speaker unknown", speaker: statement.speakerNumber, colour: statement.colourStyle,
          isPerson: isPerson, statements: 0)
      entry.statements += 1
      entries[statement.speakerNumber] = entry
    }
    return entries.values.sorted { one, other in
      (one.speaker == nil ? 1 : 0, -one.statements, one.speaker ?? 0)
        < (other.speaker == nil ? 1 : 0, -other.statements, other.speaker ?? 0)
    }
  }

  /// Takes the article anew, after a correction.
  mutating func update(with pane: ArticlePane) {
    guard case .article = source else { return }
    source = .article(Self.entries(of: pane), shown: [])
    narrowEntries()
  }

  var total: Int {
    switch source {
    case .article(_, let shown): shown.count
    case .library(let rows): rows.total
    }
  }

  var cursor: RowCursor {
    get {
      guard case .library(let rows) = source else { return ownCursor }
      return rows.cursor
    }
    set {
      guard case .library(var rows) = source else { return ownCursor = newValue }
      rows.cursor = newValue
      source = .library(rows)
    }
  }

  mutating func settle(in size: RowsSize) {
    let view = view(in: size)
    guard case .library(var rows) = source else { return ownCursor.settle(total: total, in: view) }
    rows.settle(in: view)
    source = .library(rows)
  }

  mutating func narrow(to filter: String) {
    self.filter = filter
    ownCursor = RowCursor()
    guard case .library(var rows) = source else { return narrowEntries() }
    rows.reset()
    source = .library(rows)
  }

  private mutating func narrowEntries() {
    guard case .article(let entries, _) = source else { return }
    let narrowing = Narrowing(filter)
    source = .article(entries, shown: entries.indices.filter { narrowing.accepts([entries[$0].name]) })
  }

  /// The selected speaker of an article.
  var selectedEntry: Entry? {
    guard case .article(let entries, let shown) = source, shown.indices.contains(ownCursor.selected) else {
      return nil
    }
    return entries[shown[ownCursor.selected]]
  }

  /// The rows of the library; nil where these are an article's speakers.
  var libraryRows: WindowedRows<SpeakerRow>? {
    guard case .library(let rows) = source else { return nil }
    return rows
  }

  /// How many speakers there are, those of whom nobody knows who they are aside.
  var speakerCount: Int {
    guard case .article(let entries, let shown) = source else { return librarySpeakers }
    return shown.count { entries[$0].speaker != nil }
  }

  /// Takes rows that the library gives.
  mutating func take(_ rows: SpeakerRows) {
    librarySpeakers = rows.speakers
    changeLibraryRows { $0.take(rows.window) { $0.isSame(as: $1) } }
  }

  /// Changes the rows of the library, where these are the library's speakers.
  mutating func changeLibraryRows(_ change: (inout WindowedRows<SpeakerRow>) -> Void) {
    guard case .library(var rows) = source else { return }
    change(&rows)
    source = .library(rows)
  }
}

extension SpeakerRow {
  /// Whether it stands for the same speaker, whatever is told of them now.
  fileprivate func isSame(as other: SpeakerRow) -> Bool {
    switch (self, other) {
    case (.speaker(let one), .speaker(let other)): one.id == other.id
    case (.nobody, .nobody): true
    default: false
    }
  }
}
