import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Opening a hit of a search or a list: its line on the screen, the marked words, and where `n` continues.
@Suite struct HitTests {
  /// Forty paragraphs of one line each; the pane has 18 rows, a third of which is 6.
  private static let lamps = Sample.article(
    "Lamps of the coast",
    (1...40).map { number in
      number % 10 == 0
        ? "“Lamp \(number) is out, and no relief boat,” said Nell Harrow." : "Lamp \(number) burns."
    })

  private func reader() -> TestReader { TestReader([Self.lamps], columns: 60, rows: 19) }

  /// Returns the row of the screen that has some words, from 0.
  private func row(of words: String, in reader: TestReader) -> Int? {
    reader.lines.firstIndex { $0.contains(words) }
  }

  private func open(_ words: String, searching query: String) throws -> TestReader {
    var reader = reader()
    try reader.type("S" + query)
    let text = Self.lamps.text
    let found = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let row = ArticleSummary(id: ArticleID(1), fields: Self.lamps.fields, added: Timestamp(seconds: 0))
    let hit = SearchHit(
      article: row, snippet: words, snippetMatches: [], range: start..<start + words.utf8.count, score: 1)
    reader.receive(.hits(query: query, [hit]))
    try reader.type("<Enter><Enter>")
    return reader
  }

  @Test func `a hit of a search is a third of the way down, with all its words marked`() throws {
    var reader = try open("Lamp 25", searching: "burns lamp")
    #expect(row(of: "Lamp 25", in: reader) == 6)
    #expect(reader.painted(.currentMatch) == ["Lamp"])
    #expect(Set(reader.painted(.match)) == ["Lamp", "burns"])
    #expect(reader.painted(.match).count > 10)
    try reader.type("n")
    #expect(reader.painted(.currentMatch) == ["burns"])
    #expect(row(of: "Lamp 25", in: reader) == 6)
    try reader.type("NN")
    #expect(reader.painted(.currentMatch) == ["burns"])
    #expect(reader.lines[4].contains("Lamp 24 burns."))
  }

  @Test(arguments: [(1, 2), (2, 4), (3, 6)])
  func `near the top the article begins at the top`(lamp: Int, row expected: Int) throws {
    let reader = try open("Lamp \(lamp) ", searching: "lamp")
    #expect(reader.lines[0].contains("Lamps of the coast"))
    #expect(row(of: "Lamp \(lamp) burns", in: reader) == expected)
  }

  @Test func `there are no empty rows at the end`() throws {
    let reader = try open("Lamp 40", searching: "lamp")
    #expect(row(of: "Lamp 40 is out", in: reader) == 17)
  }

  @Test func `a phrase, a beginning and letters that look the same are marked`() throws {
    let text = ["One.", "A relief boat, a relieﬀ, some boats and a re\u{AD}lief.", "No relief for a boat."]
    var reader = TestReader([Sample.article("Boats", text)])
    try reader.type("S\"relief boat\" rel")
    reader.receive(.hits(query: "\"relief boat\" rel", [hit(in: "Boats", at: 8..<19)]))
    try reader.type("<Enter><Enter>")
    #expect(reader.painted(.match).prefix(4) == ["relief boat", "relieﬀ", "relief", "relief"])
  }

  private func hit(in title: String, at range: Range<Int>?) -> SearchHit {
    let row = ArticleSummary(
      id: ArticleID(1), fields: ArticleFields(title: title), added: Timestamp(seconds: 0))
    return SearchHit(article: row, snippet: "", snippetMatches: [], range: range, score: 1)
  }

  @Test func `a hit in the title shows the top`() throws {
    var reader = reader()
    try reader.type("Scoast")
    reader.receive(.hits(query: "coast", [hit(in: "Lamps of the coast", at: nil)]))
    try reader.type("<Enter><Enter>")
    #expect(reader.painted([.title, .currentMatch]) == ["coast"])
  }

  @Test func `a list that is narrowed opens with its words marked`() throws {
    var reader = reader()
    try reader.type("/lam<Enter><Enter>")
    #expect(reader.painted([.title, .currentMatch]) == ["Lamps"])
    try reader.type("n")
    #expect(reader.painted(.currentMatch) == ["Lamp"])
    #expect(reader.status.contains("2/41"))
  }

  @Test func `a reading place is kept when a narrowed list is opened again`() throws {
    var reader = reader()
    try reader.type("<Enter>30G")
    reader.receive(.idle)
    try reader.type("q/lam<Enter><Enter>")
    #expect(!reader.lines[0].contains("Lamps of the coast"))
    #expect(reader.painted(.match).count > 5 && reader.painted(.currentMatch).isEmpty)
  }

  @Test func `a statement of the library is a third of the way down`() throws {
    let reader = try reader().typing("gq2G<Enter>")
    #expect(row(of: "Lamp 20 is out", in: reader) == 6)
    #expect(reader.painted(.match) == [])
    #expect(reader.painted([.quotation, .selected]).first?.contains("Lamp 20") == true)
  }

  @Test func `a statement found by its words has them marked`() throws {
    var reader = reader()
    try reader.type("gq/relief<Enter>2G<Enter>")
    #expect(row(of: "Lamp 20 is out", in: reader) == 6)
    #expect(reader.painted([.quotation, .currentMatch]) == ["relief"])
    try reader.type("n")
    #expect(row(of: "Lamp 30 is out", in: reader) != nil)
    #expect(reader.painted(.currentMatch) == ["relief"])
  }

  @Test func `a quotation of the open article is a third of the way down`() throws {
    var reader = reader()
    try reader.type("<Enter>gq/boat<Enter>3G<Enter>")
    #expect(row(of: "Lamp 30 is out", in: reader) == 6)
    #expect(reader.painted(.currentMatch) == ["boat"])
    try reader.type("n")
    #expect(row(of: "Lamp 40 is out", in: reader) != nil)
  }

  @Test func `a bookmark is a third of the way down`() throws {
    var reader = reader()
    try reader.type("<Enter><Tab><Tab>bqB<Enter>")
    #expect(row(of: "Lamp 20 is out", in: reader) == 6)
    try reader.type("qqB/relief<Enter><Enter>")
    #expect(reader.painted([.quotation, .currentMatch]) == ["relief"])
  }
}
