import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import Quotations
import TestSupport
import Testing

@testable import Library

/// Bytes that damage has made invalid UTF-8, which SQLite doesn't notice.
@Suite struct BrokenTextTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    arguments: [
      ([0xCE, 0x28, 0x41], "\u{FFFD}(A", [0, 3, 4, 5]), ([0x41, 0xFF, 0x42], "A\u{FFFD}B", [0, 1, 4, 5]),
      ([0xE2, 0x80, 0x41], "\u{FFFD}A", [0, 0, 3, 4]), ([0x41, 0xF0], "A\u{FFFD}", [0, 1, 4]),
      ([0x80, 0x80, 0x41], "\u{FFFD}\u{FFFD}A", [0, 3, 6, 7]), ([0xC3, 0xA9], "é", [0, 1, 2]), ([], "", [0]),
    ] as [([UInt8], String, [Int])])
  func `offsets go on meaning the same words`(bytes: [UInt8], text: String, offsets: [Int]) {
    let stored = bytes.withUnsafeBytes { StoredText($0) }
    #expect(stored.text == text)
    #expect((0...bytes.count).map(stored.offset) == offsets)
  }

  /// An article of two quotations, the first of which has a letter that will be broken.
  private func article(_ path: String? = nil) throws -> NewArticle {
    let document =
      "The Slow Tide\n\n“The tide is Ωslow,” said Bela Orm.\n\n“It was ever so,” said Cato Venn.\n"
    let articles = try Ingestion.articles(
      in: Document(bytes: Array(document.utf8), name: "tide"), by: ParagraphReader())
    return NewArticle(article: try #require(articles.first), document: Array(document.utf8), path: path)
  }

  /// Breaks its letter in a column of the library.
  private func breakLetter(in table: String, _ column: String) throws {
    let bytes = Data("Ω".utf8).map { String(format: "%02X", $0) }.joined()
    try DatabaseQueue(path: folder.library).writeWithoutTransaction { db in
      db.add(tokenizer: WordTokenizer.self)
      try PackingFunctions.add(to: db)
      db.add(
        function: DatabaseFunction("broken", argumentCount: 1) { values in
          var data = Data.fromDatabaseValue(values[0]) ?? Data()
          while let place = data.range(of: Data("Ω".utf8)) {
            data.replaceSubrange(place, with: [0xCE, 0x28])
          }
          return data
        })
      let value = "broken(CAST(\(column) AS BLOB))"
      let isText = !["packed", "bytes", "said"].contains(column)
      try db.execute(
        sql: """
          UPDATE \(table) SET \(column) = \(isText ? "CAST(\(value) AS TEXT)" : value)
          WHERE instr(CAST(\(column) AS BLOB), x'\(bytes)')
          """)
    }
  }

  @Test func `what is read is UTF-8, and every quotation has its words`() throws {
    let id: ArticleID
    do {
      let store = try folder.store()
      id = try store.add(try article(), now: now).id
      _ = try store.addBookmark(try #require(store.article(id)?.draft(1)), to: id, now: now)
    }
    try breakLetter(in: "content", "packed")
    let store = try folder.store()
    let stored = try #require(try store.article(id))
    let words = stored.article.quotations?.map { stored.article.text.words(at: $0.range) }
    #expect(words == ["“The tide is \u{FFFD}(slow,”", "“It was ever so,”"])
    let bookmark = try #require(stored.bookmarks.first)
    #expect(bookmark.attachment.range.map { stored.article.text.words(at: $0) } == "“It was ever so,”")
    #expect(
      bookmark.codePoints == bookmark.attachment.range.map { CodePoints.range($0, in: stored.article.text) })
    var positions = try #require(try store.positions(in: id))
    let statement = try #require(try store.statements(StatementQuery(), in: 0..<9).rows.last)
    let place = positions.codePoints(statement.range)
    let scalars = Array(stored.article.text.unicodeScalars)[place]
    #expect(String(String.UnicodeScalarView(scalars)) == "“It was ever so,”")
  }

  @Test func `a repair reads the text again from its document`() throws {
    let id = try folder.store().add(try article(), now: now).id
    let whole = try folder.store().article(id)
    try breakLetter(in: "content", "packed")
    let store = try folder.store()
    #expect(try store.integrityCheck(reader: ParagraphReader()).contains(.text(id, isInDocument: true)))
    #expect(try store.article(id) != whole)
    try store.repair(reader: ParagraphReader(), now: now)
    #expect(try store.integrityCheck() == [])
    #expect(try store.article(id) == whole)
  }

  @Test func `without a document it puts U+FFFD, until the file comes again`() throws {
    let id: ArticleID
    do {
      let store = try folder.store()
      id = try store.add(try article("/tide.txt"), now: now).id
      let draft = try #require(store.article(id)?.draft(1, note: "kept"))
      _ = try store.addBookmark(draft, to: id, now: now)
    }
    try breakLetter(in: "content", "packed")
    try breakLetter(in: "document", "bytes")
    try breakLetter(in: "statement", "said")
    let store = try folder.store()
    let faults = try store.integrityCheck(reader: ParagraphReader())
    #expect(faults.contains(.text(id, isInDocument: false)))
    #expect(faults.contains(.column("words", table: "statement", count: 1)))
    try store.repair(reader: ParagraphReader(), now: now)
    #expect(try store.integrityCheck() == [])
    let stored = try #require(try store.article(id))
    #expect(stored.article.text.contains("\u{FFFD}(slow"))
    #expect(stored.bookmarks.first?.draft.note == "kept")
    #expect(
      stored.bookmarks.first?.attachment.range.map { stored.article.text.words(at: $0) }
        == "“It was ever so,”")
    // The file is a different document from the damaged one.
    #expect(try store.add(article("/tide.txt"), now: now) == .updated(id))
    #expect(try store.article(id)?.article.text.contains("Ωslow") == true)
    #expect(try store.article(id)?.bookmarks.first?.draft.note == "kept")
  }
}

extension String {
  /// The words at UTF-8 offsets.
  fileprivate func words(at range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
