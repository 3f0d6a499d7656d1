import Articles
import Catalogue
import GRDB

/// When speakers said how much, and what users have already seen of it.
extension LibraryStore {
  /// At most this many statements of a speaker are counted, the newest ones.
  private static let mostCounted = 20_000
  /// At most this many of them are examined for what is new.
  private static let mostNew = 2_000

  /// Returns when a speaker said how much, and what of it came into the library since the user last looked.
  ///
  /// O(1) in the size of the library: the newest statements of the speaker are counted.
  package func timeline(of speaker: SpeakerID) throws(LibraryError) -> SpeakerTimeline {
    try read { db in
      let sql = """
        SELECT id >> 41 AS day, count(*) AS count FROM (SELECT id FROM statement WHERE speaker_id = ?
          ORDER BY id DESC LIMIT \(Self.mostCounted)) GROUP BY day ORDER BY day
        """
      let rows = try Row.fetchAll(db, sql: sql, arguments: [speaker.rawValue])
      let days = rows.compactMap { row -> SpeakerTimeline.Day? in
        let (number, count): (Int, Int) = (row.value("day") ?? 0, row.value("count") ?? 0)
        return StatementPlaces.date(ofDay: number).map { SpeakerTimeline.Day($0, count) }
      }
      let seen = try Int64.fetchOne(
        db, sql: "SELECT seen FROM speaker_visit WHERE speaker_id = ?", arguments: [speaker.rawValue])
      return SpeakerTimeline(
        days: days, seen: seen.map(ArticleID.init),
        newCount: try seen.map { try Self.count(of: speaker, after: $0, db) } ?? 0)
    }
  }

  private static func count(of speaker: SpeakerID, after article: Int64, _ db: Database) throws -> Int {
    let sql = """
      SELECT count(*) FROM (SELECT article_id FROM statement WHERE speaker_id = ? ORDER BY id DESC
        LIMIT \(mostNew)) WHERE article_id > ?
      """
    return try Int.fetchOne(db, sql: sql, arguments: [speaker.rawValue, article]) ?? 0
  }

  /// Records that a user looks at what a speaker said: what is added from now on is new.
  package func visit(_ speaker: SpeakerID) throws(LibraryError) {
    let sql = """
      INSERT INTO speaker_visit (speaker_id, seen) VALUES (?, (SELECT ifnull(max(id), 0) FROM article))
      ON CONFLICT (speaker_id) DO UPDATE SET seen = excluded.seen
      """
    try write { try $0.execute(sql: sql, arguments: [speaker.rawValue]) }
  }
}

extension StatementPlaces {
  /// Returns the day with a number, as ``moment(_:)`` counts days.
  static func date(ofDay number: Int) -> PublicationDate? {
    let (month, day) = (number / 32, number % 32)
    return PublicationDate(year: (month - 1) / 12, month: (month - 1) % 12 + 1, day: day)
  }
}
