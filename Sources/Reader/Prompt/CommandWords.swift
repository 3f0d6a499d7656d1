/// Splits command lines, as users type them or set them in the environment, into words.
package enum CommandWords {
  /// Returns the words of a line, separated by spaces; `nil` if a quotation mark isn't closed.
  ///
  /// A space within quotation marks or after a backslash is part of a word, as in a shell. No other character
  /// is special.
  package static func split(_ text: some StringProtocol) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var escaped = false
    for character in text {
      if escaped {
        word = (word ?? "") + String(character)
        escaped = false
      } else if character == "\\", quote != "'" {
        escaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if quote != nil { return nil }
    if let word { words.append(word) }
    return words
  }

  /// Splits a command line into the part before the last word, and that word without its escapes.
  package static func lastWord(of head: String) -> (before: String, word: String) {
    var start = head.startIndex
    var isEscaped = false
    for index in head.indices {
      if head[index] == " ", !isEscaped { start = head.index(after: index) }
      isEscaped = head[index] == "\\" && !isEscaped
    }
    return (String(head[..<start]), split(head[start...])?.first ?? "")
  }
}
