extension Sequence<Int64> {
  /// The numbers as a JSON array, the argument of SQLite's `json_each`; O(n).
  var jsonArray: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
