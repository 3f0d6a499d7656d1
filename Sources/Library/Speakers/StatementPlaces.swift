import GRDB

/// Gives articles numbers for their statements, such that a higher number is a newer statement.
///
/// A number is that of the moment in an article's date key, in 33 bits, and a serial number in 30. The statements of an
/// article have a run of them, downwards in the order in which they stand. Articles of one moment have their runs in
/// the order in which they came, a later one above. A run has room for more statements than the article has, so that
/// the article stays where it is in the list when some are found that were not.
struct StatementPlaces {
  let db: Database

  /// How many numbers one moment has.
  private static let perMoment: Int64 = 1 << 30

  /// The numbers of an article's statements in the order in which they stand: the first, and so on downwards.
  func first(of article: Int64, count: Int, dateKey: Int) throws -> Int64 {
    let moment = Self.moment(dateKey) * Self.perMoment
    let end = moment + Self.perMoment
    let find = try db.cachedStatement(sql: "SELECT first, room FROM statement_place WHERE article_id = ?")
    if let row = try Row.fetchOne(find, arguments: [article]), let first: Int64 = row.value(0),
      let room: Int = row.value(1)
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

  /// The number of a date key's day and minute among all there are.
  static func moment(_ dateKey: Int) -> Int64 {
    let (day, minute) = (max(0, dateKey) / 10_000, max(0, dateKey) % 10_000)
    let (year, month, dayOfMonth) = (min(day / 10_000, 9999), day / 100 % 100, day % 100)
    // Months of 31 days: what counts is the order.
    let number = (year * 12 + min(month, 12)) * 32 + min(dayOfMonth, 31)
    return Int64(number) * 2048 + Int64(min(minute, 2047))
  }
}
