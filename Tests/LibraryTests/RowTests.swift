import Articles
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

@Suite struct RowTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func titles(_ query: ArticleQuery, _ range: Range<Int> = 0..<99) throws -> [String] {
    try store.rows(query, in: range).rows.map(\.fields.title)
  }

  @Test func `every order`() throws {
    // The day of `now` is 2024-05-29.
    _ = try store.add(
      contentsOf: [
        new(sample("1", title: "“banana”", source: "Zeta", date: "2024-05-30")),
        new(sample("2", title: "Éclair", date: "2023-01-01")),
        new(sample("3", title: "Apple", source: "alpha", date: "2024-05-30T00:00Z")),
        new(sample("4", title: "cherry", source: "Alpha")),
        new(sample("5", title: "Date", date: "2024-05-29")),
      ], now: now)
    #expect(try titles(ArticleQuery(order: .newest)) == ["Apple", "“banana”", "Date", "Éclair", "cherry"])
    #expect(try titles(ArticleQuery(order: .given)) == ["Apple", "“banana”", "Date", "Éclair", "cherry"])
    #expect(try titles(ArticleQuery(order: .title)) == ["Apple", "“banana”", "cherry", "Date", "Éclair"])
    #expect(try titles(ArticleQuery(order: .source)) == ["Apple", "cherry", "“banana”", "Date", "Éclair"])
    let some = ArticleQuery.Scope.articles([5, 1, 99, 3, 5].map { ArticleID($0) })
    #expect(try titles(ArticleQuery(scope: some, order: .given)) == ["Date", "“banana”", "Apple"])
    #expect(try titles(ArticleQuery(scope: some, order: .title)) == ["Apple", "“banana”", "Date"])
    #expect(try titles(ArticleQuery(scope: some, filter: "a", order: .given)) == ["Apple"])
    #expect(try titles(ArticleQuery(scope: .articles([]))) == [])
  }

  @Test(
    arguments: [
      ("", 4), ("  ", 4), ("bridge", 3), ("BRI", 3), ("bri old", 1), ("old bri", 1), ("ridge", 0),
      ("zürich", 1),
      ("zurich", 1), ("muller", 1), ("o'b", 1), ("o’brien", 1), ("北京", 1), ("京条", 1), ("北京 bridge", 0),
      ("u.s.", 1),
      ("-", 4), ("\"", 4), ("AND", 0), ("NOT bridge", 0), ("NEAR(a b)", 0), ("bri*", 3), ("title:bridge", 2),
      ("^bridge", 3), ("'; DROP TABLE article; --", 0), ("\u{0}", 4), ("bridge\u{0}", 3), ("👍", 4), ("{", 4),
      ("%", 4),
    ])
  func `a filter narrows by the beginnings of words`(filter: String, count: Int) throws {
    _ = try store.add(
      contentsOf: [
        new(sample("1 body", title: "The Old Bridge", byline: "Jane O’Brien")),
        new(sample("2", title: "A bridge in Zürich", byline: "Müller")),
        new(sample("3 bridge", title: "U.S. news", source: "The Example")),
        new(sample("4", title: "北京条约")),
      ], now: now)
    let window = try store.rows(ArticleQuery(filter: filter), in: 0..<9)
    #expect(window.total == count)
    #expect(window.rows.count == count)
  }

  @Test func `windows of a long list`() throws {
    let articles = (0..<10_000).map { number in
      NewArticle(
        article: Article(
          fields: ArticleFields(
            title: "Number \(number)", source: "Source \(number % 7)",
            date: PublicationDate(year: 2000 + number % 20, month: 1, day: 1)), text: "", blocks: []),
        document: Array("\(number)".utf8), path: nil)
    }
    _ = try store.add(contentsOf: articles, now: now)
    for order in ArticleQuery.Order.allCases {
      let query = ArticleQuery(order: order)
      let all = try store.rows(query, in: 0..<20_000)
      #expect(all.total == 10_000)
      #expect(Set(all.rows.map(\.id)).count == 10_000)
      for first in [0, 1, 4_999, 9_990, 10_000, 12_000] {
        let window = try store.rows(query, in: first..<first + 30)
        #expect(window.total == 10_000)
        #expect(window.first == first)
        #expect(window.rows == Array(all.rows.dropFirst(first).prefix(30)))
      }
      #expect(try store.index(of: all.rows[7_777].id, in: query) == 7_777)
    }
    #expect(try store.index(of: ArticleID(1), in: ArticleQuery(filter: "nothing")) == nil)
    let filtered = try store.rows(ArticleQuery(filter: "number 77"), in: 10..<20)
    #expect(filtered.total == 111)
    #expect(filtered.rows.count == 10)
    #expect(try store.rows(ArticleQuery(), in: 5..<5).rows.isEmpty)
  }

  /// A list of a hundred thousand rows must not be sorted to show fifty of them.
  @Test(arguments: ArticleQuery.Order.allCases)
  func `passed over rows are counted in an index`(order: ArticleQuery.Order) throws {
    let plan = try store.read { db in
      let selection = try ArticleSelection(ArticleQuery(order: order), in: db)
      return try String.fetchAll(
        db,
        sql:
          "EXPLAIN QUERY PLAN SELECT article.id \(selection.from) ORDER BY \(selection.order) LIMIT 50 OFFSET 9",
        adapter: SuffixRowAdapter(fromIndex: 3))
    }
    #expect(plan.count == 1)
    #expect(
      plan.first?.contains(
        "USING COVERING INDEX article_\([.given, .newest].contains(order) ? "dated" : order.rawValue)")
        == true)
  }
}
