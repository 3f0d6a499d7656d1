import Bookmarks
import Quotations

extension ArticlePane {
  /// The result of moving among quotations or matches.
  enum Movement: Hashable, Sendable {
    case moved, wrappedToFirst, wrappedToLast, nothing
  }

  /// Selects the statement `count` further on, from the selected one if it is in view, or else from the first
  /// in view.
  mutating func selectStatement(_ count: Int) -> Movement {
    guard !statements.isEmpty, count != 0 else { return .nothing }
    let total = statements.count
    let target: Int
    if let selected, isInView(statements[selected].range) {
      target = selected + count
    } else {
      target = count > 0 ? firstStatementInView + count - 1 : firstStatementInView + count
    }
    select(((target % total) + total) % total)
    if target >= total { return .wrappedToFirst }
    return target < 0 ? .wrappedToLast : .moved
  }

  /// Selects the statement `count` further on by the speaker of the selected one.
  mutating func selectStatementOfSpeaker(_ count: Int) -> Movement {
    guard !statements.isEmpty, count != 0 else { return .nothing }
    guard let selected, isInView(statements[selected].range) else { return selectStatement(count.signum()) }
    let own = statements.indices.filter { statements[$0].speakerNumber == statements[selected].speakerNumber }
    guard let place = own.firstIndex(of: selected) else { return .nothing }
    let target = place + count
    select(own[((target % own.count) + own.count) % own.count])
    if target >= own.count { return .wrappedToFirst }
    return target < 0 ? .wrappedToLast : .moved
  }

  /// Selects the statement with a number and brings it into view.
  mutating func select(_ statement: Int) {
    guard statements.indices.contains(statement) else { return }
    selected = statement
    link = nil
    isAtMatch = false
    reveal(statements[statement].range)
  }

  /// Selects the first statement that touches a range of the text, in `UTF-8 offsets`, if there is one.
  mutating func selectStatement(holding range: Range<Int>) {
    if let part = spokenParts.part(at: range) { select(part.statement) }
  }

  /// Brings the selected quotation or bookmarked passage back into view: the user sees what a key acts on.
  mutating func revealChosen() {
    guard let range = selected.map({ statements[$0].range }) ?? chosenPassage?.range else { return }
    if !isInView(range) { reveal(range) }
  }

  private func isInView(_ range: Range<Int>) -> Bool {
    range.overlaps(visibleRange)
  }

  /// The first statement that starts in view or below it; the number of statements if none does.
  private var firstStatementInView: Int {
    let start = visibleRange.lowerBound
    return statements.partitionPoint { $0.range.lowerBound >= start }
  }

  /// Returns the bookmark of a statement, if it has one.
  func bookmark(of statement: ShownStatement) -> Bookmark? {
    bookmarks.first { bookmark in
      guard case .attached(let range, _) = bookmark.attachment else { return false }
      // A quotation inside a turn has separate bookmarks.
      if statement.first.kind == .turn, bookmark.draft.kind != .quotation(.turn) { return false }
      return range.lowerBound >= statement.range.lowerBound && range.upperBound <= statement.range.upperBound
        && bookmark.draft.kind != .passage
    }
  }
}
