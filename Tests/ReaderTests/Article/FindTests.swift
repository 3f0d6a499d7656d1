import Frames
import Testing

@testable import Reader

/// Searching within an article.
@Suite struct FindTests {
  private func sitting(rows: Int = 24) -> Sitting { Sitting(reading: Sample.harbour, rows: rows) }

  @Test func matchesAreMarkedWhileTyping() throws {
    var sitting = sitting()
    try sitting.type("/ligh")
    #expect(sitting.status.hasPrefix("/ligh ") && sitting.status.hasSuffix(" 1/2"))
    #expect(sitting.painted(.match) == ["ligh", "ligh"])
    try sitting.type("th")
    #expect(sitting.painted([.match, .currentMatch, .title]) == ["lighth"])
    try sitting.type("<Enter>")
    #expect(sitting.status.hasSuffix("1/2  100%"))
    try sitting.type("n")
    #expect(sitting.painted(.currentMatch) == ["lighth"])
    #expect(sitting.status.hasSuffix("2/2  100%"))
    try sitting.type("n")
    #expect(sitting.status.hasPrefix("Past the last match, on from the first · lighth"))
    try sitting.type("N")
    #expect(sitting.status.hasPrefix("Before the first match, on from the last · lighth"))
    try sitting.type("<Esc>")
    #expect(sitting.painted(.match) == [])
    #expect(sitting.state.context == .article)
  }

  @Test func aMatchCrossesLineBreaksButNotParagraphs() throws {
    var sitting = sitting()
    try sitting.type("/danger to everyone<Enter>")
    #expect(sitting.painted(.match) == ["danger to", "everyone"])
    try sitting.type("/midnight it<Enter>")
    #expect(sitting.status.hasPrefix("Not found: midnight it"))
  }

  @Test(arguments: [
    ("\"a danger", "“a danger"), ("PORT AMITY -", "PORT AMITY —"), ("port amity", "PORT AMITY"),
  ])
  func typedMarksFindPrintedOnes(typed: String, found: String) throws {
    var sitting = sitting()
    try sitting.type("/" + typed + "<Enter>")
    #expect(sitting.painted(.match).first == found)
  }

  @Test func escapeGoesBackToWhereItWasTyped() throws {
    let paragraphs = (1...40).map { "Lamp number \($0)." }
    var sitting = Sitting(reading: Sample.article("Lamps", paragraphs), columns: 40, rows: 9)
    try sitting.type("7G")
    let before = sitting.lines
    try sitting.type("/number 33")
    #expect(sitting.lines.contains { $0.contains("Lamp number 33.") })
    try sitting.type("<Esc>")
    #expect(sitting.lines == before)
    #expect(sitting.painted(.match) == [])
    try sitting.type("/number 33<Enter>")
    #expect(sitting.lines.contains { $0.contains("Lamp number 33.") })
  }

  @Test func searchStartsWhereTheReaderStands() throws {
    let paragraphs = (1...40).map { "Lamp number \($0)." }
    var sitting = Sitting(reading: Sample.article("Lamps", paragraphs), columns: 40, rows: 9)
    try sitting.type("41G/lamp<Enter>")
    #expect(sitting.status.contains("21/41"))
  }

  @Test func aMatchInFoldedNoiseIsUnfolded() throws {
    var sitting = sitting()
    try sitting.type("/leave a reply<Enter>")
    #expect(sitting.painted([.noise, .currentMatch]) == ["Leave a Reply"])
  }

  @Test func anEmptySearchRepeatsTheLastOne() throws {
    var sitting = sitting()
    try sitting.type("n")
    #expect(sitting.status.hasPrefix("Nothing searched yet. / searches"))
    try sitting.type("/marsh<Enter><Esc>/<Enter>")
    #expect(sitting.status.contains("1/2"))
    try sitting.type("/<Enter>")
    #expect(sitting.status.contains("2/2"))
  }

  @Test func historyIsRecalledByItsBeginning() throws {
    var sitting = sitting()
    try sitting.type("/marsh<Enter>/finch<Enter>/m<Up>")
    #expect(sitting.status.hasPrefix("/marsh"))
    try sitting.type("<Down>")
    #expect(sitting.status.hasPrefix("/m "))
    try sitting.type("<C-u><Up>")
    #expect(sitting.status.hasPrefix("/finch"))
  }
}
