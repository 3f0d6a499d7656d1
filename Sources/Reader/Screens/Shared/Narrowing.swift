import Articles

/// Words typed to narrow rows: each must be found somewhere in a row, as ``TextPattern`` finds it.
struct Narrowing: Sendable {
  private let patterns: [TextPattern]

  /// Reads words parted by blanks.
  init(_ typed: String) {
    patterns = typed.split(separator: " ").compactMap { TextPattern(String($0)) }
  }

  /// Whether every word is found in one of the texts.
  func accepts(_ texts: [String]) -> Bool {
    patterns.allSatisfy { pattern in
      texts.contains(where: pattern.isFound)
    }
  }

  /// Returns the places of the words in a text, in UTF-8 offsets, ascending and disjoint.
  func places(in text: String) -> [Range<Int>] {
    let found = patterns.flatMap { $0.matches(in: text) }.sorted { $0.lowerBound < $1.lowerBound }
    return found.joinedIfOverlapping()
  }
}
