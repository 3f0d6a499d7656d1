import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import TestSupport
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
      try PackingFunctions.add(to: db)
      try db.execute(sql: Schema.steps[0])
      try db.execute(sql: "PRAGMA user_version = 1")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "ATTACH ? AS present", arguments: [path])
      for table in ["article", "content", "edit", "quotation", "place"] {
        let names = try db.columns(in: table).map(\.name)
        let bytes = "(SELECT bytes FROM present.document WHERE id = document_id)"
        let values = names.map { $0 == "document" ? bytes : $0 }.joined(separator: ", ")
        let list = names.joined(separator: ", ")
        try db.execute(sql: "INSERT INTO main.\(table) (\(list)) SELECT \(values) FROM present.\(table)")
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
    let migrated = try LibraryStore(path: old)
    #expect(
      try migrated.statements(StatementQuery(), in: 0..<9) == store.statements(StatementQuery(), in: 0..<9))
    #expect(try migrated.words() == ["three", "four", "one", "two"])
    #expect(try migrated.speakerRows() == ["Ada Holm 2/2", "Eva Lund 1/1"])
    #expect(try migrated.words(StatementQuery(filter: "ada thr")) == ["three"])
    #expect(try migrated.integrityCheck() == [])
    #expect(try migrated.reader.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
  }

  @Test func `bringing a library up to date is reported, and nothing of it stays before all is done`() throws
  {
    let store = try folder.store()
    let articles = (0..<1_200).map { number in
      var article = Article(fields: ArticleFields(title: "T \(number)"), text: "Text", blocks: [])
      article.quotations = []
      return new(article)
    }
    _ = try store.add(contentsOf: articles, now: now)
    let old = folder.path + "/old.sqlite"
    try makeFirstVersion(from: folder.library, at: old)
    #expect(LibraryStore.isOld(path: old))
    #expect(!LibraryStore.isOld(path: folder.library) && !LibraryStore.isOld(path: folder.path + "/none"))
    var told: [String] = []
    _ = try LibraryStore(path: old) { done, total in
      told.append("\(done) of \(total)")
      let version = try? DatabaseQueue(path: old).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      // Texts are packed after that.
      #expect(version == (told.count <= 4 ? 1 : Schema.version))
    }
    let steps = ["500 of 1200", "1000 of 1200"]
    #expect(told == steps + steps + steps + ["1200 of 1200", "1200 of 1200"])
    #expect(!LibraryStore.isOld(path: old))
  }

  @Test
  func `bookmarks of the seventh version without an article find their article, and their tags are found`()
    throws
  {
    let store = try folder.store()
    let kept = try bookmarkedTide(store)
    try store.removeArticle(try #require(kept.article).id)
    try #require(store.writer).writeWithoutTransaction { db in
      try db.execute(sql: withoutLoneBookmarks)
      try db.execute(sql: "UPDATE bookmark SET search_key = 'sea'")
    }
    let migrated = try folder.store()
    #expect(try migrated.bookmarks(BookmarkQuery(filter: "#sea")).rows.map(\.attachment) == [.detached])
    _ = try migrated.add(new(sample("And she saw that the tide turned.")), now: now)
    #expect(try migrated.bookmarks().rows.map(\.attachment) == [.attached(17..<32, now: nil)])
    #expect(try migrated.integrityCheck() == [])
  }

  @Test func `a bookmark that the seventh version removed comes back`() throws {
    let store = try folder.store()
    let kept = try bookmarkedTide(store)
    try store.removeBookmark(kept.id)
    try #require(store.writer).writeWithoutTransaction { db in
      // It is in the journal without the columns that came later.
      let removed = "subject = 'bookmark' AND image IS NOT NULL"
      let image = try #require(try Data.fetchOne(db, sql: "SELECT image FROM journal_row WHERE \(removed)"))
      let values = try #require(RowImage.unpack(image)).dropLast()
      try db.execute(
        sql: "UPDATE journal_row SET image = ? WHERE \(removed)",
        arguments: [RowImage.pack(Array(values))])
      try db.execute(sql: withoutLoneBookmarks)
    }
    let migrated = try folder.store()
    _ = try migrated.undo(now: now)
    #expect(try migrated.bookmarks(BookmarkQuery(filter: "#sea")).rows == [kept])
  }

  private func bookmarkedTide(_ store: LibraryStore) throws -> Bookmark {
    let id = try store.add(new(sample("She saw that the tide turned."), path: "/a"), now: now).id
    let article = try #require(try store.article(id)).article
    return try store.addBookmark(
      BookmarkDraft(passage: 13..<28, in: article, tags: ["sea"]), to: id, now: now)
  }

  @Test func `what was changed in a library of the fifth version can be undone, and made again`() throws {
    let old = folder.path + "/old.sqlite"
    let queue = try DatabaseQueue(path: old)
    try queue.writeWithoutTransaction { db in
      for step in Schema.steps[..<5] { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = 5")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(
        sql: """
          INSERT INTO article (id, title, added, is_starred, date_key, title_key, source_key)
          VALUES (7, 'A', 0, 1, 0, 'a', '');
          INSERT INTO journal (id, kind, words, count) VALUES (3, 'starred', 'A', 1);
          INSERT INTO journal_row (journal_id, subject, key, image) VALUES (3, 'star', 7, x'010000000000000000');
          """)
    }
    try queue.close()
    let store = try LibraryStore(path: old)
    let id = ArticleID(7)
    #expect(try store.undo(now: now)?.change == .starred(true, title: "A"))
    #expect(try store.summary(id)?.isStarred == false)
    #expect(try store.redo(now: now)?.change == .starred(true, title: "A"))
    #expect(try store.summary(id)?.isStarred == true)
    #expect(try store.reader.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
  }
}
