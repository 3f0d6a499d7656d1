import Catalogue

/// A screen whose rows can be bookmarked and exported as they are shown.
protocol KeepableScreen: RowScreen {
  /// Returns the statements that the rows show; `nil` if the library doesn't have them yet.
  func shownStatements(in around: Surroundings) -> ShownStatements?
}

extension KeepableScreen {
  /// Bookmarks all rows shown.
  func bookmarkAll(in around: Surroundings) -> [Outcome] {
    let most = ShownStatements.mostBookmarked
    guard total > 0 else { return [.say(.nothingToKeep)] }
    guard total <= most else { return [.say(.tooManyToBookmark(total, most: most))] }
    guard let rows = shownStatements(in: around) else { return [.say(.notStoredYet)] }
    return [.effect(.bookmarkRows(rows, count: total))]
  }

  /// Exports exactly the rows shown.
  func export(_ arguments: ExportArguments, in around: Surroundings) -> [Outcome] {
    guard total > 0 else { return [.say(.nothingToKeep)] }
    guard let rows = shownStatements(in: around) else { return [.say(.notStoredYet)] }
    return arguments.exported(.shown(rows))
  }
}

extension BookmarkedRows {
  /// The status line after rows were bookmarked.
  var wording: String {
    var parts = ["Bookmarked \(added.counted("quotation"))"]
    if known > 0 { parts.append("\(known) had a bookmark") }
    if others > 0 { parts.append("\(others) \(others == 1 ? "isn’t a quotation" : "aren’t quotations")") }
    return parts.joined(separator: ", ") + (added > 0 ? ". U undoes it" : "")
  }
}
