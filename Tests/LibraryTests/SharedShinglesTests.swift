import Articles
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// Statements are found by words that they share, also if many statements have these words.
@Suite struct SharedShinglesTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    let said = [
      "the harbour will open on monday", "the harbour will close on friday", "the bridge will open on monday",
    ]
    for (number, words) in said.enumerated() {
      _ = try store.add(
        new(spoken([("Ada Holm", words)], title: "\(number + 1)", date: "2024-05-01")), now: now)
    }
  }

  /// The titles of the articles that share shingles with some words, each with their number.
  private func shared(_ words: String, _ limits: SharedShingles.Limits) throws -> [String] {
    try store.read { db in
      try SharedShingles.scores(of: words.split(separator: " ").map(String.init), db, limits: limits)
        .map { id, count in
          let sql =
            "SELECT title FROM article JOIN statement ON article_id = article.id WHERE statement.id = ?"
          return try "\(String.fetchOne(db, sql: sql, arguments: [id]) ?? "?"): \(count)"
        }.sorted()
    }
  }

  @Test func `rare shingles count each`() throws {
    #expect(try shared("the harbour will open on monday", .init()) == ["1: 4", "2: 1", "3: 2"])
    #expect(try shared("the ferry sails", .init()) == [])
    #expect(try shared("the harbour", .init()) == [])
  }

  @Test func `a statement has to share two common shingles`() throws {
    let limits = SharedShingles.Limits(fewest: 1, mostOfRare: 2, mostOfCommon: 100)
    #expect(try shared("the harbour will open on monday", limits) == ["1: 4", "3: 2"])
    // Three words have one shingle only.
    #expect(try shared("the harbour will", limits) == ["1: 1", "2: 1"])
  }

  @Test func `of common shingles only so much is read`() throws {
    func found(_ most: Int) throws -> [String] {
      try shared(
        "the harbour will open on monday", .init(fewest: 1, mostOfRare: 1, mostOfCommon: most)
      ).map { String($0.prefix(1)) }
    }
    #expect(try found(100) == ["1", "3"])
    #expect(try found(4) == ["1"])
  }

  @Test func `an article is found by words outside quotation marks`() throws {
    func articles(_ words: String, _ reach: WordReach) throws -> [Int64] {
      var reach = reach
      return try store.articles(writing: words, limit: 8, known: &reach).map(\.rawValue)
    }
    #expect(try articles("will open on monday", .init()) == [1, 3])
    // Each of these words is in two articles and more: only the first are searched.
    #expect(try articles("will open on monday", .init(mostArticles: 1, fewArticles: 2)) == [1])
    #expect(try articles("will open on monday", .init(mostArticles: 2, fewArticles: 2)) == [1, 3])
    #expect(try articles("open will on monday", .init(mostArticles: 1, fewArticles: 9)) == [])
  }

  @Test func `an article is compared as it is shown`() throws {
    let compared = try store.comparedArticles([ArticleID(3), ArticleID(99), ArticleID(1)])
    #expect(compared.map(\.summary.id.rawValue) == [3, 1])
    for article in compared {
      let shown = try #require(try store.article(article.summary.id))
      #expect(article.article.text == shown.article.text && article.article.blocks == shown.article.blocks)
      #expect(article.article.quotations == shown.article.quotations)
      #expect(article.article.quotations?.isEmpty == false)
      #expect(article.summary == shown.summary && article.article.fields.title == shown.article.fields.title)
    }
  }
}
