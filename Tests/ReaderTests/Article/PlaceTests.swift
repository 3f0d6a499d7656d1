import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Going back from jumps, marks, and the line where reading stopped.
@Suite struct PlaceTests {
  /// An article of 40 numbered paragraphs of one line each: paragraph n is on line 2n + 1.
  private let lamps = Sample.article("Forty lamps", (1...40).map { "Lamp number \($0)." })

  private var numbered: TestReader { TestReader(reading: lamps, columns: 40, rows: 11) }

  private func top(_ reader: TestReader) -> String {
    String(reader.lines.first?.drop { $0 == " " } ?? "")
  }

  @Test(arguments: [
    ("G<C-o>", "Forty lamps"), ("21GG<C-o>", "Lamp number 10."), ("21GG<C-o><C-o>", "Forty lamps"),
    ("/number 30<Enter><C-o>", "Forty lamps"), ("41G<C-o>gO", "Lamp number 20."),
    ("41GG2<C-o>gO", "Lamp number 20."), ("41G''", "Forty lamps"),
  ])
  func `a key goes back to where a jump began, and another forward again`(keys: String, place: String) throws
  {
    #expect(try top(numbered.typing(keys)) == place)
  }

  @Test func `scrolling and small steps aren’t jumps`() throws {
    let reader = try numbered.typing("<Space>jjd<C-o>")
    #expect(reader.status.hasPrefix("No jump to go back from"))
    #expect(try numbered.typing("3GgO").status.hasPrefix("No jump to go forward to"))
  }

  @Test func `going to a quotation from a list is a jump`() throws {
    let paragraphs = (1...40).map { "“The lamp of house \($0) is out,” said Ann Brook." }
    let reader = try TestReader(reading: Sample.article("Lamps", paragraphs), columns: 60, rows: 11)
      .typing("gqG<Enter>")
    #expect(top(reader) != "Lamps")
    #expect(try top(reader.typing("<C-o>")) == "Lamps")
  }

  @Test func `a letter marks a place and goes back there`() throws {
    let reader = try numbered.typing("21Ggma")
    #expect(reader.status.hasPrefix("Marked. 'a comes back here"))
    #expect(try top(reader.typing("G'a")) == "Lamp number 10.")
    #expect(try top(reader.typing("G'a<C-o>'a")) == "Lamp number 10.")
  }

  @Test func `the line says which marks there are, and that one is missing`() throws {
    let reader = try numbered.typing("21GgmaGgmbgg'")
    #expect(reader.status.hasPrefix("Go to a b or ':"))
    #expect(try reader.typing("c").status.hasPrefix("There is no mark c here. gmc sets it"))
    #expect(try top(reader.typing("<Esc>")) == "Forty lamps")
  }

  @Test func `marks stay when the article is opened again`() throws {
    let reader = try TestReader([lamps], columns: 40, rows: 11).typing("<Enter>21Ggmxggq<Enter>'x")
    #expect(top(reader) == "Lamp number 10.")
  }

  @Test func `marks that the library keeps are those of the article`() throws {
    let place = ReadingPlace(
      offset: try #require(
        lamps.text.firstRange(of: "Lamp number 10.")?.lowerBound.utf16Offset(in: lamps.text)))
    let opened = OpenedArticle(id: ArticleID(1), article: lamps, marks: ["k": place])
    var reader = try TestReader([lamps], columns: 40, rows: 11).typing("<Enter>")
    reader.receive(.opened(opened, .refresh))
    #expect(try top(reader.typing("'k")) == "Lamp number 10.")
    #expect(reader.effects.contains { if case .saveMark = $0 { true } else { false } } == false)
  }

  /// Opens an article, types keys, reads another one and comes back.
  private func reopened(_ article: Article, after keys: String) throws -> TestReader {
    try TestReader([article, Sample.harbour], columns: 60, rows: 11)
      .typing("<Enter>\(keys)qj<Enter>qk<Enter>")
  }

  @Test func `a line shows where reading stopped last time`() throws {
    let reader = try reopened(lamps, after: "21G")
    #expect(top(reader).hasPrefix("── you stopped here ──"))
    #expect(reader.lines[1] == "  Lamp number 10.")
    #expect(try top(reader.typing("j")) == "Lamp number 10.")
  }

  @Test func `the line does not move when nothing is read further`() throws {
    let reader = try reopened(lamps, after: "21G").typing("jkqj<Enter>qk<Enter>")
    #expect(reader.lines[1] == "  Lamp number 10.")
  }

  @Test func `the line stands between two lines of a paragraph`() throws {
    let long = Sample.article("Long", [String(repeating: "many words here, ", count: 200)])
    let reader = try reopened(long, after: "12G").typing("kk")
    #expect(reader.lines[2].contains("you stopped here"))
    let around = [1, 3].map { reader.lines[$0].drop { $0 == " " } }.joined(separator: " ")
    #expect(long.text.contains(around))
    // Every line is reached on the way up, and the text is whole.
    let up = try reader.typing("20k")
    #expect(top(up) == "Long")
  }

  @Test func `an article that was read to its end has no line`() throws {
    let reader = try reopened(lamps, after: "G")
    #expect(!reader.lines.contains { $0.contains("you stopped here") })
  }

  @Test func `a word is never cut by the line`() {
    let text = "Fine weather today."
    var units = [ArticleUnit(key: .block(0), words: .text(0..<text.utf8.count), style: .plain)]
    units.drawLine(before: 8, in: text)
    #expect(units.map(\.words) == [.text(0..<5), .text(5..<19)])
    #expect(units.map(\.isStop) == [true, false])
  }
}
