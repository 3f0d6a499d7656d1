import Articles
import Quotations
import Testing

@testable import Formats

/// Labels that shorten a name, and whom they mean.
@Suite struct ShortLabelTests {
  @Test func `a short name seen once begins a turn of the person it shortens`() throws {
    let text = """
      Courier: Is the ferry late?

      Pia Nord: It is.

      Courier: How late?

      Nord: An hour.

      Courier: Why?

      Pia Nord: Ice.
      """
    #expect(
      try TranscriptReading.lines(text).suffix(4) == [
        "turn Courier = Courier: How late?", "turn Nord = Pia Nord: An hour.",
        "turn Courier = Courier: Why?", "turn Pia Nord = Pia Nord: Ice.",
      ])
  }

  @Test func `another word before a colon stays within the turn`() throws {
    let text = """
      Courier: Is the ferry late?

      Pia Nord: It is.

      Consequence: nobody sails.

      Courier: How late?

      Pia Nord: An hour.
      """
    #expect(
      try TranscriptReading.lines(text)[1] == "turn Pia Nord = Pia Nord: It is. ¶ Consequence: nobody sails.")
  }

  @Test(arguments: [
    ["PIA NORD", "OLE DAHL", "NORD", "DAHL"], ["Ms. Nord", "Mr. Dahl", "Nord", "DAHL"],
    ["Pia Nord", "Ole Dahl", "Nord", "Dahl"],
  ])
  func `four labels of two people are a conversation`(_ labels: [String]) throws {
    let said = ["The lamp is out.", "Who saw it?", "Nobody did.", "Then light it."]
    let text = "Talk\n\n" + zip(labels, said).map { "\($0): \($1)" }.joined(separator: "\n\n")
    let article = try TranscriptReading.article(text)
    #expect(article.quotations?.map(\.kind) == [.turn, .turn, .turn, .turn])
    #expect(Set(article.quotations?.compactMap(\.attribution?.person) ?? []).count == 2)
  }

  @Test func `terms and facts that shorten each other are no conversation`() throws {
    for text in [
      "Terms\n\nCOLD FRONT: Cold air comes.\n\nDEEP LOW: Air rises.\n\nFRONT: Air masses meet.\n\nLOW: Air rises.\n",
      "The match\n\nHome Goals: 3\n\nAway Shots: 14\n\nGoals: 5\n\nShots: 20\n",
      "Council\n\nMayor Nord: 12 votes\n\nOle Dahl: 7 votes\n\nNord: 3 abstained\n\nDahl: 1 ill\n",
    ] {
      #expect(try TranscriptReading.article(text).quotations?.contains { $0.kind == .turn } == false)
    }
  }

  @Test func `questions and answers at the end of a long text are turns`() throws {
    let text = """
      The ferry has sailed between the islands since the ice went out, and nobody remembers a year without it.

      Its captain has sailed for thirty years, through storms and fog, and once with a cow on deck all night.

      Q. Why?

      A. The cow was ill.

      Q. And now?

      A. It is well.
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn Q = –: Why?", "turn A = –: The cow was ill.", "turn Q = –: And now?", "turn A = –: It is well.",
      ])
  }

  // MARK: Names

  /// Returns the people of the turns below a heading, once each.
  private func people(_ heading: String, _ turns: String) throws -> [String] {
    let article = try TranscriptReading.article("\(heading)\n\n\(turns)")
    var people: [String] = []
    for person in (article.quotations ?? []).filter({ $0.kind == .turn }).compactMap(\.attribution?.person)
    where !people.contains(person) { people.append(person) }
    return people
  }

  @Test(arguments: [
    (
      "A talk with Pia Nord", "Courier: Why?\n\nNord: So.\n\nCourier: Really?\n\nNord: Yes.",
      ["Courier", "Pia Nord"]
    ),
    (
      "A talk\n\nOur guest is Pia Nord", "OLE DAHL: Why?\n\nNORD: So.\n\nDAHL: Oh?\n\nNORD: Yes.",
      ["Ole Dahl", "Pia Nord"]
    ),
    (
      "A talk\n\nBut Pia Nord’s boat sank.", "Courier: Oh?\n\nNord: So.\n\nCourier: Oh?\n\nNord: Yes.",
      ["Courier", "Pia Nord"]
    ),
    ("Hi Pia.", "PIA: Go.\n\nOLE: Yes.\n\nPIA: Good.", ["Pia", "Ole"]),
    (
      "A talk\n\nPoor Pia Nord, as they call Pia Nord, is here.",
      "OLE: Why?\n\nNORD: So.\n\nOLE: Oh?\n\nNORD: Yes.", ["Ole", "Pia Nord"]
    ),
    (
      "A talk\n\nTom Nord, a captain, listened.", "PIA NORD: Why?\n\nOLE: So.\n\nMS. NORD: Oh?\n\nOLE: Yes.",
      ["Pia Nord", "Ole"]
    ),
  ])
  func `a name is found within a line, without greetings`(heading: String, turns: String, expected: [String])
    throws
  {
    #expect(try people(heading, turns) == expected)
  }

  @Test func `who said it is a question, not a speaker`() throws {
    let text = """
      PIA NORD: Who said “it is lost”?

      OLE DAHL: Tom Berg, who said “it is late.”

      PIA NORD: And who wrote “stay”?
      """
    let lines = try TranscriptReading.lines(text).filter { !$0.hasPrefix("turn") }
    #expect(lines.first == "full – = –: “it is lost”")
    #expect(lines.last == "full – = –: “stay”")
  }

  @Test func `a person in capitals and in small letters is one`() throws {
    let text = """
      PIA NORD: “Never,” Dahl said.

      OLE DAHL: I did.

      PIA NORD: You did.
      """
    #expect(try TranscriptReading.lines(text)[1] == "full Dahl = Ole Dahl: “Never,”")
  }
}
