import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Going through the hits of a search from article to article.
@Suite struct NextHitTests {
  private static let articles = [
    Sample.article("First port", ["A lamp burns.", "Another lamp burns."]),
    Sample.article("Second port", ["No lamp burns.", "The lamp is out."]),
  ]

  private func reader() throws -> TestReader {
    var reader = TestReader(Self.articles, columns: 60, rows: 12)
    try reader.type("Slamp")
    let hits = Self.articles.enumerated().map { index, article in
      SearchHit(
        article: ArticleSummary(
          id: ArticleID(Int64(index + 1)), fields: article.fields, added: Timestamp(seconds: 0)),
        snippet: "lamp", snippetMatches: [], range: 2..<6, score: 1)
    }
    reader.receive(.hits(query: "lamp", SearchHits(hits, total: hits.count)))
    try reader.type("<Enter>")
    return reader
  }

  @Test func `n goes on into the next article of the search, and N back to the last match`() throws {
    var reader = try reader().typing("<Enter>n")
    #expect(reader.pane?.id == ArticleID(1))
    try reader.type("n")
    #expect(reader.pane?.id == ArticleID(2))
    #expect(reader.painted(.currentMatch) == ["lamp"])
    try reader.type("N")
    #expect(reader.pane?.id == ArticleID(1))
    #expect(reader.pane?.search?.current == 1)
  }

  @Test func `the search screen follows`() throws {
    let reader = try reader().typing("<Enter>nnq<Enter>")
    #expect(reader.pane?.id == ArticleID(2))
  }

  @Test func `after the last hit it goes on from the first match`() throws {
    let reader = try reader().typing("j<Enter>nn")
    #expect(reader.pane?.id == ArticleID(2))
    #expect(reader.status.hasPrefix("No match further down"))
  }

  @Test func `a search of one's own stays in the article`() throws {
    let reader = try reader().typing("<Enter>/burns<Enter>nnn")
    #expect(reader.pane?.id == ArticleID(1))
  }

  @Test func `s sorts the hits by date, and says so`() throws {
    let reader = try reader().typing("s")
    #expect(reader.effects.last == .search("lamp", .newest, limit: 200))
    #expect(reader.status.contains("by date, newest first"))
  }

  @Test func `the heading says if only what was added last was looked at`() throws {
    var reader = try reader()
    reader.receive(.hits(query: "lamp", SearchHits([], isCut: true, total: nil)))
    #expect(reader.lines[0].hasSuffix("0 articles of those added last"))
  }
}
