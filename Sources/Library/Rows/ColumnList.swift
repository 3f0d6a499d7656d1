import GRDB

/// The columns that a type is read from: the SQL that selects them and the names by which they are read.
struct ColumnList: Sendable, CustomStringConvertible {
  /// The names by which the columns are read.
  let names: [String]
  /// The columns as they are written between `SELECT` and `FROM`.
  let description: String

  /// Selects columns of a table by their own names; of the only table of a query if none is given.
  init(_ names: [String], of table: String? = nil) {
    self.names = names
    description = names.map { name in table.map { "\($0).\(name)" } ?? name }.joined(separator: ", ")
  }

  /// Selects expressions, each to be read by a name.
  init(_ expressions: KeyValuePairs<String, String>) {
    names = expressions.map(\.key)
    description = expressions.map(\.value).joined(separator: ", ")
  }

  private init(names: [String], description: String) {
    self.names = names
    self.description = description
  }

  /// Selects the columns of one list and then those of another.
  static func + (first: ColumnList, second: ColumnList) -> ColumnList {
    ColumnList(
      names: first.names + second.names, description: "\(first.description), \(second.description)")
  }
}

/// A row of a statement that selects a ``ColumnList``, read by the names in the list.
///
/// A name is first compared with the one after the name read last, then looked for in the list, so reading
/// columns in order takes one comparison each. GRDB's rows can be read by name as well, but each read takes
/// O(n) in the number of columns.
///
/// ```swift
/// static let columns = ColumnList(["id", "name"], of: "speaker")
///
/// init(_ row: Row) {
///   var row = NamedRow(row, Self.columns)
///   self.init(id: SpeakerID(row.value("id") ?? 0), name: row.value("name") ?? "")
/// }
/// ```
struct NamedRow {
  private let row: Row
  private let names: [String]
  /// The number of the list's first column in the row.
  private let first: Int
  /// The place in the list after the column that was read last.
  private var next = 0

  /// Reads the columns of a list that come after those of another list in a row.
  init(_ row: Row, _ columns: ColumnList, after others: ColumnList? = nil) {
    self.row = row
    names = columns.names
    first = others?.names.count ?? 0
  }

  /// Returns the value of a column, or `nil` if it is null or of another type, as it may be in a damaged
  /// file.
  mutating func value<Value: DatabaseValueConvertible>(_ name: String) -> Value? {
    index(of: name).flatMap { Value.fromDatabaseValue(row[$0] as DatabaseValue) }
  }

  /// Returns the range between the numbers in two columns, or `nil` if they don't form one.
  mutating func range(_ start: String, _ end: String) -> Range<Int>? {
    let (start, end): (Int?, Int?) = (value(start), value(end))
    guard let start, let end, 0 <= start, start <= end else { return nil }
    return start..<end
  }

  private mutating func index(of name: String) -> Int? {
    if next < names.count, names[next] == name {
      next += 1
      return first + next - 1
    }
    guard let place = names.firstIndex(of: name) else {
      assertionFailure("\(name) is not in the list of columns")
      return nil
    }
    next = place + 1
    return first + place
  }
}
