import GRDB

/// Gives articles numbers for their statements, so that a higher number is a newer statement.
///
/// A number consists of the moment in an article's date key, in 33 bits, and a serial number in 30 bits. The
/// statements of an article have a run of numbers, descending in the order of the text. Articles of one
/// moment have their runs in the order in which they were added, the last one highest. A run has room for
/// more statements than the article has, so that the article keeps its place in the list if more are found.
struct StatementPlaces {
  let db: Database

  /// How many numbers one moment has.
  private static let perMoment: Int64 = 1 << 30

  /// Returns the number of an article's first statement; the others have the numbers below it.
  func first(of article: Int64, count: Int, dateKey: Int) throws -> Int64 {
    let moment = Self.moment(dateKey) * Self.perMoment
    let end = moment + Self.perMoment
    let find = try db.cachedStatement(sql: "SELECT first, room FROM statement_place WHERE article_id = ?")
    if let row = try Row.fetchOne(find, arguments: [article]), let first: Int64 = row.value("first"),
      let room: Int = row.value("room")
    {
      if moment..<end ~= first, count <= room { return first }
      try db.cachedStatement(sql: "DELETE FROM statement_place WHERE article_id = ?").execute(arguments: [
        article
      ])
    }
    let last = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT max(first) FROM statement_place WHERE first < ?"), arguments: [end])
    let room = count + count / 2 + 15
    let first = max(moment, last ?? moment) + Int64(room)
    try db.cachedStatement(sql: "INSERT INTO statement_place (article_id, first, room) VALUES (?, ?, ?)")
      .execute(arguments: [article, first, room])
    return first
  }

  /// Returns the lowest number that a statement can have in an article with this date key or a later one.
  static func first(ofMoment dateKey: Int) -> Int64 { moment(dateKey) * perMoment }

  /// Returns the number of a date key's day and minute among all minutes.
  static func moment(_ dateKey: Int) -> Int64 {
    let (day, minute) = (max(0, dateKey) / 10_000, max(0, dateKey) % 10_000)
    let (year, month, dayOfMonth) = (min(day / 10_000, 9999), day / 100 % 100, day % 100)
    // Months have 32 days here: only the order counts.
    let number = (year * 12 + min(month, 12)) * 32 + min(dayOfMonth, 31)
    return Int64(number) * 2048 + Int64(min(minute, 2047))
  }
}
