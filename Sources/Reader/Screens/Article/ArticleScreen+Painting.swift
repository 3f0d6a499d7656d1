import Articles
import Catalogue
import Frames

extension ArticleScreen {
  func paint(into frame: inout Frame, in around: Surroundings) {
    var region = around.geometry.content
    if around.isBesideList, let list = around.below as? ListScreen {
      list.paint(hasFocus: false, into: &frame, in: around)
      region = around.geometry.besideList
    }
    let painter = ArticlePainter(pane, in: region, lettersSpeakers: around.lettersSpeakers)
    painter.paint(into: &frame)
    frame.focus = painter.position(of: pane.focus)
  }

  var hints: [Hint] {
    if pane.statements.isEmpty {
      return [
        Hint(.pageDown, "turns the page"), Hint(.find, "searches"), Hint(.beginPassage, "selects words"),
      ]
    }
    return [
      Hint(.nextQuotation, "next quotation"), Hint(.quotations, "all of them"), Hint(.speakers, "speakers"),
      Hint(.find, "searches"), Hint(.bookmarks, "bookmarks"), Hint(.beginPassage, "selects words"),
    ]
  }

  var statusIsNews: Bool {
    pane.passage != nil || pane.attaching != nil || pane.selected != nil || pane.chosenPassage != nil
      || pane.link != nil || pane.article.provenance.undecodable > 0
  }

  func statusText(in around: Surroundings) -> String {
    if let passage = passageLine { return passage }
    if let bookmark = pane.attaching {
      let place = pane.selected == nil ? "Choose its place and press b" : "b puts it here"
      return "\(place), Esc leaves it: \(bookmark.words)"
    }
    guard let selected = pane.selected else {
      if let link = pane.linkLine { return link }
      return pane.chosenPassage?.changeLine ?? titleLine
    }
    let change = pane.bookmark(of: pane.statements[selected])?.changeLine
    let check = pane.checks.row(at: pane.statements[selected].range)?.label
    return [pane.selectionLine, check, change, appearanceLine(selected)].compactMap(\.self).joined(
      separator: " · ")
  }

  /// The title, preceded by the number of places in the document that cannot be decoded, if there are any.
  private var titleLine: String {
    let (title, count) = (pane.article.fields.title, pane.article.provenance.undecodable)
    return count == 0 ? title : "\(count.counted("undecodable place")) · \(title)"
  }

  private var passageLine: String? {
    guard let range = pane.passageRange else { return nil }
    let words = SpokenWords.count(in: range, of: pane.article.text).counted("word")
    let folded = pane.foldedPartsInPassage
    let parts = folded == 0 ? "" : " with \(folded.counted("folded part"))"
    return "Passage of \(words)\(parts) · b bookmarks it, y copies it"
  }

  func statusPlace(isTyping: Bool, in around: Surroundings) -> String {
    guard let search = pane.search else { return isTyping ? "" : placeInText(around) }
    let matches =
      search.isPartial
      ? "over \(ArticleSearch.limit)" : "\((search.current ?? -1) + 1)/\(search.matches.count)"
    return isTyping ? matches : "\(matches)  \(pane.percent)%"
  }

  /// Returns how far the reader has got, with the minutes left if there are any and there is room.
  private func placeInText(_ around: Surroundings) -> String {
    let minutes = pane.minutesLeft
    let left = minutes > 0 && around.geometry.size.columns >= 60 ? "\(minutes) min left  " : ""
    return "\(left)\(pane.percent)%"
  }

  // A speaker's name matters more than the place.
  var needsWholeStatusLine: Bool { (pane.selected != nil || pane.link != nil) && pane.search == nil }
}
