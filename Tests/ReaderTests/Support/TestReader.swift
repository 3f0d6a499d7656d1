import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations

@testable import Reader

/// A reader without a terminal: keys go in, frames come out, and a library in memory answers the effects.
///
/// ```swift
/// var reader = TestReader([Sample.harbour])
/// try reader.type("<Enter><Tab>b")
/// #expect(reader.status.hasPrefix("Bookmarked: “It is the first thing"))
/// ```
struct TestReader {
  /// The reader.
  private(set) var state: ReaderState
  /// All requested effects, in order, without the count that every selection of a quotation requests.
  private(set) var effects: [Effect] = []
  private var library: TestLibrary

  /// Opens the list of a library.
  init(
    _ articles: [Article], columns: Int = 80, rows: Int = 24, settings: ReaderSettings = ReaderSettings()
  ) {
    library = TestLibrary(articles)
    state = ReaderState(size: Size(columns: columns, rows: rows), settings: settings)
    perform(state.start())
  }

  /// Opens an article from its path.
  init(reading article: Article, columns: Int = 80, rows: Int = 24, isStored: Bool = true) {
    library = TestLibrary([article])
    state = ReaderState(
      size: Size(columns: columns, rows: rows), reading: OpenedArticle(id: nil, article: article))
    perform(state.start())
    if isStored { receive(.stored(library.opened(ArticleID(1)))) }
  }

  /// The near-duplicates, each with the article that represents it in the list.
  var copies: [ArticleID: ArticleID] {
    get { library.copies }
    set {
      library.copies = newValue
      receive(.libraryChanged)
    }
  }

  /// Whether the library fails to save bookmarks, notes and tags.
  var fails: Bool {
    get { library.fails }
    set { library.fails = newValue }
  }

  /// Types keys, in key notation; a frame is shown after each.
  mutating func type(_ notation: String) throws {
    for key in try KeyNotation.keys(in: notation) {
      state.wasShown()
      perform(state.press(key))
    }
  }

  /// Returns the reader after some keys: `try TestReader(reading: article).typing("<Tab>b")`.
  func typing(_ notation: String) throws -> TestReader {
    var reader = self
    try reader.type(notation)
    return reader
  }

  /// Types keys ahead: no frame is shown between them.
  mutating func typeAhead(_ notation: String) throws {
    for key in try KeyNotation.keys(in: notation) { perform(state.press(key)) }
  }

  /// Presses a key that key notation can't express.
  mutating func press(_ key: Key) { perform(state.press(key)) }

  /// Sends an event.
  mutating func receive(_ event: Event) { perform(state.receive(event)) }

  /// Changes the place of a bookmark, as if its document had been read again.
  mutating func move(_ id: Int64, to attachment: Attachment) {
    library.move(BookmarkID(id), to: attachment)
    receive(.libraryChanged)
  }

  private mutating func perform(_ asked: [Effect]) {
    for effect in asked {
      if case .appearanceCount = effect {} else { effects.append(effect) }
      if let event = library.answer(effect) { perform(state.receive(event)) }
    }
  }
}

// MARK: - What the screen shows

extension TestReader {
  /// The screen as text, without spaces at the ends of lines.
  var lines: [String] { state.frame.lines }

  /// The status line.
  var status: String { lines.last ?? "" }

  /// The article that fills the screen.
  var pane: ArticlePane? { state.screens.top.article }

  /// Returns the text painted in styles that have all these roles: one string for each run, in reading order.
  func painted(_ style: Style) -> [String] {
    let frame = state.frame
    return frame.runs.filter { $0.style.isSuperset(of: style) }.map { run in
      frame[row: run.position.row][...].dropFirst(run.position.column).prefix(run.columns).map(\.cluster)
        .joined()
    }
  }
}
