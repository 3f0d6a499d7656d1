import Testing

@testable import Quotations

/// Clauses inside the marks that say who speaks.
@Suite struct InnerClauseTests {
  /// The mentions and cues of the quotations in a text.
  private func speakers(_ text: String) -> [String] {
    QuotationFinder().quotations(in: text).map { quotation in
      let ranges = [quotation.attribution?.cue, quotation.attribution?.mention].compactMap { $0 }
      return ranges.map { Array(text.utf8)[$0] }.map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("« Le pont est sûr, explique Ada Lund. Il le restera. »", "explique Ada Lund"),
    ("« Nous reviendrons, a-t-elle ajouté, et le pont sera là. »", "ajouté elle"),
    ("„Die Brücke, sagte der alte Mann, ist nicht mehr sicher.“ Er ging fort.", "sagte der alte Mann"),
    ("Der Rat kam. „Eine Brücke – meinte er – ist ein Bau.“", "meinte er"),
    ("«El puente es seguro, dijo la alcaldesa, y lo será siempre.»", "dijo la alcaldesa"),
    ("«Il ponte è sicuro – ha detto Ada Lund – e lo sarà sempre».", "ha detto Ada Lund"),
  ])
  func `a clause between two signs names the speaker`(text: String, speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test(arguments: [
    ("„Die Brücke, sagte er, ist sicher“, erklärte Lund.", "erklärte Lund"),
    ("Lund erklärte: „Die Brücke, sagte er, ist sicher.“", "erklärte Lund"),
  ])
  func `words around the marks count more`(text: String, speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test func `in English such a clause is a part of what is said`() {
    #expect(
      speakers("The council met. “The bridge, said Holm, is safe and they left it open.”") != ["said Holm"])
  }
}
