import Articles
import Quotations
import Testing

@testable import Formats

/// Texts with colons that aren't transcripts.
@Suite struct NoTranscriptTests {
  @Test(arguments: [
    // News with a few colons.
    """
    Council approves new fares

    The council approved new fares on Monday. Police: nobody was hurt.

    Note: the fares change on 1 May.

    The mayor said: “We had no choice.”

    Police: two men were held after the meeting ended in the small hours of the night.
    """,
    // A list of prices.
    "Fares from May\n\nAdults: 3 crowns\nChildren: 1 crown\nDogs: free\nBoats: 20 crowns\n",
    // A recipe.
    "Fish soup\n\nPreparation: 20 minutes\n\nIngredients: fish, water\n\nMethod: Boil it all.\n\nTip: Add salt.\n",
    // A programme of several days.
    "Monday: The ferry sails.\n\nTuesday: It doesn’t.\n\nMonday: It may.\n\nTuesday: It won’t.\n",
    // A cast.
    "The Harbour, a play\n\nThe Captain: Ole Dahl\n\nThe Mayor: Pia Nord\n\nA Gull: Tom Berg\n",
    // Headings with a name in capitals.
    "NEW FARES\n\nThe fares are new.\n\nOLD BOATS\n\nThe boats are old.\n\nDEEP WATER\n\nIt is deep.\n",
  ])
  func `a text without turns stays a text`(_ text: String) throws {
    let article = try TranscriptReading.article(text)
    #expect(article.provenance.format == .text)
    #expect(article.blocks.allSatisfy { $0.speaker == nil })
    #expect(article.quotations?.allSatisfy { $0.kind != .turn } == true)
  }

  @Test func `the finder alone returns no turns`() {
    let text = "NORD: We won.\n\nDAHL: We did.\n\nNORD: Good night.\n"
    #expect(QuotationFinder().quotations(in: text).isEmpty)
  }
}
