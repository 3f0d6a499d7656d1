import Quotations
import Testing

@Suite("Quotation marks")
struct MarksTests {
  @Test(
    "every style of double marks",
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
      "{Ada Lund} said ⟦＂We will rebuild the bridge.＂⟧",
    ])
  func styles(_ text: String) { expect(text) }

  @Test("reversed marks quote all the same")
  func reversed() {
    expect("Lund said ⟦”We will rebuild it.“⟧ Nobody answered.")
    expect("⟦” … if she can come, we can,”⟧ Lund said.")
  }

  @Test("marks of two styles may close one another")
  func mixed() {
    expect("Lund said ⟦“We will rebuild it.\"⟧ Then she left.")
  }

  @Test("nested marks belong to the outer quotation")
  func nested() {
    expect("⟦“He told me ‘never again’ and left,”⟧ Lund said.")
    expect("⟦“He told me \"never again\" and left,”⟧ Lund said.")
    expect("⟦''He told me 'never again'''⟧ was all that Lund said.")
    expect("⟦“She wrote “never again” on the wall,”⟧ Lund said.")
  }

  @Test("signs for feet and inches are no marks")
  func inches() {
    expect("The board was 6' 2\" long. Lund said ⟦\"It fits the gap.\"⟧")
    expect("A 12\" pipe burst on Monday.")
  }

  @Test("an unclosed quotation ends with its paragraph")
  func unclosed() {
    expect("⟦“We will rebuild it, Lund said.⟧\nThe crowd went home.")
  }

  @Test("a quotation that opens again before it closed ends there")
  func reopened() {
    expect("Lund said, ⟦“We will rebuild it.⟧ ⟦“We will start today.”⟧")
  }

  @Test("a paragraph that opens with a mark carries the unclosed one on")
  func paragraphs() {
    let text = MarkedText("Lund said: ⟦“We will rebuild it.⟧\n\n⟦“We will start today.”⟧\n\nHe left.").text
    let found = QuotationFinder().quotations(in: text)
    #expect(found.map(\.statement) == [0, 0])
    #expect(found.map { $0.attribution?.speaker.map { text.words($0) } } == ["Lund", "Lund"])
    #expect(found.first.map { text.words($0.interior) } == "We will rebuild it.")
    expect("Lund said: ⟦“We will rebuild it.⟧\n\n⟦“We will start today.”⟧\n\nHe left.")
  }

  @Test("a closing mark a line later closes what the line before left open")
  func brokenLines() {
    expect("Lund said: ⟦“We will rebuild⟧\n⟦the bridge.”⟧")
  }

  @Test("interiors leave the marks out")
  func interior() {
    let text = "Lund said « oui, demain »."
    let found = QuotationFinder().quotations(in: text)
    #expect(found.map { text.words($0.interior) } == [" oui, demain "])
  }
}

@Suite("Single marks")
struct SingleMarksTests {
  @Test("British style quotes in single marks")
  func british() {
    expect("⟦‘We will rebuild the bridge,’⟧ {Lund} <said>.")
    expect("⟦'We will rebuild the bridge,'⟧ {Lund} <said>.")
    expect("⟦‘He called it “a wreck” twice,’⟧ {Lund} <said>.")
  }

  @Test("apostrophes are told from closing marks")
  func apostrophes() {
    expect("⟦‘I don’t know the workers’ names, and it’s late,’⟧ {Lund} <said>.")
    expect("The workers' hall and the ’90s are gone, and so is rock ’n’ roll.")
    expect("Lund said ⟦“Get ’em out of the boys’ room.”⟧")
  }
}
