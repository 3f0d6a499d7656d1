import Articles
import Bookmarks
import Catalogue
import Frames

/// An article open for reading, alone or beside the list.
struct ArticleScreen: Screen {
  /// The text, the reader's place in it, and what is selected and searched for.
  var pane: ArticlePane
  /// Where the button of the mouse was pressed, as a `UTF-8 offset`.
  var pressed: Int?

  /// How many other articles have a statement, by its range; only statements that were selected are counted.
  var appearanceCounts: [Range<Int>: Int] = [:]

  /// Shows an article.
  init(_ pane: ArticlePane) { self.pane = pane }

  var context: KeyContext { pane.passage == nil ? .article : .passage }
  var article: ArticlePane? { pane }

  mutating func settle(in around: Surroundings) {
    let geometry = around.geometry
    pane.resize(to: around.isBesideList ? geometry.besideList.size : geometry.content.size)
  }

  func missing(in around: Surroundings) -> [Effect] {
    // J and K need the rows around the open article.
    let rows = (around.below as? ListScreen)?.missingRows(in: around)
    return [rows, missingAppearances, missingPatterns].compactMap(\.self)
  }

  /// The effect that loads the hyphenation patterns, unless they are loaded.
  private var missingPatterns: Effect? {
    let hyphenation = pane.display.hyphenation
    guard hyphenation.isOn, let language = pane.language, !language.isEmpty,
      hyphenation.hyphenators[language] == nil
    else { return nil }
    return .hyphenation(language)
  }

  /// The effect that counts the articles with the selected statement, unless they are counted.
  private var missingAppearances: Effect? {
    guard let id = pane.id, let selected = pane.selected, pane.statements.indices.contains(selected) else {
      return nil
    }
    let range = pane.statements[selected].range
    return appearanceCounts[range] == nil ? .appearanceCount(id, range) : nil
  }

  /// “also in 3 articles”; `nil` if the selected statement is in no other.
  func appearanceLine(_ selected: Int) -> String? {
    guard let count = appearanceCounts[pane.statements[selected].range], count > 0 else { return nil }
    return "also in \(count.counted("article"))"
  }

  mutating func hear(_ message: ScreenMessage, in around: Surroundings) {
    switch message {
    case .sort: break
    case .display(let display): pane.show(as: display)
    case .goTo(let statement, let words): if around.isTop { go(to: statement, foundBy: words) }
    case .goToHeading(let offset): if around.isTop { jump { $0.goTo(offset: offset) } }
    case .goToPlace(let range): if around.isTop { go(to: range) }
    case .bookmarkWhenStored(let statement): if pane.id == nil { pane.wantsBookmark = statement }
    case .uncovered, .selectArticle, .selectHit: break
    }
  }

  private mutating func go(to statement: Int, foundBy words: SoughtWords?) {
    guard pane.statements.indices.contains(statement) else { return }
    let range = pane.statements[statement].range
    jump { pane in
      pane.select(statement)
      if let words { pane.mark(words, at: range) }
      pane.putInView(range)
    }
  }

  private mutating func go(to range: Range<Int>) {
    jump { pane in
      if range.isEmpty { pane.putInView(range) } else { pane.show(range, foundBy: nil) }
    }
  }

  mutating func follow(_ prompt: Prompt, _ stage: Prompt.Stage, in around: Surroundings) -> [Outcome] {
    switch (prompt.purpose, stage) {
    case (.find(let origin, let before), _):
      return find(prompt.editor.text, stage, from: origin, before: before, in: around)
    case (.mark(let use), .accepted): return takeMark(prompt.editor.text, for: use, in: around)
    case (.speaker, .accepted):
      // The passage was selected to say who said it.
      pane.passage = nil
      return []
    default: return []
    }
  }

  mutating func click(at position: Position, opens: Bool, in around: Surroundings) -> [Outcome] {
    // A click on the list beside the article moves the focus back there.
    if position.column < firstColumn(in: around) { return leave() }
    pane.passage = nil
    pressed = offset(at: position, in: around)
    if let pressed {
      pane.selected = pane.spokenParts.part(at: pressed..<pressed + 1)?.statement
    }
    return []
  }

  mutating func drag(to position: Position, in around: Surroundings) -> [Outcome] {
    // Beyond the first or last line, the text scrolls.
    if position.row < 0 || position.row == 0 && pane.passage != nil { pane.scroll(by: -1) }
    if position.row >= pane.size.rows - 1 { pane.scroll(by: 1) }
    if let pressed, let offset = offset(at: position, in: around), offset != pressed {
      pane.selectPassage(from: pressed, to: offset)
    }
    return []
  }

  private func firstColumn(in around: Surroundings) -> Int {
    around.isBesideList ? around.geometry.besideList.origin.column : 0
  }

  /// Returns the `UTF-8 offset` of the text at a cell of the terminal.
  private func offset(at position: Position, in around: Surroundings) -> Int? {
    pane.offset(at: Position(row: position.row, column: position.column - firstColumn(in: around)))
  }
}
