import JSON

/// Prints a JSON array piece by piece, one element per line.
struct JSONList {
  private let output: StandardOutput
  private var writer = JSONListWriter()

  /// Begins an array.
  init(to output: StandardOutput) { self.output = output }

  /// Prints an element, which `write` writes.
  mutating func add(_ write: (inout JSONWriter) -> Void) throws(OutputError) {
    writer.add(write)
    try send()
  }

  /// Prints an element.
  mutating func add(_ value: JSONValue) throws(OutputError) { try add { $0.value(value) } }

  /// Prints the end of the array.
  mutating func end() throws(OutputError) {
    writer.end()
    try send()
  }

  private mutating func send() throws(OutputError) {
    try output.write(writer.bytes)
    writer.bytes.removeAll(keepingCapacity: true)
  }
}
