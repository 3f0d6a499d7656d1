import Articles

/// Words to look for in an article, found as the screen finds them on which they were typed.
enum SoughtWords: Hashable, Sendable {
  /// What was typed after `/` in the article: it stands there as a whole.
  case phrase(String)
  /// A search of the library: whole words, phrases in quotation marks, the last word perhaps unfinished.
  case search(String)
  /// The words that narrow a list of the library: each may be the beginning of one.
  case beginnings(String)
  /// The words that narrow rows which are there: each may be a part of one.
  case parts(String)

  /// What was typed.
  var typed: String {
    switch self {
    case .phrase(let typed), .search(let typed), .beginnings(let typed), .parts(let typed): typed
    }
  }

  /// Returns the places of the words in texts, in UTF-8 offsets, ascending and disjoint; O(n) in the length of the texts.
  func places(in texts: [String]) -> [[Range<Int>]] {
    switch self {
    case .phrase(let typed):
      let pattern = TextPattern(typed)
      return texts.map { pattern?.matches(in: $0) ?? [] }
    case .search(let typed): return Self.places(of: SearchTerm.terms(ofSearch: typed), in: texts)
    case .beginnings(let typed): return Self.places(of: SearchTerm.terms(ofFilter: typed), in: texts)
    case .parts(let typed):
      let narrowing = Narrowing(typed)
      return texts.map(narrowing.places)
    }
  }

  private static func places(of terms: [SearchTerm], in texts: [String]) -> [[Range<Int>]] {
    var finder = WordFinder(terms)
    return texts.map { finder.places(in: $0) }
  }
}

extension Screen {
  /// The words by which the rows of the screen were found; nil if it shows all.
  var soughtWords: SoughtWords? {
    let words: SoughtWords? =
      switch self {
      case .list(let state): .beginnings(state.filter)
      case .statements(let state): .beginnings(state.filter)
      case .bookmarks(let state): .parts(state.filter)
      case .quotations(let state): .parts(state.filter)
      case .search(let state): .search(state.query)
      case .article, .speakers, .help: nil
      }
    return words?.typed.allSatisfy(\.isWhitespace) == false ? words : nil
  }
}
