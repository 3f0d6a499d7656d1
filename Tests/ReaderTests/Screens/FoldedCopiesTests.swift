import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Near-duplicates that share a row of the list.
@Suite struct FoldedCopiesTests {
  /// A list in which the second and third article are copies of the first.
  private func reader(columns: Int = 80) -> TestReader {
    let titles = ["Ferry runs aground", "Ferry stuck on a sandbank", "Sandbank holds ferry", "Market day"]
    var reader = TestReader(
      titles.map { Sample.article($0, ["“Calm,” said Ann Brook."]) }, columns: columns, rows: 12)
    reader.copies = [ArticleID(2): ArticleID(1), ArticleID(3): ArticleID(1)]
    return reader
  }

  private func row(_ title: String, in reader: TestReader) throws -> String {
    try #require(reader.lines.first { $0.contains(title) })
  }

  @Test func `a row says how many near-duplicates share it`() throws {
    let reader = reader()
    #expect(try row("Ferry runs aground", in: reader).contains(" +2 "))
    #expect(try !row("Market day", in: reader).contains("+"))
    #expect(!reader.lines.joined().contains("Sandbank holds"))
    #expect(reader.status.contains("z unfolds"))
  }

  @Test func `z shows them under the row, and folds them again`() throws {
    var reader = try reader().typing("z")
    #expect(try row("Ferry stuck", in: reader).hasPrefix("● └ Ferry stuck on a sandbank"))
    #expect(try !row("Ferry stuck", in: reader).contains("+2"))
    #expect(reader.painted(.selected).joined().contains("Ferry runs aground"))
    try reader.type("jz")
    #expect(!reader.lines.joined().contains("Ferry stuck"))
  }

  @Test func `an article without near-duplicates has nothing to show`() throws {
    #expect(try reader().typing("jz").status.hasPrefix("No other article says nearly the same"))
  }

  @Test(arguments: [16, 24, 40]) func `a narrow list has room for the title`(columns: Int) throws {
    let reader = reader(columns: columns)
    #expect(try row("Ferry", in: reader).contains("+2"))
  }

  @Test func `a filter folds what was unfolded`() throws {
    let reader = try reader().typing("z/ferry<Enter>")
    #expect(!reader.lines.joined().contains("Ferry stuck"))
  }
}
