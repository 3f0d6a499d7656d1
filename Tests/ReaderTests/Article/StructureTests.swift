import Articles
import Frames
import Testing

@testable import Reader

/// Lists, quotes, tables and turns as the reading pane shows them.
@Suite struct StructureTests {
  /// An article whose blocks have these forms, depths and speakers.
  private func article(_ parts: [(words: String, form: Block.Form, depth: Int, speaker: String?)]) -> Article
  {
    var article = Sample.article("Notes", parts.map(\.words))
    for (index, part) in parts.enumerated() {
      article.blocks[index].form = part.form
      article.blocks[index].depth = part.depth
      article.blocks[index].speaker = part.speaker
    }
    return article
  }

  private func lines(of article: Article, columns: Int = 30, rows: Int = 16) -> [String] {
    let lines = TestReader(reading: article, columns: columns, rows: rows).lines
    return Array(lines.dropFirst(2).dropLast().reversed().drop { $0.isEmpty }.reversed())
  }

  @Test func `numbers of a list are aligned, and a nested list is indented`() {
    let list = article([
      ("The bridge", .item(marker: "9."), 1, nil), ("its planks", .item(marker: "•"), 2, nil),
      ("The harbour, which is old and wide", .item(marker: "10."), 1, nil),
    ])
    #expect(
      lines(of: list) == [
        "     9. The bridge", "      • its planks", "    10. The harbour, which", "        is old and wide",
      ])
  }

  @Test func `a quote has a bar for each level, on every line`() {
    let quotes = article([
      ("We saw the lamp go out at night", .quote, 1, nil), ("So did we", .quote, 2, nil),
    ])
    #expect(
      lines(of: quotes) == [
        "    │ We saw the lamp go out", "    │ at night", "", "    │ │ So did we",
      ])
  }

  @Test func `code keeps its indents, unless a long line is continued`() {
    let code = article([("if lit {\n    row(to: \"the island in the north\")\n\n}", .preformatted, 0, nil)])
    #expect(
      lines(of: code) == [
        "  if lit {", "      row(to: \"the island in", "  the north\")", "", "  }",
      ])
  }

  @Test func `who is quoted stands before the words, which alone can be copied`() throws {
    let quote = article([("We saw it", .quote, 1, "Ada Lund")])
    #expect(lines(of: quote) == ["    │ Ada Lund: We saw it"])
    #expect(
      PrintedArticle.lines(of: quote, columns: 40, showsNoise: false).map(\.text).last
        == "  │ Ada Lund: We saw it")
  }

  /// A table of two columns; `age` is the word in its last cell.
  private func bridges(age: String) -> Article {
    article([
      ("Bridge", .cell(row: 0, column: 0), 0, nil), ("Age", .cell(row: 0, column: 1), 0, nil),
      ("Old", .cell(row: 1, column: 0), 0, nil), ("90", .cell(row: 1, column: 1), 0, nil),
      ("New", .cell(row: 2, column: 0), 0, nil), (age, .cell(row: 2, column: 1), 0, nil),
    ])
  }

  @Test func `a table that fits has its cells in columns`() {
    let table = bridges(age: "3")
    #expect(lines(of: table) == ["    Bridge  Age", "    Old     90", "    New     3"])
    #expect(
      PrintedArticle.lines(of: table, columns: 30, showsNoise: false).map(\.text).suffix(3)
        == ["  Bridge  Age", "  Old     90", "  New     3"])
  }

  @Test func `a cell of a table that doesn't fit follows the head of its column`() {
    #expect(
      lines(of: bridges(age: "3 years and 2 months")) == [
        "    Bridge", "    Age", "", "  Bridge: Old", "  Age: 90", "", "  Bridge: New",
        "  Age: 3 years and 2 months",
      ])
    #expect(lines(of: bridges(age: "3\nor 4")).contains("  Age: 90"))
  }

  @Test func `a row without its first cell has the others in their columns`() {
    let table = article([
      ("Bridge", .cell(row: 0, column: 0), 0, nil), ("Age", .cell(row: 0, column: 1), 0, nil),
      ("old", .cell(row: 1, column: 1), 0, nil), ("橋", .cell(row: 2, column: 0), 0, nil),
      ("new", .cell(row: 2, column: 1), 0, nil), ("The end.", .paragraph, 0, nil),
    ])
    #expect(
      lines(of: table) == ["    Bridge  Age", "            old", "    橋      new", "", "  The end."])
  }

  @Test func `what is found in a cell is marked where it stands, and can be pointed at`() throws {
    let table = bridges(age: "3")
    let reader = try TestReader(reading: table, columns: 30, rows: 12).typing("/90<Enter>")
    #expect(reader.painted(.match) == ["90"])
    let pane = try #require(reader.pane)
    for block in table.blocks {
      for offset in block.range {
        let cell = try #require(pane.cell(of: offset))
        #expect(pane.offset(at: cell) == offset)
        let byte = table.text.utf8Span.span[offset]
        #expect(reader.state.frame[row: cell.row].dropFirst(cell.column).first?.cluster.utf8.first == byte)
      }
    }
  }

  @Test func `links in a cell move with it`() {
    var table = bridges(age: "3")
    let start = table.blocks[3].range
    table.spans = [Article.Span(.link(address: "https://a.example"), start)]
    let line = PrintedArticle.lines(of: table, columns: 30, showsNoise: false).suffix(2).first
    #expect(line?.links.map(\.range) == [10..<12])
  }

  @Test func `a list without markers of its own is shown as the text has it`() {
    let list = article([("• one lamp and another one", .item(), 0, nil), ("• two", .item(), 0, nil)])
    #expect(lines(of: list, columns: 24) == ["    • one lamp and", "      another one", "    • two"])
  }

  @Test func `the narrowest pane shows every word`() {
    let deep = article([
      ("deep", .item(marker: "•"), 9, nil), ("wide", .quote, 9, "Somebody With A Long Name"),
    ])
    let reader = TestReader(reading: deep, columns: 1, rows: 4)
    #expect(reader.lines.count == 4)
  }
}
