import Articles

/// Quotations that the user has checked by hand.
///
/// Each line holds the words of one quotation, with or without quotation marks; a line that begins with `#`
/// is a note.
struct AcceptedWords {
  private var keys: Set<String> = []

  /// Accepts nothing.
  init() {}

  /// Reads the lines of a file.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where !line.drop(while: \.isWhitespace).hasPrefix("#")
    {
      let key = Self.key(String(line))
      if !key.isEmpty { keys.insert(key) }
    }
  }

  /// Whether a quotation with these words has been accepted, whatever its marks, punctuation and case.
  func contain(_ words: String) -> Bool { !keys.isEmpty && keys.contains(Self.key(words)) }

  private static func key(_ words: String) -> String {
    WordFolding.words(of: words).map { String(decoding: $0.letters, as: UTF8.self) }.joined(separator: " ")
  }
}
