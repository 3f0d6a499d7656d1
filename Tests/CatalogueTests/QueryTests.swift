import Articles
import TestSupport
import Testing

@testable import Catalogue

/// How typed words are read.
@Suite struct QueryReadingTests {
  /// Writes the terms of a query: `“whole words”`, `beginning…`, `part of a text` in `*…*`.
  private func terms(_ typed: String, as dialect: Query.Dialect) -> [String] {
    Query(typed, as: dialect).terms.map { term in
      switch term.match {
      case .mention: "about \(term.text)"
      case .whole: "“\(term.text)”"
      case .beginning: "\(term.text)…"
      case .part: "*\(term.text)*"
      case .name, .exact, .label: "?"
      }
    }
  }

  @Test(arguments: [
    ("harbour open", ["harbour…", "open…"]), ("  a\tb ", ["a…", "b…"]),
    ("\"the glass\"", ["“the glass”"]), ("\"the gl", ["the gl…"]),
    ("— !", []), ("", []), ("well-known", ["well-known…"]),
  ])
  func `each word of a list's filter may be the beginning of a longer one`(typed: String, read: [String]) {
    #expect(terms(typed, as: .list) == read)
  }

  @Test(arguments: [
    ("glass fal", ["“glass”", "fal…"]), ("glass fall ", ["“glass”", "“fall”"]),
    ("glass f", ["“glass”", "“f”"]),
    ("“the glass” falls", ["“the glass”", "falls…"]), ("«the glass» ", ["“the glass”"]),
    ("\"the gl", ["the gl…"]), ("\"the glass\"", ["“the glass”"]), ("it's", ["“it's”"]),
    ("a \"\" b", ["“a”", "“b”"]),
    ("!!!", []),
  ])
  func `a search reads whole words and phrases, the last of them unfinished`(typed: String, read: [String]) {
    #expect(terms(typed, as: .search) == read)
  }

  @Test(arguments: [
    ("#sea lane", ["*#sea*", "*lane*"]), ("“so it”", ["*so it*"]), ("se*", ["se…"]), ("   ", []),
  ])
  func `rows on a screen are narrowed by parts of words`(typed: String, read: [String]) {
    #expect(terms(typed, as: .rows) == read)
  }

  @Test func `words of a script without spaces are found as a part of a text`() throws {
    let term = try #require(Query("渡船", as: .list).terms.first)
    #expect(term.isUnspaced)
    #expect(term.isFound(in: "新渡船今日开航"))
  }

  @Test(arguments: ["", "  ", "—"]) func `a query without words is empty`(typed: String) {
    #expect(Query(typed, as: .list).isEmpty)
    #expect(Query(typed, as: .search).isEmpty)
    #expect(Query(typed, as: .list).typed == typed)
  }

  @Test func `conditions are added and the words stay`() {
    let query = Query("har", as: .list).and(.marked(.unread)).and(.tag("sea"))
    #expect(query.terms.map(\.text) == ["har"])
    #expect(!query.isEmpty)
    #expect(query.typed == "har")
  }

  @Test func `a list's query follows the words of its filter`() {
    var query = ArticleQuery(filter: "har")
    query.filter = "ferry"
    #expect(query == ArticleQuery(filter: "ferry"))
    #expect(StatementQuery(filter: "tide").query == Query("tide", as: .list))
    #expect(BookmarkQuery(filter: "#sea").query == Query("#sea", as: .rows))
  }
}

/// Which rows a query means.
@Suite struct QueryMatchingTests {
  private let row = ArticleSummary(
    id: ArticleID(1),
    fields: ArticleFields(title: "The Harbour Opens", byline: "Ada Quill", source: "The Sund Post"),
    added: Timestamp(seconds: 100), isStarred: true)

  @Test(arguments: [
    ("har", true), ("open harb", true), ("quill sund", true), ("arbour", false), ("harbour closes", false),
    ("HÂRBOUR", true), ("", true), ("harbour-opens", true), ("opens-harbour", false),
  ])
  func `every word begins a word of title, byline or source`(typed: String, isMeant: Bool) {
    #expect(Query(typed, as: .list).matches(row) == isMeant)
  }

  @Test(arguments: [
    ("harb", true), ("arbour", false), ("\"harbour opens\"", true), ("\"opens harbour\"", false),
  ])
  func `a phrase stands together`(typed: String, isMeant: Bool) {
    #expect(Query(typed, as: .search).matches(row) == isMeant)
  }

  @Test(arguments: [("arb", true), ("arb und", true), ("arb xyz", false), ("Sund", true), ("sUnd", false)])
  func `each word is a part of one of the texts`(typed: String, isMeant: Bool) {
    #expect(Query(typed, as: .rows).matches(["The Harbour Opens", "The Sund Post"]) == isMeant)
  }

  /// A row that has all fields.
  private struct Saying: QueryRow {
    var searchedTexts: [String] { ["the tide turns"] }
    var made: Timestamp? { Timestamp(seconds: 50) }

    func texts(of field: Query.Field) -> [String] {
      switch field {
      case .source: ["Sund Post"]
      case .speaker: ["Nneka B. Okoye", "the pilot"]
      case .tag: ["Sea", "ice"]
      default: []
      }
    }
  }

  @Test(arguments: [
    (Query.Condition.speaker("okoye"), true), (.speaker("Nneka Okoye"), true), (.speaker("pilot"), true),
    (.speaker("oko"), false), (.speaker("oko*"), true), (.speaker("—"), false), (.tag("sea"), true),
    (.tag("se"), false), (.tag("ICE"), true), (.since(Timestamp(seconds: 50)), true),
    (.since(Timestamp(seconds: 51)), false), (.before(Timestamp(seconds: 50)), false),
    (.before(Timestamp(seconds: 51)), true), (.marked(.unread), false),
    (.not(.tag("sea")), false), (.any([.tag("x"), .tag("ice")]), true), (.any([]), false), (.all([]), true),
    (.all([.tag("sea"), .not(.speaker("finch"))]), true),
  ])
  func `fields, marks and their combinations`(condition: Query.Condition, isMeant: Bool) {
    #expect(Query("tide", as: .list).and(condition).matches(Saying()) == isMeant)
    #expect(!Query("ebb", as: .list).and(condition).matches(Saying()))
  }

  @Test func `articles have marks and a source`() throws {
    let isFrom = try #require(Query.Condition.source("sund p"))
    #expect(Query().and(isFrom).and(.marked(.unread)).and(.marked(.starred)).matches(row))
    #expect(
      !Query().and(.marked(.starred)).matches(
        ArticleSummary(id: row.id, fields: row.fields, added: row.added)))
    #expect(Query.Condition.source(" ") == nil)
    #expect(!Query().and(.tag("sea")).matches(row))
  }

  @Test func `an article without a source is from none`() throws {
    let plain = ArticleSummary(
      id: ArticleID(2), fields: ArticleFields(title: "Sund"), added: Timestamp(seconds: 0))
    #expect(!Query().and(try #require(Query.Condition.source("sund"))).matches(plain))
  }

  @Test(arguments: [
    ("arb un", Query.Dialect.rows, "The H⟦arb⟧our ⟦un⟧der"), ("har", .list, "The ⟦Harbour⟧ under"),
    ("\"the harbour\" u", .search, "⟦The Harbour⟧ under"), ("our bou", .rows, "The Har⟦bour⟧ under"),
  ])
  func `the places of the words are found as the words are`(
    typed: String, dialect: Query.Dialect, marked: String
  ) {
    let marked = MarkedText(marked)
    var finder = WordFinder(Query(typed, as: dialect).terms)
    #expect(finder.places(in: marked.text) == marked.ranges)
  }
}
