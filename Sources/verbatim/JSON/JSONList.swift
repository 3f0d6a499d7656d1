import Bookmarks

/// Writes a JSON array as it comes, an element a line: it need never be held whole.
struct JSONList {
  private let output: StandardOutput
  private var isEmpty = true

  /// Begins an array.
  init(to output: StandardOutput) { self.output = output }

  /// Writes an element.
  mutating func add(_ value: JSONValue) throws(OutputError) { try add(Array(value.line.utf8)) }

  /// Writes an element that is JSON on one line already.
  mutating func add(_ element: [UInt8]) throws(OutputError) {
    try output.write(isEmpty ? "[\n" : ",\n")
    try output.write(element)
    isEmpty = false
  }

  /// Writes the end.
  func end() throws(OutputError) { try output.write(isEmpty ? "[]\n" : "\n]\n") }
}
