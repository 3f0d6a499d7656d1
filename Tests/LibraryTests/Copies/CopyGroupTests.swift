import Articles
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// Near-duplicates in a library: which articles are found, and that they stay so.
@Suite struct CopyGroupTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  private let wire = CopyTexts.wire

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @discardableResult
  private func add(_ paragraphs: [String], _ title: String, path: String? = nil, date: String? = nil) throws
    -> ArticleID
  {
    try store.add(new(CopyTexts.article(paragraphs, title: title, date: date), path: path), now: now).id
  }

  /// The groups of several articles, each with the article that stands for it first.
  private func groups() throws -> [[Int64]] {
    let rows = try store.rows(ArticleQuery(), in: 0..<99).rows
    for row in rows { #expect(row.copies == rows.count { $0.group == row.group } - 1) }
    return Dictionary(grouping: rows, by: \.group).filter { $0.value.count > 1 }
      .map { group, rows in
        [group.rawValue] + rows.map(\.id.rawValue).filter { $0 != group.rawValue }.sorted()
      }
      .sorted { $0[0] < $1[0] }
  }

  @Test func `copies are found when they arrive, also in one import`() throws {
    try add(wire, "Ferry runs aground")
    #expect(try groups() == [])
    _ = try store.add(
      contentsOf: [
        new(CopyTexts.article(wire, title: "Ferry stuck")),
        new(CopyTexts.article(CopyTexts.twin, title: "Cold morning")),
        new(CopyTexts.article(Array(wire.prefix(4)), title: "212 wait for the tide")),
      ], now: now)
    #expect(try groups() == [[1, 2, 4]])
  }

  @Test func `the first stands for the others, unless it is much shorter`() throws {
    try add(Array(wire.prefix(3)), "Short")
    try add(wire, "Whole")
    try add(wire.map { $0.replacing("ferry", with: "ship") }, "Edited")
    #expect(try groups() == [[2, 1, 3]])
  }

  @Test func `noise and the title don't count`() throws {
    let noise = CopyTexts.twin
    _ = try store.add(new(CopyTexts.article(wire, title: "One", noise: noise)), now: now)
    _ = try store.add(
      new(CopyTexts.article(CopyTexts.market(Array(repeating: "7", count: 8)), title: "One", noise: noise)),
      now: now)
    #expect(try groups() == [])
  }

  @Test func `a text that changes leaves its copies, and comes back`() throws {
    try add(wire, "One", path: "/1")
    try add(wire + ["And more."], "Two", path: "/2")
    try add(CopyTexts.twin, "Two", path: "/2")
    #expect(try groups() == [])
    try add(wire + ["And more."], "Two", path: "/2")
    #expect(try groups() == [[1, 2]])
  }

  @Test func `copies stay together if the one that stands for them is removed`() throws {
    for number in 1...3 { try add(wire + ["Number \(number)."], "N") }
    _ = try store.removeArticle(ArticleID(1))
    #expect(try groups() == [[2, 3]])
    _ = try store.undo(now: now)
    #expect(try groups() == [[1, 2, 3]])
    _ = try store.redo(now: now)
    #expect(try groups() == [[2, 3]])
  }

  @Test func `articles that only a third connects part when it goes`() throws {
    let (first, second) = (
      wire + CopyTexts.twin.prefix(1),
      CopyTexts.twin.dropFirst() + CopyTexts.market(Array(repeating: "7", count: 8))
    )
    try add(first, "First half")
    try add(Array(second), "Second half")
    try add(first + second, "Both")
    #expect(try groups() == [[3, 1, 2]])
    _ = try store.removeArticle(ArticleID(3))
    #expect(try groups() == [])
  }

  @Test func `an import that is undone takes its copies away`() throws {
    try add(wire, "One")
    var run = ImportRun()
    let more = [1, 2].map { new(CopyTexts.article(wire + ["Number \($0)."], title: "N")) }
    _ = try store.add(contentsOf: more, now: now, in: &run)
    #expect(try groups() == [[1, 2, 3]])
    _ = try store.undo(now: now)
    #expect(try groups() == [])
  }

  @Test func `what a text is found by goes with it`() throws {
    let id = try add(wire, "One", path: "/1")
    try add(CopyTexts.twin, "One", path: "/1")
    let count = "SELECT count(*) FROM copy_token"
    #expect(try store.reader.read { try Int.fetchOne($0, sql: count) } == CopySketch.indexed)
    _ = try store.removeArticle(id)
    #expect(try store.reader.read { try Int.fetchOne($0, sql: count) } == 0)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `reindexing and corrections leave copies as they are`() throws {
    try add(wire, "One")
    try add(wire + ["And more."], "Two")
    _ = try store.reindex(after: nil, count: 9, version: "1")
    #expect(try groups() == [[1, 2]])
  }

  @Test func `a library of the version before finds its copies`() throws {
    try add(wire, "One")
    try add(CopyTexts.twin, "Twin")
    try add(Array(wire.dropLast()), "Three")
    let old = folder.path + "/old.sqlite"
    try OldLibrary.make(version: 18, at: old, from: folder.library)
    let present = try store.rows(ArticleQuery(), in: 0..<9)
    let migrated = try LibraryStore(path: old)
    #expect(try migrated.rows(ArticleQuery(), in: 0..<9) == present)
    #expect(present.rows.compactMap(\.copyOf) == [ArticleID(1)])
    #expect(try migrated.integrityCheck() == [])
  }
}
