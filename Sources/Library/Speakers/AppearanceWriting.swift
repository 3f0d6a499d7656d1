import Catalogue
import GRDB

/// Enters which speakers articles have, inside a transaction, and updates the counts of each speaker only
/// once for many articles.
///
/// A speaker who is in every third article of an import would otherwise be counted, and named by the form
/// that most articles have, hundreds of times in one transaction. ``settle()`` does the counting; until then
/// the counts are the old ones. A trigger counts appearances that are deleted, since many go with their
/// articles.
final class AppearanceWriting {
  private let db: Database
  private let rows: RowWriter
  /// What was entered since the last count, by speaker.
  private var added: [Int64: Added] = [:]

  private struct Added {
    var statements = 0
    var articles = 0
    /// In how many articles the speaker has a form of the name.
    var names: [String: Int] = [:]
  }

  init(_ db: Database) throws {
    self.db = db
    rows = try RowWriter(
      db, "INSERT INTO appearance (article_id, speaker_id, statements, name) VALUES (?, ?, ?, ?)")
  }

  /// Enters a speaker, who is not yet entered for the article.
  ///
  /// - Parameter name: the fullest form of the name that the article has.
  func enter(_ speaker: Int64, in article: Int64, statements: Int, name: String) throws {
    let name = name.column
    rows.add(article)
    rows.add(speaker)
    rows.add(statements)
    rows.add(name)
    try rows.write()
    added[speaker, default: Added()].statements += statements
    added[speaker, default: Added()].articles += 1
    added[speaker, default: Added()].names[name, default: 0] += 1
  }

  /// Counts what was entered; O(number of these speakers and their names).
  func settle() throws {
    defer { added = [:] }
    for (speaker, counts) in added.sorted(by: { $0.key < $1.key }) {
      for (name, articles) in counts.names.sorted(by: { $0.key < $1.key }) {
        try run(
          "UPDATE speaker_form SET articles = articles + ? WHERE speaker_id = ? AND name = ?",
          [articles, speaker, name])
      }
      try run(Self.counting, [counts.statements, counts.articles, speaker])
    }
  }

  private static let counting = """
    UPDATE speaker SET statements = statements + ?1, articles = articles + ?2,
      (name, name_key) = (\(Schema.mergedForm(ofSpeaker: "?3")))
    WHERE id = ?3
    """

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
