import Articles
import Quotations
import Testing

@testable import Formats

@Suite struct TranscriptTests {
  @Test func `each turn is one statement with all its paragraphs`() throws {
    let text = """
      Hearing on the Harbour Fire

      12 March 2021

      PIA NORD: Good morning. We begin with the fire.

      Then come the boats.

      OLE DAHL: Thank you.

      PIA NORD: Were you there?
      """
    let article = try TranscriptReading.article(text)
    #expect(article.fields.title == "Hearing on the Harbour Fire")
    #expect(article.fields.date?.iso8601 == "2021-03-12")
    #expect(article.provenance.format == .transcript)
    #expect(
      TranscriptReading.lines(of: article) == [
        "turn PIA NORD = Pia Nord: Good morning. We begin with the fire. ¶ Then come the boats.",
        "turn OLE DAHL = Ole Dahl: Thank you.", "turn PIA NORD = Pia Nord: Were you there?",
      ])
    #expect(article.quotations?.map(\.statement) == [0, 1, 2])
    #expect(article.quotations?.allSatisfy { $0.attribution?.rule == .label } == true)
  }

  @Test func `a short label means the known name`() throws {
    let text = """
      Present: Pia Nord, chair; Dr. Ole Dahl

      MS. NORD: We begin.

      DR. DAHL: Good.

      MS. NORD: Very good.

      MR. MCOBAN: Is it?
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn MS. NORD = Pia Nord: We begin.", "turn DR. DAHL = Ole Dahl: Good.",
        "turn MS. NORD = Pia Nord: Very good.", "turn MR. MCOBAN = McOban: Is it?",
      ])
  }

  @Test func `questions and answers mean nobody by name, but the head of an examination says who asks`()
    throws
  {
    let text = """
      Q. Where were you?
      A. At home.
      BY MR. DAHL:
      Q. All night?
      A. Yes.
      THE COURT: Go on.
      BY MS. NORD:
      Q. And where was Ole Dahl?
      A. No.

      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn Q = –: Where were you?", "turn A = –: At home.", "turn Q = Ole Dahl: All night?",
        "turn A = –: Yes.", "turn THE COURT = –: Go on.", "turn Q = Nord: And where was Ole Dahl?",
        "turn A = –: No.",
      ])
  }

  @Test func `an office means the person in parentheses`() throws {
    let text = """
      The Minister for Nets (Pia Nord): I beg to move.

      Column 124

      Mr Ole Dahl (Sandvik East) (Ind): Will she give way?

      The Minister for Nets: I will.

      Mr Dahl: I am grateful.
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn The Minister for Nets = Pia Nord: I beg to move.",
        "turn Mr Ole Dahl = Ole Dahl: Will she give way?", "turn The Minister for Nets = Pia Nord: I will.",
        "turn Mr Dahl = Ole Dahl: I am grateful.",
      ])
  }

  @Test func `a full stop may end a label of the record`() throws {
    let text = """
      Mr. DAHL. Mr. Speaker, I rise today.

      I yield back.

      Ms. NORD of Ohio. I thank the gentleman.

      Mr. DAHL. I yield.
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn Mr. DAHL = Dahl: Mr. Speaker, I rise today. ¶ I yield back.",
        "turn Ms. NORD of Ohio = Nord: I thank the gentleman.", "turn Mr. DAHL = Dahl: I yield.",
      ])
  }

  @Test func `labels may have descriptions and times`() throws {
    let text = """
      [00:00:01] PIA NORD, HOST: Good evening.
      [00:01:02] OLE DAHL (harbour master): Thank you.
      [01:00:03] NORD: Go on.
      """
    let article = try TranscriptReading.article(text)
    #expect(
      TranscriptReading.lines(of: article) == [
        "turn PIA NORD = Pia Nord: Good evening.", "turn OLE DAHL = Ole Dahl: Thank you.",
        "turn NORD = Pia Nord: Go on.",
      ])
    #expect(article.blocks.map(\.time) == [1000, 62_000, 3_603_000])
  }

  @Test func `a name above paragraphs is a label`() throws {
    let text = """
      Pia Nord  0:03
      Welcome. Today we speak about ice.

      Ole Dahl  0:15
      It is good to be here.

      Pia Nord  0:21
      What is ice?
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn Pia Nord = Pia Nord: Welcome. Today we speak about ice.",
        "turn Ole Dahl = Ole Dahl: It is good to be here.", "turn Pia Nord = Pia Nord: What is ice?",
      ])
  }

  @Test func `labels of other languages are read`() throws {
    let text = """
      M. Dahl : La mer est calme.

      Mme Nord : Elle ne l’est jamais.

      M. Dahl : Si.

      Frau Präsidentin Nord: Ruhe, bitte.
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn M. Dahl = Dahl: La mer est calme.", "turn Mme Nord = Nord: Elle ne l’est jamais.",
        "turn M. Dahl = Dahl: Si.", "turn Frau Präsidentin Nord = Nord: Ruhe, bitte.",
      ])
  }

  @Test func `a stage direction is inside a turn only if the turn continues`() throws {
    let text = """
      NORD: We won.

      (Applause.)

      Thank you all.

      DAHL: Hear, hear.

      [Laughter]

      NORD: Good night.
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn NORD = Nord: We won. ¶ (Applause.) ¶ Thank you all.", "turn DAHL = Dahl: Hear, hear.",
        "turn NORD = Nord: Good night.",
      ])
  }

  @Test func `I and you are the two who talk`() throws {
    let text = """
      NORD: I said “go home,” and you said “not yet.” The mayor called it “a waste of ice.”

      DAHL: I said “never.”

      NORD: So you did.
      """
    let lines = try TranscriptReading.lines(text).filter { !$0.hasPrefix("turn") }
    #expect(
      lines == [
        "full I = Nord: “go home,”", "full you = Dahl: “not yet.”",
        "partial The mayor = –: “a waste of ice.”", "full I = Dahl: “never.”",
      ])
  }

  @Test func `a turn may begin with a quotation`() throws {
    let text = "NORD: “Never again,” the captain said.\n\nDAHL: Never?\n\nNORD: Never.\n"
    let article = try TranscriptReading.article(text)
    let quotations = try #require(article.quotations)
    #expect(quotations.map(\.kind) == [.turn, .full, .turn, .turn])
    #expect(quotations[0].range.lowerBound == quotations[1].range.lowerBound)
    #expect(quotations.map(\.statement) == [0, 1, 2, 3])
  }

  @Test func `short turns on separate lines stay apart`() throws {
    let text = """
      ANN: Hi.
      BOB: Hello, how are you doing today?
      ANN: Fine, thanks. It is a long line that runs on and on and on until it gets to the
      next one, because whoever typed it broke all lines at some eighty columns or fewer.
      BOB: Good.
      """
    let turns = try TranscriptReading.lines(text)
    #expect(turns.count == 4)
    #expect(
      turns[2].hasSuffix(
        "to the next one, because whoever typed it broke all lines at some eighty columns or fewer."))
  }

  @Test func `among several people "you" is who spoke before, and in a question who answers`() throws {
    let text = """
      PIA NORD: The ice is thin.

      OLE DAHL: Is it? You said “it holds.”

      BEN ROWE: It does.

      Q: But you said “stay ashore.”

      PIA NORD: I did.
      """
    let lines = try TranscriptReading.lines(text).filter { !$0.hasPrefix("turn") }
    #expect(lines == ["full You = Pia Nord: “it holds.”", "full you = Pia Nord: “stay ashore.”"])
  }

  @Test func `a debate in which nobody speaks twice is known by what follows the names`() throws {
    let text = """
      House of Assembly

      Mr Speaker: Order.

      Pia Nord (Nordvik) (Ind): Will he act?

      The Minister for Ice (Ole Dahl): I will.

      Hon. Members: Hear, hear.
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn Mr Speaker = –: Order.", "turn Pia Nord = Pia Nord: Will he act?",
        "turn The Minister for Ice = Ole Dahl: I will.", "turn Hon. Members = –: Hear, hear.",
      ])
  }
}
