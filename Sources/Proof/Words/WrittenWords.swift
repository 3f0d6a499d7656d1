import Articles

/// The words of texts as they are written, each looked up in the tables once.
struct WrittenWords: Sendable {
  /// A word as texts write it, folded.
  private struct Word {
    let letters: [UInt8]
    /// Whether it is compared as it is written: it isn't a contraction, nor part of a number.
    let isPlain: Bool
    /// Its number in ``WordNumbers``; `nil` until it is compared.
    var number: Int32?
  }

  private var numbers: [[UInt8]: Int] = [:]
  private var words: [Word] = []
  /// Looks up each letter once.
  var folding = WordFolding()

  /// Returns the number of folded letters in this table; O(1).
  mutating func number(of letters: [UInt8]) -> Int {
    if let number = numbers[letters] { return number }
    let isPlain = Contractions.isOne(letters) && !NumberWords.has(letters)
    numbers[letters] = words.count
    words.append(Word(letters: letters, isPlain: isPlain))
    return words.count - 1
  }

  /// Returns the folded letters of a word, in UTF-8.
  func letters(_ word: Int) -> [UInt8] { words[word].letters }

  /// Whether a word is compared as it is written.
  func isPlain(_ word: Int) -> Bool { words[word].isPlain }

  /// Returns the number of a word among those compared; `nil` if it has none yet.
  func number(_ word: Int) -> Int32? { words[word].number }

  /// Sets the number of a word among those compared.
  mutating func setNumber(_ number: Int32, of word: Int) { words[word].number = number }
}
