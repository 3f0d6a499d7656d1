import Articles
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// The orders of lists and of hits.
@Suite struct OrderTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ title: String, date: String?, quotations: Int = 1) throws {
    let lines = (0..<quotations).map {
      (person: String?("Ada"), words: "The glass is falling \(title) \($0)")
    }
    let id = try store.add(new(spoken(lines, title: title)), now: now).id
    if let date { try store.setField(try FieldEdit(.date, date), of: id) }
  }

  private func titles(_ order: ArticleQuery.Order) throws -> [String] {
    try store.rows(ArticleQuery(order: order), in: 0..<10).rows.map(\.fields.title)
  }

  @Test func `articles without a date come after the others, those added last first`() throws {
    try add("Old", date: "1999-01-01")
    try add("First without", date: nil)
    try add("New", date: "2020-05-05")
    try add("Second without", date: nil)
    #expect(try titles(.newest) == ["New", "Old", "Second without", "First without"])
  }

  @Test func `those with the most quotations come first`() throws {
    try add("One", date: nil, quotations: 1)
    try add("Three", date: nil, quotations: 3)
    try add("Two", date: nil, quotations: 2)
    #expect(try titles(.quotations) == ["Three", "Two", "One"])
  }

  @Test(arguments: [ArticleQuery.Order.newest, .quotations])
  func `an index has the rows in order`(order: ArticleQuery.Order) throws {
    #expect(try plan(ArticleQuery(order: order)).contains { $0.contains("USING") })
    #expect(try !plan(ArticleQuery(order: order)).contains { $0.contains("TEMP B-TREE") })
  }

  @Test(arguments: ["is:unread", "is:starred", "is:bookmarked"])
  func `a mark alone has an index of the articles that have it, in order`(typed: String) throws {
    let plan = try plan(ArticleQuery(filter: typed))
    #expect(plan.contains { $0.contains("article_\(typed.dropFirst(3))") })
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  private func plan(_ query: ArticleQuery) throws -> [String] {
    try store.read { db in
      let selection = try ArticleSelection(query, in: db)
      let sql = "EXPLAIN QUERY PLAN SELECT article.id \(selection.from) ORDER BY \(selection.order) LIMIT 9"
      return try Row.fetchAll(db, sql: sql, arguments: selection.arguments).compactMap { $0.value("detail") }
    }
  }

  @Test func `hits can be had newest first`() throws {
    try add("Falling", date: "1999-01-01")
    try add("Other", date: "2020-05-05")
    try add("Third", date: nil)
    #expect(try store.hits("falling", limit: 9).rows.first?.article.fields.title == "Falling")
    let newest = try store.hits("falling", order: .newest, limit: 9)
    #expect(newest.rows.map(\.article.fields.title) == ["Other", "Falling", "Third"])
    #expect(!newest.isCut)
    #expect(try store.hits("falling", limit: 9, mostRanked: 2).isCut)
  }

  @Test func `words that are said weigh more than words that are told`() throws {
    let said = "The day was long. ⟦“The ferry was late”⟧ was all they heard."
    let told = "The ferry was late. ⟦“The day was long”⟧ was all they heard."
    for (title, text) in [("Said", said), ("Told", told)] {
      _ = try store.add(new(sample(text, title: title)), now: now)
    }
    #expect(try store.hits("ferry", limit: 9).rows.map(\.article.fields.title) == ["Said", "Told"])
  }
}
