/// How a language without spaces says who speaks: its words, and the few habits that the rules need.
struct EastAsianHabits: Sendable {
  /// What directly follows the closing mark if someone speaks: `と`; empty if nothing needs to.
  var quoting: Words
  /// What follows these words if the quoted text is a name or a term, not speech: `という`.
  var naming: Words
  /// What follows the speaker: `は`; empty if the verb follows.
  var topics: Words
  /// The first letters of verbs of saying.
  var saying: Words
  /// Words that end a speaker's name: adverbs, prepositions, words of time.
  var ends: Words
  /// Words that mean a person without naming one.
  var nameless: Words
  /// What may follow a name: `氏`, `先生`.
  var suffixes: Words

  /// Words as scalars; the longest come first.
  struct Words: Sendable {
    let all: [[UInt32]]

    /// Reads words separated by spaces or line breaks.
    init(_ words: String) {
      all = words.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) }
        .sorted { $0.count > $1.count }
    }

    var isEmpty: Bool { all.isEmpty }

    /// Returns the length of the word that begins at an index; `nil` if none does.
    func length(at index: Int, in letters: ArraySlice<UInt32>) -> Int? {
      all.first { letters[index...].starts(with: $0) }?.count
    }

    /// Whether some letters are one of the words.
    func contains(_ letters: ArraySlice<UInt32>) -> Bool { all.contains { letters.elementsEqual($0) } }
  }
}
