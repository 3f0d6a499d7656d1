import Articles
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// The unattributed statements, as one row of the list of speakers.
@Suite struct NobodyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func filled() throws -> LibraryStore {
    let store = try folder.store()
    _ = try store.add(
      contentsOf: [
        new(spoken([("Ada Holm", "one"), (nil, "two")], title: "A", date: "2024-05-29")),
        new(spoken([(nil, "three"), ("Eva Lund", "four"), (nil, "twenty")], title: "B", date: "2024-05-30")),
      ], now: now)
    return store
  }

  private func rows(_ store: LibraryStore, _ filter: String = "", _ range: Range<Int> = 0..<99) throws
    -> [String]
  {
    try store.speakerRows(filter: filter, in: range).window.rows.map { "\($0.name) \($0.statements)" }
  }

  @Test func `no one comes last, with a count`() throws {
    let store = try filled()
    #expect(try rows(store) == ["Ada Holm 1", "Eva Lund 1", "nobody named 3"])
    let part = try store.speakerRows(in: 1..<2)
    #expect(part.window.total == 3)
    #expect(part.speakers == 2)
    #expect(part.window.rows.map(\.name) == ["Eva Lund"])
    #expect(try rows(store, "", 2..<9) == ["nobody named 3"])
    #expect(try rows(store, "", 3..<9) == [])
  }

  @Test(arguments: [
    ("nob", ["nobody named 3"]), ("named nobody", ["nobody named 3"]), ("body", []),
    ("ada", ["Ada Holm 1"]), ("ada nobody", []),
  ])
  func `the row is narrowed by its name`(filter: String, expected: [String]) throws {
    #expect(try rows(try filled(), filter) == expected)
  }

  @Test func `there is no such row if every speaker is known`() throws {
    let store = try folder.store()
    _ = try store.add(contentsOf: [new(spoken([("Ada Holm", "one")], title: "A"))], now: now)
    #expect(try rows(store) == ["Ada Holm 1"])
    #expect(try store.words(StatementQuery(of: .nobody)) == [])
  }

  @Test func `its statements are listed and narrowed, the newest first`() throws {
    let store = try filled()
    #expect(try store.words(StatementQuery(of: .nobody)) == ["three", "twenty", "two"])
    #expect(try store.words(StatementQuery(of: .nobody), in: 1..<2) == ["twenty"])
    #expect(try store.words(StatementQuery(of: .nobody, filter: "tw")) == ["twenty", "two"])
    #expect(try store.statements(StatementQuery(of: .nobody, filter: "tw"), in: 0..<1).total == 2)
    #expect(try store.words(StatementQuery(of: .nobody, filter: "one")) == [])
    #expect(try store.words(StatementQuery(of: .nobody, filter: "ada")) == [])
  }

  @Test func `no page reads the table of statements`() throws {
    let store = try filled()
    for query in [StatementQuery(of: .nobody), StatementQuery(of: .nobody, filter: "two three")] {
      let plan = try store.reader.read { db in
        let selection = try StatementSelection(query, in: db)
        return try [selection.count, selection.numbers].flatMap { sql in
          try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: selection.arguments)
        }
        .map { $0["detail"] as String? ?? "" }
      }
      #expect(plan.contains { $0.contains("statement_nobody") || $0.contains("VIRTUAL TABLE") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN statement") && !$0.contains("INDEX") }, "\(plan)")
      #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }

  @Test func `a library of the version before has the row, too`() throws {
    let path = folder.library
    let store = try filled()
    try #require(store.writer).writeWithoutTransaction { db in
      let version = try #require(Schema.steps.firstIndex(of: Schema.nobodyIndex))
      try db.execute(
        sql: withoutLoneBookmarks
          + "DROP INDEX statement_nobody; \(withoutPersonConfidence) PRAGMA user_version = \(version)")
    }
    #expect(try rows(try LibraryStore(path: path)) == ["Ada Holm 1", "Eva Lund 1", "nobody named 3"])
  }
}
