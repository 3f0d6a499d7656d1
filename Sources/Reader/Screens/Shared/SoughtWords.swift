import Articles
import Catalogue

/// Words to find in an article, by the rule of the screen on which they were typed.
enum SoughtWords: Hashable, Sendable {
  /// A phrase typed after `/` in the article.
  case phrase(String)
  /// A search of the library: whole words, phrases in quotation marks, the last word perhaps unfinished.
  case search(String)
  /// The words that narrow a list of the library: each may be a prefix of a word.
  case beginnings(String)
  /// The words that narrow rows in memory: each may be any part of a text.
  case parts(String)

  /// What was typed.
  var typed: String {
    switch self {
    case .phrase(let typed), .search(let typed), .beginnings(let typed), .parts(let typed): typed
    }
  }

  /// These words; `nil` if there is nothing to find.
  var ifAny: SoughtWords? { typed.allSatisfy(\.isWhitespace) ? nil : self }

  /// Returns the places of the words in texts, in `UTF-8 offsets`, ascending and disjoint; O(n) in the length
  /// of the texts.
  func places(in texts: [String]) -> [[Range<Int>]] {
    switch self {
    case .phrase(let typed):
      let pattern = TextPattern(typed)
      return texts.map { pattern?.matches(in: $0) ?? [] }
    case .search(let typed): return Self.places(of: Query(typed, as: .search), in: texts)
    case .beginnings(let typed): return Self.places(of: Query(typed, as: .list), in: texts)
    case .parts(let typed): return Self.places(of: Query(typed, as: .rows), in: texts)
    }
  }

  private static func places(of query: Query, in texts: [String]) -> [[Range<Int>]] {
    var finder = WordFinder(query.soughtTerms)
    return texts.map { finder.places(in: $0) }
  }
}
