import Quotations
import Testing

@Suite("Speakers")
struct SpeakerTests {
  @Test("a cue behind the quotation")
  func cueAfter() {
    expect("⟦“The bridge is safe,”⟧ {Lund} <said>.", rule: .cueAfter)
    expect("⟦“Is it safe?”⟧ {she} <asked>.", rule: .cueAfter)
    expect("⟦“It is safe,”⟧ {Ada Lund}, the mayor of Hult, <said>.", rule: .cueAfter)
    expect("⟦“It is safe,”⟧ {the mayor} <has repeatedly said>.", rule: .cueAfter)
    expect("The bridge is ⟦“a wreck”⟧ for both towns, {Lund} <said>.", rule: .cueAfter)
  }

  @Test("the verb before the speaker")
  func inverted() {
    expect("⟦“The bridge is safe,”⟧ <said> {Ada Lund}, the mayor.", rule: .cueInverted)
  }

  @Test("a cue before the quotation")
  func cueBefore() {
    expect("{Lund} <said>: ⟦“The bridge is safe.”⟧", rule: .cueBefore)
    expect("{Lund} <said> that the bridge was ⟦“entirely safe”⟧.", rule: .cueBefore)
    expect("{Lund} <called> it ⟦“a disgrace”⟧.", rule: .cueBefore)
    expect("{Lund}, who grew up near the river in Hult, <called> it ⟦“a disgrace”⟧.", rule: .cueBefore)
    expect("{Lund}, asked about the bridge, <said> it was ⟦“entirely safe”⟧.", rule: .cueBefore)
    expect("{Lund} praised the council, <adding> that the work was ⟦“nearly done”⟧.", rule: .cueBefore)
    expect("After talks in Hult, {Lund} <said> the work was ⟦“nearly done”⟧.", rule: .cueBefore)
  }

  @Test("a participle that begins the sentence has the subject behind the quotation")
  func fronted() {
    expect("<Calling> the bridge ⟦“a disgrace”⟧, {Lund} voted against it.", rule: .cueBefore)
    expect(
      "Alarmed by the flood, {Ada Lund}, the mayor, <said> it was ⟦“a test for us all”⟧.", rule: .cueBefore)
  }

  @Test("what stands between dashes or behind a place does not speak")
  func insertions() {
    expect("{Ada Lund} — a sailor from Hult — <says> the bridge is ⟦“a good thing”⟧.", rule: .cueBefore)
    expect(
      "{Ada Lund of Lower Hult}, South Carolina <says> the bridge is ⟦“a good thing”⟧.", rule: .cueBefore)
    expect(
      "{His critics in Hult}, many of them old, <argue> that Lund is ⟦“a lost cause”⟧.", rule: .cueBefore)
  }

  @Test("a phrase may part a participle from its helping verb")
  func partedHelper() {
    expect("Lund, {who} has in the past <described> it as ⟦“a disgrace”⟧, came.", rule: .cueBefore)
  }

  @Test("words for several between a subject and its verb are no subject")
  func floatingQuantifier() {
    expect(
      "{Ada Lund and Peter Holm} both <denounced> the ⟦“empty promises”⟧ of the council.", rule: .cueBefore)
  }

  @Test("a verb that reports a clause of its own does not attribute the quotation before it")
  func anotherClause() {
    expect(
      "Although {Lund} <admitted> that they had ⟦“been slow,”⟧ Holm said the work was done.", rule: .cueBefore
    )
  }

  @Test("a transcript names who speaks inside the marks")
  func transcript() {
    let text = MarkedText(
      "The interview:\n\n⟦“{LUND}: The bridge is safe.⟧\n\n⟦“{HOLM}: Is it open?⟧\n\n⟦“{LUND}: Not yet.”⟧")
    let found = QuotationFinder().quotations(in: text.text)
    #expect(found.map(\.range) == text.speech)
    #expect(found.map { $0.attribution?.speaker } == text.speakers)
    #expect(found.map(\.statement) == [0, 1, 2])
  }

  @Test("one word in capitals before a colon is no transcript")
  func breaking() {
    expect("{Lund} <wrote>: ⟦“BREAKING: The bridge is open again.”⟧", rule: .cueBefore)
  }

  @Test("who is said to have felt it speaks, and not who felt it by their account")
  func governing() {
    expect("{Lund} <said> she felt ⟦“a bit lost”⟧ there.", rule: .cueBefore)
  }

  @Test("according to")
  func accordingTo() {
    expect("The bridge is ⟦“entirely safe,”⟧ <according to> {Ada Lund}.", rule: .accordingTo)
    expect("<According to> {Ada Lund}, the bridge is ⟦“entirely safe”⟧.", rule: .accordingTo)
  }

  @Test("a colon alone")
  func colon() {
    expect("{Lund}: ⟦“The bridge is safe and will stay so.”⟧", rule: .colon)
  }

  @Test("a relative clause")
  func relative() {
    expect("She met Ada Lund, {who} <said> ⟦“it is entirely safe now”⟧.", rule: .cueBefore)
    expect(
      "{Norland}, which <calls> the closure a ⟦“simple repair”⟧, has opened another road.", rule: .cueBefore)
  }

  @Test("halves around “he said” share speaker and statement")
  func halves() {
    let marked = "⟦“The bridge,”⟧ {Lund} <said>, ⟦“is entirely safe.”⟧"
    expect(marked)
    let found = QuotationFinder().quotations(in: MarkedText(marked).text)
    #expect(found.map(\.statement) == [0, 0])
    #expect(found.map { $0.attribution?.rule } == [.cueAfter, .continued])
  }

  @Test("a statement goes on behind its attribution")
  func continued() {
    let marked = "⟦“The bridge is safe,”⟧ {Lund} <said>. ⟦“It will stay so.”⟧"
    expect(marked)
    #expect(QuotationFinder().quotations(in: MarkedText(marked).text).map(\.statement) == [0, 0])
  }

  @Test("two quotations in one sentence have one speaker")
  func shared() {
    let marked = "{Lund} <said> it was ⟦“quite safe”⟧ and ⟦“nearly done”⟧."
    expect(marked)
    #expect(QuotationFinder().quotations(in: MarkedText(marked).text).map(\.statement) == [0, 1])
  }

  @Test("the subject of the sentence where there is no cue")
  func subject() {
    expect("{Lund} was moved by ⟦“so many helping hands”⟧ on the day.", rule: .subject)
  }

  @Test("a paragraph of speech alone belongs to whoever spoke before")
  func floating() {
    let text = MarkedText("⟦“It is safe,”⟧ {Lund} <said> on Monday.\n\n⟦“We worked on it all winter.”⟧")
    let found = QuotationFinder().quotations(in: text.text)
    #expect(found.map { $0.attribution?.rule } == [.cueAfter, .floating])
    #expect(found.last?.attribution?.speaker == text.speakers.first)
  }
}

@Suite("German")
struct GermanTests {
  @Test("the verb may stand before its subject")
  func inverted() {
    expect("In Hult <sagte> {Ada Lund}: ⟦„Die Brücke ist sicher.“⟧", rule: .cueBefore)
  }

  @Test("the verb and its subject end a sentence that reports")
  func afterReport() {
    expect("Die Brücke von Hult sei nach dieser Nacht ⟦„nicht mehr ganz sicher“⟧, <meinte> {Ada Lund}.")
  }

  @Test("so and a name attribute")
  func thus() {
    expect("⟦„Die Brücke ist sicher“⟧, <so> {der Sprecher des Rates}.", rule: .cueInverted)
  }

  @Test("a capital makes no title of a noun, but a noun before it does")
  func kinds() {
    expect("{Lund} <nannte> die Sperrung der Brücke ⟦„Unfug“⟧.")
    expect("Lund las auf der Brücke aus dem Buch ⟪„Die Brücke“⟫ und ging nach Hause.")
  }

  @Test("a single noun is quoted where the sentence reports")
  func reports() {
    expect("Nach der Nacht in Hult hieß es auf der Brücke, dass der Rat ein ⟦„Papiertiger“⟧ sei.")
    expect("Am Morgen lag auf der Brücke von Hult ein ⟪„Papiertiger“⟫ aus der Nacht.")
  }

  @Test("a noun of saying before the marks makes speech of a name")
  func utterances() {
    expect(
      "Auf der Brücke von Hult riefen die Leute Sprüche wie ⟦„Offene Brücken“⟧ und gingen nicht nach Hause.")
    expect("Auf der Brücke von Hult spielte die Gruppe ⟪„Offene Brücken“⟫ und ging nicht nach Hause.")
  }

  @Test("the marks may hold who reports")
  func sources() {
    expect("Laut ⟪„Hulter Bote“⟫ ist die Brücke nach der Nacht nicht mehr sicher.")
    expect("Der ⟪„Hulter Bote“⟫ berichtete am Montag nach dem Fest auf der Brücke nichts mehr davon.")
    expect("⟦„Danke!“⟧ <sagte> {Ada Lund} am Montag nach dem Fest auf der Brücke von Hult.")
    expect("Das berichtete die ⟪„Brückenwoche“⟫ in ihrer Ausgabe vom Montag nach dem Fest auf der Brücke.")
  }

  @Test("what somebody proposes is reported")
  func proposes() {
    expect("Der Rat der Stadt Hult schlug den Leuten vor, ⟦„Brückengelder“⟧ wieder zu erheben.")
    expect("Am Abend schlug der Wind auf der Brücke vor der Stadt gegen ein ⟪„Brückenhaus“⟫ und fiel.")
  }

  @Test("a report goes on in a sentence that begins with a pronoun")
  func goesOn() {
    expect(
      "Der Sprecher sagte auf der Brücke, es sei nichts gesperrt. Sie stellten nur eine ⟦„Durchsicht“⟧ dar.")
    expect("Der Sprecher sagte, es sei nichts gesperrt.\n\nSie stellten auf die Brücke eine ⟪„Durchsicht“⟫.")
  }

  @Test("the wording of a principle is quoted")
  func principles() {
    expect("Das gilt auf der Brücke von Hult als Umsetzung der Leitlinie ⟦„Eine Brücke - zwei Ufer“⟧ im Rat.")
  }

  @Test("two or three words that nobody says are a term")
  func terms() {
    expect(
      "Heute begann mit einem Fest auf der Brücke der Umbau der ⟪„alten Brücken“⟫ von Hult und der Stadt.")
    expect("{Lund} sah auf der Brücke von Hult am Montag eine ⟦„alte Brücke“⟧ vor der Stadt.")
  }

  @Test("an address, another name, a label and a title behind a colon are no speech")
  func names() {
    expect("Das Fest auf der Brücke von Hult war laut ⟪„news.fest.hult.example“⟫ am Montag zu Ende.")
    expect("Der ⟪„Bridge Day“⟫ – auch ⟪„Tag für alte Brücken“⟫ – findet in Hult am Montag statt.")
    expect("Nach dem Fest in Hult abgelehnt ⟪„neue Brücken“⟫: Die Sperrung der Stadt bleibt für immer.")
    expect("Die Leute von Hult und der Stadt kannten nur ein Buch: ⟪„Sie gehen hier hinüber“⟫. Es ist alt.")
  }
}

@Suite("Who is meant")
struct PersonTests {
  /// The persons of the speech quotations of a text.
  private func persons(_ text: String, context: [String] = []) -> [String?] {
    QuotationFinder().quotations(in: text, context: context).filter(\.kind.isSpeech).map {
      $0.attribution?.person
    }
  }

  @Test("a last name means the person of that name")
  func lastName() {
    let text = "Ada Lund opened the bridge on Sunday. “It is safe,” Lund said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test("a family name that comes first, too")
  func familyNameFirst() {
    let text = "Spokesperson Qiu Wen spoke in Hult. “It is safe,” Qiu said."
    #expect(persons(text) == ["Qiu Wen"])
  }

  @Test("a pronoun means the last person whom it fits")
  func pronouns() {
    let text = "Ada Lund met Peter Holm on Sunday. “It is safe,” she said. “It is not,” he said."
    #expect(persons(text) == ["Ada Lund", "Peter Holm"])
  }

  @Test("a role means the person to whom the text gave it")
  func roles() {
    let text =
      "Bridge Union Secretary-General Ada Lund came. Peter Holm left. “It is safe,” the Bridge Union chief said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test("a role that speaks stands for its bearer, so that the pronoun behind it does")
  func roleThenPronoun() {
    let text =
      "Mayor Ada Lund opened the bridge. Engineer Blom Holm spoke in Hult. The mayor said it had taken long. "
      + "“It is safe,” she said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test("a nickname stands inside a name")
  func nickname() {
    let text = "“It is safe,” said the director, Ada “Ditto” Lund, on Sunday. “It is open,” Lund said."
    #expect(persons(text) == ["Ada “Ditto” Lund", "Ada “Ditto” Lund"])
  }

  @Test("a role that the text gave nobody is nobody")
  func strangers() {
    let text = "Ada Lund opened the bridge on Sunday. According to the mate, it is “entirely safe”."
    #expect(persons(text) == [nil])
  }

  @Test("who means the name before it")
  func relative() {
    #expect(persons("He met Ada Lund, who said “it is entirely safe now”.") == ["Ada Lund"])
  }

  @Test("countries and bodies speak as well")
  func bodies() {
    #expect(persons("China called the visit “a clear step back”.") == ["China"])
    #expect(persons("Hult University called the visit “a clear step back”.") == ["Hult University"])
  }

  @Test("the context names people")
  func context() {
    #expect(persons("“It is safe,” Lund said.", context: ["Ada Lund opens the bridge"]) == ["Ada Lund"])
  }

  @Test("skipped parts hold no quotations and name nobody")
  func skipping() {
    let text = "“Noise,” Ada Lund said.\n“It is safe,” Lund said."
    let found = QuotationFinder().quotations(in: text, skipping: [0..<27])
    #expect(found.map { text.words($0.range) } == ["“It is safe,”"])
    #expect(found.map { $0.attribution?.person } == ["Lund"])
  }
}

extension SpeakerTests {
  @Test("nobody and everybody are no persons", arguments: ["Nobody", "No one", "None"])
  func nobody(who: String) {
    let found = QuotationFinder().quotations(in: "\(who) said: “The bridge is safe and will stay so.”")
    #expect(found.map(\.attribution) == [nil])
    let everybody = QuotationFinder().quotations(in: "Everyone said: “The bridge is safe and will stay so.”")
    #expect(everybody.map { $0.attribution?.person } == [nil])
    #expect(everybody.first?.attribution != nil)
  }
}
