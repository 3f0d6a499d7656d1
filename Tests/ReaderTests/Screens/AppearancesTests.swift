import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// `gv`: the articles that have a statement.
@Suite struct AppearancesTests {
  private func row(_ id: Int64, _ title: String, _ words: [AppearanceRow.Piece], isFullest: Bool = false)
    -> AppearanceRow
  {
    AppearanceRow(
      article: ArticleSummary(
        id: ArticleID(id), fields: ArticleFields(title: title, source: "The Tide"),
        added: Timestamp(seconds: 0)),
      range: 0..<10, words: words, speaker: "Orla Finch", isFullest: isFullest)
  }

  @Test func `the status line says in how many other articles a statement is`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("<Enter><Tab>")
    let range = try #require(reader.pane?.statements.first?.range)
    reader.receive(.appearanceCount(ArticleID(1), range, 3))
    #expect(reader.status.contains("also in 3 articles"))
  }

  @Test func `appearances are listed with what differs in brackets`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("<Enter><Tab>")
    let range = try #require(reader.pane?.statements.first?.range)
    try reader.type("gv")
    #expect(reader.state.context == .appearances)
    reader.receive(
      .appearances(
        ArticleID(1), range,
        [
          row(2, "First", [.init("“We stay.”")], isFullest: true),
          row(
            1, "Second",
            [.init("“We "), .init("never", .added), .init(" "), .init("stay", .removed), .init(".”")]),
        ]))
    #expect(
      reader.lines.prefix(5).map(\.trimmed) == [
        "Where it was said                                                  2 appearances",
        "“We stay.”", "Orla Finch · First · The Tide · in full", "",
        "“We {+never+} [-stay-].”",
      ])
  }
}

extension String {
  /// The line without spaces before and after.
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
