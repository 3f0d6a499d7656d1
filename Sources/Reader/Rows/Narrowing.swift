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
      texts.contains { !pattern.matches(in: $0, limit: 1).isEmpty }
    }
  }
}
