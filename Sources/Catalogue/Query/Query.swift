import Articles

/// What a user asks of a list: an expression over words, fields and marks.
///
/// Every list, screen and command that chooses rows by typed words reads them with ``init(_:as:)``. Rows in memory are
/// chosen with ``matches(_:)``; the library translates ``condition`` into SQL.
///
/// ```swift
/// Query("har", as: .list).matches(row)              // a word of the row begins with “har”
/// Query("\"glass is\" fall", as: .search)           // a phrase, and a word that begins with “fall”
/// Query("#sea", as: .rows).and(.speaker("Finch"))   // bookmarks of what a Finch says that have a tag #sea…
/// ```
package struct Query: Hashable, Sendable {
  /// The words as they were typed.
  package let typed: String
  /// What a row has to meet.
  package private(set) var condition: Condition

  /// Creates a query from words as they are typed into a list, a search or a screen; any input is a valid query.
  package init(_ typed: String = "", as dialect: Dialect = .list) {
    self.typed = typed
    condition = .all(Term.terms(of: typed, as: dialect).map(Condition.words))
  }

  /// Returns the query with another condition that rows have to meet.
  package func and(_ other: Condition) -> Query {
    var query = self
    query.condition = .all([condition, other])
    return query
  }

  /// The words that every row must have, in the order in which they were typed.
  package var terms: [Term] { condition.terms }

  /// Whether every row is meant.
  package var isEmpty: Bool { condition == .all([]) }

  /// How the words of one kind of list are read.
  package enum Dialect: Hashable, Sendable {
    /// For lists of the library: each word may be the beginning of a longer one.
    case list
    /// For a search of the library: whole words, phrases in quotation marks; the last word may be the beginning of one.
    case search
    /// For bookmarks and for the rows on a screen: each word may be any part of a text.
    case rows
  }
}

extension Query {
  /// A condition that a row meets or doesn't.
  package indirect enum Condition: Hashable, Sendable {
    /// The row meets all of these; every row does if there are none.
    case all([Condition])
    /// The row meets at least one of these; no row does if there are none.
    case any([Condition])
    /// The row doesn't meet this.
    case not(Condition)
    /// The row has these words in one of the texts that it is searched by.
    case words(Term)
    /// The row has these words in a field.
    case field(Field, Term)
    /// The row has a mark.
    case marked(Mark)
    /// The row was made at this moment or later.
    case since(Timestamp)
    /// The row was made before this moment.
    case before(Timestamp)

    /// The row's source has these words as a part of it; `nil` if there is nothing to look for.
    package static func source(_ typed: String) -> Condition? {
      Term(typed, match: .part).map { .field(.source, $0) }
    }

    /// The row's speaker is meant by a name, as ``NameFilter`` decides; no row's if the name has no letter or digit.
    package static func speaker(_ name: String) -> Condition {
      Term(name, match: .name).map { .field(.speaker, $0) } ?? .any([])
    }

    /// The row has a tag, written in the same way except for the case of A to Z.
    package static func tag(_ tag: String) -> Condition {
      Term(tag, match: .exact).map { .field(.tag, $0) } ?? .any([])
    }

    /// The words that every row must have, in order.
    fileprivate var terms: [Term] {
      switch self {
      case .words(let term): [term]
      case .all(let conditions): conditions.flatMap(\.terms)
      case .any, .not, .field, .marked, .since, .before: []
      }
    }
  }

  /// A part of a row that words can be looked for in.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    /// Who published the article.
    case source
    /// Who said the words.
    case speaker
    /// A tag of the bookmark.
    case tag
  }

  /// A mark that a row has or lacks.
  package enum Mark: String, Hashable, Sendable, CaseIterable {
    /// The article hasn't been read.
    case unread
    /// The article has a star.
    case starred
  }
}
