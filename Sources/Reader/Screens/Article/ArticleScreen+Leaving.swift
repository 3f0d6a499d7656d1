import Articles
import Bookmarks
import Catalogue

extension ArticleScreen {
  func openPanel(_ screen: @autoclosure () -> any Screen) -> [Outcome] {
    pane.statements.isEmpty ? pane.nothingSelected : [.push(screen())]
  }

  func openAppearances() -> [Outcome] {
    guard let selected = pane.selected else { return pane.nothingSelected }
    guard let id = pane.id else { return [.say(.notStoredYet)] }
    return [.push(AppearancesScreen(of: pane.statements[selected].range, in: id))]
  }

  func openCheck() -> [Outcome] {
    pane.id.map { [.push(CheckScreen($0))] } ?? [.say(.notStoredYet)]
  }

  func acceptQuotation() -> [Outcome] {
    guard let id = pane.id else { return [.say(.notStoredYet)] }
    guard let selected = pane.selected else { return pane.nothingSelected }
    return [.effect(.accept(id, pane.statements[selected].range))]
  }

  func openChanges() -> [Outcome] {
    pane.id.map { [.push(ChangesScreen($0))] } ?? [.say(.notStoredYet)]
  }

  /// Opens the article `count` rows further down the list below this screen.
  mutating func openNeighbour(_ count: Int, in around: Surroundings) -> [Outcome] {
    guard let list = around.below as? ListScreen else { return [.say(.noListHere)] }
    let target = list.cursor.selected + count
    guard (0..<list.total).contains(target) else {
      return [.say(count > 0 ? .noFurtherArticle : .noFurtherArticleBack)]
    }
    guard let row = list.rows.window?[target] else { return [.say(.rowsNotReady)] }
    return savePlace() + [.tell(.selectArticle(row: target)), .effect(.open(row.id, .replace))]
  }

  func findUnread(in around: Surroundings) -> [Outcome] {
    guard let list = around.below as? ListScreen else { return [.say(.noListHere)] }
    return [.effect(.nextUnread(list.query, after: list.cursor.selected))]
  }

  /// Closes the article.
  mutating func leave() -> [Outcome] { savePlace() + [.pop] }

  mutating func leaveForList(in around: Surroundings) -> [Outcome] {
    around.below == nil ? openList() : leave()
  }

  /// Replaces an article that was opened alone with the list of the library.
  private mutating func openList() -> [Outcome] {
    let list = ListScreen()
    return savePlace() + [.replaceAll(list)] + (pane.id.map { [.effect(.locate($0, list.query))] } ?? [])
  }

  /// Drops the passage, the bookmark to be placed, the search or the selection, in this order; then leaves.
  mutating func escape(in around: Surroundings) -> [Outcome] {
    if pane.passage != nil {
      pane.passage = nil
    } else if pane.attaching != nil {
      pane.attaching = nil
    } else if pane.search != nil {
      pane.search = nil
    } else if pane.selected != nil || pane.chosenPassage != nil || pane.link != nil {
      pane.selected = nil
      pane.link = nil
      pane.chosenBookmark = nil
    } else if !pane.checks.isEmpty {
      pane.checks = CheckSigns()
    } else {
      return leaveForList(in: around)
    }
    return []
  }

  /// Saves the reader's place if it has moved.
  mutating func savePlace() -> [Outcome] {
    guard let id = pane.id, pane.place != pane.savedPlace else { return [] }
    pane.savedPlace = pane.place
    return [.effect(.savePlace(id, pane.place))]
  }
}
