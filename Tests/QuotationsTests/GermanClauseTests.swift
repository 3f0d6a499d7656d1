import Testing

@testable import Quotations

/// Word order and reported speech in German.
@Suite struct GermanClauseTests {
  @Test(arguments: [
    "Als der Bote vom Hafen kam, <sagte> {Beate}: ⟦„Mach doch die Lampe an.“⟧",
    "Weil es still blieb, <fragte> {Holm} noch einmal: ⟦„Ist jemand da?“⟧",
    "Indem ich den Hut zog, <sagte> {ich} zu ihr: ⟦„Guten Tag, Frau Lund.“⟧",
  ])
  func `after a clause the verb comes before its subject`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "Die alte Brücke <nannte> {er} ⟦„ein Wrack aus Holz“⟧.",
    "Zögernd <sprach> {der Müller}: ⟦„Ich will es nicht.“⟧",
    "Unterwegs <sprach> {er} zu ihr: ⟦„Dreh dich noch einmal um.“⟧",
  ])
  func `what comes first isn't always the subject`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "{Er} schaut auf, wie ich hereinkomme, und <fragt>: ⟦„Woher denn?“⟧",
    "{Der Müller} öffnet die Tür und <ruft>: ⟦„Wer ist da?“⟧",
    "{Die Leute} schwangen die Hüte und <riefen>: ⟦„Er lebe hoch!“⟧",
  ])
  func `the word after the first noun phrase is the verb`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦„Was willst du?“⟧ <frug> {der Wirt}.", "⟦„Nichts“⟧, <versetzte> {der Alte} und ging.",
    "In Hult <verkündete> {er}: ⟦„Die Brücke bleibt offen.“⟧", "⟦„So sei es“⟧, <erwiderte> {die Rätin}.",
  ])
  func `old and new verbs of saying`(_ marked: String) { expect(marked) }

  @Test func `forms that are also conditional carry on a report`() {
    expect(
      """
      {Lund} sagte, die Brücke sei sicher. Der Rat würde ihr ⟦„gern noch Geld geben“⟧. Die Stadt hätte ⟦„nie so \
      gehandelt“⟧.
      """)
  }

  @Test(arguments: ["Berlin „ 3 M. „ 72", "Obligat. „ 250 fl. Loose", "„ 4% „ 12"])
  func `a low mark in a table stands for the word above it`(line: String) {
    #expect(QuotationFinder().quotations(in: "Kurse vom Montag\n\n\(line)\n\n71 1/2", language: "de").isEmpty)
  }

  @Test(arguments: [
    "Die Kinder lachten laut. Da <sprach> {der Müller}: ⟦„Ich komme mit.“⟧",
    "⟦„Was wollt ihr von mir?“⟧ <rief> {August}, der am Tor stand.",
    "⟦„Jch habe nichts gesehen“⟧, <erwiederte> {der Knecht} und ging fort.",
  ])
  func `small words and old spellings around a verb of saying`(_ marked: String) { expect(marked) }

  @Test func `a verb in German doesn't lack its subject`() {
    expect("Lund kam. ⟦„Was wollt ihr von mir?“⟧ <schreit> mit zittriger Stimme {ein alter Wirt}.")
  }

  @Test func `a noun that nobody can have said is not quoted, even where the sentence reports`() {
    expect("Es ist wahr, dass es am Morgen auf den ⟪„Wegen“⟫ regnete und schneite.")
  }

  @Test(arguments: [
    "{Er} sperrte den Weg und <bezeichnete> die Lösung als ⟦„maßvoll“⟧.",
    "Am Abend zogen {die Leute} vor den Hafen und <riefen> Sprüche wie ⟦„Offene Brücken“⟧.",
    "Das Buch ist <laut> {einem Mitglied der Jury} eine ⟦„kluge und komische Geschichte über das Leben“⟧.",
    "Die ⟦„unter Druck stehenden Leute“⟧ hätten ⟦„ruhig gehandelt“⟧, <so> {Holm}.",
  ])
  func `und, laut and so`(_ marked: String) { expect(marked) }
}
