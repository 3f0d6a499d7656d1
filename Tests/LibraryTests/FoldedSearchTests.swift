import Articles
import Bookmarks
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// Letters that look the same, or that are invisible, in texts and in what is typed.
@Suite struct FoldedSearchTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  /// A word as a text has it, and as it is typed.
  static let words = [
    ("pa\u{AD}ra\u{AD}graph", "paragraph"), ("oﬃcial", "official"), ("ﬂotsam", "flotsam"),
    ("baﬄed", "baffled"),
    ("ﬁnal", "final"), ("eﬀort", "effort"), ("light\u{200B}house", "lighthouse"),
    ("tug\u{200C}boat", "tugboat"),
    ("tug\u{200D}boat", "tugboat"), ("tug\u{2060}boat", "tugboat"), ("\u{FEFF}moor\u{FEFF}ings", "moorings"),
    ("ＮＯＲＴＨ", "north"), ("Ｄｏｃｋ７", "dock7"), ("skipper’s", "skipper's"), ("skipperʼs", "skipper’s"),
    ("Zoe\u{308}", "Zoë"), ("Zoë", "zoe"), ("Й", "и\u{306}"), ("smørbrød", "smorbrod"),
    ("Weißdorn", "weissdorn"),
    ("paragraph", "para\u{AD}graph"), ("official", "oﬃcial"), ("north", "ｎｏｒｔｈ"), ("smorbrod", "Smørbrød"),
    ("북\u{200B}극", "북극"), ("北\u{200B}極星", "北極"), ("ＡＢ港", "ab港"),
  ]

  @Test(arguments: words) func `all searches find them`(written: String, typed: String) throws {
    let article = spoken([("Ida \(written)", "Say \(written) twice")], title: "On \(written)")
    let id = try store.add(new(article), now: now).id
    let quotation = try #require(article.quotations?.first)
    _ = try store.addBookmark(BookmarkDraft(quotation: quotation, in: article), to: id, now: now)
    let hit = try #require(try store.search(typed, limit: 9).first)
    #expect(try store.hits(typed, limit: 9).total == 1)
    let found = hit.snippetMatches.map {
      String(hit.snippet.utf8.dropFirst($0.lowerBound).prefix($0.count)) ?? ""
    }
    let sought = written.unicodeScalars.filter { $0 != "\u{FEFF}" }.count
    #expect(
      !found.isEmpty
        && found.allSatisfy { $0.unicodeScalars.count <= sought + 1 && $0.unicodeScalars.count >= 1 })
    #expect(try store.rows(ArticleQuery(filter: typed), in: 0..<9).total == 1)
    #expect(try store.statements(StatementQuery(filter: typed), in: 0..<9).total == 1)
    #expect(try store.bookmarks(BookmarkQuery(filter: typed)).total == 1)
    // A name's possessive isn't a part of the name.
    if !typed.contains(where: { "'’".contains($0) }) {
      #expect(try store.speakers(filter: typed, in: 0..<9).total == 1)
    }
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a change of text and fields leaves the indexes whole`() throws {
    let id = try store.add(
      new(spoken([("Ida Vik", "ﬁrst oﬃce")], title: "Ｏne"), path: "/nowhere/a"), now: now
    ).id
    #expect(
      try store.add(new(spoken([("Ida Vik", "sec\u{AD}ond")], title: "Ｔwo"), path: "/nowhere/a"), now: now)
        == .updated(id))
    #expect(try store.search("office", limit: 9).isEmpty && store.search("second two", limit: 9).count == 1)
    _ = try store.removeArticle(id)
    #expect(try store.search("second", limit: 9).isEmpty)
    #expect(try store.integrityCheck() == [])
  }

  @Test func `a library of the seventh version finds them once it is opened`() throws {
    let article = spoken([("Søren Weiß", "The oﬃce is pa\u{AD}ra\u{AD}graph nine")], title: "Ｎorth")
    let id = try store.add(new(article), now: now).id
    let quotation = try #require(article.quotations?.first)
    _ = try store.addBookmark(BookmarkDraft(quotation: quotation, in: article), to: id, now: now)
    let old = folder.path + "/old.sqlite"
    try makeSeventhVersion(from: folder.library, at: old)
    let upgraded = try LibraryStore(path: old)
    #expect(try upgraded.integrityCheck() == [])
    #expect(try upgraded.search("office paragraph", limit: 9).map(\.article.id) == [id])
    #expect(try upgraded.rows(ArticleQuery(filter: "north"), in: 0..<9).total == 1)
    #expect(try upgraded.statements(StatementQuery(filter: "offi weiss"), in: 0..<9).total == 1)
    #expect(try upgraded.bookmarks(BookmarkQuery(filter: "office")).total == 1)
    #expect(try upgraded.speakers(filter: "soren", in: 0..<9).rows.map(\.name) == ["Søren Weiß"])
    #expect(try upgraded.speaker(named: "Soren Weiss")?.statements == 1)
  }

  @Test func `other programs read the tables, but for texts and the indexes of words`() throws {
    _ = try store.add(new(spoken([("Ida Vik", "first")], title: "One")), now: now)
    let other = try DatabaseQueue(path: folder.library)
    for (sql, rows) in [
      ("SELECT title FROM article", ["One"]), ("SELECT title FROM searchable", ["One"]),
      ("SELECT person FROM statement", ["Ida Vik"]), ("SELECT name FROM speaker", ["Ida Vik"]),
    ] {
      let read = try other.read { try String.fetchAll($0, sql: sql) }
      #expect(read == rows, "\(sql)")
    }
    for sql in ["SELECT text FROM searchable", "SELECT words FROM spoken"] {
      #expect(throws: DatabaseError.self) { try other.read { try String.fetchAll($0, sql: sql) } }
    }
  }

  /// Makes a library of the seventh version that has the rows of another.
  private func makeSeventhVersion(from path: String, at old: String) throws {
    let queue = try DatabaseQueue(path: old)
    try queue.writeWithoutTransaction { db in
      try PackingFunctions.add(to: db)
      for step in Schema.steps[..<7] { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = 7")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "ATTACH ? AS present", arguments: [path])
      for table in [
        "article", "content", "quotation", "speaker", "speaker_form", "statement_place", "statement",
        "bookmark",
      ] {
        let bytes = "(SELECT bytes FROM present.document WHERE id = document_id)"
        let columns = try db.columns(in: table, in: "main").map { $0.name == "document" ? bytes : $0.name }
          .joined(separator: ", ")
        try db.execute(sql: "INSERT INTO main.\(table) SELECT \(columns) FROM present.\(table)")
      }
      try db.execute(
        sql: """
          INSERT INTO appearance SELECT * FROM present.appearance;
          UPDATE speaker SET (statements, articles) = (SELECT statements, articles FROM present.speaker AS new WHERE new.id = speaker.id);
          UPDATE speaker_form SET articles = 1;
          UPDATE article SET bookmark_count = 1;
          INSERT INTO article_words (article_words) VALUES ('rebuild');
          INSERT INTO article_names (article_names) VALUES ('rebuild');
          INSERT INTO statement_words (statement_words) VALUES ('rebuild');
          UPDATE speaker SET key = 'søren weiß', name_key = ' søren weiß';
          UPDATE speaker_form SET name_key = ' søren weiß';
          UPDATE bookmark SET search_key = 'the oﬃce';
          """)
    }
    try queue.close()
  }
}
