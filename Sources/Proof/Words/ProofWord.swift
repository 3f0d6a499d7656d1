/// A word of a wording, in the form that is compared.
///
/// “can’t” is two words here, “not” being the second; “five thousand” is one.
package struct ProofWord: Hashable, Sendable {
  /// The number of the word's canonical letters in ``WordNumbers``: words with one number count as the same.
  package var number: Int32
  /// Its range in `UTF-8 offsets` into its text; the halves of a contraction share a range.
  package var range: Range<Int>
  /// The number of its sentence in the wording.
  package var sentence: Int32
  /// Whose word it is: an index into ``ProofSource/voices``, or -1 outside of speech.
  package var voice: Int32 = -1
  /// What its surroundings say about it.
  package var traits: Traits

  /// What a word's surroundings say about it.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// In square brackets: the reporter's word.
    package static let bracketed = Traits(rawValue: 1)
    /// Partly in square brackets: `[P]eople`, `walk[ed]`.
    static let partlyBracketed = Traits(rawValue: 2)
    /// After a sign of omission: `…`, `...`, `[…]`.
    static let afterEllipsis = Traits(rawValue: 4)
    /// The first part of a word as written; unset for the “not” of “can’t”.
    package static let isFirst = Traits(rawValue: 8)
    /// The first after words that someone else, or no one, says: what came in between is unknown.
    static let afterBreak = Traits(rawValue: 16)
    /// The first in its sentence.
    package static let opensSentence = Traits(rawValue: 32)
    /// The first of a part: only “he said” or the end of a paragraph separates it from the word before.
    static let opensPart = Traits(rawValue: 64)
  }
}

/// Numbers for canonical words, so that words can be compared as numbers.
package struct WordNumbers: Sendable {
  private var numbers: [[UInt8]: Int32] = [:]
  private var words: [[UInt8]] = []
  /// The same words, and others, as texts write them.
  var written = WrittenWords()

  /// Creates an empty table.
  package init() {}

  /// Returns the number of a word, giving it one if it has none; O(1).
  package mutating func number(of letters: [UInt8]) -> Int32 {
    if let number = numbers[letters] { return number }
    let number = Int32(truncatingIfNeeded: words.count)
    numbers[letters] = number
    words.append(letters)
    return number
  }

  /// Whether a word is compared as it is written, whatever stands around it.
  func isPlain(_ piece: WordPiece) -> Bool {
    guard let word = piece.written, piece.isBare else { return false }
    return written.isPlain(word)
  }

  /// Returns the number of a word that is compared as it is written; `nil` if it isn't; O(1).
  mutating func plainNumber(of piece: WordPiece) -> Int32? {
    guard let word = piece.written, isPlain(piece) else { return nil }
    if let number = written.number(word) { return number }
    let number = number(of: Spelling.canonical(piece.letters))
    written.setNumber(number, of: word)
    return number
  }

  /// How many words it has.
  var count: Int { words.count }

  /// Returns the number of a word; `nil` if it has none yet.
  package func known(_ letters: [UInt8]) -> Int32? { numbers[letters] }

  /// Returns the canonical letters of a word, in UTF-8; empty if no word has the number.
  package func letters(_ number: Int32) -> [UInt8] {
    words.indices.contains(Int(number)) ? words[Int(number)] : []
  }
}
