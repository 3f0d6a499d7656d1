import Articles
import GRDB
import Testing

@testable import Library

/// Libraries that earlier versions made.
@Suite struct MigrationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Makes a library of the first version that has the articles of another.
  private func makeFirstVersion(from path: String, at old: String) throws {
    let queue = try DatabaseQueue(path: old)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: Schema.steps[0])
      try db.execute(sql: "PRAGMA user_version = 1")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "ATTACH ? AS present", arguments: [path])
      for table in ["article", "content", "edit", "quotation", "place"] {
        try db.execute(sql: "INSERT INTO main.\(table) SELECT * FROM present.\(table)")
      }
    }
  }

  @Test func `a library of the first version gets what it lacks`() throws {
    let store = try folder.store()
    _ = try store.add(
      contentsOf: [
        new(spoken([("Ada Holm", "one"), ("Eva Lund", "two")], title: "A", date: "2024-05-29")),
        new(spoken([("Ada Holm", "three"), (nil, "four")], title: "B", date: "2024-05-30")),
        new(spoken([], title: "C")),
      ], now: now)
    let old = folder.path + "/old.sqlite"
    try makeFirstVersion(from: folder.library, at: old)
    let migrated = try ArticleStore(path: old)
    #expect(
      try migrated.statements(StatementQuery(), in: 0..<9) == store.statements(StatementQuery(), in: 0..<9))
    #expect(try migrated.words() == ["three", "four", "one", "two"])
    #expect(try migrated.speakerRows() == ["Ada Holm 2/2", "Eva Lund 1/1"])
    #expect(try migrated.words(StatementQuery(filter: "ada thr")) == ["three"])
    #expect(try migrated.integrityCheck() == [])
    #expect(try migrated.reader.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
  }
}
