import Articles
import Bookmarks
import GRDB

/// Finds the articles that imported bookmarks belong to, and the places in them.
struct ImportPlaces {
  let db: Database
  let bookmarks: [ImportedBookmark]

  /// Where a bookmark belongs.
  struct Place {
    var article: ArticleID
    var attachment: Attachment
    /// The place in code points; `nil` if it is detached.
    var codePoints: Range<Int>?
  }

  /// What an article may be recognised by.
  private struct Source: Hashable {
    let url: String?
    let path: String?
    let title: String

    init(_ bookmark: ImportedBookmark) {
      url = bookmark.source.url?.column
      path = bookmark.path?.column
      title = bookmark.source.titleLine
    }
  }

  /// An article that may be the right one, and whether its URL makes that certain, even if the words are not
  /// in it.
  private struct Candidate {
    let id: Int64
    let isCertain: Bool
  }

  /// At most this many articles of one URL or title are read.
  private static let mostCandidates = 8

  /// Returns the place of each bookmark; `nil` if its article isn't in the library.
  func places() throws -> [Place?] {
    var places = [Place?](repeating: nil, count: bookmarks.count)
    let groups = Dictionary(grouping: bookmarks.indices) { Source(bookmarks[$0]) }
    let candidates = try candidates(for: Set(groups.keys))
    for (source, indices) in groups {
      var open = indices
      var certain: ArticleID?
      for candidate in candidates(source) where !open.isEmpty {
        let id = ArticleID(candidate.id)
        if candidate.isCertain { certain = certain ?? id }
        guard let text = try text(of: candidate.id) else { continue }
        let finder = PassageFinder(text: text, passages: open.count)
        let found = finder.places(of: open.map { bookmarks[$0].draft })
        for (index, place) in zip(open, found) where place.codePoints != nil {
          places[index] = Place(article: id, attachment: place.attachment, codePoints: place.codePoints)
        }
        open.removeAll { places[$0] != nil }
      }
      if let certain { for index in open { places[index] = Place(article: certain, attachment: .detached) } }
    }
    return places
  }

  private func text(of id: Int64) throws -> String? {
    try Row.fetchOne(db, sql: "SELECT text FROM content WHERE article_id = ?", arguments: [id])?.text("text")
  }

  /// Returns the articles that may be the right ones, the most certain first.
  private func candidates(for sources: Set<Source>) throws -> (Source) -> [Candidate] {
    let urls = Set(sources.compactMap(\.url))
    let paths = Set(sources.compactMap(\.path))
    let titles = Set(sources.map(\.title))
    var byURL: [String: [Int64]] = [:]
    var byPath: [String: [Int64]] = [:]
    var byTitle: [String: [Int64]] = [:]
    func note(_ id: Int64, _ key: String?, _ wanted: Set<String>, _ found: inout [String: [Int64]]) {
      guard let key, wanted.contains(key), found[key, default: []].count < Self.mostCandidates else { return }
      found[key, default: []].append(id)
    }
    let rows = try Row.fetchCursor(db, sql: "SELECT id, url, path, title FROM article ORDER BY id")
    while let row = try rows.next() {
      guard let id: Int64 = row.value("id") else { continue }
      note(id, row.value("url"), urls, &byURL)
      note(id, row.value("path"), paths, &byPath)
      note(id, ArticleFields(title: row.value("title") ?? "").titleLine, titles, &byTitle)
    }
    return { source in
      let same = source.url.flatMap { byURL[$0] } ?? []
      let others = (source.path.flatMap { byPath[$0] } ?? []) + (byTitle[source.title] ?? [])
      var seen = Set(same)
      return same.map { Candidate(id: $0, isCertain: true) }
        + others.filter { seen.insert($0).inserted }.map { Candidate(id: $0, isCertain: false) }
    }
  }
}
