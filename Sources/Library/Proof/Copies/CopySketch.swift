import Articles

/// What copies of a text are found by: the smallest hashes of its runs of five words.
///
/// If one text has most of another's words, the two share some of these hashes, wherever one was cut and
/// whatever was added (bottom-k sketches: Broder 1997, “On the resemblance and containment of documents”).
struct CopySketch: Sendable {
  /// This many words are a shingle.
  static let width = 5
  /// The minimum number of words; nothing tells whether a shorter text is a copy.
  static let fewestWords = 50
  /// This many tokens find other texts; an article is found by its own first ``indexed`` tokens.
  static let count = 12
  static let indexed = 8

  /// The number of words.
  let words: Int
  /// The tokens, ascending; empty for a short text.
  let tokens: [UInt32]

  init(_ words: CopyWords) {
    self.words = words.count
    guard words.count >= Self.fewestWords else {
      tokens = []
      return
    }
    var smallest: [UInt32] = []
    words.forEachShingle { hash, _ in
      let token = UInt32(truncatingIfNeeded: hash)
      if smallest.count == Self.count, let last = smallest.last, token >= last { return }
      let place = smallest.firstIndex { $0 >= token } ?? smallest.count
      if place < smallest.count, smallest[place] == token { return }
      smallest.insert(token, at: place)
      if smallest.count > Self.count { smallest.removeLast() }
    }
    tokens = smallest
  }

  init(text: String, blocks: [Block]) { self.init(CopyWords(text: text, blocks: blocks)) }

  /// Makes a sketch from its stored parts.
  init(words: Int, tokens: [UInt32]) { (self.words, self.tokens) = (words, tokens) }
}
