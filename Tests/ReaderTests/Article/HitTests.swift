import Articles
import Frames
import Testing

@testable import Reader

/// Opening what a search or a list has found: where it stands on the screen, what is marked, and where `n` goes on.
@Suite struct HitTests {
  /// Forty paragraphs of one line each; the pane has 18 rows, of which 6 are a third.
  private static let lamps = Sample.article(
    "Lamps of the coast",
    (1...40).map { number in
      number % 10 == 0
        ? "“Lamp \(number) is out, and no relief boat,” said Nell Harrow." : "Lamp \(number) burns."
    })

  private func sitting() -> Sitting { Sitting([Self.lamps], columns: 60, rows: 19) }

  /// The row of the screen on which words stand, from 0.
  private func row(of words: String, in sitting: Sitting) -> Int? {
    sitting.lines.firstIndex { $0.contains(words) }
  }

  private func open(_ words: String, searching query: String) throws -> Sitting {
    var sitting = sitting()
    try sitting.type("S" + query)
    let text = Self.lamps.text
    let found = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let row = ArticleSummary(id: ArticleID(1), fields: Self.lamps.fields, added: Timestamp(seconds: 0))
    let hit = SearchHit(
      article: row, snippet: words, snippetMatches: [], range: start..<start + words.utf8.count, score: 1)
    sitting.receive(.hits(query: query, [hit]))
    try sitting.type("<Enter><Enter>")
    return sitting
  }

  @Test func `a hit of a search is a third of the way down, with all its words marked`() throws {
    var sitting = try open("Lamp 25", searching: "burns lamp")
    #expect(row(of: "Lamp 25", in: sitting) == 6)
    #expect(sitting.painted(.currentMatch) == ["Lamp"])
    #expect(Set(sitting.painted(.match)) == ["Lamp", "burns"])
    #expect(sitting.painted(.match).count > 10)
    try sitting.type("n")
    #expect(sitting.painted(.currentMatch) == ["burns"])
    #expect(row(of: "Lamp 25", in: sitting) == 6)
    try sitting.type("NN")
    #expect(sitting.painted(.currentMatch) == ["burns"])
    #expect(sitting.lines[4].contains("Lamp 24 burns."))
  }

  @Test(arguments: [(1, 2), (2, 4), (3, 6)])
  func `near the top the article begins at the top`(lamp: Int, row expected: Int) throws {
    let sitting = try open("Lamp \(lamp) ", searching: "lamp")
    #expect(sitting.lines[0].contains("Lamps of the coast"))
    #expect(row(of: "Lamp \(lamp) burns", in: sitting) == expected)
  }

  @Test func `at the end there are no empty rows`() throws {
    let sitting = try open("Lamp 40", searching: "lamp")
    #expect(row(of: "Lamp 40 is out", in: sitting) == 17)
  }

  @Test func `a phrase, a beginning and letters that look the same are marked`() throws {
    let text = ["One.", "A relief boat, a relieﬀ, some boats and a re\u{AD}lief.", "No relief for a boat."]
    var sitting = Sitting([Sample.article("Boats", text)])
    try sitting.type("S\"relief boat\" rel")
    sitting.receive(.hits(query: "\"relief boat\" rel", [hit(in: "Boats", at: 8..<19)]))
    try sitting.type("<Enter><Enter>")
    #expect(sitting.painted(.match).prefix(4) == ["relief boat", "relieﬀ", "relief", "relief"])
  }

  private func hit(in title: String, at range: Range<Int>?) -> SearchHit {
    let row = ArticleSummary(
      id: ArticleID(1), fields: ArticleFields(title: title), added: Timestamp(seconds: 0))
    return SearchHit(article: row, snippet: "", snippetMatches: [], range: range, score: 1)
  }

  @Test func `a hit in the title shows the top`() throws {
    var sitting = sitting()
    try sitting.type("Scoast")
    sitting.receive(.hits(query: "coast", [hit(in: "Lamps of the coast", at: nil)]))
    try sitting.type("<Enter><Enter>")
    #expect(sitting.painted([.title, .currentMatch]) == ["coast"])
  }

  @Test func `a list that is narrowed opens with its words marked`() throws {
    var sitting = sitting()
    try sitting.type("/lam<Enter><Enter>")
    #expect(sitting.painted([.title, .currentMatch]) == ["Lamps"])
    try sitting.type("n")
    #expect(sitting.painted(.currentMatch) == ["Lamp"])
    #expect(sitting.status.contains("2/41"))
  }

  @Test func `a reading place is kept when a narrowed list is opened again`() throws {
    var sitting = sitting()
    try sitting.type("<Enter>30G")
    sitting.receive(.idle)
    try sitting.type("q/lam<Enter><Enter>")
    #expect(!sitting.lines[0].contains("Lamps of the coast"))
    #expect(sitting.painted(.match).count > 5 && sitting.painted(.currentMatch).isEmpty)
  }

  @Test func `a statement of the library is a third of the way down`() throws {
    var sitting = sitting()
    try sitting.type("gq2G<Enter>")
    #expect(row(of: "Lamp 20 is out", in: sitting) == 6)
    #expect(sitting.painted(.match) == [])
    #expect(sitting.painted([.quotation, .selected]).first?.contains("Lamp 20") == true)
  }

  @Test func `a statement found by its words has them marked`() throws {
    var sitting = sitting()
    try sitting.type("gq/relief<Enter>2G<Enter>")
    #expect(row(of: "Lamp 20 is out", in: sitting) == 6)
    #expect(sitting.painted([.quotation, .currentMatch]) == ["relief"])
    try sitting.type("n")
    #expect(row(of: "Lamp 30 is out", in: sitting) != nil)
    #expect(sitting.painted(.currentMatch) == ["relief"])
  }

  @Test func `a quotation of the open article is a third of the way down`() throws {
    var sitting = sitting()
    try sitting.type("<Enter>gq/boat<Enter>3G<Enter>")
    #expect(row(of: "Lamp 30 is out", in: sitting) == 6)
    #expect(sitting.painted(.currentMatch) == ["boat"])
    try sitting.type("n")
    #expect(row(of: "Lamp 40 is out", in: sitting) != nil)
  }

  @Test func `a bookmark is a third of the way down`() throws {
    var sitting = sitting()
    try sitting.type("<Enter><Tab><Tab>bqB<Enter>")
    #expect(row(of: "Lamp 20 is out", in: sitting) == 6)
    try sitting.type("qqB/relief<Enter><Enter>")
    #expect(sitting.painted([.quotation, .currentMatch]) == ["relief"])
  }
}
