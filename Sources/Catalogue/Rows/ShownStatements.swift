import Articles

/// The place of a statement or another passage of an article.
package struct StatementPlace: Hashable, Sendable {
  /// The article.
  package var article: ArticleID
  /// Its range in the article's text in `UTF-8 offsets`; `nil` for the article as a whole.
  package var range: Range<Int>?

  /// Makes a place.
  package init(_ article: ArticleID, _ range: Range<Int>?) { (self.article, self.range) = (article, range) }
}

/// What the rows of a screen show, to be bookmarked or exported as a whole.
package enum ShownStatements: Hashable, Sendable {
  /// All statements of a list of the library.
  case list(StatementQuery)
  /// What is at these places, in this order.
  case places([StatementPlace])

  /// The maximum number of rows that can be bookmarked at once.
  package static let mostBookmarked = 10_000
  /// The maximum number of rows that can be exported at once.
  package static let mostExported = 100_000
}

/// What became of rows that were to be bookmarked.
package struct BookmarkedRows: Hashable, Sendable {
  /// How many were bookmarked.
  package var added = 0
  /// How many were bookmarked before.
  package var known = 0
  /// How many aren't quotations.
  package var others = 0

  /// Makes counts of zero.
  package init() {}
}
