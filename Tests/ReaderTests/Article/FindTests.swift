import Frames
import Testing

@testable import Reader

/// Searching within an article.
@Suite struct FindTests {
  private func reader(rows: Int = 24) -> TestReader { TestReader(reading: Sample.harbour, rows: rows) }

  @Test func `matches are marked as the words are typed`() throws {
    var reader = reader()
    try reader.type("/ligh")
    #expect(reader.status.hasPrefix("/ligh ") && reader.status.hasSuffix(" 1/2"))
    #expect(reader.painted(.match) == ["ligh", "ligh"])
    try reader.type("th")
    #expect(reader.painted([.match, .currentMatch, .title]) == ["lighth"])
    try reader.type("<Enter>")
    #expect(reader.status.hasSuffix("1/2  100%"))
    try reader.type("n")
    #expect(reader.painted(.currentMatch) == ["lighth"])
    #expect(reader.status.hasSuffix("2/2  100%"))
    try reader.type("n")
    #expect(reader.status.hasPrefix("No match further down: back to the first · lighth"))
    try reader.type("N")
    #expect(reader.status.hasPrefix("No match further up: on to the last · lighth"))
    try reader.type("<Esc>")
    #expect(reader.painted(.match) == [])
    #expect(reader.state.context == .article)
  }

  @Test func `a match crosses line breaks but not paragraphs`() throws {
    var reader = reader()
    try reader.type("/danger to everyone<Enter>")
    #expect(reader.painted(.match) == ["danger to", "everyone"])
    try reader.type("/midnight it<Enter>")
    #expect(reader.status.hasPrefix("Not found: midnight it"))
  }

  @Test(arguments: [
    ("\"a danger", "“a danger"), ("PORT AMITY -", "PORT AMITY —"), ("port amity", "PORT AMITY"),
  ])
  func `typed marks find printed ones`(typed: String, found: String) throws {
    let reader = try reader().typing("/" + typed + "<Enter>")
    #expect(reader.painted(.match).first == found)
  }

  @Test func `Esc goes back to where the search began`() throws {
    let paragraphs = (1...40).map { "Lamp number \($0)." }
    var reader = TestReader(reading: Sample.article("Lamps", paragraphs), columns: 40, rows: 9)
    try reader.type("7G")
    let before = reader.lines
    try reader.type("/number 33")
    #expect(reader.lines.contains { $0.contains("Lamp number 33.") })
    try reader.type("<Esc>")
    #expect(reader.lines == before)
    #expect(reader.painted(.match) == [])
    try reader.type("/number 33<Enter>")
    #expect(reader.lines.contains { $0.contains("Lamp number 33.") })
  }

  @Test func `a search starts at the first line in view`() throws {
    let paragraphs = (1...40).map { "Lamp number \($0)." }
    let reader = try TestReader(reading: Sample.article("Lamps", paragraphs), columns: 40, rows: 9).typing(
      "41G/lamp<Enter>")
    #expect(reader.status.contains("21/41"))
  }

  @Test func `a match in folded noise is unfolded`() throws {
    let reader = try reader().typing("/leave a reply<Enter>")
    #expect(reader.painted([.noise, .currentMatch]) == ["Leave a Reply"])
  }

  @Test func `an empty search repeats the last one`() throws {
    var reader = reader()
    try reader.type("n")
    #expect(reader.status.hasPrefix("No search yet. / searches"))
    try reader.type("/marsh<Enter><Esc>/<Enter>")
    #expect(reader.status.contains("1/2"))
    try reader.type("/<Enter>")
    #expect(reader.status.contains("2/2"))
  }

  @Test func `history is recalled by its beginning`() throws {
    var reader = reader()
    try reader.type("/marsh<Enter>/finch<Enter>/m<Up>")
    #expect(reader.status.hasPrefix("/marsh"))
    try reader.type("<Down>")
    #expect(reader.status.hasPrefix("/m "))
    try reader.type("<C-u><Up>")
    #expect(reader.status.hasPrefix("/finch"))
  }
}
