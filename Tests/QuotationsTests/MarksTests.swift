import Quotations
import TestSupport
import Testing

@Suite
struct MarksTests {
  @Test(
    arguments: [
      "{Ada Lund} said ⟦“We will rebuild the bridge.”⟧",
      "{Ada Lund} said ⟦\"We will rebuild the bridge.\"⟧",
      "{Ada Lund} said ⟦''We will rebuild the bridge.''⟧",
      "{Ada Lund} said ⟦``We will rebuild the bridge.''⟧",
      "{Ada Lund} said ⟦« We will rebuild the bridge. »⟧",
      "{Ada Lund} said ⟦«We will rebuild the bridge.»⟧",
      "{Ada Lund} said ⟦»We will rebuild the bridge.«⟧",
      "{Ada Lund} said ⟦„We will rebuild the bridge.“⟧",
      "{Ada Lund} said ⟦„We will rebuild the bridge.”⟧",
      "{Ada Lund} said ⟦”We will rebuild the bridge.”⟧",
      "{Ada Lund} said ⟦‹We will rebuild the bridge.›⟧",
      "{Ada Lund} said ⟦「We will rebuild the bridge.」⟧",
      "{Ada Lund} said ⟦『We will rebuild the bridge.』⟧",
      "{Ada Lund} said ⟦＂We will rebuild the bridge.＂⟧", "{Ada Lund} said ⟦❝We will rebuild the bridge.❞⟧",
      "{Ada Lund} said ⟦〝We will rebuild the bridge.〞⟧", "{Ada Lund} said ⟦｢We will rebuild the bridge.｣⟧",
      "{Ada Lund} said ⟦❮We will rebuild the bridge.❯⟧", "⟦《We will rebuild the bridge,》⟧ said {Ada Lund}.",
    ])
  func `every style of double marks`(_ text: String) { expect(text) }

  @Test func `reversed marks quote all the same`() {
    expect("Lund said ⟦”We will rebuild it.“⟧ Nobody answered.")
    expect("⟦” … if she can come, we can,”⟧ Lund said.")
  }

  @Test func `marks of two styles may close one another`() {
    expect("Lund said ⟦“We will rebuild it.\"⟧ Then she left.")
  }

  @Test func `nested marks belong to the outer quotation`() {
    expect("⟦“He told me ‘never again’ and left,”⟧ Lund said.")
    expect("⟦“He told me \"never again\" and left,”⟧ Lund said.")
    expect("⟦''He told me 'never again'''⟧ was all that Lund said.")
    expect("⟦“She wrote “never again” on the wall,”⟧ Lund said.")
  }

  @Test func `signs for feet and inches aren’t marks`() {
    expect("The board was 6' 2\" long. Lund said ⟦\"It fits the gap.\"⟧")
    expect("A 12\" pipe burst on Monday.")
  }

  @Test func `an unclosed quotation ends with its paragraph`() {
    expect("⟦“We will rebuild it, Lund said.⟧\nThe crowd went home.")
  }

  @Test func `a quotation that opens again before it closed ends there`() {
    expect("Lund said, ⟦“We will rebuild it.⟧ ⟦“We will start today.”⟧")
  }

  @Test func `a paragraph that opens with a mark carries the unclosed one on`() {
    let text = MarkedQuotations("Lund said: ⟦“We will rebuild it.⟧\n\n⟦“We will start today.”⟧\n\nHe left.")
      .text
    let found = QuotationFinder().quotations(in: text)
    #expect(found.map(\.statement) == [0, 0])
    #expect(found.map { $0.attribution?.mention.map { text.words($0) } } == ["Lund", "Lund"])
    #expect(found.first.map { text.words($0.interior) } == "We will rebuild it.")
    expect("Lund said: ⟦“We will rebuild it.⟧\n\n⟦“We will start today.”⟧\n\nHe left.")
  }

  @Test func `a closing mark a line later closes what the line before left open`() {
    expect("Lund said: ⟦“We will rebuild⟧\n⟦the bridge.”⟧")
  }

  @Test func `interiors leave the marks out`() {
    let text = "Lund said « oui, demain »."
    let found = QuotationFinder().quotations(in: text)
    #expect(found.map { text.words($0.interior) } == [" oui, demain "])
  }

  @Test(
    arguments: [
      "»|«", "›|‹", "«|»", "« | »", "» | «", "„|“", "„|”", "“|”", "”|”", "‘|’", "’|’", "‚|‘", "\"|\"", "'|'",
      "''|''", "「|」",
      "– »|«", "— «|»", "＂|＂", "❝|❞", "❛|❜", "〝|〞", "《|》", "〈|〉",
    ], ["\n", "\n\n", "\r\n"])
  func `lines that each begin and end with marks are quotations each`(marks: String, between: String) {
    let marks = marks.split(separator: "|")
    let lines = ["We go now.", "No, we stay here and wait.", "Why?"].map { "\(marks[0])\($0)\(marks[1])" }
    let text = lines.joined(separator: between)
    let found = QuotationFinder().quotations(in: text)
    #expect(
      found.map { text.words($0.interior).filter { $0 != " " } } == [
        "Wegonow.", "No,westayhereandwait.", "Why?",
      ])
    #expect(found.map(\.kind) == [.full, .full, .full])
  }

  @Test func `a guillemet may be a bullet`() {
    #expect(QuotationFinder().quotations(in: "» Read more\n» Read less").isEmpty)
  }
}

@Suite
struct SingleMarksTests {
  @Test func `British style quotes in single marks`() {
    expect("⟦‘We will rebuild the bridge,’⟧ {Lund} <said>.")
    expect("⟦'We will rebuild the bridge,'⟧ {Lund} <said>.")
    expect("⟦‘He called it “a wreck” twice,’⟧ {Lund} <said>.")
  }

  @Test func `apostrophes are reported from closing marks`() {
    expect("⟦‘I don’t know the workers’ names, and it’s late,’⟧ {Lund} <said>.")
    expect("The workers' hall and the ’90s are gone, and so is rock ’n’ roll.")
    expect("Lund said ⟦“Get ’em out of the boys’ room.”⟧")
  }

  @Test(
    arguments: [
      "⟦‘Salt ’n’ vinegar is all the dogs’ owners eat,’⟧ {Voss} <said>. ⟦‘Never mind.’⟧",
      "⟦‘Nothin’ doin’,’⟧ {Voss} <said>. ⟦‘We’re goin’ home.’⟧",
      "⟦‘I had ’em in the ’90s, an’ lost ’em,’⟧ {Voss} <said>.",
      "⟦‘’Tis a pint o’ milk,’⟧ {Voss} <said>.",
      "⟦‘Tis late,’⟧ {Voss} <said>.",
      "⟦‘I saw ’im leave ’is ’ouse,’⟧ {Voss} <said>.",
      "⟦‘Rock ‘n’ roll is dead,’⟧ {Voss} <said>.",
      "{Voss} <called> it ⟦‘nothin’ new’⟧ and ⟦‘rock ’n’ roll’⟧.",
      "{Voss} <called> it ⟦‘doin’ time’⟧.",
      "⟦‘It’s the workers’, not ours,’⟧ {Voss} <said>.",
    ], [false, true])
  func `letters left out at either end of a word leave the quotation whole`(curly: String, isStraight: Bool) {
    let marked =
      isStraight ? curly.replacing("‘", with: "'").replacing("’", with: "'") : curly
    // Two apostrophes at the start of a word are one mark unless the line says otherwise.
    expect(marked)
  }
}
