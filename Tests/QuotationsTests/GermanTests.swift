import Quotations
import TestSupport
import Testing

@Suite
struct GermanTests {
  @Test func `the verb may stand before its subject`() {
    expect("In Hult <sagte> {Ada Lund}: ⟦„Die Brücke ist sicher.“⟧", rule: .cueBefore)
  }

  @Test func `the verb and its subject end a sentence that reports`() {
    expect("Die Brücke von Hult sei nach dieser Nacht ⟦„nicht mehr ganz sicher“⟧, <meinte> {Ada Lund}.")
  }

  @Test func `so and a name attribute`() {
    expect("⟦„Die Brücke ist sicher“⟧, <so> {der Sprecher des Rates}.", rule: .cueInverted)
  }

  @Test func `a capital makes no title of a noun, but a noun before it does`() {
    expect("{Lund} <nannte> die Sperrung der Brücke ⟦„Unfug“⟧.")
    expect("Lund las auf der Brücke aus dem Buch ⟪„Die Brücke“⟫ und ging nach Hause.")
  }

  @Test func `a single noun is quoted where the sentence reports`() {
    expect("Nach der Nacht in Hult hieß es auf der Brücke, dass der Rat ein ⟦„Papiertiger“⟧ sei.")
    expect("Am Morgen lag auf der Brücke von Hult ein ⟪„Papiertiger“⟫ aus der Nacht.")
  }

  @Test func `a noun of saying before the marks makes speech of a name`() {
    expect(
      "Auf der Brücke von Hult riefen die Leute Sprüche wie ⟦„Offene Brücken“⟧ und gingen nicht nach Hause.")
    expect("Auf der Brücke von Hult spielte die Gruppe ⟪„Offene Brücken“⟫ und ging nicht nach Hause.")
  }

  @Test func `the marks may hold who reports`() {
    expect("Laut ⟪„Hulter Bote“⟫ ist die Brücke nach der Nacht nicht mehr sicher.")
    expect("Der ⟪„Hulter Bote“⟫ berichtete am Montag nach dem Fest auf der Brücke nichts mehr davon.")
    expect("⟦„Danke!“⟧ <sagte> {Ada Lund} am Montag nach dem Fest auf der Brücke von Hult.")
    expect("Das berichtete die ⟪„Brückenwoche“⟫ in ihrer Ausgabe vom Montag nach dem Fest auf der Brücke.")
  }

  @Test func `what someone proposes is reported`() {
    expect("Der Rat der Stadt Hult schlug den Leuten vor, ⟦„Brückengelder“⟧ wieder zu erheben.")
    expect("Am Abend schlug der Wind auf der Brücke vor der Stadt gegen ein ⟪„Brückenhaus“⟫ und fiel.")
  }

  @Test func `a report goes on in a sentence that begins with a pronoun`() {
    expect(
      "Der Sprecher sagte auf der Brücke, es sei nichts gesperrt. Sie stellten nur eine ⟦„Durchsicht“⟧ dar.")
    expect("Der Sprecher sagte, es sei nichts gesperrt.\n\nSie stellten auf die Brücke eine ⟪„Durchsicht“⟫.")
  }

  @Test func `the wording of a principle is quoted`() {
    expect("Das gilt auf der Brücke von Hult als Umsetzung der Leitlinie ⟦„Eine Brücke - zwei Ufer“⟧ im Rat.")
  }

  @Test func `two or three words that no one says are a term`() {
    expect(
      "Heute begann mit einem Fest auf der Brücke der Umbau der ⟪„alten Brücken“⟫ von Hult und der Stadt.")
    expect("{Lund} sah auf der Brücke von Hult am Montag eine ⟦„alte Brücke“⟧ vor der Stadt.")
  }

  @Test func `an address, another name, a label and a title after a colon aren’t speech`() {
    expect("Das Fest auf der Brücke von Hult war laut ⟪„news.fest.hult.example“⟫ am Montag zu Ende.")
    expect("Der ⟪„Bridge Day“⟫ – auch ⟪„Tag für alte Brücken“⟫ – findet in Hult am Montag statt.")
    expect("Nach dem Fest in Hult vertagt ⟪„neue Brücken“⟫: Die Sperrung der Stadt bleibt für immer.")
    expect("Die Leute von Hult und der Stadt kannten nur ein Buch: ⟪„Sie gehen hier hinüber“⟫. Es ist alt.")
  }

  @Test func `a day may follow whoever speaks`() {
    let before = "Der Rat und die Stadt Hult haben das so gewollt und nicht anders. "
    expect(before + "⟦„Die Brücke ist sicher und bleibt es“⟧, <sagte> {er} am Dienstag.")
    expect(before + "⟦„Die Brücke ist sicher und bleibt es“⟧, <sagte> {sie} am Montag.")
  }

  @Test func `a participle at the end of the clause belongs to the helping verb before`() {
    expect("{Ada Lund} hat am Montag in Hult <erklärt>: ⟦„Die Brücke ist sicher und bleibt es.“⟧")
    expect("⟦„Die Brücke ist sicher“⟧, hatte {Ada Lund} am Montag im Rat <erklärt>.", rule: .cueInverted)
  }

  @Test func `any verb between a sentence in marks and a name attributes it`() {
    expect("⟦„Die Brücke ist sicher und bleibt es“⟧, <frohlocken> {die Leute} auf dem Platz.")
    expect("⟦„Die Brücke ist sicher und bleibt es“⟧, <sagte> am Montag im Rat {die Bürgermeisterin}.")
  }

  @Test func `words for what someone says attribute like according to`() {
    expect("<Nach Angaben> {der Stadt} ist die Brücke ⟦„nicht mehr ganz sicher“⟧.", rule: .accordingTo)
    expect("Die Brücke ist nach der Nacht ⟦„nicht mehr ganz sicher“⟧, {dem Sprecher der Stadt} <zufolge>.")
  }

  @Test func `a phrase in the dative isn’t a subject`() {
    expect("Der alten Zeitung <sagte> {Ada Lund}: ⟦„Die Brücke ist sicher und bleibt es.“⟧")
  }

  @Test func `a clause between commas doesn’t separate the speaker from the verb`() {
    expect("{Ada Lund}, die am Montag die Brücke sah, <sagte>: ⟦„Sie ist sicher und bleibt es.“⟧")
  }

  @Test func `sentences in the subjunctive carry on a report`() {
    expect("{Ada Lund} <sagte> am Montag, die Brücke sei sicher. Die Pfeiler seien ⟦„fest wie nie zuvor“⟧.")
    expect("Ada Lund sagte, die Brücke sei sicher. Holm kam. Die Leute gingen über ⟪„alte Wege“⟫ nach Hause.")
  }

  @Test func `letters apart from their marks are the same letters`() {
    let text =
      "Die Leute auf der Brücke von Hult warten. Ada Lund erklärte: „Die Brücke ist sicher und bleibt es.“"
    let apart = text.replacing("ä", with: "a\u{308}").replacing("ü", with: "u\u{308}")
    let found = QuotationFinder().quotations(in: apart)
    #expect(found.map { $0.attribution.map { apart.words($0.mention ?? 0..<0) } } == ["Ada Lund"])
    #expect(found.first?.attribution?.cue.map { apart.words($0) } == "erkla\u{308}rte")
  }
}
