import GRDB
import GRDBSQLite

/// `fit(index, idf…)`: how well a row of an index of words matches; higher is better; an auxiliary function
/// of FTS5.
///
/// It is Okapi BM25 as FTS5's own `bm25` computes it, with k1 = 1.2 and b = 0.75 and a weight for each column
/// (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). But FTS5 counts all rows that
/// have a word to learn how rare it is, however few rows are ranked; here the caller gives the inverse
/// document frequency of each phrase, in the order of the query, unless it is 1.
enum RankFunction {
  static let name = "fit"

  /// Adds the function to a connection.
  static func add(to db: Database) throws {
    let api = UnsafeMutablePointer(mutating: FTS5.api(db))
    let status = api.pointee.xCreateFunction(api, name, nil, rank, nil)
    guard status == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: status)) }
  }

  /// Returns the weight of a column, either of title and text or of title, byline and source.
  private static func weight(ofColumn column: Int32, among count: Int32) -> Double {
    if column == 0 { return 10 }
    return count == 2 ? 1 : 5
  }

  private static let rank: fts5_extension_function = { api, row, context, valueCount, values in
    guard let api = api?.pointee, let row, let context else { return }
    do {
      sqlite3_result_double(context, try score(api, row, idf: idf(valueCount, values)))
    } catch {
      sqlite3_result_error_code(context, (error as? DatabaseError)?.resultCode.rawValue ?? SQLITE_ERROR)
    }
  }

  private static func idf(_ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?)
    -> (Int) -> Double
  {
    { phrase in phrase < Int(count) ? values.map { sqlite3_value_double($0[phrase]) } ?? 1 : 1 }
  }

  private static func score(_ api: Fts5ExtensionApi, _ row: OpaquePointer, idf: (Int) -> Double) throws
    -> Double
  {
    let phraseCount = Int(api.xPhraseCount(row))
    let columnCount = api.xColumnCount(row)
    var (instanceCount, length): (Int32, Int32) = (0, 0)
    var (rows, words): (Int64, Int64) = (0, 0)
    try check(api.xInstCount(row, &instanceCount))
    try check(api.xColumnSize(row, -1, &length))
    try check(api.xRowCount(row, &rows))
    try check(api.xColumnTotalSize(row, -1, &words))
    let average = max(1, Double(words) / Double(max(1, rows)))
    let norm = 1.2 * (0.25 + 0.75 * Double(length) / average)
    return try withUnsafeTemporaryAllocation(of: Double.self, capacity: max(1, phraseCount)) { frequency in
      frequency.initialize(repeating: 0)
      for number in 0..<instanceCount {
        var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
        try check(api.xInst(row, number, &phrase, &column, &offset))
        if phrase < phraseCount { frequency[Int(phrase)] += weight(ofColumn: column, among: columnCount) }
      }
      return (0..<phraseCount).reduce(0) { score, phrase in
        score + idf(phrase) * frequency[phrase] * 2.2 / (frequency[phrase] + norm)
      }
    }
  }

  private static func check(_ code: Int32) throws {
    if code != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}
