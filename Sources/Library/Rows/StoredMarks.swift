import Articles
import Catalogue
import GRDB

/// The places of articles that users mark with letters.
struct StoredMarks {
  let db: Database

  /// Returns the marked places of an article by their letters; no more than there are keys.
  func marks(of article: Int64) throws -> [Character: ReadingPlace] {
    let sql = "SELECT letter, start FROM mark WHERE article_id = ? ORDER BY letter LIMIT 200"
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [article])
    return rows.reduce(into: [:]) { marks, row in
      guard let letter = (row.value("letter") as String?)?.first, let start: Int = row.value("start") else {
        return
      }
      marks[letter] = ReadingPlace(offset: max(0, start))
    }
  }

  /// Marks a place with a letter; one letter marks one place of an article.
  func set(_ letter: Character, at place: ReadingPlace, of article: Int64) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO mark (article_id, letter, start) VALUES (?, ?, ?)")
      .execute(arguments: [article, String(letter).column, max(0, place.offset)])
  }
}
