import Quotations
import TestSupport
import Testing

@Suite
struct SignatureTests {
  /// The words, the person and the kind of each quotation found, one line each.
  private func found(_ text: String) -> [String] {
    QuotationFinder().quotations(in: text).map {
      "\(text.words($0.interior)) – \($0.attribution?.person ?? "nobody") – \($0.kind)"
    }
  }

  @Test(
    arguments: [
      "⟦“We never saw it.”⟧ {Greta Voss}, pilot", "⟦“Did you see it?”⟧ {Greta Voss}, 43, Hult",
      "⟦“No.”⟧ ⟦“Never.”⟧ {Captain Greta Voss}, Harbour Guard", "⟦‘We never saw it.’⟧ {Greta Voss}",
    ])
  func `a full name that ends the line after a quotation signs it`(marked: String) {
    expect(marked, rule: .colon)
    expect("The port shut at noon.\n\n\(marked)\n\nThe boats came in.", rule: .colon)
  }

  @Test(
    arguments: [
      "“We never saw it.” Greta Voss left the room.", "“We never saw it.” Hult, Friday",
      "It was dark. “We never saw it.” Hult Harbour, Friday", "“We never saw it.” Mayor",
    ])
  func `words after a quotation that are no name and role don't sign it`(text: String) {
    #expect(QuotationFinder().quotations(in: text).allSatisfy { $0.attribution?.rule != .colon })
  }

  @Test(
    arguments: [
      "⟦“We never saw it.”⟧ — {Greta Voss} (@gvoss) May 5, 2024",
      "⟦“We never saw it.”⟧ – {Greta Voss} (@gvoss) on X",
      "⟦\"We never saw it.\"⟧ -- {Greta Voss}, via Mastodon, 5 May 2024",
      "⟦''We never saw it.''⟧ - {Greta Voss}, head teacher",
      "⟦‘We never saw it.’⟧ ―{Greta Voss}",
      "⟦«We never saw it.»⟧ — {Greta Voss}, Hult",
      "⟦»We never saw it.«⟧ – {Greta Voss}",
      "⟦„We never saw it.“⟧ – {Greta Voss}, who runs the inn",
      "⟦「We never saw it.」⟧ – {Greta Voss}",
      "• ⟦“No.”⟧ – {Greta Voss}, pilot",
      "⟦“No.”⟧ ({Greta Voss}, pilot)",
      "⟦“No.”⟧ ({Greta Voss})",
      "* ⟦“No.”⟧ ({Greta Voss}, 43).",
      "⟦“No.”⟧ ~ {Greta Voss}",
      "⟦“No.”⟧\n~ {Greta Voss}",
      "⟦“No.”⟧ — {Greta Voss} 🌊 (@gvoss) 3h",
      "- {Greta Voss}, dyker: ⟦“No.”⟧", "1) {Greta Voss} – ⟦“No.”⟧",
      "1) ⟦“No.”⟧ – {Greta Voss}, pilot",
      "{Greta Voss}, pilot: ⟦“No.”⟧",
    ])
  func `a dash and a name sign a quotation, whatever follows the name`(marked: String) throws {
    expect(marked, rule: .colon)
    let quotation = try #require(QuotationFinder().quotations(in: MarkedQuotations(marked).text).first)
    #expect(quotation.kind == .full)
    #expect(quotation.attribution?.person == "Greta Voss")
    let sure = try #require(quotation.attribution?.leastConfidence)
    #expect(sure > 0.7)
  }

  @Test func `a name that goes on to do something signs nothing`() {
    let found = QuotationFinder().quotations(in: "“It was a wreck” — Greta Voss left the room.")
    #expect(found.first?.attribution?.rule != .colon)
  }

  @Test func `brackets sign only with a person’s name`() {
    #expect(found("“No.” (Hult Courier)").allSatisfy { $0.contains("nobody") })
    #expect(found("“No.” (See page 4)").allSatisfy { $0.contains("nobody") })
  }

  @Test func `titles with their authors aren’t speech`() {
    #expect(
      found("• “The Long Dam” – Greta Voss\n• “A Night at Sea” – Emil Rask") == [
        "The Long Dam – Greta Voss – title", "A Night at Sea – Emil Rask – title",
      ])
  }

  @Test func `a signature in a line of its own signs the paragraphs above it`() {
    #expect(
      found("The dam broke.\n\n“We saw it. It was loud.”\n\n“We ran.”\n\n— Greta Voss, pilot") == [
        "We saw it. It was loud. – Greta Voss – full", "We ran. – Greta Voss – full",
      ])
    #expect(
      found("“We saw it.”\n– Greta Voss\n\n“We ran.”\n– Emil Rask") == [
        "We saw it. – Greta Voss – full", "We ran. – Emil Rask – full",
      ])
    #expect(found("The letter said:\n\n“We ran.”\n\n— Emil Rask") == ["We ran. – Emil Rask – full"])
  }

  @Test(
    arguments: [
      "Greta Voss, pilot|Emil Rask, 61, cook", "Greta Voss (43)|Emil Rask (61)",
      "Greta Voss\nPilot|Emil Rask\nCook",
      "Greta Voss\nDyker, Hult|Emil Rask\nNetmaker, Sund",
    ],
    ["\n", "\n\n"])
  func `names in lines above quotations are who said them`(names: String, gap: String) {
    let names = names.split(separator: "|")
    #expect(
      found("We asked on the dam.\n\n\(names[0])\(gap)“It leaks.”\n\n\(names[1])\(gap)“I swim.”") == [
        "It leaks. – Greta Voss – full", "I swim. – Emil Rask – full",
      ])
  }

  @Test func `names in capitals above quotations are who said them, whether or not a list has them`() {
    #expect(
      found("The dam broke.\n\nQUILLO VOSS\n“It leaks.”\n\nXOLA RASK\n“I swim.”") == [
        "It leaks. – QUILLO VOSS – full", "I swim. – XOLA RASK – full",
      ])
  }

  @Test func `names in lines below quotations are who said them`() {
    #expect(
      found("“It leaks.”\nGreta Voss, pilot\n\n“I swim.”\nEmil Rask, cook") == [
        "It leaks. – Greta Voss – full", "I swim. – Emil Rask – full",
      ])
  }

  @Test(
    arguments: [
      "The Long Dam\n\n“It leaks, and it will break.”\n\nThe crowd went home.",
      "Greta Voss Returns\n\n“It leaks, and it will break.”\n\nThe crowd went home.",
      "Dam Plan\n\n“It leaks, and it will break.”\n\nHult Council\n\nThe crowd went home.",
    ])
  func `headings aren’t speakers`(text: String) {
    #expect(found(text) == ["It leaks, and it will break. – nobody – full"])
  }
}

@Suite
struct AliasTests {
  @Test(
    arguments: [
      "{A pilot} who gave her name only as ⟪“Wren”⟫ said the dam was ⟦“a sieve”⟧.",
      "{A pilot} better known as ⟪«Old Wren»⟫ said the dam was ⟦«a sieve»⟧.",
      "{The pilot}, nicknamed ⟪\"Wren\"⟫, said the dam was ⟦\"a sieve\"⟧.",
      "{The pilot} goes by ⟪''Wren''⟫ and says the dam is ⟦''a sieve''⟧.",
      "{A pilot}, who asked to be called ⟪‘Wren’⟫, said the dam was ⟦‘a sieve’⟧.",
      "⟦“It is a sieve,”⟧ said {a pilot} identified only as ⟪“W.”⟫",
      "⟦“It is a sieve,”⟧ said {a pilot} who calls herself ⟪“Ms Wren”⟫.",
      "{The man} they call ⟪“the Wren”⟫ said the dam was ⟦“a sieve”⟧.",
      "{A pilot} who only gave a first name, ⟪“Wren”⟫, said the dam was ⟦“a sieve”⟧.",
      "{A pilot} by the name of ⟪“Wren”⟫ said the dam was ⟦“a sieve”⟧.",
      "{A pilot} whose nickname is ⟪“Wren”⟫ said the dam was ⟦“a sieve”⟧.",
      "{A pilot} who introduced herself as ⟪“Wren”⟫ said the dam was ⟦“a sieve”⟧.",
    ])
  func `a name someone goes by isn’t speech, and whoever has it speaks on`(marked: String) {
    expect(marked)
  }

  @Test func `what someone calls someone is speech`() {
    expect("{Voss} <called> himself ⟦“a tired old pilot”⟧ on Sunday.")
    expect("{Voss} <called> the dam ⟦“a sieve”⟧.")
  }

  @Test func `a name in marks that comes again is a speaker`() {
    let text = "A pilot known as “Wren” came. “Wren” said the dam was “a sieve”. Wren said it was “a shame”."
    let found = QuotationFinder().quotations(in: text)
    #expect(found.map(\.kind) == [.title, .title, .partial, .partial])
    #expect(found.filter(\.kind.isSpeech).map { $0.attribution?.person } == ["Wren", "Wren"])
  }
}
