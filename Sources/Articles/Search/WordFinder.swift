/// Finds the words of search terms in a text, as the indexes of the library see them.
package struct WordFinder {
  /// A place where a term stands.
  package struct Match: Hashable, Sendable {
    /// The number of the term.
    package var term: Int
    /// UTF-8 offsets into the text.
    package var range: Range<Int>
  }

  private let terms: [SearchTerm]
  /// The folded words of each term.
  private let words: [[[UInt8]]]
  /// What finds each term that is a part of a text; nil for those that are words.
  private let patterns: [TextPattern?]
  private var folding = WordFolding()
  /// More places than this are not needed to choose one.
  private static let mostMatches = 10_000

  /// Creates a finder of these terms.
  package init(_ terms: [SearchTerm]) {
    self.terms = terms
    words = terms.map { WordFolding.words(of: $0.text).map(\.letters) }
    patterns = terms.map { $0.isUnspaced ? SearchTerm.pattern($0.text) : nil }
  }

  /// Returns where the terms stand in a text, in order of their beginnings; O(n) in the length of the text.
  package mutating func matches(in text: String) -> [Match] {
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
    for (term, pattern) in patterns.enumerated() {
      guard let pattern else { continue }
      let places = pattern.matches(in: text, limit: Self.mostMatches)
      matches += places.map { Match(term: term, range: $0) }
    }
    return matches.sorted { ($0.range.lowerBound, $0.term) < ($1.range.lowerBound, $1.term) }
  }

  /// Returns the places of the terms in a text, in UTF-8 offsets on grapheme boundaries, ascending and disjoint; O(n) in
  /// the length of the text.
  package mutating func places(in text: String) -> [Range<Int>] {
    Self.places(of: matches(in: text), in: text)
  }

  /// Returns the places of matches as a reader sees them: whole characters, and one place for matches that overlap.
  package static func places(of matches: [Match], in text: String) -> [Range<Int>] {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    var boundaries = GraphemeBoundaries(of: text)
    var places: [Range<Int>] = []
    for match in matches.map(\.range).joinedIfOverlapping() {
      let place = boundaries.widen(match, in: bytes)
      if let last = places.last, place.lowerBound < last.upperBound {
        places[places.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        places.append(place)
      }
    }
    return places
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
    var text = text
    text.makeContiguousUTF8()
    folding.forEachWord(in: text.utf8Span.span) { place, letters in
      tokens.ranges.append(place)
      tokens.letters += letters
      tokens.ends.append(tokens.letters.count)
      return true
    }
    return tokens
  }
}
