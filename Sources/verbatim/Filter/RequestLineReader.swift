import Foundation

/// Splits input into lines, holding no more than one piece and one line in memory.
struct RequestLineReader {
  /// The maximum length of a line, in bytes.
  let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins, and how far line breaks have been looked for.
  private var start = 0
  private var searched = 0
  /// Whether the rest of an overlong line is being skipped.
  private var isSkipping = false

  /// A line.
  enum Line: Hashable {
    /// Its place in the buffer, without its line break.
    case bytes(Range<Int>)
    /// It has more bytes than allowed.
    case tooLong
  }

  init(limit: Int) { self.limit = limit }

  /// Reads more input; returns `false` at the end.
  ///
  /// Ranges that ``next(atEnd:)`` returned before are no longer valid.
  mutating func fill(from source: ByteSource) throws(ByteSource.Failure) -> Bool {
    if start > 0 {
      buffer.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    return try source.readSome(into: &buffer, most: 1 << 18)
  }

  /// Returns the next line; `nil` if no whole line has been read.
  ///
  /// At the end of the input, what is left is a line, too.
  mutating func next(atEnd: Bool) -> Line? {
    while true {
      if let end = lineBreak() {
        let range = start..<end
        start = end + 1
        searched = start
        if isSkipping {
          isSkipping = false
          continue
        }
        return range.count > limit ? .tooLong : .bytes(range)
      }
      searched = buffer.count
      let range = start..<buffer.count
      if isSkipping || range.count > limit {
        start = buffer.count
        defer { isSkipping = true }
        return isSkipping ? nil : .tooLong
      }
      guard atEnd, !range.isEmpty else { return nil }
      start = buffer.count
      return .bytes(range)
    }
  }

  /// Passes the bytes of a line to `body`.
  func withBytes(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func lineBreak() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, searched < bytes.count else { return nil }
      guard let found = memchr(base + searched, 0x0A, bytes.count - searched) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
