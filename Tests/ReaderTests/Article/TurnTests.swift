import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Reading a transcript whose turns have quotations inside them.
@Suite struct TurnTests {
  private let hearing: Article = {
    var article = Sample.article(
      "The hearing",
      [
        "NORD: We lit the lamp. Captain Tobias Finch said: “Put it out.” It burns.", "It will burn tomorrow.",
        "ANN BROOK: Good.",
      ])
    for (index, speaker) in ["NORD", "NORD", "ANN BROOK"].enumerated() {
      article.blocks[index].speaker = speaker
    }
    article.findQuotations()
    return article
  }()

  @Test func `a quotation inside a turn has the colour of its own speaker`() {
    let reader = TestReader(reading: hearing)
    let nord = SpeakerColour.colours(of: ["Nord", "Tobias Finch", "Ann Brook"])
    #expect(
      reader.painted([.quotation, .speaker(nord[0])]) == [
        "We lit the lamp. Captain Tobias Finch said: ", " It", "burns.", "It will burn tomorrow.",
      ])
    #expect(reader.painted([.quotation, .speaker(nord[1])]) == ["“Put it out.”"])
    #expect(reader.painted([.quotation, .speaker(nord[2])]) == ["Good."])
  }

  @Test func `Tab goes to the turn and then to what stands inside it`() throws {
    var reader = TestReader(reading: hearing)
    try reader.type("<Tab>")
    #expect(reader.status.hasPrefix("1 of 3 · Nord"))
    #expect(
      reader.painted(.selected) == [
        "We lit the lamp. Captain Tobias Finch said: ", "“Put it out.”", " It", "burns.",
        "It will burn tomorrow.",
      ])
    try reader.type("<Tab>")
    #expect(reader.status.hasPrefix("2 of 3 · Captain Tobias Finch"))
    #expect(reader.painted(.selected) == ["“Put it out.”"])
    try reader.type("<Tab>")
    #expect(reader.status.hasPrefix("3 of 3 · Ann Brook"))
  }

  @Test func `a bookmark of a quotation is not one of the turn around it`() throws {
    var reader = TestReader(reading: hearing)
    try reader.type("<Tab><Tab>b")
    #expect(reader.status.hasPrefix("Bookmarked: “Put it out.”"))
    try reader.type("<S-Tab>b")
    #expect(reader.status.hasPrefix("Bookmarked: We lit the lamp."))
    try reader.type("b")
    #expect(!reader.status.hasPrefix("Bookmarked"))
    try reader.type("<Tab>b")
    #expect(!reader.status.hasPrefix("Bookmarked"))
  }
}
