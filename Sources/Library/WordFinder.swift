import Articles

/// Finds the words of search terms in a text, as the search index sees them.
struct WordFinder {
  /// A place where a term stands.
  struct Match: Hashable {
    /// The number of the term.
    var term: Int
    /// UTF-8 offsets into the text.
    var range: Range<Int>
  }

  private let terms: [SearchTerm]
  private let words: [[[UInt8]]]
  private var folding = WordFolding()
  /// More places than this are not needed to choose one.
  private static let mostMatches = 10_000

  init(_ terms: [SearchTerm]) {
    self.terms = terms
    var folding = WordFolding()
    words = terms.map { term in
      term.words.map { word in
        var folded: [UInt8] = []
        for scalar in word.unicodeScalars where !WordFolding.isMark(scalar) {
          folded += UTF8.encode(folding.fold(scalar)).map(Array.init) ?? []
        }
        return folded
      }
    }
    self.folding = folding
  }

  /// Where the terms stand in a text, in order of their beginnings.
  mutating func matches(in text: String) -> [Match] {
    let tokens = tokens(of: text)
    var matches: [Match] = []
    for index in tokens.ranges.indices {
      for term in terms.indices where !terms[term].isUnspaced {
        guard matches.count < Self.mostMatches else { return matches }
        if let last = tokens.end(of: words[term], from: index, isPrefix: terms[term].isPrefix) {
          matches.append(
            Match(term: term, range: tokens.ranges[index].lowerBound..<tokens.ranges[last].upperBound))
        }
      }
    }
    for term in terms.indices where terms[term].isUnspaced {
      matches += places(of: terms[term].text, in: text).map { Match(term: term, range: $0) }
    }
    return matches.sorted { ($0.range.lowerBound, $0.term) < ($1.range.lowerBound, $1.term) }
  }

  /// The words of a text: where they stand, and their folded letters one behind the other.
  private struct Tokens {
    var ranges: [Range<Int>] = []
    var letters: [UInt8] = []
    var ends: [Int] = []

    /// The last of the tokens from `index` on that are `words`; nil where these stand not there.
    func end(of words: [[UInt8]], from index: Int, isPrefix: Bool) -> Int? {
      guard index + words.count <= ranges.count else { return nil }
      for (number, word) in words.enumerated() {
        let start = index + number == 0 ? 0 : ends[index + number - 1]
        let count = ends[index + number] - start
        let isLast = number == words.count - 1
        guard isPrefix && isLast ? count >= word.count : count == word.count else { return nil }
        guard letters[start..<start + word.count].elementsEqual(word) else { return nil }
      }
      return index + words.count - 1
    }
  }

  private mutating func tokens(of text: String) -> Tokens {
    var tokens = Tokens()
    var begin: Int?
    var offset = 0
    for scalar in text.unicodeScalars {
      if WordFolding.isWord(scalar) {
        if begin == nil { begin = offset }
        if scalar.isASCII {
          tokens.letters.append(UInt8(folding.fold(scalar).value))
        } else if !WordFolding.isMark(scalar), let bytes = UTF8.encode(folding.fold(scalar)) {
          tokens.letters += bytes
        }
      } else if let start = begin {
        tokens.ranges.append(start..<offset)
        tokens.ends.append(tokens.letters.count)
        begin = nil
      }
      offset += UTF8.width(scalar)
    }
    if let begin {
      tokens.ranges.append(begin..<offset)
      tokens.ends.append(tokens.letters.count)
    }
    return tokens
  }

  private func places(of words: String, in text: String) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var rest = text[...]
    while places.count < Self.mostMatches, let found = rest.firstRange(of: words) {
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      // Composed letters and decomposed ones are the same here, but not of the same length.
      places.append(start..<start + text.utf8.distance(from: found.lowerBound, to: found.upperBound))
      rest = rest[found.upperBound...]
    }
    return places
  }
}
