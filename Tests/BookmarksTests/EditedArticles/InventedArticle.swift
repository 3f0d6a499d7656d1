/// A word or a mark of an invented article; it keeps its number through every edit.
struct Token: Hashable {
  /// Its number; a copy has a different one.
  var id: Int
  /// Its characters as written.
  var text: String
  /// What precedes it within its sentence: a space, or nothing.
  var gap: String
  /// The word as it is read, however its apostrophe is written; `nil` for a mark.
  var word: String?
}

/// An article in which every word can be followed through edits.
struct InventedArticle {
  typealias Sentence = [Token]

  /// The sentences of each paragraph.
  var paragraphs: [[Sentence]] = []
  private var count = 0

  /// All words and marks, in order.
  var tokens: [Token] { paragraphs.flatMap { $0.flatMap { $0 } } }

  /// Creates a token with a new number.
  mutating func token(_ text: String, gap: String, word: String?) -> Token {
    count += 1
    return Token(id: count, text: text, gap: gap, word: word)
  }

  /// Returns the same words and marks with new numbers.
  mutating func copy(of tokens: some Sequence<Token>) -> [Token] {
    tokens.map { token($0.text, gap: $0.gap, word: $0.word) }
  }

  /// Returns the article's text, and where each token is in it, in UTF-8 offsets.
  func written() -> (text: String, places: [Int: Range<Int>]) {
    var text = ""
    var places: [Int: Range<Int>] = [:]
    for paragraph in paragraphs where paragraph.contains(where: { !$0.isEmpty }) {
      if !text.isEmpty { text += "\n\n" }
      var isFirst = true
      for token in paragraph.lazy.joined() {
        if !isFirst { text += token.gap }
        isFirst = false
        let start = text.utf8.count
        text += token.text
        places[token.id] = start..<text.utf8.count
      }
    }
    return (text, places)
  }

  /// Replaces every token by what `change` returns; a token for which it returns `nil` is removed.
  mutating func replace(_ change: (Token) -> Token?) {
    for paragraph in paragraphs.indices {
      for sentence in paragraphs[paragraph].indices {
        paragraphs[paragraph][sentence] = paragraphs[paragraph][sentence].compactMap(change)
      }
    }
    tidy()
  }

  /// Removes sentences and paragraphs that have become empty.
  mutating func tidy() {
    for paragraph in paragraphs.indices { paragraphs[paragraph].removeAll { $0.isEmpty } }
    paragraphs.removeAll { $0.isEmpty }
  }
}
