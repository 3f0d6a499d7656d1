import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// `gd`: what changed in the open article.
@Suite struct ChangesTests {
  private static let later = Timestamp(seconds: 1_717_230_000)
  private static let earlier = Timestamp(seconds: 1_717_143_600)

  /// A reader on the changes of an article.
  private func reader(_ rows: [ChangeRow], columns: Int = 80) throws -> TestReader {
    var reader = TestReader([Sample.harbour], columns: columns)
    try reader.type("<Enter>gd")
    reader.receive(.changes(ArticleID(1), rows))
    return reader
  }

  private let rows = [
    ChangeRow(
      .reworded, seen: later, words: [.init("“We "), .init("never", .removed), .init(" sell.”")],
      speaker: "Orla Finch", isBookmarked: true),
    ChangeRow(.text, seen: later, words: [.init("At "), .init("ten", .added)], range: 0..<0),
    ChangeRow(
      .reassigned, seen: earlier, words: [.init("“It starts.”")], speaker: "Ada Brandt",
      formerSpeaker: "Jonas Lund"),
    ChangeRow(.first, seen: Timestamp(seconds: 0)),
  ]

  @Test func `changes are listed by reading, with what came and went in brackets`() throws {
    let reader = try reader(rows)
    #expect(reader.state.context == .changes)
    #expect(
      reader.lines.prefix(15).map { String($0.drop { $0 == " " }) } == [
        "What changed                                                           3 changes",
        "Read on 1 June 2024, 08:20 UTC",
        "◇ “We [-never-] sell.”",
        "reworded · Orla Finch · these words were bookmarked",
        "",
        "At {+ten+}",
        "text",
        "",
        "Read on 31 May 2024, 08:20 UTC",
        "“It starts.”",
        "another speaker · Ada Brandt · before: Jonas Lund",
        "",
        "Read on 1 January 1970, 00:00 UTC",
        "First reading.",
        "",
      ])
  }

  @Test func `what came and what went have styles of their own`() throws {
    let reader = try reader(rows)
    #expect(reader.painted(.match) == ["{+ten+}"])
    #expect(reader.painted(.problem).first == "[-never-]")
  }

  @Test func `bracket d goes from reading to reading`() throws {
    var reader = try reader(rows)
    try reader.type("]d")
    #expect(reader.status.hasSuffix("3 of 4"))
    try reader.type("]d]d")
    #expect(reader.status.hasPrefix("No further reading"))
    try reader.type("[d[d")
    #expect(reader.status.hasSuffix("1 of 4"))
  }

  @Test func `enter selects the quotation in the article`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("<Enter>")
    let range = try #require(reader.pane?.statements.last?.range)
    try reader.type("gd")
    reader.receive(
      .changes(
        ArticleID(1), [ChangeRow(.added, seen: Self.later, words: [.init("“…”", .added)], range: range)]))
    try reader.type("<Enter>")
    #expect(reader.state.context == .article)
    #expect(reader.pane?.selected == reader.pane.map { $0.statements.count - 1 })
  }

  @Test func `enter marks words that are in no quotation`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("<Enter>")
    let text = try #require(reader.pane?.article.text)
    let quoted = try #require(reader.pane?.statements.first?.range)
    let words = quoted.upperBound + 2..<quoted.upperBound + 8
    try reader.type("gd")
    reader.receive(
      .changes(ArticleID(1), [ChangeRow(.text, seen: Self.later, words: [.init("x", .added)], range: words)]))
    try reader.type("<Enter>")
    #expect(reader.painted(.match).contains(text.words(in: words)))
  }

  @Test func `a slash narrows the changes`() throws {
    let reader = try reader(rows).typing("/brandt<Enter>")
    #expect(reader.lines[0].hasPrefix("What changed: “brandt”"))
    #expect(reader.lines[0].hasSuffix("1 change"))
  }
}
