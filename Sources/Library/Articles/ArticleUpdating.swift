import Articles
import Bookmarks
import Catalogue
import GRDB

/// Replaces an article's document with a changed one, inside a transaction.
struct ArticleUpdating {
  let id: Int64
  let prepared: PreparedArticle

  func run(in writing: inout ArticleWriting) throws {
    let sql = "SELECT text_hash, text FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(writing.db, sql: sql, arguments: [id]) else { return }
    let oldHash: String? = row.value("text_hash")
    let oldText = try row.text("text")
    for subject in JournalSubject.document { try writing.entry?.keep(subject, id) }
    if oldHash != prepared.textHash {
      try writing.keepFormerText(of: id)
      try writing.keepReading(of: id, replacedBy: prepared)
    }
    try replaceContent(writing)
    try writing.run("UPDATE article SET part = ? WHERE id = ?", [prepared.article.part?.column, id])
    try writing.replaceQuotations(prepared.article.quotations, of: id, in: prepared.article.text)
    try writing.refreshFields(of: id)
    guard oldHash != prepared.textHash else { return }
    let bookmarks = BookmarkWriting(db: writing.db, now: writing.now)
    let finder = PassageFinder(
      text: prepared.article.text, textHash: prepared.textHash, former: oldText,
      passages: try bookmarks.count(in: id))
    try bookmarks.settle(in: id, finder)
    try moveMarks(writing, from: oldText, to: finder)
    if let place = try writing.number("SELECT start FROM place WHERE article_id = ?", [id]) {
      let moved = ReadingPlace(offset: Int(place)).moved(from: oldText, to: finder)
      try writing.run("UPDATE place SET start = ? WHERE article_id = ?", [moved.offset, id])
    }
  }

  /// Finds in the new text the places that are marked with letters.
  private func moveMarks(_ writing: ArticleWriting, from oldText: String, to finder: PassageFinder) throws {
    for (letter, place) in try StoredMarks(db: writing.db).marks(of: id) {
      let moved = place.moved(from: oldText, to: finder)
      try StoredMarks(db: writing.db).set(letter, at: moved, of: id)
    }
  }

  private func replaceContent(_ writing: ArticleWriting) throws {
    let assignments = PreparedArticle.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try writing.run(
      "UPDATE content SET \(assignments) WHERE article_id = ?",
      StatementArguments(prepared.values(document: try writing.documentID(of: prepared, for: id)) + [id]))
  }

  /// Returns whether the library has the article as it is in the new document, down to its structure.
  func isSame(in db: Database) throws -> Bool {
    let columns = PreparedArticle.describing + Provenance.columns
    let sql = """
      SELECT \(ColumnList(columns, of: "content")), part
      FROM content JOIN article ON article.id = article_id WHERE article_id = ?
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) else { return false }
    guard row.value("part") == prepared.article.part?.column,
      Provenance(row) == prepared.article.provenance
    else { return false }
    let new = zip(PreparedArticle.columns, prepared.values(document: 0))
    return new.allSatisfy { column, value in
      !PreparedArticle.describing.contains(column)
        || (row[column] as DatabaseValue?) == value?.databaseValue ?? .null
    }
  }

  /// Makes the new document the origin of an article that is the same in it.
  func keepDocument(_ writing: ArticleWriting) throws {
    try writing.run(
      "UPDATE content SET document_hash = ?, document_id = ? WHERE article_id = ?",
      [prepared.documentHash, try writing.documentID(of: prepared, for: id), id])
  }
}

extension ReadingPlace {
  /// How many bytes of text distinguish a place from others.
  private static let length = 120

  /// Returns the place of the same words in a changed text, or else where the texts begin to differ.
  func moved(from old: String, to finder: PassageFinder) -> ReadingPlace {
    let offset = min(max(offset, 0), old.utf8.count)
    let end = min(offset + Self.length, old.utf8.count)
    if offset > 0, offset < end {
      var words = Anchor(of: offset..<end, in: old, textHash: "")
      if let range = finder.attachment(of: words).range { return ReadingPlace(offset: range.lowerBound) }
      // Near the end there may be too few words to recognise the place by; a wrong place does no harm.
      words.prefix = ""
      words.suffix = ""
      if let range = finder.attachment(of: words).range { return ReadingPlace(offset: range.lowerBound) }
    }
    let common = zip(old.utf8, finder.text.utf8).prefix(offset).prefix { $0 == $1 }.count
    let index = finder.text.utf8.index(finder.text.startIndex, offsetBy: common)
    // Moves back to the start of a character.
    let start =
      index < finder.text.endIndex ? finder.text.index(before: finder.text.index(after: index)) : index
    return ReadingPlace(offset: finder.text.utf8.distance(from: finder.text.startIndex, to: start))
  }
}
