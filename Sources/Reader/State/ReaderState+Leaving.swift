import Articles
import Catalogue

extension ReaderState {
  /// Closes the screen that has the focus; the last one stays, or gives way to the list.
  mutating func back() -> [Effect] {
    switch screens.top {
    case .list: return quit()
    case .article(let pane):
      let effects = leave(pane)
      guard screens.pop() != nil else { return quit() }
      returnPreview(pane)
      return effects
    default:
      _ = screens.pop()
      return []
    }
  }

  /// One step back: pending keys and prompts were dealt with, then narrowing or marks, then the selection, then the screen.
  mutating func escape() -> [Effect] {
    switch screens.top {
    case .list(var list):
      guard !list.query.filter.isEmpty else { return [] }
      let id = list.rows.selectedRow?.id
      list.query.filter = ""
      list.rows.reset()
      screens.top = .list(list)
      return id.map { [.locate($0, list.query)] } ?? []
    case .article(var pane):
      if pane.passage != nil {
        pane.passage = nil
      } else if pane.attaching != nil {
        pane.attaching = nil
      } else if pane.search != nil {
        pane.search = nil
      } else if pane.selected != nil || pane.chosenPassage != nil {
        pane.selected = nil
        pane.chosenBookmark = nil
      } else {
        return screens.count > 1 ? back() : goToList()
      }
      screens.top = .article(pane)
      return []
    default:
      if narrowing.isEmpty { return back() }
      narrow(to: "")
      return []
    }
  }

  /// From an article that was opened alone to the list of the library.
  mutating func goToList() -> [Effect] {
    guard case .article(let pane) = screens.top else { return [] }
    let list = ListState()
    screens.replaceAll(with: .list(list))
    return leave(pane) + (pane.id.map { [.locate($0, list.query)] } ?? [])
  }

  /// `^C`: stops the work beside the loop; it never quits.
  mutating func interrupt() -> [Effect] {
    if progress != nil {
      say(.stopping)
      return [.stopWork]
    }
    say(.quitHint)
    return []
  }

  /// Ends the program, the reading places kept.
  mutating func quit() -> [Effect] {
    savePlaces() + [.quit]
  }

  /// Keeps the place of every open article that has moved.
  mutating func savePlaces() -> [Effect] {
    var effects: [Effect] = []
    screens.updateEach { screen in
      guard case .article(var pane) = screen else { return }
      effects += Self.savePlace(of: &pane)
      screen = .article(pane)
    }
    return effects
  }

  /// What is kept of an article on leaving it.
  mutating func leave(_ pane: ArticlePane) -> [Effect] {
    var pane = pane
    return Self.savePlace(of: &pane)
  }

  private static func savePlace(of pane: inout ArticlePane) -> [Effect] {
    guard let id = pane.id, pane.place != pane.savedPlace else { return [] }
    pane.savedPlace = pane.place
    return [.savePlace(id, pane.place)]
  }

  /// Shows an article that was left beside the list again, where it was left.
  private mutating func returnPreview(_ pane: ArticlePane) {
    guard case .list(var list) = screens.top, list.rows.selectedRow?.id == pane.id else { return }
    var pane = pane
    pane.savedPlace = pane.place
    pane.selected = nil
    pane.search = nil
    list.preview = pane
    screens.top = .list(list)
  }
}
