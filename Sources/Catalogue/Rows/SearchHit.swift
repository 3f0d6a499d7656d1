import Articles

/// An article in which a search of the library found its words.
package struct SearchHit: Hashable, Sendable {
  /// The article.
  package var article: ArticleSummary
  /// A line of the text around the words.
  package var snippet: String
  /// The words found, in UTF-8 offsets into `snippet`.
  package var snippetMatches: [Range<Int>]
  /// The first words found in the article's text, in `UTF-8 offsets`; `nil` if only the title has them.
  package var range: Range<Int>?
  /// How well it matches: higher is better.
  package var score: Double

  /// Makes a hit.
  package init(
    article: ArticleSummary, snippet: String, snippetMatches: [Range<Int>], range: Range<Int>?, score: Double
  ) {
    self.article = article
    self.snippet = snippet
    self.snippetMatches = snippetMatches
    self.range = range
    self.score = score
  }
}
