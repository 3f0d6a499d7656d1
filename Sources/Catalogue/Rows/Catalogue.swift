import Articles

/// Which articles a list shows, and in which order.
package struct ArticleQuery: Hashable, Sendable {
  /// The articles to choose from.
  package var scope: Scope
  /// Words that must all begin a word of title, byline or source, case and diacritics aside; empty for all.
  package var filter: String
  /// The order of the rows.
  package var order: Order

  /// Makes a query.
  package init(scope: Scope = .library, filter: String = "", order: Order = .newest) {
    self.scope = scope
    self.filter = filter
    self.order = order
  }

  /// The articles to choose from.
  package enum Scope: Hashable, Sendable {
    /// All of the library.
    case library
    /// These only.
    case articles([ArticleID])
  }

  /// The order of the rows.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// By date, or where there is none by the day it was added; newest first.
    case newest
    /// By title.
    case title
    /// By source, then newest first.
    case source
    /// The order in which the articles of the scope are named; as ``newest`` for the whole library.
    case given
  }
}

/// A part of a long list: how many rows there are, and some of them.
package struct RowWindow<Row: Hashable & Sendable>: Hashable, Sendable {
  /// How many rows the whole list has.
  package var total: Int
  /// The number of the first row in `rows`, from 0.
  package var first: Int
  /// The rows of the window.
  package var rows: [Row]

  /// Makes a window.
  package init(total: Int = 0, first: Int = 0, rows: [Row] = []) {
    self.total = total
    self.first = first
    self.rows = rows
  }

  /// The row with this number in the whole list, or nil where it is outside the window.
  package subscript(index: Int) -> Row? {
    rows.indices.contains(index - first) ? rows[index - first] : nil
  }

  /// The numbers of the rows in the window.
  package var range: Range<Int> { first..<first + rows.count }
}

/// A place where a search of the library found its words.
package struct SearchHit: Hashable, Sendable {
  /// The article.
  package var article: ArticleSummary
  /// A line of the text around the words.
  package var snippet: String
  /// The words found, in UTF-8 offsets into `snippet`.
  package var snippetMatches: [Range<Int>]
  /// The first words found in the article's text, in UTF-8 offsets; nil where only the title has them.
  package var range: Range<Int>?
  /// How well it fits: higher is better.
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

/// Where somebody stopped reading.
package struct ReadingPlace: Hashable, Sendable {
  /// The UTF-8 offset in the article's text of the first line shown; 0 also means the title.
  package var offset: Int

  /// Makes a place from a UTF-8 offset.
  package init(offset: Int) { self.offset = offset }
}
