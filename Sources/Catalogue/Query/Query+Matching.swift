import Articles

/// A row that a query can be matched against without a database.
package protocol QueryRow {
  /// The texts in which words without a field are looked for.
  var searchedTexts: [String] { get }
  /// Returns the texts of a field; empty if the row has none.
  func texts(of field: Query.Field) -> [String]
  /// Returns whether the row has a mark.
  func has(_ mark: Query.Mark) -> Bool
  /// When the row was made; `nil` if that isn't known.
  var made: Timestamp? { get }
}

extension QueryRow {
  package func texts(of field: Query.Field) -> [String] { [] }
  package func has(_ mark: Query.Mark) -> Bool { false }
  package var made: Timestamp? { nil }
}

extension [String]: QueryRow {
  package var searchedTexts: [String] { self }
}

extension ArticleSummary: QueryRow {
  package var searchedTexts: [String] { [fields.title, fields.byline, fields.source].compactMap(\.self) }

  package func texts(of field: Query.Field) -> [String] {
    switch field {
    case .source: [fields.source].compactMap(\.self)
    case .speaker, .tag: []
    }
  }

  package func has(_ mark: Query.Mark) -> Bool {
    switch mark {
    case .unread: !isRead
    case .starred: isStarred
    }
  }

  package var made: Timestamp? { added }
}

extension Query {
  /// Returns whether a row is meant; O(n) in the length of its texts.
  package func matches(_ row: some QueryRow) -> Bool { condition.isMet(by: row) }
}

extension Query.Condition {
  fileprivate func isMet(by row: some QueryRow) -> Bool {
    switch self {
    case .all(let conditions): conditions.allSatisfy { $0.isMet(by: row) }
    case .any(let conditions): conditions.contains { $0.isMet(by: row) }
    case .not(let condition): !condition.isMet(by: row)
    case .words(let term): row.searchedTexts.contains(where: term.isFound)
    case .field(let field, let term): row.texts(of: field).contains(where: term.isFound)
    case .marked(let mark): row.has(mark)
    case .since(let moment): row.made.map { $0 >= moment } ?? false
    case .before(let moment): row.made.map { $0 < moment } ?? false
    }
  }
}

extension Query.Term {
  /// Returns whether a text has the words; O(n) in its length.
  package func isFound(in text: String) -> Bool {
    if let pattern { return pattern.isFound(in: text) }
    if let name { return name.accepts(text) }
    if match == .exact { return text.lowercasedASCII == self.text.lowercasedASCII }
    var finder = WordFinder([self])
    return !finder.matches(in: text).isEmpty
  }
}

extension String {
  fileprivate var lowercasedASCII: [UInt8] { utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
}
