import Articles

/// Finds the words of a query in a text, as the indexes of the library see them.
package struct WordFinder {
  /// A place where a term occurs.
  package struct Match: Hashable, Sendable {
    /// The number of the term.
    package var term: Int
    /// Its place, in UTF-8 offsets into the text.
    package var range: Range<Int>
  }

  private let terms: [Query.Term]
  /// The folded words of each term; none for terms that are found as part of a text.
  private let words: [[Word]]
  private var folding = WordFolding()
  /// The maximum number of places to find; more aren't needed to choose one.
  private static let mostMatches = 10_000

  /// Creates a finder for some terms.
  package init(_ terms: [Query.Term]) {
    self.terms = terms
    words = terms.map { term in
      if term.pattern != nil { return [] }
      let letters = WordFolding.words(of: term.text).map(\.letters)
      return letters.indices.map {
        Word(letters: letters[$0], isPrefix: term.match == .beginning && $0 == letters.count - 1)
      }
    }
  }

  /// Returns where the terms occur in a text, in order of their beginnings; O(n) in the length of the text.
  package mutating func matches(in text: String) -> [Match] {
    var text = text
    text.makeContiguousUTF8()
    var matches: [Match] = []
    forEachMatch(in: text.utf8Span.span) { match in
      matches.append(match)
      return matches.count < Self.mostMatches
    }
    for (term, pattern) in terms.map(\.pattern).enumerated() {
      guard let pattern else { continue }
      let places = pattern.matches(in: text, limit: terms[term].match == .part ? .max : Self.mostMatches)
      matches += places.map { Match(term: term, range: $0) }
    }
    return matches.sorted { ($0.range.lowerBound, $0.term) < ($1.range.lowerBound, $1.term) }
  }

  /// Returns whether any term that is found by words occurs in a text; O(n) in its length.
  package mutating func isAnywhere(in text: Span<UInt8>) -> Bool {
    var isFound = false
    forEachMatch(in: text) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// Calls `body` with each place of the terms that are found by words, in order of their ends.
  ///
  /// It stops when `body` returns `false`.
  private mutating func forEachMatch(in text: Span<UInt8>, _ body: (Match) -> Bool) {
    let words = self.words
    let spaced = terms.indices.filter { !words[$0].isEmpty }
    var begun: [Begun] = []
    folding.forEachWord(in: text) { place, letters in
      for term in spaced where words[term][0].fits(letters) {
        begun.append(Begun(term: term, count: 0, start: place.lowerBound))
      }
      if begun.isEmpty { return true }
      var isWanted = true
      begun = begun.compactMap { match in
        let term = words[match.term]
        guard term[match.count].fits(letters) else { return nil }
        guard match.count + 1 == term.count else {
          return Begun(term: match.term, count: match.count + 1, start: match.start)
        }
        if isWanted { isWanted = body(Match(term: match.term, range: match.start..<place.upperBound)) }
        return nil
      }
      return isWanted
    }
  }

  /// Returns the places of the terms in a text, in UTF-8 offsets on grapheme boundaries.
  ///
  /// They are ascending and disjoint. O(n) in the length of the text.
  package mutating func places(in text: String) -> [Range<Int>] {
    Self.places(of: matches(in: text), in: text)
  }

  /// Returns matches as places for display: whole characters, with matches that overlap joined into one.
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

  /// A term of which some words have been read.
  private struct Begun {
    /// The number of the term.
    var term: Int
    /// How many of its words have been read.
    var count: Int
    /// Where the first of them begins, in UTF-8 offsets.
    var start: Int
  }

  /// A word of a term.
  private struct Word {
    /// The word, folded.
    let letters: [UInt8]
    /// Whether it may be the beginning of a longer one.
    let isPrefix: Bool

    /// Returns whether it matches a folded word of a text.
    func fits(_ word: [UInt8]) -> Bool {
      guard word.count >= letters.count, word.first == letters.first else { return false }
      return isPrefix ? word.starts(with: letters) : word == letters
    }
  }
}
