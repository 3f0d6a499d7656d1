import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Library

/// Damaged files, full disks and locks: they are reported, and we lose nothing.
@Suite struct DamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a truncated library is read and not written`() throws {
    _ = try folder.store().add(contentsOf: (0..<900).map { new(sample("Text \($0).")) }, now: now)
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.library))
    let part = whole.prefix(whole.count / 2)
    try part.write(to: URL(fileURLWithPath: folder.library))
    let store = try folder.store()
    #expect(store.access == .readOnly(.damaged(detail: "\(part.count) of \(whole.count) bytes are left")))
    #expect(try store.summary(ArticleID(1))?.fields.title == "A Title")
    let detail = "\(part.count) of \(whole.count) bytes are left"
    #expect(throws: LibraryError.damaged(path: folder.library, detail: detail)) {
      try store.setRead(true, ArticleID(1))
    }
    #expect(try !store.integrityCheck().isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.library)) == part)
  }

  @Test func `damaged pages are reported`() throws {
    do {
      let store = try folder.store()
      _ = try store.add(contentsOf: (0..<50).map { new(sample("Text \($0): ⟦“yes”⟧.")) }, now: now)
      for id: Int64 in [1, 2] {
        let article = try #require(try store.article(ArticleID(id)))
        _ = try store.addBookmark(try #require(article.draft()), to: article.summary.id, now: now)
      }
    }
    let page = try DatabaseQueue(path: folder.library).inDatabase {
      try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'article'")
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.library))
    let start = (try #require(page) - 1) * 4096
    bytes.replaceSubrange(start..<start + 64, with: Data(repeating: 0xA5, count: 64))
    try bytes.write(to: URL(fileURLWithPath: folder.library))
    let store = try folder.store()
    #expect(try !store.integrityCheck().isEmpty)
    #expect(try store.articleID(document: new(sample("Text 7: ⟦“yes”⟧.")).document) == ArticleID(8))
    #expect { try store.summary(ArticleID(7)) } throws: { error in
      if case LibraryError.damaged(folder.library, _) = error { true } else { false }
    }
    // What was kept can be salvaged, with what a bookmark knows about its article.
    let salvaged = store.salvagedBookmarks()
    #expect(salvaged.isCounted && salvaged.lost == 0)
    let bookmarks = salvaged.bookmarks
    #expect(bookmarks.map(\.draft.anchor.exact) == ["“yes”", "“yes”"])
    #expect(bookmarks.map(\.source.title) == ["A Title", "A Title"])
  }

  @Test func `a full disk is reported and loses nothing`() throws {
    let store = try folder.store()
    let id = try store.add(new(sample("Text.")), now: now).id
    try #require(store.writer).inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let long = new(sample(String(repeating: "Long. ", count: 100_000)))
    #expect(throws: LibraryError.full(path: folder.library)) {
      try store.add(contentsOf: [new(sample("B")), long], now: now)
    }
    #expect(try store.rows(ArticleQuery(), in: 0..<9).rows.map(\.id) == [id])
    #expect(try store.integrityCheck() == [])
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "it takes the right to mount a file system"))
  func `on a full disk a library is read still`() throws {
    let disk = try SmallDisk(at: folder.path + "/disk")
    defer { disk.unmount() }
    let path = disk.path + "/library.sqlite"
    do { _ = try LibraryStore(path: path).add(new(sample("Text.")), now: now) }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    try disk.fill()
    let store = try LibraryStore(path: path)
    #expect(store.access == .readOnly(.diskFull))
    #expect(try store.rows(ArticleQuery(), in: 0..<9).rows.map(\.fields.title) == ["A Title"])
    #expect(try store.integrityCheck() == [])
    #expect(throws: LibraryError.full(path: path)) { try store.setRead(true, ArticleID(1)) }
    #expect(throws: LibraryError.self) { try LibraryStore(path: disk.path + "/another.sqlite") }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a library that is locked too long is reported`() throws {
    let store = try folder.store()
    let id = try store.add(new(sample("Text.")), now: now).id
    try #require(store.writer).inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
    try #require(folder.store().writer).inTransaction { _ in
      #expect(throws: LibraryError.busy(path: folder.library)) { try store.setRead(true, id) }
      return .rollback
    }
    try store.setRead(true, id)
  }

  @Test func `a sound library has no faults`() throws {
    let store = try folder.store()
    let id = try store.add(new(sample("He said ⟦“yes”⟧."), path: "/a"), now: now).id
    _ = try store.add(new(sample("He said ⟦“no, never”⟧."), path: "/a"), now: now)
    try store.setField(.title("Another"), of: id)
    try store.removeArticle(store.add(new(sample("Gone.")), now: now).id)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a changed letter in a text or in the words of a bookmark is found and restored`() throws {
    let store = try folder.store()
    let id = try store.add(new(sample("He said ⟦“yes, we go”⟧ and left.")), now: now).id
    let article = try #require(try store.article(id))
    let bookmark = try store.addBookmark(try #require(article.draft(note: "a note")), to: id, now: now)
    func damage(_ sql: String) throws { try #require(store.writer).inDatabase { try $0.execute(sql: sql) } }

    try damage("UPDATE bookmark SET exact = replace(exact, 'yes', 'yet')")
    #expect(try store.integrityCheck() == [.bookmark(bookmark.id, isInText: true)])
    try store.repair(now: now)
    #expect(try store.integrityCheck() == [])
    #expect(try store.bookmark(bookmark.id) == bookmark)

    try damage("UPDATE bookmark SET exact = 'words of another', prefix = 'and place'")
    #expect(try store.integrityCheck() == [.bookmark(bookmark.id, isInText: false)])
    #expect(try !#require(store.integrityCheck().first).isRepairable)
    try damage("UPDATE bookmark SET exact = '“yes, we go”', prefix = 'He said '")

    try damage("UPDATE content SET packed = CAST(replace(CAST(text AS TEXT), 'left', 'lost') AS BLOB)")
    #expect(try store.integrityCheck().contains(.text(id, isInDocument: false)))
    try store.repair(now: now)
    #expect(try store.integrityCheck() == [])
    #expect(try store.bookmark(bookmark.id)?.draft.note == "a note")
  }

  @Test func `each finding of SQLite is on a line of its own`() {
    let rows = [
      "*** in database main ***\nOn tree page 33 cell 13: overlap\nPage 7: never used", "wrong # of rows",
    ]
    #expect(
      IntegrityFindings.lines(of: rows)
        == ["On tree page 33 cell 13: overlap", "Page 7: never used", "wrong # of rows"])
    #expect(IntegrityFindings.lines(of: ["ok"]) == [])
  }

  @Test func `an index that does not fit is reported`() throws {
    let store = try folder.store()
    _ = try store.add(new(sample("He said ⟦“yes”⟧.")), now: now)
    try #require(store.writer).inDatabase { try $0.execute(sql: "DELETE FROM article_words") }
    #expect(try store.integrityCheck() == [.index("article_words")])
    try store.repair(now: now)
    #expect(try store.integrityCheck() == [])
  }
}
