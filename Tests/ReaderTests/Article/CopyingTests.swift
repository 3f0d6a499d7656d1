import Articles
import Bookmarks
import Catalogue
import Frames
import Testing

@testable import Reader

/// `y` and `Y`: copying words, alone and with their source.
@Suite struct CopyingTests {
  private static let marsh =
    "“It is the first thing a sailor sees and the last thing he forgets,” said Mayor Odile Marsh. "
    + "“We are not going to sell that.”"
  private static let source =
    "in “Harbour town votes to keep its lighthouse”, The Amity Courier, 4 March 2025"

  private func copied(_ keys: String, reading article: Article = Sample.harbour) throws -> String? {
    let reader = try TestReader(reading: article).typing(keys)
    guard case .copy(let text) = reader.effects.last else { return nil }
    return text
  }

  @Test(arguments: ["<Tab>y", "gqy", "<Tab>bBy", "<Tab>bgqy"])
  func `y copies the words of the document`(keys: String) throws {
    #expect(try copied(keys) == Self.marsh)
  }

  @Test(arguments: ["<Tab>Y", "gqY", "<Tab>bBY"])
  func `Y adds speaker, title, source and date`(keys: String) throws {
    #expect(try copied(keys) == "\(Self.marsh)\n— Odile Marsh, \(Self.source)")
  }

  @Test func `y copies the selected row`() throws {
    #expect(try copied("gqjy") == "“a danger to everyone under it”")
    #expect(try copied("gq/nine<Enter>y") == "“I have asked for repairs for nine years.”")
  }

  @Test func `copying a passage ends the selection`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("vwwy")
    #expect(reader.effects.last == .copy("PORT AMITY"))
    #expect(reader.state.context == .article)
    #expect(reader.painted(.selected) == [])
  }

  @Test func `a passage outside quotations is cited without a speaker`() throws {
    let place = Self.source.dropFirst("in ".count)
    #expect(try copied("vwwY") == "PORT AMITY\n— \(place)")
  }

  @Test func `a passage within a quotation has its speaker`() throws {
    #expect(try copied("<Tab><Tab>vwwY") == "“a danger\n— Tobias Finch, \(Self.source)")
  }

  @Test func `y copies a bookmarked passage`() throws {
    #expect(try copied("vwwby") == "PORT AMITY")
  }

  @Test func `paragraphs stay separate`() throws {
    let article = Sample.article("Two", ["“One paragraph,", "“and a second one,” said Ann Brook."])
    let words = "“One paragraph,\n\n“and a second one,” said Ann Brook."
    #expect(try copied("v}}y", reading: article) == words)
    #expect(try copied("vGy", reading: article) == words)
  }

  @Test func `the address is on a line of its own`() throws {
    let article = Sample.article("On “air” again", ["“Yes,” said Ann Brook."]) {
      $0.url = "https://amity.example/air?a=1 2"
    }
    #expect(
      try copied("<Tab>Y", reading: article)
        == "“Yes,”\n— Ann Brook, in On “air” again\nhttps://amity.example/air?a=1%202")
  }

  @Test func `a citation says that the speaker is unknown`() throws {
    let article = Sample.article("Notes", ["“Nobody knows who wrote this whole sentence down.”"])
    #expect(try copied("<Tab>Y", reading: article)?.hasSuffix("\n— speaker unknown, in “Notes”") == true)
  }

  @Test func `control characters are not copied`() throws {
    let article = Sample.article("Bad", ["“Run\u{1B}[2J this\u{7},” said Ann Brook."])
    let words = try #require(try copied("<Tab>y", reading: article))
    #expect(words.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" })
    #expect(words.contains("Run\u{FFFD}[2J"))
  }

  @Test(arguments: [
    ("y", "No quotation is selected. Tab selects the next one"), ("By", "There are no bookmarks here"),
    ("gq/zzz<Enter>Y", "No quotation is selected."),
  ])
  func `without a selection the reader says why nothing is copied`(keys: String, words: String) throws {
    let reader = try TestReader(reading: Sample.harbour).typing(keys)
    #expect(reader.status.hasPrefix(words))
    #expect(!reader.effects.contains { if case .copy = $0 { true } else { false } })
  }
}
