import Quotations
import Testing

@Suite("Whether a name is a human being’s")
struct HumanBeingTests {
  /// Whom the first speech quotation of a text is attributed to, and how surely.
  private func speaker(_ text: String) -> Attribution? {
    QuotationFinder().quotations(in: text).first(where: \.kind.isSpeech)?.attribution
  }

  @Test(
    arguments: [
      "Vortiga closed a mill.", "Vortiga is old. Vortiga makes rope.", "Vortiga cut its prices.",
      "Vortiga sent ships. Vortiga won.", "Vortiga and Hultmark signed a pact.",
    ])
  func `she isn’t a name of one word that does nothing people do`(sentences: String) {
    #expect(speaker("\(sentences) She said it was “a good day”.")?.person == nil)
  }

  @Test(
    arguments: [
      "Quilla sings on Sundays.", "Quilla, 44, closed a mill.", "Quilla never slept.", "Quilla hurt herself.",
      "Quilla, a baker, closed a mill.",
      "Quilla, a reindeer herder, closed a mill.", "Ms. Quilla closed a mill.", "Quilla went home.",
      "Quilla fell when she ran.", "Xola Quilla opened a mill. Quilla closed it.",
    ])
  func `she is a name that does, has or is what only people do, have or are`(sentences: String) {
    let person = speaker("\(sentences) She said it was “a good day”.")?.person
    #expect(person?.hasSuffix("Quilla") == true)
  }

  @Test func `a name that only speaks may be a company’s, and is meant less surely`() throws {
    let doubtful = try #require(speaker("Vortiga said it was sorry. She said it was “a good day”."))
    let sure = try #require(speaker("Quilla Voss said it was sorry. She said it was “a good day”."))
    #expect(doubtful.confidence > 0.8)
    #expect(try #require(doubtful.personConfidence) < 0.7)
    #expect(try #require(sure.personConfidence) > 0.8)
  }

  @Test(
    arguments: [
      "FC Vortiga won in the rain.", "The choir Vortiga Vocal sang.",
      "Vortiga, a supplier of rope, closed a mill.",
    ])
  func `she isn’t a team, a choir or a firm`(sentence: String) {
    #expect(speaker("\(sentence) She said it was “a good day”.")?.person == nil)
  }

  @Test func `a museum isn’t a person`() {
    #expect(speaker("Ada Lund sued the museum. The museum said it was “all in order”.")?.person == nil)
  }

  @Test func `a German noun before a place isn’t he`() {
    let text = "Die Straße von Hult ist heute wieder frei. „Es war kalt und nass“, sagte er am Sonntag."
    #expect(speaker(text)?.person == nil)
  }

  @Test func `she is whoever went before, not the company in between`() {
    let text = "Quilla Voss sails to Vortiga. Vortiga is an island. She said it was “a good day”."
    #expect(speaker(text)?.person == "Quilla Voss")
    #expect(
      speaker("Xola Voss chairs Vortiga Holdings. Vortiga Holdings sank. She called it “a pity”.")?.person
        == "Xola Voss")
  }

  @Test func `he isn’t a woman’s given name`() {
    let text = "Peter Holm met Paula. Paula slept. He said it was “a good day”."
    #expect(speaker(text)?.person == "Peter Holm")
  }

  @Test func `her report is the report of whoever the sentence before introduced`() {
    let text =
      "“It is late,” Ada Lund said. She left the room and closed the door.\n\nA ropemaker was asked. "
      + "Her report called the bridge “a wreck”."
    let found = QuotationFinder().quotations(in: text).map { $0.attribution?.person }
    #expect(found == ["Ada Lund", nil])
  }

  @Test func `she is who is named as the source, not whom the source speaks of`() {
    #expect(
      speaker("According to Ada Lund, Clara Holm cheated. She called it “open theft”.")?.person == "Ada Lund")
  }

  @Test func `I in a piece with a byline means who wrote it`() {
    #expect(
      speaker("By Ada Lund\n\nI sailed to Hult. I told them it was “far too low”.")?.person == "Ada Lund")
    #expect(speaker("I sailed to Hult. I told them it was “far too low”.")?.person == nil)
  }

  @Test func `a post that ends in a title isn’t a name`() {
    let text = "The First Sea Lord, Admiral Xola Rask, came. “It is late,” said the First Sea Lord."
    #expect(speaker(text)?.person == "Xola Rask")
  }

  @Test(
    arguments: [
      "Ms. Voss wrote to the board. The letter said pipes were “all rust”.",
      "Voss sent a letter to the board. The letter said pipes were “all rust”.",
      "The audit, by Voss, called the pipes “all rust”.",
    ])
  func `a document is its author’s`(text: String) {
    #expect(speaker(text)?.person == "Voss")
  }
}
