/// Some lines of the input, answered together on one thread: enough of them to be worth handing over.
struct RequestLines: Sendable {
  /// The bytes of the lines, one after another.
  private(set) var bytes: [UInt8] = []
  /// The ranges of the lines in ``bytes``; `nil` for a line that is too long.
  private var lines: [Range<Int>?] = []
  /// The number of the first line, from 1.
  private let first: Int

  /// How many bytes and lines are enough to hand over: a few texts, so that no core waits long for another.
  private static let enough = (bytes: 1 << 14, lines: 256)

  /// How many lines these are.
  var count: Int { lines.count }

  /// Takes whole lines from what was read; `nil` if there are none.
  ///
  /// - Parameters:
  ///   - number: the number of the first line.
  ///   - isEnd: whether what is left at the end is a line, too.
  init?(_ reader: inout RequestLineReader, from number: Int, atEnd isEnd: Bool) {
    first = number
    while bytes.count < Self.enough.bytes, lines.count < Self.enough.lines,
      let line = reader.next(atEnd: isEnd)
    {
      guard case .bytes(let range) = line else {
        lines.append(nil)
        continue
      }
      let start = bytes.count
      reader.withBytes(range) { bytes += $0 }
      lines.append(start..<bytes.count)
    }
    if lines.isEmpty { return nil }
  }

  /// Calls `body` with each line's number and bytes, without line breaks; `nil` if a line is too long.
  func forEach(_ body: (Int, UnsafeBufferPointer<UInt8>?) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for (index, range) in lines.enumerated() {
        body(first + index, range.map { UnsafeBufferPointer(rebasing: bytes[$0]) })
      }
    }
  }
}
