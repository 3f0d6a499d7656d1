import Articles
import Catalogue
import Library
import Reader

/// Rows of lists, by window.
extension EffectRunner {
  /// Returns rows of an article list.
  func rows(_ query: ArticleQuery, in range: Range<Int>) throws(LibraryError) -> [Event] {
    let rows = try library.store().rows(query, in: range, most: LibraryStore.mostRanked)
    return [.rows(query, rows)] + (try explained(query.query, isEmpty: rows.total == 0))
  }

  /// Returns bookmarks.
  func bookmarks(_ query: BookmarkQuery, in range: Range<Int>) throws(LibraryError) -> [Event] {
    let rows = try library.store().bookmarkRows(query, in: range)
    return [.bookmarks(query, rows)] + (try explained(query.query, isEmpty: rows.total == 0))
  }

  /// Returns statements of the library; in the background if each is listed once.
  func statements(_ query: StatementQuery, in range: Range<Int>) throws(LibraryError) -> [Event] {
    if query.isOnce { return listOnce(query, range.upperBound) }
    let rows = try library.store().statements(query, in: range, most: LibraryStore.mostStatements)
    return [.statements(query, rows)] + (try explained(query.query, isEmpty: rows.total == 0))
  }

  /// Returns speakers of the library.
  func speakers(_ filter: String, in range: Range<Int>) throws(LibraryError) -> [Event] {
    [.speakers(filter: filter, try library.store().speakerRows(filter: filter, in: range))]
  }

  /// Searches the library.
  func search(_ query: String, _ order: SearchHits.Order, limit: Int) throws(LibraryError) -> [Event] {
    let hits = try library.store().hits(query, order: order, limit: limit)
    return [.hits(query: query, hits)]
      + (try explained(Query(query, as: .search), isEmpty: hits.rows.isEmpty))
  }

  /// Returns the number of an article's row in a list, if it is there.
  func locate(_ id: ArticleID, in query: ArticleQuery) throws(LibraryError) -> [Event] {
    let row = try library.store().index(of: id, in: query, most: LibraryStore.mostRanked)
    return row.map { [.located(id, query, at: $0)] } ?? []
  }

  /// Returns the first unread article after a row of a list.
  func nextUnread(in query: ArticleQuery, after row: Int) throws(LibraryError) -> [Event] {
    let found = try library.store().nextUnread(in: query, after: row, most: LibraryStore.mostRanked)
    return [.nextUnread(query, found.map { NextUnread(id: $0.id, row: $0.row) })]
  }

  /// Explains which names in a query without results are unknown to the library.
  func explained(_ query: Query, isEmpty: Bool) throws(LibraryError) -> [Event] {
    guard isEmpty, let unknown = try library.store().unknownNames(in: query) else { return [] }
    return [.explained(of: query.typed, unknown)]
  }
}

/// How a line that is being typed may continue.
extension EffectRunner {
  /// The maximum number of names or tags offered.
  private static let mostOffered = 50

  /// Returns the speakers whose names begin with what was typed.
  func completeSpeaker(_ typed: String) throws(LibraryError) -> [Event] {
    [.completions(of: typed, try library.store().speakerNames(beginning: typed, limit: Self.mostOffered))]
  }

  /// Returns the values of a field that begin with a word.
  func completeName(of field: Query.Field, _ word: String, _ typed: String) throws(LibraryError) -> [Event] {
    let names = try library.store().names(of: field, beginning: word, limit: Self.mostOffered)
    return [.completions(of: typed, names)]
  }

  /// Returns the tags that begin with a word.
  func completeTag(_ word: String, _ typed: String) throws(LibraryError) -> [Event] {
    [.completions(of: typed, try library.store().tagNames(beginning: word, limit: Self.mostOffered))]
  }

  /// Returns the names that may belong to the same person as a name; at most nine, since each gets a digit on
  /// the keyboard.
  func proposePeople(for name: String) throws(LibraryError) -> [Event] {
    [.completions(of: "", try library.store().proposals(for: name, limit: 9))]
  }
}
