import Articles
import Bookmarks
import Catalogue
import GRDB
import Quotations

extension LibraryStore {
  /// Bookmarks the quotations in some rows as one step that can be undone; those that have a bookmark are
  /// left alone.
  ///
  /// - Returns: what became of the rows; `nil` if there are more than ``ShownStatements/mostBookmarked``.
  package func bookmark(_ rows: ShownStatements, now: Timestamp) throws(LibraryError) -> BookmarkedRows? {
    try write { db in
      let places = try ShownPlaces(rows, most: ShownStatements.mostBookmarked, db)
      guard let places else { return nil }
      var done = BookmarkedRows()
      try JournalEntry.perform(.bookmarkedRows(0), db) { entry in
        let writing = BookmarkWriting(db: db, now: now, entry: entry)
        try places.visit { place, article in
          guard let draft = article.draft(ofStatementAt: place), let range = article.statement(at: place)
          else {
            done.others += 1
            return
          }
          guard try article.bookmark(within: range) == nil else {
            done.known += 1
            return
          }
          _ = try writing.insert(
            draft, attachment: .attached(draft.anchor.range, now: nil),
            codePoints: CodePoints.range(draft.anchor.range, in: article.stored.article.text),
            article: place.article, source: article.stored.summary.fields)
          done.added += 1
        }
        if done.added > 0 { try entry.rename(.bookmarkedRows(done.added)) }
      }
      return done
    }
  }

  /// Returns what some rows show as bookmarks, to be exported: the bookmarks that they have, or what `b`
  /// would make of them.
  ///
  /// Those that aren't kept have the number 0, and their article's time, so that they have the same name in
  /// every export.
  ///
  /// - Returns: a bookmark for each row; `nil` if there are more than ``ShownStatements/mostExported``.
  package func bookmarks(of rows: ShownStatements) throws(LibraryError) -> [Bookmark]? {
    try read { db in
      guard let places = try ShownPlaces(rows, most: ShownStatements.mostExported, db) else { return nil }
      var found: [Bookmark] = []
      try places.visit { place, article in
        guard let draft = article.draft(ofStatementAt: place) ?? article.draft(ofPassageAt: place) else {
          return
        }
        if let known = try article.bookmark(within: draft.anchor.range),
          known.attachment.range == draft.anchor.range
        {
          found.append(known)
          return
        }
        let (text, summary) = (article.stored.article.text, article.stored.summary)
        found.append(
          Bookmark(
            id: BookmarkID(0), draft: draft, attachment: .attached(draft.anchor.range, now: nil),
            codePoints: CodePoints.range(draft.anchor.range, in: text), created: summary.added,
            updated: summary.added, source: summary.fields, article: summary))
      }
      return found
    }
  }
}

/// The places of rows, and the articles they are in, read one after another.
private struct ShownPlaces {
  private let db: Database
  private let places: [StatementPlace]

  /// Finds the places; `nil` if there are more than `most`.
  init?(_ rows: ShownStatements, most: Int, _ db: Database) throws {
    self.db = db
    switch rows {
    case .places(let places): self.places = places
    case .list(let query):
      // The rows that the list shows.
      let selection = try StatementSelection(query, most: LibraryStore.mostStatements, in: db)
      let numbers = try Int64.fetchAll(
        db, sql: "\(selection.numbers) LIMIT ?", arguments: selection.arguments + [most + 1])
      let find = try db.cachedStatement(sql: "SELECT article_id, start, end FROM statement WHERE id = ?")
      places = try numbers.compactMap { number -> StatementPlace? in
        guard let row = try Row.fetchOne(find, arguments: [number]), let id: Int64 = row.value("article_id"),
          let start: Int = row.value("start"), let end: Int = row.value("end"), start <= end
        else { return nil }
        return StatementPlace(ArticleID(id), start..<end)
      }
    }
    if places.count > most { return nil }
  }

  /// Calls `body` with each place and its article; places in an article that is gone are skipped.
  func visit(_ body: (StatementPlace, ShownArticle) throws -> Void) throws {
    var article: ShownArticle?
    for place in places {
      if article?.stored.summary.id != place.article { article = try ShownArticle(place.article, db) }
      if let article { try body(place, article) }
    }
  }
}

/// An article whose statements are looked up.
private struct ShownArticle {
  let stored: StoredArticle
  private let db: Database
  private let statements: [Quotations.Statement]
  /// The statements by their beginnings.
  private let beginnings: [Int: Quotations.Statement]
  private let hash: String

  init?(_ id: ArticleID, _ db: Database) throws {
    guard let stored = try StoredArticle.fetch(db, id: id) else { return nil }
    (self.stored, self.db) = (stored, db)
    statements = Quotations.Statement.statements(of: stored.article.quotations ?? [])
    beginnings = Dictionary(statements.map { ($0.range.lowerBound, $0) }) { first, _ in first }
    hash = TextHash.of(stored.article.text)
  }

  /// Returns the range of the statement that has the beginning of a place, in `UTF-8 offsets`.
  func statement(at place: StatementPlace) -> Range<Int>? { found(at: place)?.range }

  private func found(at place: StatementPlace) -> Quotations.Statement? {
    guard let start = place.range?.lowerBound else { return nil }
    return beginnings[start] ?? statements.first { $0.range.contains(start) }
  }

  /// Returns the bookmark of a statement as `b` makes it; `nil` if there is no statement.
  func draft(ofStatementAt place: StatementPlace) -> BookmarkDraft? {
    found(at: place)?.parts.first.map {
      BookmarkDraft(quotation: $0, in: stored.article, textHash: hash)
    }
  }

  /// Returns a bookmark of the paragraph at a place, or of the first one.
  func draft(ofPassageAt place: StatementPlace) -> BookmarkDraft? {
    let start = place.range?.lowerBound ?? 0
    guard let block = stored.article.blocks.first(where: { $0.range.upperBound > start }) else { return nil }
    return BookmarkDraft(passage: block.range, in: stored.article, textHash: hash)
  }

  /// Returns the first bookmark of a quotation within a range.
  func bookmark(within range: Range<Int>) throws -> Bookmark? {
    let sql = """
      SELECT id FROM bookmark WHERE article_id = ? AND start >= ? AND end <= ? AND kind <> 'passage' ORDER BY end - start DESC, id
      """
    let id = try Int64.fetchOne(
      db.cachedStatement(sql: sql),
      arguments: [stored.summary.id.rawValue, range.lowerBound, range.upperBound])
    return try id.flatMap { try Bookmark.fetch(db, id: BookmarkID($0)) }
  }
}
