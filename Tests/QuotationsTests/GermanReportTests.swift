import Quotations
import Testing

/// Reported speech that German marks by verb forms, and by words other than verbs of saying.
@Suite struct GermanReportTests {
  private static let lead = "Die Brücke von Hult ist alt und war lange nicht mehr offen. "

  private func speakers(_ text: String) -> [String?] {
    let bytes = Array(text.utf8)
    return QuotationFinder().quotations(in: text).filter(\.kind.isSpeech).map { quotation in
      quotation.attribution?.mention.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ("Lund trat am Sonntag ab mit den Worten: „Die Brücke ist sicher.“", "Lund"),
    ("„Die Brücke ist sicher“, hieß es aus dem Rat.", "dem Rat"),
    ("In dem Brief heißt es: „Die Brücke ist sicher.“", "dem Brief"),
  ])
  func `words that attribute without a verb of saying`(text: String, speaker: String) {
    #expect(speakers(Self.lead + text) == [speaker])
  }

  @Test func `whoever is quoted with his words is the object of the verb`() {
    let text = "Der Bote zitiert einen Fährmann mit den Worten: „Die Brücke ist sicher.“"
    #expect(speakers(Self.lead + text) == ["einen Fährmann"])
  }

  @Test func `a paper named in marks is a speaker`() {
    let text = "Der „Hulter Bote“ schreibt über die Lage in der Stadt: „Die Brücke ist sicher.“"
    #expect(speakers(Self.lead + text) == ["Der „Hulter Bote“"])
  }

  @Test func `a subject waits while a relative clause says who it is`() {
    let text = "Lund, der ein Freund der Brücke war, nannte sie „eine alte Dame“."
    #expect(speakers(Self.lead + text) == ["Lund"])
  }

  @Test func `a document of which reports go on stays the source`() {
    let text =
      "In dem Brief des Rates heißt es, die Brücke sei „völlig sicher“. Deshalb sei es „nicht mehr nötig“, zu warten."
    #expect(speakers(Self.lead + text) == ["dem Brief des Rates", "dem Brief des Rates"])
  }

  @Test func `a sentence about the reporter does not end a report`() {
    let text = """
      Ada Lund verteidigte den Rat der Stadt Hult. So seien am Sonntag viele Menschen gekommen, um die Brücke zu sehen. Lund \
      war selbst oft dort. Die Brücke sei ein „Werk der Stadt“.
      """
    #expect(speakers(text) == ["Ada Lund"])
  }

  @Test func `the second part of a verb may end its clause`() {
    let text = "Der Rat schlug der Stadt vor, „Brückentage“ als eigene Feste zu feiern."
    #expect(speakers(Self.lead + text) == ["Der Rat"])
  }

  @Test func `a short form before a colon does not end the sentence`() {
    #expect(speakers(Self.lead + "Lund sagte u. a.: „Die Brücke ist sicher.“") == ["Lund"])
  }

  @Test(
    arguments: [
      "Der Rat gab am Dienstag {eine Stellungnahme} ab. Darin <steht> unter anderem: ⟦„Besonders betroffen sind wir alle.“⟧",
      "Die Stadt schrieb {einen Brief}. Darin <heißt> es: ⟦„Die Brücke fehlt seit dem Winter.“⟧",
    ])
  func `a sentence that points back to a document gives the document’s words`(marked: String) {
    expect(marked)
  }

  @Test func `a name behind a place explains who has the role`() {
    expect("⟦„Die Gefahr bleibt groß“⟧, <sagte> {der General im Norden, Peter Holm}. Er kam aus der Stadt.")
  }
}
