import Articles
import Bookmarks
import Catalogue
import GRDB

/// The outcome of importing corrections.
package struct CorrectionImportCounts: Hashable, Sendable {
  /// How many are new.
  package var added = 0
  /// How many the library already had, or had newer ones for at the same place.
  package var unchanged = 0
  /// How many of the new ones have no article in the library.
  package var alone = 0
}

extension LibraryStore {
  /// Keeps corrections from a file in one transaction: all of them, or none if one fails.
  ///
  /// A correction whose article is in the library, by URL, path or title, applies where its words are found;
  /// any other waits for its article. Of two at one place, the one made last applies. Can be undone as one
  /// change.
  package func importCorrections(_ corrections: [StoredCorrection]) throws(LibraryError)
    -> CorrectionImportCounts
  {
    try write { db in
      try JournalEntry.perform(.correctionsImported(0), db) { entry in
        let importing = CorrectionImporting(writing: CorrectionWriting(db: db, entry: entry))
        let counts = try importing.run(corrections)
        try entry.rename(.correctionsImported(counts.added))
        return counts
      }
    }
  }
}

/// Imports corrections inside a transaction.
private struct CorrectionImporting {
  let writing: CorrectionWriting

  /// A correction and where it belongs, if that is known.
  private typealias Item = (stored: StoredCorrection, place: ImportPlaces.Place?)

  func run(_ corrections: [StoredCorrection]) throws -> CorrectionImportCounts {
    // Places are found as for bookmarks.
    let sought = corrections.map { stored in
      ImportedBookmark(
        draft: BookmarkDraft(anchor: stored.correction.anchor, kind: .passage), source: stored.source,
        path: stored.path)
    }
    let places = try ImportPlaces(db: writing.db, bookmarks: sought).places()
    var counts = CorrectionImportCounts()
    var groups: [Int64: [Item]] = [:]
    for (stored, place) in zip(corrections, places) {
      if let place {
        groups[place.article.rawValue, default: []].append((stored, place))
      } else if try isAlone(stored) {
        counts.unchanged += 1
      } else {
        _ = try writing.insert(
          stored.correction, at: nil, article: nil, source: stored.source, path: stored.path,
          documentHash: nil)
        counts.added += 1
        counts.alone += 1
      }
    }
    for (article, items) in groups.sorted(by: { $0.key < $1.key }) {
      try writing.change(article) { for item in items { try insert(item, in: article, &counts) } }
    }
    return counts
  }

  private func insert(_ item: Item, in article: Int64, _ counts: inout CorrectionImportCounts) throws {
    let range = item.place?.attachment.range
    let correction = item.stored.correction
    for id in try writing.same(as: correction.anchor, at: range, in: article) {
      guard let former = try StoredCorrection.fetch(writing.db, id: id)?.correction else { continue }
      if former.created >= correction.created {
        counts.unchanged += 1
        return
      }
      try writing.remove(id)
    }
    guard let summary = try ArticleSummary.fetch(writing.db, id: ArticleID(article)) else { return }
    _ = try writing.insert(correction, at: range, in: summary)
    counts.added += 1
  }

  /// Returns whether the library has the same correction without an article.
  private func isAlone(_ stored: StoredCorrection) throws -> Bool {
    let anchor = stored.correction.anchor
    let sql = """
      SELECT 1 FROM correction WHERE article_id IS NULL AND exact = ? AND prefix = ? AND suffix = ?
        AND verdict = ? AND name IS ? AND created = ? AND title = ? LIMIT 1
      """
    return try Bool.fetchOne(
      writing.db, sql: sql,
      arguments: [
        anchor.exact.column, anchor.prefix.column, anchor.suffix.column, stored.correction.ruling.name,
        stored.correction.ruling.speaker?.column, stored.correction.created.seconds,
        stored.source.title.column,
      ]) ?? false
  }
}
