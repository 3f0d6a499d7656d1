import Articles

/// What a user asks of a list: an expression over words, fields and marks.
///
/// Every list, screen and command that chooses rows by typed words reads them with ``init(_:as:)``. Rows in
/// memory are chosen with ``matches(_:)``; the library translates ``condition`` into SQL.
///
/// ```swift
/// Query("har", as: .list).matches(row)              // a word of the row begins with “har”
/// Query("\"glass is\" fall", as: .search)           // a phrase, and a word that begins with “fall”
/// Query("tide -ebb source:sund OR is:starred")      // (tide, not ebb, from the Sund …) or starred
/// Query("#sea", as: .rows).and(.speaker("Finch"))   // bookmarks of what a Finch says that have a tag #sea…
/// ```
package struct Query: Hashable, Sendable {
  /// The words as they were typed.
  package let typed: String
  /// What a row has to meet.
  package private(set) var condition: Condition
  /// What isn't plain about how the words were read, in the order of the words.
  package let remarks: [Remark]
  /// Why the query isn't run; if it isn't, no row meets its condition.
  package let problem: Problem?

  /// Creates a query from words as typed into a list, a search or a screen; any input is a valid query.
  package init(_ typed: String = "", as dialect: Dialect = .list) {
    self.typed = typed
    let parser = QueryParser(typed, as: dialect)
    condition = parser.condition
    remarks = parser.remarks
    problem = parser.problem
  }

  /// Returns the query with another condition that rows have to meet.
  package func and(_ other: Condition) -> Query {
    var query = self
    query.condition = .all([condition, other])
    return query
  }

  /// The words that every row must have, in the order typed.
  package var terms: [Term] { condition.terms }

  /// The words that are searched for, in the order typed; they are marked in a text.
  package var soughtTerms: [Term] { condition.soughtTerms }

  /// Whether every row is meant.
  package var isEmpty: Bool { condition == .all([]) }

  /// How words are read for a kind of list.
  package enum Dialect: Hashable, Sendable {
    /// For lists of the library: each word may be the beginning of a longer one.
    case list
    /// For a search of the library: whole words; the last one may be the beginning of a longer one.
    case search
    /// For bookmarks and for the rows on a screen: each word may be any part of a text.
    case rows
  }

  /// Why a query isn't run.
  package enum Problem: Hashable, Sendable {
    /// It has more different words than ``Query/mostWords``.
    case tooManyWords
    /// Its parentheses are nested more deeply than ``Query/greatestDepth``.
    case tooDeep
  }

  /// The maximum number of different words in a query.
  package static let mostWords = 300
  /// How deeply parentheses may be nested.
  static let greatestDepth = 50
}
