import Articles
import Frames
import Testing

@testable import Reader

/// Links and headings of the open article.
@Suite struct LinkTests {
  /// An article with two links and two headings.
  private static let article: Article = {
    var article = Sample.article(
      "The late ferry", ["The harbour", "It left Nordvik late, says the office.", "The sea", "It was calm."])
    article.blocks[0].form = .heading(level: 2)
    article.blocks[2].form = .heading(level: 3)
    article.spans = ["Nordvik": "https://nordvik.example/", "the office": "https://office.example/a"].map {
      let place =
        article.text.firstRange(of: $0.key).map {
          article.text.utf8.distance(from: article.text.startIndex, to: $0.lowerBound)
        } ?? 0
      return Article.Span(.link(address: $0.value), place..<place + $0.key.utf8.count)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return article
  }()

  @Test func `]l and [l select links, whose addresses stand on the status line`() throws {
    var reader = try TestReader(reading: Self.article).typing("]l")
    #expect(reader.painted(.selected) == ["Nordvik"])
    #expect(reader.status.hasPrefix("Link 1 of 2 · https://nordvik.example/"))
    try reader.type("]l")
    #expect(reader.painted(.selected) == ["the office"])
    try reader.type("]l")
    #expect(reader.painted(.selected) == ["Nordvik"])
    #expect(reader.status.hasPrefix("No link further down"))
    try reader.type("[l")
    #expect(reader.painted(.selected) == ["the office"])
  }

  @Test(arguments: ["<Enter>", "o"])
  func `Enter and o show where a link leads, and a second press opens it`(key: String) throws {
    var reader = try TestReader(reading: Self.article).typing("]l" + key)
    #expect(reader.status.hasPrefix("Enter opens https://nordvik.example/"))
    try reader.type(key)
    #expect(reader.effects.contains(.openPage("https://nordvik.example/")))
  }

  @Test func `without a selected link, Enter says how to select one`() throws {
    #expect(try TestReader(reading: Self.article).typing("<Enter>").status.contains("]l"))
    #expect(
      try TestReader(reading: Sample.harbour).typing("]l").status.hasPrefix("This article has no links"))
  }

  @Test func `gt lists the headings by their levels and goes to one`() throws {
    var reader = try TestReader(reading: Self.article, columns: 40, rows: 6).typing("gt")
    #expect(reader.lines[1] == "  The harbour")
    #expect(reader.lines[2] == "    The sea")
    try reader.type("j<Enter>")
    #expect(reader.state.context == .article)
    #expect(reader.lines.contains { $0.hasSuffix("The sea") })
  }

  @Test func `an article without headings has no table of contents`() throws {
    let plain = Sample.article("The late ferry", ["It left late."])
    #expect(try TestReader(reading: plain).typing("gt").status.hasPrefix("This article has no headings"))
  }
}
