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
  /// The day that date fields refer to; `nil` if the row has none.
  var day: PublicationDate? { get }
}

extension QueryRow {
  package func texts(of field: Query.Field) -> [String] { [] }
  package func has(_ mark: Query.Mark) -> Bool { false }
  package var made: Timestamp? { nil }
  package var day: PublicationDate? { made?.date }
}

extension [String]: QueryRow {
  package var searchedTexts: [String] { self }
}

extension ArticleSummary: QueryRow {
  package var searchedTexts: [String] { [fields.title, fields.byline, fields.source].compactMap(\.self) }

  package func texts(of field: Query.Field) -> [String] {
    switch field {
    case .title: [fields.title]
    case .source: [fields.source].compactMap(\.self)
    case .author: [fields.byline].compactMap(\.self)
    case .folder: [path].compactMap(\.self)
    case .speaker, .quote, .about, .text, .tag, .note, .language: []
    }
  }

  package func has(_ mark: Query.Mark) -> Bool {
    switch mark {
    case .unread: !isRead
    case .read: isRead
    case .starred: isStarred
    case .bookmarked: bookmarkCount > 0
    case .quotations: quotationCount > 0
    case .changed: isChanged
    }
  }

  package var made: Timestamp? { added }
  package var day: PublicationDate? { fields.date ?? added.date }
}

extension Query {
  /// Returns whether a row is meant; O(n) in the length of its texts.
  package func matches(_ row: some QueryRow) -> Bool { condition.isMet(by: row) }
}

extension Query.Condition {
  /// Returns whether a row meets the condition; O(n) in the length of its texts.
  package func isMet(by row: some QueryRow) -> Bool {
    switch self {
    case .all(let conditions): conditions.allSatisfy { $0.isMet(by: row) }
    case .any(let conditions): conditions.contains { $0.isMet(by: row) }
    case .not(let condition): !condition.isMet(by: row)
    case .words(let term): row.searchedTexts.contains(where: term.isFound)
    case .field(.folder, let term): row.texts(of: .folder).contains { $0.isPath(inFolder: term.text) }
    case .field(.language, let term): row.texts(of: .language).contains { $0.isLanguage(term.text) }
    case .field(let field, let term): row.texts(of: field).contains(where: term.isFound)
    case .marked(let mark): row.has(mark)
    case .dated(let days): row.day.map(days.contains) ?? false
    case .since(let moment): row.made.map { $0 >= moment } ?? false
    case .before(let moment): row.made.map { $0 < moment } ?? false
    }
  }
}

extension Query.Term {
  /// Returns whether a text contains the words; O(n) in its length.
  package func isFound(in text: String) -> Bool {
    if let pattern { return pattern.isFound(in: text) }
    if let name { return name.accepts(text) }
    switch match {
    case .exact: return text.lowercasedASCII == self.text.lowercasedASCII
    case .label: return Self.isLabel(text, self.text)
    case .mention: return NameMention(self.text)?.isFound(in: text) ?? false
    case .whole, .beginning, .part, .name:
      var finder = WordFinder([self])
      return !finder.matches(in: text).isEmpty
    }
  }
}

extension String {
  fileprivate var lowercasedASCII: [UInt8] { utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

  /// Returns whether a file's path is in a folder that is given by consecutive components of the path.
  package func isPath(inFolder folder: String) -> Bool {
    let components = split(separator: "/").dropLast()
    let sought = folder.split(separator: "/")
    guard !sought.isEmpty, components.count >= sought.count else { return false }
    if folder.hasPrefix("/") { return components.starts(with: sought) }
    return components.indices.contains { components[$0...].starts(with: sought) }
  }

  /// Returns whether a language tag equals or refines another: `de-AT` is `de` (RFC 4647, basic filtering).
  package func isLanguage(_ range: String) -> Bool {
    let (own, range) = (lowercasedASCII, range.lowercasedASCII)
    return own == range || own.starts(with: range + [0x2D])
  }
}
