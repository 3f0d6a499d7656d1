import Articles
import Catalogue
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Library

/// Texts and documents are packed, and come out as they went in.
@Suite struct PackingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// An article long enough to be packed; its document has spaces and a title that its text lacks.
  private func long(_ number: Int, path: String? = nil) -> NewArticle {
    let sentences = (0..<20).map { "Sentence \($0) of \(number) tells how the \($0 * number) ferries sail. " }
    return new(sample(sentences.joined(), title: "Number \(number)"), path: path ?? "/\(number).txt")
  }

  private func value<Value: DatabaseValueConvertible>(_ sql: String, in store: LibraryStore) throws -> Value?
  {
    try store.reader.read { try Value.fetchOne($0, sql: sql) }
  }

  @Test func `a long text is packed, its document is the difference, and both are whole`() throws {
    let store = try folder.store()
    let article = long(1)
    let id = try store.add(article, now: now).id
    #expect(try value("SELECT length(packed) * 2 < length(text) FROM content", in: store) == true)
    #expect(
      try value("SELECT form = 2 AND base = 1 AND length(bytes) < 100 FROM document", in: store) == true)
    #expect(try store.article(id)?.article.text == article.article.text)
    #expect(try store.document(of: id) == article.document)
    #expect(try store.search("ferries", limit: 9).first?.snippet.contains("ferries") == true)
    #expect(try store.textSize(of: id) == article.article.text.utf8.count)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a document that is mostly something else is packed by itself, one of several articles too`()
    throws
  {
    let store = try folder.store()
    var page = long(1)
    page.document = Array(String(repeating: "<p class='wide'>", count: 300).utf8) + page.document
    let id = try store.add(page, now: now).id
    var part = long(2)
    part.article.part = "second"
    let second = try store.add(part, now: now).id
    #expect(try value("SELECT count(*) FROM document WHERE form = 1 AND base IS NULL", in: store) == 2)
    #expect(try store.document(of: id) == page.document)
    #expect(try store.document(of: second) == part.document)
  }

  @Test func `a short text stays as it is`() throws {
    let store = try folder.store()
    let id = try store.add(new(sample("Short.")), now: now).id
    #expect(try value("SELECT count(*) FROM content WHERE packed <> text", in: store) == 0)
    #expect(try store.article(id)?.article.text == "Short.")
  }

  @Test func `a library learns the words of its texts, and reads what it packed before and after`() throws {
    let articles = (1...300).map { long($0) }
    do {
      let store = try folder.store()
      _ = try store.add(contentsOf: articles, now: now)
      #expect(try value("SELECT group_concat(id) FROM dictionary", in: store) == "1")
    }
    let store = try folder.store()
    let last = try store.add(long(301), now: now).id
    let number = "SELECT hex(substr(packed, 1, 2)) FROM content WHERE article_id ="
    #expect(try value("\(number) 1", in: store) == "FF00")
    #expect(try value("\(number) \(last)", in: store) == "FF01")
    #expect(try store.article(ArticleID(1))?.article.text == articles[0].article.text)
    #expect(try store.article(last)?.article.text == long(301).article.text)
    #expect(try folder.store().document(of: last) == long(301).document)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `what was removed or changed comes back byte for byte`() throws {
    let store = try folder.store()
    let (first, second) = (long(1, path: "/a"), long(2, path: "/a"))
    var run = ImportRun()
    let id = try #require(try store.add(contentsOf: [first], now: now, in: &run).first).id
    var next = ImportRun()
    _ = try store.add(contentsOf: [second], now: now, in: &next)
    #expect(try store.document(of: id) == second.document)
    try store.removeArticle(id)
    _ = try store.undo(now: now)
    #expect(try store.document(of: id) == second.document)
    _ = try store.undo(now: now)
    #expect(try store.document(of: id) == first.document)
    #expect(try store.article(id)?.article.text == first.article.text)
    _ = try store.redo(now: now)
    #expect(try store.document(of: id) == second.document)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `the last document goes with its article`() throws {
    let store = try folder.store()
    _ = try store.add(long(1, path: "/a"), now: now)
    _ = try store.add(long(2, path: "/a"), now: now)
    #expect(try value("SELECT count(*) FROM document", in: store) == 1)
  }

  @Test func `a damaged text is found, shown as lost, and mended`() throws {
    let id: ArticleID
    do {
      let store = try folder.store()
      id = try store.add(long(1), now: now).id
      try #require(store.writer).write { db in
        let packed = try #require(try Data.fetchOne(db, sql: "SELECT packed FROM content"))
        var damaged = packed
        damaged[damaged.count / 2] ^= 0x55
        // A failing disk runs no triggers.
        try db.execute(sql: "DROP TRIGGER document_parted")
        try db.execute(sql: "UPDATE content SET packed = ?", arguments: [damaged])
      }
    }
    let store = try folder.store()
    #expect(try store.article(id)?.article.text.hasPrefix("\u{FFFD}\u{FFFD}") == true)
    #expect(try store.integrityCheck().contains(.text(id, isInDocument: false)))
    try store.repair(now: now)
    #expect(try store.integrityCheck() == [])
    #expect(try store.add(long(1), now: now) == .updated(id))
    #expect(try store.article(id)?.article.text == long(1).article.text)
  }

  /// Unpacks all but the first `count` articles of the library.
  private func unpack(after count: Int) throws {
    let store = try folder.store()
    try #require(store.writer).write { db in
      for id in try Int64.fetchAll(
        db, sql: "SELECT article_id FROM content WHERE article_id > ?", arguments: [count])
      {
        let document = try #require(try Document.fetch(db, of: id)).bytes
        try db.execute(
          sql: "UPDATE document SET bytes = ?, form = NULL, base = NULL WHERE base = ?",
          arguments: [Data(document), id])
        try db.execute(sql: "UPDATE content SET packed = text WHERE article_id = ?", arguments: [id])
      }
      try db.execute(sql: "INSERT INTO packing (id, last) VALUES (1, ?)", arguments: [count])
    }
  }

  @Test func `packing an older library goes on where it was stopped`() throws {
    let articles = (1...5).map { long($0) }
    _ = try folder.store().add(contentsOf: articles, now: now)
    try unpack(after: 2)
    var told: [String] = []
    let store = try LibraryStore(path: folder.library) { told.append("\($0) of \($1)") }
    #expect(told == ["5 of 5", "5 of 5"])
    #expect(try value("SELECT count(*) FROM content WHERE packed <> text", in: store) == 5)
    #expect(try value("SELECT count(*) FROM document WHERE form = 2", in: store) == 5)
    #expect(try value("SELECT count(*) FROM packing", in: store) == 0)
    for (number, article) in articles.enumerated() {
      #expect(try store.document(of: ArticleID(Int64(number + 1))) == article.document)
    }
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a library that is packed in part is as good as any`() throws {
    _ = try folder.store().add(contentsOf: (1...5).map { long($0) }, now: now)
    try unpack(after: 3)
    let store = try LibraryStore(path: folder.library)
    #expect(try store.search("ferries", limit: 9).count == 5)
    #expect(try store.integrityCheck() == [])
  }

  @Test(arguments: [
    [], [0xFF], [0xFF, 0], [0xFF, 0, 1, 2, 3], [0xFF, 9] + [UInt8](repeating: 7, count: 40),
  ])
  func `any bytes in the column yield a text`(bytes: [UInt8]) throws {
    let store = try folder.store()
    let id = try store.add(long(1), now: now).id
    try #require(store.writer).write {
      try $0.execute(sql: "UPDATE content SET packed = ?", arguments: [Data(bytes)])
    }
    #expect(try store.article(id) != nil)
    #expect(try store.integrityCheck().contains(.text(id, isInDocument: false)))
  }
}
