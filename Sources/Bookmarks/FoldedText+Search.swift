import Foundation

extension FoldedText {
  /// Returns where `pattern` begins in the folded text, ascending; `nil` if in more than `limit` places.
  ///
  /// Places may overlap. O(m log n) if the text has an index, otherwise O(n).
  func places(of pattern: ArraySlice<UInt8>, atMost limit: Int) -> [Int]? {
    guard !pattern.isEmpty else { return [] }
    if let index { return index.places(of: pattern, in: bytes, atMost: limit) }
    let places = places(of: pattern)
    return places.count <= limit ? places : nil
  }

  /// Returns where `pattern` begins in the folded text, including overlapping places; linear in both lengths.
  ///
  /// After Knuth, Morris and Pratt, "Fast Pattern Matching in Strings" (1977); the C library looks for the
  /// first byte.
  func places(of pattern: ArraySlice<UInt8>) -> [Int] {
    guard pattern.count <= bytes.count else { return [] }
    return bytes.withUnsafeBytes { text in
      pattern.withUnsafeBytes { pattern in Self.places(of: pattern, in: text) }
    }
  }

  private static func places(of pattern: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> [Int] {
    guard let start = text.baseAddress, let first = pattern.first else { return [] }
    let count = text.count
    let borders = borders(of: pattern)
    var places: [Int] = []
    var matched = 0
    var index = 0
    while index < count {
      if matched == 0 {
        guard let found = memchr(start + index, Int32(first), count - index) else { break }
        index = UnsafeRawPointer(found) - start
      }
      let byte = text[index]
      while matched > 0, byte != pattern[matched] { matched = borders[matched - 1] }
      if byte == pattern[matched] { matched += 1 }
      index += 1
      if matched == pattern.count {
        places.append(index - matched)
        matched = borders[matched - 1]
      }
    }
    return places
  }

  /// Returns the border of each prefix of a pattern.
  ///
  /// It is the length of the longest shorter prefix with which the prefix also ends.
  private static func borders(of pattern: UnsafeRawBufferPointer) -> [Int] {
    var borders = [Int](repeating: 0, count: pattern.count)
    var border = 0
    for index in 1..<max(1, pattern.count) where index < pattern.count {
      while border > 0, pattern[index] != pattern[border] { border = borders[border - 1] }
      if pattern[index] == pattern[border] { border += 1 }
      borders[index] = border
    }
    return borders
  }
}
