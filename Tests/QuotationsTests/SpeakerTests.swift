import Quotations
import Testing

@Suite
struct SpeakerTests {
  @Test(arguments: ["carp", "posit", "bristle", "natter"])
  func `an unlisted verb after an example between commas has a subject`(verb: String) {
    expect("{Porters}, like Ada Lund, <\(verb)> that the lift is ⟦“for guests only”⟧.")
  }

  @Test func `a cue after the quotation`() {
    expect("⟦“The bridge is safe,”⟧ {Lund} <said>.", rule: .cueAfter)
    expect("⟦“Is it safe?”⟧ {she} <asked>.", rule: .cueAfter)
    expect("⟦“It is safe,”⟧ {Ada Lund}, the mayor of Hult, <said>.", rule: .cueAfter)
    expect("⟦“It is safe,”⟧ {the mayor} <has repeatedly said>.", rule: .cueAfter)
    expect("The bridge is ⟦“a wreck”⟧ for both towns, {Lund} <said>.", rule: .cueAfter)
  }

  @Test func `the verb before the speaker`() {
    expect("⟦“The bridge is safe,”⟧ <said> {Ada Lund}, the mayor.", rule: .cueInverted)
  }

  @Test func `a cue before the quotation`() {
    expect("{Lund} <said>: ⟦“The bridge is safe.”⟧", rule: .cueBefore)
    expect("{Lund} <said> that the bridge was ⟦“entirely safe”⟧.", rule: .cueBefore)
    expect("{Lund} <called> it ⟦“a disgrace”⟧.", rule: .cueBefore)
    expect("{Lund}, who grew up near the river in Hult, <called> it ⟦“a disgrace”⟧.", rule: .cueBefore)
    expect("{Lund}, asked about the bridge, <said> it was ⟦“entirely safe”⟧.", rule: .cueBefore)
    expect("{Lund} praised the council, <adding> that the work was ⟦“nearly done”⟧.", rule: .cueBefore)
    expect("After talks in Hult, {Lund} <said> the work was ⟦“nearly done”⟧.", rule: .cueBefore)
  }

  @Test func `a participle that begins the sentence has the subject after the quotation`() {
    expect("<Calling> the bridge ⟦“a disgrace”⟧, {Lund} voted against it.", rule: .cueBefore)
    expect(
      "Alarmed by the flood, {Ada Lund}, the mayor, <said> it was ⟦“a test for us all”⟧.", rule: .cueBefore)
  }

  @Test func `what stands between dashes or after a place does not speak`() {
    expect("{Ada Lund} — a sailor from Hult — <says> the bridge is ⟦“a good thing”⟧.", rule: .cueBefore)
    expect(
      "{Ada Lund of Lower Hult}, South Carolina <says> the bridge is ⟦“a good thing”⟧.", rule: .cueBefore)
    expect(
      "{His critics in Hult}, many of them old, <argue> that Lund is ⟦“a lost cause”⟧.", rule: .cueBefore)
  }

  @Test func `a phrase may part a participle from its helping verb`() {
    expect("Lund, {who} has in the past <described> it as ⟦“a disgrace”⟧, came.", rule: .cueBefore)
  }

  @Test func `words for several between a subject and its verb aren’t a subject`() {
    expect(
      "{Ada Lund and Peter Holm} both <denounced> the ⟦“empty promises”⟧ of the council.", rule: .cueBefore)
  }

  @Test func `a verb that reports a clause of its own does not attribute the quotation before it`() {
    expect(
      "Although {Lund} <admitted> that they had ⟦“been slow,”⟧ Holm said the work was done.", rule: .cueBefore
    )
  }

  @Test func `a transcript names who speaks inside the marks`() {
    let text = MarkedQuotations(
      "The interview:\n\n⟦“{LUND}: The bridge is safe.⟧\n\n⟦“{HOLM}: Is it open?⟧\n\n⟦“{LUND}: Not yet.”⟧")
    let found = QuotationFinder().quotations(in: text.text)
    #expect(found.map(\.range) == text.speech)
    #expect(found.map { $0.attribution?.mention } == text.mentions)
    #expect(found.map(\.statement) == [0, 1, 2])
  }

  @Test func `one word in capitals before a colon isn’t a transcript`() {
    expect("{Lund} <wrote>: ⟦“BREAKING: The bridge is open again.”⟧", rule: .cueBefore)
  }

  @Test func `who is said to have felt it speaks, and not who felt it by their account`() {
    expect("{Lund} <said> she felt ⟦“a bit lost”⟧ there.", rule: .cueBefore)
  }

  @Test func `according to`() {
    expect("The bridge is ⟦“entirely safe,”⟧ <according to> {Ada Lund}.", rule: .accordingTo)
    expect("<According to> {Ada Lund}, the bridge is ⟦“entirely safe”⟧.", rule: .accordingTo)
  }

  @Test func `a colon alone`() {
    expect("{Lund}: ⟦“The bridge is safe and will stay so.”⟧", rule: .colon)
  }

  @Test func `a relative clause`() {
    expect("She met Ada Lund, {who} <said> ⟦“it is entirely safe now”⟧.", rule: .cueBefore)
    expect(
      "{Norland}, which <calls> the closure a ⟦“simple repair”⟧, has opened another road.", rule: .cueBefore)
  }

  @Test func `halves around “he said” share speaker and statement`() {
    let marked = "⟦“The bridge,”⟧ {Lund} <said>, ⟦“is entirely safe.”⟧"
    expect(marked)
    let found = QuotationFinder().quotations(in: MarkedQuotations(marked).text)
    #expect(found.map(\.statement) == [0, 0])
    #expect(found.map { $0.attribution?.rule } == [.cueAfter, .continued])
  }

  @Test func `a statement goes on after its attribution`() {
    let marked = "⟦“The bridge is safe,”⟧ {Lund} <said>. ⟦“It will stay so.”⟧"
    expect(marked)
    #expect(QuotationFinder().quotations(in: MarkedQuotations(marked).text).map(\.statement) == [0, 0])
  }

  @Test func `two quotations in one sentence have one speaker`() {
    let marked = "{Lund} <said> it was ⟦“quite safe”⟧ and ⟦“nearly done”⟧."
    expect(marked)
    #expect(QuotationFinder().quotations(in: MarkedQuotations(marked).text).map(\.statement) == [0, 1])
  }

  @Test func `the subject of the sentence if there is no cue`() {
    expect("{Lund} was moved by ⟦“so many helping hands”⟧ on the day.", rule: .subject)
  }

  @Test func `a paragraph of speech alone belongs to whoever spoke before`() {
    let text = MarkedQuotations("⟦“It is safe,”⟧ {Lund} <said> on Monday.\n\n⟦“We worked on it all winter.”⟧")
    let found = QuotationFinder().quotations(in: text.text)
    #expect(found.map { $0.attribution?.rule } == [.cueAfter, .floating])
    #expect(found.last?.attribution?.mention == text.mentions.first)
  }
}

extension SpeakerTests {
  @Test(arguments: ["Nobody", "No one", "None"])
  func `no one and everybody aren’t people`(who: String) {
    let found = QuotationFinder().quotations(in: "\(who) said: “The bridge is safe and will stay so.”")
    #expect(found.map(\.attribution) == [nil])
    let everybody = QuotationFinder().quotations(in: "Everyone said: “The bridge is safe and will stay so.”")
    #expect(everybody.map { $0.attribution?.person } == [nil])
    #expect(everybody.first?.attribution != nil)
  }

  @Test func `a verb after an adverb makes no insertion of the verb of saying`() {
    expect("{Ada Lund}, the mayor, <said> Monday the new road barely leaves the harbour ⟦“dry”⟧.")
    expect("{Ada Lund}, asked again, later <said> the new road leaves the harbour ⟦“dry”⟧.")
  }

  @Test func `a verb of saying that has a clause after it isn’t an insertion, whatever commas follow`() {
    expect("{The mayor, Ada Lund}, <said> that the boat of Peter Holm, a sailor, sank ⟦“in calm water.”⟧")
    expect("{Lund}, told that the bridge was open, <called> it ⟦“a good day.”⟧")
  }

  @Test func `a clause about a thing ends before the verb of saying`() {
    expect("{Ada Lund}, on a bridge that crossed the harbour, <said> the water was ⟦“calm again.”⟧")
    expect("{Lund} <said> that armed men were ⟦“dangerous.”⟧")
  }

  @Test func `who is named after the second of two quotations said the first one, too`() {
    expect("The road is ⟦“a long walk”⟧ and ⟦“worth it,”⟧ {Ada Lund}, the harbour master, <said>.")
  }

  @Test(
    arguments: [
      "{The former first lady} <said> it was ⟦“a mistake”⟧ to go.",
      "{The old baker and mayor} <said> it was ⟦“a mistake”⟧ to go.",
      "As {Lund} <put it> in a letter to Peter Holm in July, the bridge is ⟦“a wreck that no one wants”⟧.",
      "{Peter Holm}, the chief executive of Hult Media -- the company that owns the Echo, which is also printed in "
        + "Sund -- <told> me, ⟦“We are doing well this year.”⟧",
      "{Ada Lund} — the first woman to run the port and, for a time, the bank — <called> the dam ⟦“far too low”⟧.",
    ])
  func `a subject is found behind what explains it`(marked: String) { expect(marked) }
}
