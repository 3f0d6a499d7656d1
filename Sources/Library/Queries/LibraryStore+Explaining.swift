import Articles
import Bookmarks
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the names in a query that nothing in the library has, or `nil` if all are known.
  ///
  /// `no source “reuter”; nearest: Reuters`. It is for queries that find nothing: O(number of names in the
  /// library).
  package func unknownNames(in query: Query) throws(LibraryError) -> String? {
    let sought = query.condition.soughtNames
    if sought.isEmpty { return nil }
    return try read { db in
      var remarks: [String] = []
      for (field, term) in sought.prefix(Self.mostExplained) {
        let names = try LibraryNames(db).all(of: field)
        guard !names.contains(where: term.isFound) else { continue }
        let typed = term.text.hasSuffix("*") ? String(term.text.dropLast()) : term.text
        let nearest = NearestName.of(typed, among: names).map { "; nearest: \($0)" }
        remarks.append("no \(field.rawValue) “\(typed)”\(nearest ?? "")")
      }
      return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }
  }

  private static var mostExplained: Int { 3 }

  /// Returns the names in a field with a word that begins with what was typed, or the tags that begin with
  /// it; those used most first, as far as that is known.
  package func names(of field: Query.Field, beginning typed: String, limit: Int) throws(LibraryError)
    -> [String]
  {
    switch field {
    case .speaker, .about: return try speakerNames(beginning: typed, limit: limit)
    case .tag: return try tagNames(beginning: typed, limit: limit)
    default:
      let filter = NameFilter(typed, areBeginnings: true)
      let names = try read { try LibraryNames($0).all(of: field) }
      return Array(names.lazy.filter { filter?.accepts($0) ?? typed.isEmpty }.prefix(max(0, limit)))
    }
  }
}

extension Query.Condition {
  /// The names in the query that are looked for in fields whose names a library can list.
  fileprivate var soughtNames: [(Query.Field, Query.Term)] {
    switch self {
    case .field(let field, let term) where LibraryNames.fields.contains(field): [(field, term)]
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.soughtNames)
    case .not(let condition): condition.soughtNames
    case .words, .field, .marked, .dated, .since, .before: []
    }
  }
}

/// The names that fields have in a library.
struct LibraryNames {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The fields whose names can be listed.
  static let fields: Set<Query.Field> = [.source, .speaker, .tag, .author, .language]

  /// Returns all names of a field.
  func all(of field: Query.Field) throws -> [String] {
    switch field {
    case .source: try SourceNames(db).all().map(\.name)
    case .speaker:
      try strings(
        "SELECT name FROM speaker_form WHERE articles > 0 GROUP BY name ORDER BY sum(articles) DESC")
    case .tag:
      try strings("SELECT value FROM bookmark, \(Bookmark.eachTag) GROUP BY value ORDER BY count(*) DESC")
    case .author:
      try strings(
        "SELECT byline FROM article WHERE byline IS NOT NULL GROUP BY byline ORDER BY count(*) DESC")
    case .language: try strings("SELECT language FROM content WHERE language IS NOT NULL GROUP BY language")
    case .title, .quote, .about, .text, .note, .folder: []
    }
  }

  private func strings(_ sql: String) throws -> [String] { try String.fetchAll(db, sql: sql) }
}
