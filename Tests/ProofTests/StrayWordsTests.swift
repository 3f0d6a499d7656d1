import Proof
import Testing

/// Where a passage begins and ends, if words next to it are the draft's by chance.
@Suite struct StrayWordsTests {
  private func passage(_ said: String, _ draft: String) -> String? {
    Trial(said: said, draft: draft).judgement().map { found in
      String(decoding: Array(said.utf8)[found.source], as: UTF8.self)
    }
  }

  @Test func `a the that stands long before the passage doesn’t open it`() {
    #expect(
      passage(
        "Ask the people of Aldmouth whether a quay opens next to our market tomorrow.",
        "The quay opens next to our market tomorrow.") == "quay opens next to our market tomorrow")
  }

  @Test func `nor does one in the sentence before`() {
    #expect(
      passage(
        "This is bad for the boats. A quay opens next to our market tomorrow.",
        "The quay opens next to our market tomorrow.") == "quay opens next to our market tomorrow")
  }

  @Test func `one that stands long after the passage doesn’t end it`() {
    #expect(
      passage(
        "A quay opens next to our market tomorrow, if wind and gods agree to it.",
        "A quay opens next to our market tomorrow, it.") == "A quay opens next to our market tomorrow")
  }

  @Test func `the words that a sentence begins with are its own`() throws {
    let (said, draft) = (
      "The old wooden fishing quay opens next to our market.", "The quay opens next to our market."
    )
    #expect(passage(said, draft)?.hasPrefix("The old") == true)
    #expect(try #require(Trial(said: said, draft: draft).judgement()).weight == .content)
  }

  @Test func `a negation after a word keeps it in the passage`() throws {
    let said = "We say the council will not ever dare close our market before the end of the year."
    let draft = "The dare close our market before the end of the year."
    #expect(try #require(Trial(said: said, draft: draft).judgement()).hasNegation)
  }

  @Test func `a word before a sign of omission stays`() {
    #expect(
      passage(
        "Ask the people of Aldmouth whether a quay opens next to our market tomorrow.",
        "the … quay opens next to our market tomorrow.")?.hasPrefix("the people") == true)
  }
}
