/// An index of a text in which any words are counted and found in O(m log n), for m bytes in a text of n.
///
/// Making it takes O(n) time, and four bytes for each byte of the text.
struct TextIndex {
  /// The offsets of all suffixes of the text, smallest suffix first.
  private let suffixes: [Int32]

  /// Indexes a text.
  init(_ bytes: [UInt8]) {
    suffixes = bytes.withUnsafeBufferPointer { SuffixSorting.sorted($0, alphabet: 256) }
  }

  /// Returns where a pattern begins in the indexed text, ascending; `nil` if in more than `limit` places.
  ///
  /// The pattern must not be empty; places may overlap.
  ///
  /// - Parameter bytes: the text that was indexed.
  func places(of pattern: ArraySlice<UInt8>, in bytes: [UInt8], atMost limit: Int) -> [Int]? {
    bytes.withUnsafeBufferPointer { text in
      pattern.withUnsafeBufferPointer { pattern in
        let first = firstSuffix(from: 0) { Self.compare(text, $0, with: pattern) >= 0 }
        let end = firstSuffix(from: first) { Self.compare(text, $0, with: pattern) > 0 }
        guard end - first <= limit else { return nil }
        return suffixes[first..<end].map(Int.init).sorted()
      }
    }
  }

  /// Returns the number of the first suffix that meets a condition which all later ones meet as well.
  private func firstSuffix(from start: Int, where condition: (Int) -> Bool) -> Int {
    var (low, high) = (start, suffixes.count)
    while low < high {
      let middle = (low + high) / 2
      if condition(Int(suffixes[middle])) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Compares the suffix at an offset with a pattern: 0 if it begins with the pattern, else below or above 0.
  private static func compare(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, with pattern: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for index in pattern.indices {
      guard offset + index < text.count else { return -1 }
      let difference = Int(text[offset + index]) - Int(pattern[index])
      if difference != 0 { return difference }
    }
    return 0
  }
}
