import Articles
import Bookmarks
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// Files that hold several articles.
@Suite struct PartTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  /// The articles of a document in which `--- part` begins another one, ready to be added.
  private func read(_ document: String, path: String? = "/feed") throws -> [NewArticle] {
    let bytes = Array(document.utf8)
    let articles = try Ingestion.articles(in: Document(bytes: bytes, name: "feed"), by: ParagraphReader())
    return articles.enumerated().map { index, article in
      NewArticle(article: article, document: bytes, path: path, isFirst: index == 0)
    }
  }

  private func add(_ document: String, path: String? = "/feed") throws -> [AddResult] {
    var run = ImportRun()
    return try store.add(contentsOf: read(document, path: path), now: now, in: &run)
  }

  private func rows() throws -> [String] {
    try store.rows(ArticleQuery(), in: 0..<9).rows.sorted { $0.id < $1.id }.map { row in
      let article = try #require(try store.article(row.id)).article
      return "\(row.id.rawValue) \(row.path ?? "-")#\(article.part ?? "-") \(article.fields.title)"
    }
  }

  @Test func `each is an article, known by its path and part`() throws {
    let document = "--- a\nOne\n“Yes,” said Ada Holm.\n--- b\nTwo\n“No,” said Eva Lund.\n"
    #expect(try add(document) == [.added(ArticleID(1)), .added(ArticleID(2))])
    #expect(try rows() == ["1 /feed#a One", "2 /feed#b Two"])
    #expect(try add(document) == [.unchanged(ArticleID(1)), .unchanged(ArticleID(2))])
    #expect(try store.articleID(path: "/feed") == ArticleID(1))
    #expect(try store.articleID(document: Array(document.utf8)) == ArticleID(1))
    // A new entry comes first, and an old one has changed.
    let changed = "--- c\nThree\nNew.\n" + document.replacing("Two", with: "Second")
    #expect(
      try add(changed) == [.added(ArticleID(3)), .unchanged(ArticleID(1)), .updated(ArticleID(2))])
    #expect(try rows() == ["1 /feed#a One", "2 /feed#b Second", "3 /feed#c Three"])
    #expect(try store.integrityCheck() == [])
  }

  private func documents() throws -> Int {
    try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document") ?? 0 }
  }

  @Test func `a document is stored once for all that it holds`() throws {
    let document = "--- a\nOne\nHere.\n--- b\nTwo\nThere.\n--- c\nThree\nYonder.\n"
    _ = try add(document)
    #expect(try documents() == 1)
    #expect(
      try (1...3).map { try store.document(of: ArticleID($0)) }
        == Array(repeating: Array(document.utf8), count: 3))
    // An article that is gone from a newer copy keeps the copy that it came from.
    let newer = "--- a\nOne\nHere.\n--- b\nTwo\nThere.\n"
    #expect(try add(newer) == [.unchanged(ArticleID(1)), .unchanged(ArticleID(2))])
    #expect(try documents() == 2)
    #expect(try store.document(of: ArticleID(2)) == Array(newer.utf8))
    #expect(try store.document(of: ArticleID(3)) == Array(document.utf8))
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a document goes with its last article, and comes back with it`() throws {
    _ = try add("--- a\nOne\nHere.\n--- b\nTwo\nThere.\n")
    let before = try LibraryContent(store)
    try store.removeArticle(ArticleID(1))
    try store.removeArticle(ArticleID(2))
    _ = try store.undo(now: now)
    _ = try store.undo(now: now)
    #expect(try LibraryContent(store).differences(before) == [])
    for id in [ArticleID(2), ArticleID(1)] { try store.removeArticle(id) }
    let other = try store.add(new(sample("Other.")), now: now).id
    // Once the journal has forgotten the articles, nothing of them is left.
    for _ in 0..<110 { try store.toggleStar(other) }
    #expect(try documents() == 1)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `how an article was read is kept`() throws {
    var article = sample("Text.")
    article.provenance = Provenance(
      format: .html, encoding: "windows-1252", undecodable: 3, isSummary: true, language: "de",
      origins: [.title: .jsonLD, .date: .meta])
    let id = try store.add(new(article), now: now).id
    #expect(try store.article(id)?.article.provenance == article.provenance)
    try store.setField(.byline("Ada"), of: id)
    #expect(try store.article(id)?.article.provenance.origins[.byline] == .user)
  }

  @Test func `an entry of another file with the same name is another article`() throws {
    _ = try add("--- a\nOne\nHere.\n", path: "/feed")
    _ = try add("--- a\nOther\nThere.\n", path: "/other")
    #expect(try rows() == ["1 /feed#a One", "2 /other#a Other"])
  }

  @Test(arguments: ["/feed", nil] as [String?])
  func `the first keeps the number of what was read as one article`(path: String?) throws {
    let document = "--- a\nOne\n“Yes,” said Ada Holm.\n--- b\nTwo\n“No,” said Eva Lund.\n"
    // The article as a version that didn't know the format read it.
    var whole = try read("--- a\nOne\n“Yes,” said Ada Holm.\n“No,” said Eva Lund.\n", path: path)[0]
    whole.document = Array(document.utf8)
    whole.article.part = nil
    let id = try store.add(whole, now: now).id
    let draft = try #require(store.article(id)?.draft(0, note: "kept"))
    _ = try store.addBookmark(draft, to: id, now: now)
    let before = try LibraryContent(store)
    #expect(try add(document, path: path) == [.updated(id), .added(ArticleID(2))])
    #expect(try rows() == ["1 \(path ?? "-")#a One", "2 \(path ?? "-")#b Two"])
    #expect(try store.article(id)?.bookmarks.first?.attachment.range != nil)
    _ = try store.undo(now: now)
    #expect(try LibraryContent(store).differences(before) == [])
    _ = try store.redo(now: now)
    #expect(try rows() == ["1 \(path ?? "-")#a One", "2 \(path ?? "-")#b Two"])
  }

  @Test func `what was removed comes back at its part`() throws {
    let document = "--- a\nOne\nHere.\n--- b\nTwo\nThere.\n"
    _ = try add(document)
    let before = try LibraryContent(store)
    try store.removeArticle(ArticleID(2))
    _ = try store.undo(now: now)
    #expect(try LibraryContent(store).differences(before) == [])
    #expect(try add(document) == [.unchanged(ArticleID(1)), .unchanged(ArticleID(2))])
  }

  @Test func `a damaged text is read again from its part of the document`() throws {
    _ = try add("--- a\nOne\nHere.\n--- b\nTwo\nThere.\n")
    let writer = try #require(store.writer)
    try writer.write { try $0.execute(sql: "UPDATE content SET packed = x'FF' WHERE article_id = 2") }
    try store.repair(reader: ParagraphReader(), now: now)
    #expect(try store.article(ArticleID(2))?.article.text == "There.")
  }
}
