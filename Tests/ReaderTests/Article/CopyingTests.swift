import Articles
import Bookmarks
import Frames
import Testing

@testable import Reader

/// `y` and `Y`: which words are copied, and what stands under them.
@Suite struct CopyingTests {
  private static let marsh =
    "“It is the first thing a sailor sees and the last thing he forgets,” said Mayor Odile Marsh. "
    + "“We are not going to sell that.”"
  private static let source =
    "in “Harbour town votes to keep its lighthouse”, The Amity Courier, 4 March 2025"

  private func copied(_ keys: String, reading article: Article = Sample.harbour) throws -> String? {
    var reader = TestReader(reading: article)
    try reader.type(keys)
    guard case .copy(let text) = reader.effects.last else { return nil }
    return text
  }

  @Test(arguments: ["<Tab>y", "gqy", "<Tab>bBy", "<Tab>bgqy"])
  func theWordsAreTheDocuments(keys: String) throws {
    #expect(try copied(keys) == Self.marsh)
  }

  @Test(arguments: ["<Tab>Y", "gqY", "<Tab>bBY"])
  func aCitationNamesSpeakerTitleSourceAndDate(keys: String) throws {
    #expect(try copied(keys) == "\(Self.marsh)\n— Odile Marsh, \(Self.source)")
  }

  @Test func theSelectedRowIsCopied() throws {
    #expect(try copied("gqjy") == "“a danger to everyone under it”")
    #expect(try copied("gq/nine<Enter>y") == "“I have asked for repairs for nine years.”")
  }

  @Test func aPassageIsCopiedAndLeft() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("vwwy")
    #expect(reader.effects.last == .copy("PORT AMITY"))
    #expect(reader.state.context == .article)
    #expect(reader.painted(.selected) == [])
  }

  @Test func aPassageIsCitedWithoutASpeakerWhereNobodySpeaks() throws {
    let place = Self.source.dropFirst("in ".count)
    #expect(try copied("vwwY") == "PORT AMITY\n— \(place)")
  }

  @Test func aPassageWithinAQuotationHasItsSpeaker() throws {
    #expect(try copied("<Tab><Tab>vwwY") == "“a danger\n— Tobias Finch, \(Self.source)")
  }

  @Test func aBookmarkedPassageThatIsChosenIsCopied() throws {
    #expect(try copied("vwwby") == "PORT AMITY")
  }

  @Test func paragraphsStayParted() throws {
    let article = Sample.article("Two", ["“One paragraph,", "“and a second one,” said Ann Brook."])
    let words = "“One paragraph,\n\n“and a second one,” said Ann Brook."
    #expect(try copied("v}}y", reading: article) == words)
    #expect(try copied("vGy", reading: article) == words)
  }

  @Test func theAddressStandsOnALineOfItsOwn() throws {
    let article = Sample.article("On “air” again", ["“Yes,” said Ann Brook."]) {
      $0.url = "https://amity.example/air?a=1 2"
    }
    #expect(
      try copied("<Tab>Y", reading: article)
        == "“Yes,”\n— Ann Brook, in On “air” again\nhttps://amity.example/air?a=1%202")
  }

  @Test func aSpeakerWhoIsNotKnownIsSaidToBeUnknown() throws {
    let article = Sample.article("Notes", ["“Nobody knows who wrote this whole sentence down.”"])
    #expect(try copied("<Tab>Y", reading: article)?.hasSuffix("\n— speaker unknown, in “Notes”") == true)
  }

  @Test func whatAShellWouldObeyIsNotCopied() throws {
    let article = Sample.article("Bad", ["“Run\u{1B}[2J this\u{7},” said Ann Brook."])
    let words = try #require(try copied("<Tab>y", reading: article))
    #expect(words.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" })
    #expect(words.contains("Run\u{FFFD}[2J"))
  }

  @Test(arguments: [
    ("y", "No quotation is selected. Tab selects the next one"), ("By", "There are no bookmarks here"),
    ("gq/zzz<Enter>Y", "No quotation is selected."),
  ])
  func whereNothingIsSelectedItSaysSo(keys: String, words: String) throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(keys)
    #expect(reader.status.hasPrefix(words))
    #expect(!reader.effects.contains { if case .copy = $0 { true } else { false } })
  }
}
