import Articles
import Bookmarks

extension ReaderState {
  /// Copies the words that keys act on, alone or as a citation.
  ///
  /// A passage that was being selected has served its purpose and is left.
  mutating func copyChosen(asCitation: Bool) -> [Effect] {
    guard let chosen = chosenWords else {
      sayNothingChosen()
      return []
    }
    if case .article(var pane) = screens.top, pane.passage != nil {
      pane.passage = nil
      screens.top = .article(pane)
    }
    return copy(chosen, asCitation: asCitation)
  }

  /// Copies words, alone or as a citation.
  func copy(_ chosen: ChosenWords, asCitation: Bool) -> [Effect] {
    [.copy(asCitation ? chosen.citation : chosen.words)]
  }

  /// The words that keys act on, on the screen that has the focus; nil where there are none.
  var chosenWords: ChosenWords? {
    switch screens.top {
    case .article(let pane):
      if let range = pane.passageRange {
        return ChosenWords(
          BookmarkDraft(passage: range, in: pane.article, textHash: ChosenWords.noHash), in: pane.article)
      }
      guard let selected = pane.selected else { return pane.chosenPassage.map(ChosenWords.init) }
      return pane.chosenWords(ofStatement: selected)
    case .quotations(let state):
      guard let entry = state.selectedEntry, let pane = screens.articleBelow else { return nil }
      return pane.chosenWords(ofStatement: entry.statement)
    case .bookmarks(let state): return (state.rows.selectedRow?.bookmark).map(ChosenWords.init)
    default: return nil
    }
  }

  /// Says why there is nothing that a key could act on.
  private mutating func sayNothingChosen() {
    switch screens.top {
    case .article(let pane): sayNothingSelected(in: pane)
    case .bookmarks: say(.noBookmarks)
    default: say(.noQuotationSelected)
    }
  }
}

extension ArticlePane {
  /// The words of a statement, as `b` keeps them.
  func chosenWords(ofStatement statement: Int) -> ChosenWords? {
    guard statements.indices.contains(statement) else { return nil }
    let draft = BookmarkDraft(
      quotation: statements[statement].first, in: article, textHash: ChosenWords.noHash)
    return ChosenWords(draft, in: article)
  }
}
