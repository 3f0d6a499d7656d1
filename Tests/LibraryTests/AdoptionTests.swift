import Articles
import Bookmarks
import Catalogue
import GRDB
import Quotations
import TestSupport
import Testing

@testable import Library

/// Bookmarks that are in the library before their article.
@Suite struct AdoptionTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func lone(_ exact: String, title: String = "A Title", url: String? = nil, path: String? = nil)
    -> ImportedBookmark
  {
    ImportedBookmark(
      draft: BookmarkDraft(
        anchor: Anchor(exact: exact, prefix: "", suffix: "", range: 0..<0, textHash: ""), kind: .passage,
        note: "n"),
      source: ArticleFields(title: title, url: url), path: path, created: now)
  }

  private func article(_ text: String, title: String = "A Title", url: String? = nil, path: String? = nil)
    -> NewArticle
  {
    var article = sample(text, title: title)
    article.fields.url = url
    return new(article, path: path)
  }

  private func places() throws -> [String?] {
    try store.bookmarks().rows.map { bookmark in
      guard let article = bookmark.article else { return nil }
      return "\(article.id) " + (bookmark.attachment.range.map { "\($0)" } ?? "detached")
    }
  }

  @Test(
    arguments: [
      // The bookmark's words, title, address and path; where it is once the article has been added.
      ("the tide turned", "A Title", nil, nil, "1 13..<28"),
      ("the tide turned", "A\n  Title", nil, nil, "1 13..<28"),
      ("the tide turned", "Another", nil, "/a", "1 13..<28"),
      ("the tide turned", "Another", "https://e.org/a", nil, "1 13..<28"),
      ("words of another", "Another", "https://e.org/a", nil, "1 detached"),
      ("words of another", "A Title", nil, "/a", nil),
      ("the tide turned", "Another", "https://e.org/b", "/b", nil),
      ("the tide turned", "a title", nil, nil, "1 13..<28"),
      ("the tide turned", "« A — TÎTLE »", nil, nil, "1 13..<28"),
      ("the tide turned", "A Titled", nil, nil, nil),
      ("the tide turned", "…", nil, nil, nil),
    ] as [(String, String, String?, String?, String?)])
  func `a bookmark is attached when its article comes`(
    exact: String, title: String, url: String?, path: String?, place: String?
  ) throws {
    let bookmark = lone(exact, title: title, url: url, path: path)
    #expect(try store.importBookmarks([bookmark], now: now).alone == 1)
    let article = article("She saw that the tide turned.", url: "https://e.org/a", path: "/a")
    _ = try store.add(article, now: now)
    #expect(try places() == [place])
    #expect(try store.summary(ArticleID(1))?.bookmarkCount == (place == nil ? 0 : 1))
    // The result is as if the article had been there first.
    let other = try TemporaryFolder().store()
    _ = try other.add(article, now: now)
    _ = try other.importBookmarks([bookmark], now: now)
    #expect(try other.bookmarks().rows.map(\.attachment) == store.bookmarks().rows.map(\.attachment))
    #expect(try other.bookmarks().rows.map(\.article) == store.bookmarks().rows.map(\.article))
  }

  @Test(arguments: [true, false])
  func `words that are imported twice are one bookmark, whether their article comes first or last`(
    isArticleFirst: Bool
  ) throws {
    var second = lone("the tide turned", url: "https://e.org/a")
    second.draft.note = "m"
    second.draft.tags = ["sea"]
    var run = ImportRun()
    let article = article("She saw that the tide turned.", url: "https://e.org/a")
    if isArticleFirst { _ = try store.add(contentsOf: [article], now: now, in: &run) }
    _ = try store.importBookmarks([lone("the tide turned")], now: now)
    _ = try store.importBookmarks([second], now: now)
    let before = try store.bookmarks().rows
    if !isArticleFirst { _ = try store.add(contentsOf: [article], now: now, in: &run) }
    let bookmarks = try store.bookmarks().rows
    #expect(bookmarks.map(\.draft.note) == ["n\n\nm"])
    #expect(bookmarks.map(\.draft.tags) == [["sea"]])
    #expect(try places() == ["1 13..<28"])
    #expect(try store.summary(ArticleID(1))?.bookmarkCount == 1)
    guard !isArticleFirst else { return }
    #expect(run.adopted == 2)
    _ = try store.undo(now: now)
    #expect(try store.bookmarks().rows == before)
    _ = try store.redo(now: now)
    #expect(try store.bookmarks().rows == bookmarks)
  }

  @Test(arguments: [0, 1, 2])
  func `a bookmark in a quotation gets its speaker, whenever that is known`(order: Int) throws {
    var article = article("He said ⟦“the tide turned”⟧.")
    let quotations = article.article.quotations
    if order == 2 { article.article.quotations = nil }
    if order == 0 { _ = try store.add(article, now: now) }
    var named = lone("tide turned")
    named.draft.person = "Somebody Else"
    _ = try store.importBookmarks([lone("the tide"), named], now: now)
    if order > 0 { _ = try store.add(article, now: now) }
    if order == 2 {
      #expect(try store.bookmarks().rows.compactMap(\.draft.person) == ["Somebody Else"])
      let hash = TextHash.of(article.article.text)
      try store.setQuotations(try #require(quotations), of: ArticleID(1), textHash: hash)
    }
    let bookmarks = try store.bookmarks(BookmarkQuery(article: ArticleID(1))).rows
    #expect(bookmarks.map(\.draft.person) == ["Ada", "Somebody Else"])
    #expect(bookmarks.map(\.draft.mention) == ["He", nil])
    #expect(bookmarks.map(\.draft.kind) == [.quotation(.full), .passage])
    #expect(try store.bookmarks(BookmarkQuery(filter: "ada")).total == 1)
  }

  @Test func `a document that changes gets the bookmarks whose words it has now`() throws {
    _ = try store.add(article("Nothing yet.", path: "/a"), now: now)
    _ = try store.importBookmarks([lone("the tide turned")], now: now)
    #expect(try places() == [nil])
    _ = try store.add(article("She saw that the tide turned.", path: "/a"), now: now)
    #expect(try places() == ["1 13..<28"])
  }

  @Test func `an article that is added again with an address gets what has this address`() throws {
    _ = try store.add(article("She saw that the tide turned."), now: now)
    _ = try store.importBookmarks([lone("the tide turned", title: "Else", url: "https://e.org/a")], now: now)
    #expect(try places() == [nil])
    let again = new(sample("She saw that the tide turned."), edits: [.url("https://e.org/a")])
    #expect(try store.add(again, now: now) == .updated(ArticleID(1)))
    #expect(try places() == ["1 13..<28"])
  }

  @Test func `an article that was removed gets its bookmarks again, by its path if its title is another`()
    throws
  {
    let id = try store.add(article("She saw that the tide turned.", path: "/a"), now: now).id
    let stored = try #require(try store.article(id))
    _ = try store.addBookmark(BookmarkDraft(passage: 13..<28, in: stored.article), to: id, now: now)
    try store.removeArticle(id)
    #expect(try places() == [nil])
    _ = try store.add(article("Here she saw that the tide turned.", title: "New", path: "/a"), now: now)
    #expect(try places() == ["2 18..<33"])
  }

  @Test func `undoing and redoing the addition`() throws {
    _ = try store.importBookmarks([lone("the tide turned", path: "/elsewhere")], now: now)
    let before = try store.bookmarks().rows
    var run = ImportRun()
    _ = try store.add(contentsOf: [article("So the tide turned.", path: "/a")], now: now, in: &run)
    #expect(run.adopted == 1)
    let after = try store.bookmarks().rows
    #expect(after.map(\.attachment) == [.attached(3..<18, now: nil)])
    _ = try store.undo(now: now)
    #expect(try store.bookmarks().rows == before)
    _ = try store.redo(now: now)
    #expect(try store.bookmarks().rows == after)
    _ = try store.undo(now: now)
    // The path with which it was imported still counts.
    _ = try store.add(article("Then the tide turned.", title: "B", path: "/elsewhere"), now: now)
    #expect(try store.bookmarks().rows.map(\.attachment) == [.attached(5..<20, now: nil)])
  }

  @Test func `a bookmark of an earlier version is attached by its title as well`() throws {
    _ = try store.importBookmarks([lone("the tide turned", title: "A TITLE!")], now: now)
    let old = Schema.steps.firstIndex(of: Schema.foldedTitles) ?? 0
    try store.writer?.inDatabase { db in
      try db.execute(sql: "UPDATE bookmark SET title_line = title; PRAGMA user_version = \(old)")
    }
    let upgraded = try LibraryStore(path: folder.library)
    _ = try upgraded.add(article("Then the tide turned."), now: now)
    #expect(try upgraded.bookmarks().rows.map(\.attachment) == [.attached(5..<20, now: nil)])
  }

  @Test func `undoing a change of the document leaves a bookmark alone again`() throws {
    _ = try store.add(article("Nothing yet.", path: "/a"), now: now)
    _ = try store.importBookmarks([lone("the tide turned")], now: now)
    var run = ImportRun()
    _ = try store.add(contentsOf: [article("So the tide turned.", path: "/a")], now: now, in: &run)
    #expect(try places() == ["1 3..<18"])
    _ = try store.undo(now: now)
    #expect(try places() == [nil])
    #expect(try store.summary(ArticleID(1))?.bookmarkCount == 0)
  }

  @Test func `an article that arrives is looked up in indexes, whatever the library holds`() throws {
    let plan = try store.reader.read { db in
      try ["title_line", "url", "path"].map { column in
        let sql = "EXPLAIN QUERY PLAN SELECT id FROM bookmark WHERE article_id IS NULL AND \(column) = ?"
        return try Row.fetchAll(db, sql: sql, arguments: ["x"]).map { $0["detail"] as String }.joined()
      }
    }
    for (detail, name) in zip(plan, ["title", "url", "path"]) {
      #expect(detail.hasPrefix("SEARCH bookmark USING") && detail.contains("bookmark_alone_\(name)"))
    }
  }
}
