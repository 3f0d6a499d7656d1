import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// The list of statements, each shown once.
@Suite struct OnceTests {
  private static let paper = Sample.article(
    "The quay stays shut", ["“We will see about that,” said Ann Brook."]
  ) { $0.source = "The Mole" }
  private static let wire = Sample.article(
    "Brook on the quay", ["“We will see about that,” said Ann Brook.", "“It is late,” said Tobias Finch."])

  private func statements() throws -> TestReader {
    try TestReader([Self.paper, Self.wire]).typing("gq")
  }

  @Test func `s shows a statement of two articles once, with its number`() throws {
    var reader = try statements()
    #expect(reader.lines[0].hasSuffix("3 statements"))
    try reader.type("s")
    #expect(reader.lines[0].hasPrefix("Quotations of the library, each once"))
    #expect(reader.lines[0].hasSuffix("2 statements"))
    #expect(reader.lines[1] == "  “We will see about that,”")
    #expect(reader.lines[2].hasPrefix("  2× · Ann Brook · The quay stays shut"))
    #expect(reader.lines[5].hasPrefix("  Tobias Finch · Brook on the quay"))
    #expect(reader.status.hasPrefix("Each statement once. s shows every quotation"))
    try reader.type("s")
    #expect(reader.lines[0].hasSuffix("3 statements"))
  }

  @Test func `narrowing keeps each statement once`() throws {
    let reader = try statements().typing("s/brook<Enter>")
    #expect(reader.lines[0].hasSuffix("1 statement"))
    #expect(reader.lines[2].hasPrefix("  2× · Ann Brook"))
  }

  @Test func `more statements are asked for before the end of those that were found`() throws {
    var reader = try statements().typing("s")
    guard case .statements(let query, _)? = reader.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    var window = RowWindow(total: 60, first: 0, rows: Array(repeating: Sample.statement, count: 60))
    window.isCut = true
    reader.receive(.statements(query, window))
    #expect(reader.lines[0].hasSuffix("the newest 60 statements"))
    let before = reader.effects.count
    try reader.type("58G")
    #expect(reader.effects.count == before + 1)
    guard case .statements(query, let range)? = reader.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(range.lowerBound == 0 && range.upperBound > 120)
  }
}
