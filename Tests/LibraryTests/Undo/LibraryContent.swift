import Articles
import Bookmarks
import Catalogue
import GRDB

@testable import Library

/// Everything in a library that a user can see.
struct LibraryContent: Equatable {
  var articles: [StoredArticle] = []
  /// Where fields come from; apart, since the order of a dictionary isn't always the same.
  var origins: [[String]] = []
  var documents: [[UInt8]?] = []
  var bookmarks: [Bookmark] = []
  var corrections: [StoredCorrection] = []
  var statements: [StatementSummary] = []
  var speakers: [SpeakerSummary] = []
  var formers: [FormerText] = []
  var readings: [String] = []
  var found: [[ArticleID]] = []

  init(_ store: LibraryStore) throws {
    let rows = try store.rows(ArticleQuery(), in: 0..<999).rows
    articles = try rows.compactMap { try store.article($0.id) }
    for index in articles.indices {
      let origins = articles[index].article.provenance.origins
      self.origins.append(origins.map { "\($0.key.rawValue) \($0.value.rawValue)" }.sorted())
      articles[index].article.provenance.origins = [:]
    }
    documents = try rows.map { try store.document(of: $0.id) }
    bookmarks = try store.bookmarks().rows
    corrections = try store.storedCorrections()
    statements = try store.statements(StatementQuery(), in: 0..<999).rows
    speakers = try store.speakers(filter: "", in: 0..<999).rows
    formers = try rows.flatMap { try store.formerTexts(of: $0.id) }
    readings = try rows.flatMap { try store.readings(of: $0.id) ?? [] }.map {
      "\($0.seen.seconds) \($0.article.fields.title) \($0.article.text)"
    }
    found = try ["glass", "sea", "title"].map { word in
      try store.search(word, limit: 99).map(\.article.id).sorted()
        + store.statements(StatementQuery(filter: word), in: 0..<99).rows.map(\.article.id)
        + store.rows(ArticleQuery(filter: word), in: 0..<99).rows.map(\.id)
    }
  }

  /// Returns the names of what differs in another.
  func differences(_ other: LibraryContent) -> [String] {
    zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children)
      .filter { String(reflecting: $0.value) != String(reflecting: $1.value) }.compactMap(\.0.label)
  }
}

extension LibraryStore {
  /// The number of the last change that can be undone; 0 if there is none.
  var lastChange: Int64 {
    get throws { try read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM journal") ?? 0 } }
  }
}
