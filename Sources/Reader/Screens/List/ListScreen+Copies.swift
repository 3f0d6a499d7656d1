import Articles
import Catalogue

/// Near-duplicates, which share a row until they are unfolded.
extension ListScreen {
  /// The maximum number of unfolded groups; one more folds the first one again.
  private static let mostUnfolded = 8

  /// Whether a row is a near-duplicate that is unfolded under the row that it shared.
  func isUnfolded(at index: Int) -> Bool {
    guard let row = rows.window?[index], query.sharesRows, query.unfolded.contains(row.group) else {
      return false
    }
    return rows.window?[index - 1]?.group == row.group
  }

  /// Whether `toggleCopies` would fold the near-duplicates of an article; `nil` if it has none.
  func foldsCopies(of row: ArticleSummary?) -> Bool? {
    guard let row, row.copies > 0, query.sharesRows else { return nil }
    return query.unfolded.contains(row.group)
  }

  /// Shows the near-duplicates of the selected article under it, or folds them; the selection stays.
  mutating func toggleCopies() -> [Outcome] {
    guard let row = rows.selectedRow else { return noRow }
    guard let folds = foldsCopies(of: row) else { return [.say(.noCopies)] }
    query.unfolded.removeAll { $0 == row.group }
    if !folds { query.unfolded = query.unfolded.suffix(Self.mostUnfolded - 1) + [row.group] }
    anchor = nil
    rows.invalidate()
    return [.effect(.locate(row.id, query))]
  }
}
