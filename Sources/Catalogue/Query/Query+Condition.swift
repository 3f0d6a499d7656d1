import Articles

extension Query {
  /// A condition that a row meets or doesn't meet.
  package indirect enum Condition: Hashable, Sendable {
    /// The row meets all of these; every row does if there are none.
    case all([Condition])
    /// The row meets at least one of these; no row does if there are none.
    case any([Condition])
    /// The row doesn't meet this.
    case not(Condition)
    /// The row has these words in one of the texts that are searched.
    case words(Term)
    /// The row has these words in a field.
    case field(Field, Term)
    /// The row has a mark.
    case marked(Mark)
    /// The row has a date within these days: that of its article, or the day on which a bookmark was made.
    case dated(Days)
    /// The row was made at this moment or later.
    case since(Timestamp)
    /// The row was made before this moment.
    case before(Timestamp)

    /// Returns the condition that the row's source contains these words; `nil` if there is nothing to look
    /// for.
    package static func source(_ typed: String) -> Condition? {
      Term(typed, match: .part).map { .field(.source, $0) }
    }

    /// Returns the condition that the row's speaker is meant by a name, as ``NameFilter`` decides; no row
    /// meets it if the name has no letter or digit.
    package static func speaker(_ name: String) -> Condition {
      Term(name, match: .name).map { .field(.speaker, $0) } ?? .any([])
    }

    /// Returns the condition that the row has a tag, spelled in the same way except for the case of A to Z.
    package static func tag(_ tag: String) -> Condition {
      Term(tag, match: .exact).map { .field(.tag, $0) } ?? .any([])
    }
  }

  /// A part of a row in which words can be looked for; its name is what is typed before the colon.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    /// The title of the article.
    case title
    /// Who published the article.
    case source
    /// Who wrote the article.
    case author
    /// Who said the words.
    case speaker
    /// What was said.
    case quote
    /// Who is mentioned in what was said.
    case about
    /// The text of the article.
    case text
    /// A tag of the bookmark, or of a bookmark of the article.
    case tag
    /// The note of the bookmark, or of a bookmark of the article.
    case note
    /// The folder of the file that the article was read from.
    case folder = "in"
    /// The language of the article, as a BCP 47 tag.
    case language = "lang"
  }

  /// A mark that a row has or lacks; the name is what is typed after `is:` or `has:`.
  package enum Mark: String, Hashable, Sendable, CaseIterable {
    /// The article hasn't been read.
    case unread
    /// The article has been read.
    case read
    /// The article has a star.
    case starred
    /// The article or the words have a bookmark.
    case bookmarked
    /// The article no longer says what it said when it was read, or the bookmark's words have changed.
    case changed
    /// The article has quotations.
    case quotations
  }
}

extension Query.Condition {
  /// The words that every row must have, in order.
  var terms: [Query.Term] {
    switch self {
    case .words(let term): [term]
    case .all(let conditions): conditions.flatMap(\.terms)
    case .any, .not, .field, .marked, .dated, .since, .before: []
    }
  }

  /// The words that are looked for in a text or a title, in order, without those that a row must not have.
  var soughtTerms: [Query.Term] {
    switch self {
    case .words(let term): [term]
    case .field(.title, let term), .field(.text, let term), .field(.quote, let term): [term]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.soughtTerms)
    case .not, .field, .marked, .dated, .since, .before: []
    }
  }

  /// Returns the conjunction of conditions, or their only one.
  static func joined(_ conditions: [Query.Condition]) -> Query.Condition {
    conditions.count == 1 ? conditions[0] : .all(conditions)
  }
}

extension Query.Condition: CustomStringConvertible {
  /// The condition as it could be typed: `tide -ebb (source:sund OR is:starred)`.
  package var description: String {
    switch self {
    case .all(let conditions) where conditions.count == 1: conditions[0].description
    case .all(let conditions): conditions.map(\.asOperand).joined(separator: " ")
    case .any(let conditions): conditions.map(\.description).joined(separator: " OR ")
    case .not(.not(let condition)): "-(-\(condition.asOperand))"
    case .not(let condition): "-" + condition.asOperand
    case .words(let term): term.description
    case .field(let field, let term): "\(field.rawValue):\(term.description)"
    case .marked(.quotations): "has:quotations"
    case .marked(let mark): "is:\(mark.rawValue)"
    case .dated(let days): days.description
    case .since(let moment): "since:\(moment.iso8601)"
    case .before(let moment): "before:\(moment.iso8601)"
    }
  }

  private var asOperand: String {
    switch self {
    case .any, .all: "(\(description))"
    case .dated(let days) where days.isRange: "(\(description))"
    default: description
    }
  }
}
