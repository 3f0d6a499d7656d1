import Articles
import Quotations
import Testing

/// A text that a program wrapped is read like the original, at any width.
@Suite struct WrappingTests {
  static let text = """
    Toll House at Ostrava Reach Gets a Second Lamp

    By Wendel Oakhurst
    7 May 2025

    OSTRAVA REACH — The toll house, which has had one lamp since the bridge was built, was given a second on Tuesday. \
    Nobody had asked for it, and the keeper was not told until it came. “I have one pair of eyes,” said Delphine Marrow, \
    who has kept the house for thirty-one years, “and they have never needed more light than there is.”

    What it cost

    The lamp cost 412 crowns, as the council’s minutes show, and the post on which it stands another 96. "We bought it \
    second-hand, at a well-known yard in Little-Marrow-on-Reach," said Petra Lowe. She added that nobody would be asked to \
    pay for it twice.

    In the long run, Marrow says, it will be switched off. ‘A lamp is like a guest,’ she told us. ‘You are glad of it, and \
    then you would like to sleep.’ The council meets again on 14. June.
    """

  /// The paragraphs of the text that are longer than a line.
  private var paragraphs: [String] {
    Self.text.split(separator: "\n").map(String.init).filter { $0.count > 140 }
  }

  /// Returns what was read from a text, as lines that can be compared.
  private func reading(_ text: String) throws -> [String] {
    let article = try Reading.article(text)
    let quotations = (article.quotations ?? []).map {
      "\($0.kind): \(Reading.words($0.range, of: article.text))"
    }
    return ["title: \(article.fields.title)"] + Reading.outline(article) + quotations
  }

  @Test(arguments: 20...100)
  func `any width`(_ width: Int) throws {
    let expected = try reading(Self.text)
    #expect(try reading(Wrapped.text(Self.text, at: width)) == expected)
    #expect(
      try reading(Wrapped.text(Self.text, at: width, indent: 3)) == expected, "with indented paragraphs")
  }

  /// The samples take turns, so that all widths together take no longer than a few.
  @Test func `any sample at any width`() throws {
    let samples = try Wrapped.samples()
    let turns = 4
    for (number, (name, text)) in samples.enumerated() {
      let expected = try reading(text)
      for width in stride(from: 20 + number % turns, through: 100, by: turns) {
        #expect(try reading(Wrapped.text(text, at: width)) == expected, "\(name) at \(width)")
      }
    }
  }

  @Test(
    arguments: [
      (72, 60), (72, 66), (72, 50), (80, 72), (65, 40), (76, 70), (80, 60), (60, 36), (100, 76), (72, 32),
    ])
  func `wrapped twice`(_ first: Int, _ second: Int) throws {
    for (name, text) in try Wrapped.samples() + [("text", Self.text)] {
      let twice = Wrapped.text(Wrapped.text(text, at: first), at: second)
      #expect(try reading(twice) == reading(text), "\(name)")
    }
  }

  @Test(arguments: [24, 30, 40, 60, 72])
  func `quoted mail`(_ width: Int) throws {
    let body = paragraphs.joined(separator: "\n\n")
    let quoted = Wrapped.text(body, at: width, prefix: "> ")
    #expect(
      try Reading.outline(Reading.article("What she wrote\n\n" + quoted))
        == body.split(separator: "\n").map { "quote: \($0)" })
  }

  @Test func `list items are joined and kept apart`() throws {
    let items = (1...4).map { number in
      "\(number). The council has looked at the bill of the toll house and found that it is right in every line of it."
    }
    let text = "The bill\n\n" + paragraphs.suffix(2).joined(separator: "\n\n") + "\n\n"
    for width in [24, 36, 50, 72] {
      let list = items.map { Wrapped.text($0, at: width) }.joined(separator: "\n")
      let article = try Reading.article(Wrapped.text(text, at: width) + list)
      #expect(Reading.outline(article).suffix(4) == items.map { "item: \($0)" }[...], "\(width) columns")
    }
  }

  // MARK: Lines that an author ended

  @Test(
    arguments: [
      """
      The lamp is lit, the ferry late,
      The keeper sits beside the gate,
      And counts the boats that never come
      With nothing but a wooden thumb.

      The tide goes out, the tide comes in,
      The walls of every house are thin,
      And someone in the upper town
      Has put the last umbrella down.
      """,
      """
      we counted the boats
      until the lamp went out and the harbour
      was only a sound
      of chains
      and somebody laughing about the weather
      in another kitchen
      """,
      "Petra Lowe\nReach Ferries Limited\n14 Toll House Lane\nOstrava Reach RX4 2BD\n020 5550 1234",
      """
      Lowe: Did you see the lamp on Tuesday?
      Marrow: I see it every night, and so do you.
      Lowe: Was it lit?
      Marrow: It was not.
      Lowe: Then what did you see, if it was dark and late?
      Marrow: I saw that it was dark.
      """,
      "Lamp    412\nPost     96\nPaint    12\nLabour  204",
      "Lamp\t412 crowns\nPost\t96 crowns\nPaint\t12 crowns\nLabour\t204 crowns",
      """
      Second Lamp for Toll House After Vote in Council
      Ferry Line Buys Two Boats and Sells Three
      Keeper Says That One Lamp Is Quite Enough for Her
      School Bus Runs Again From Thursday
      """,
      """
      “One lamp was enough for my mother,” she said to us on Monday.
      The council thinks otherwise.
      “It is dark out there, and the road is wet,” said Lowe.
      Neither of them has a car.
      """,
    ])
  func `lines of their own`(_ lines: String) throws {
    let wanted = lines.replacing("\t", with: " ").split(separator: "\n").map { "paragraph: \($0)" }
    #expect(try Reading.outline(Reading.article("The lamp\n\n" + lines)) == wanted)
    let body = paragraphs.joined(separator: "\n\n")
    for width in [64, 72, 80] {
      let wrapped = Wrapped.text(body, at: width)
      let article = try Reading.article("The lamp\n\n\(wrapped)\n\n\(lines)\n\n\(wrapped)\n")
      #expect(
        Reading.outline(article).dropFirst(3).dropLast(3) == wanted[...], "in a text of \(width) columns")
    }
  }

  @Test func `long lines are paragraphs`() throws {
    let article = try Reading.article("The lamp\n" + paragraphs.joined(separator: "\n"))
    #expect(Reading.outline(article) == paragraphs.map { "paragraph: \($0)" })
  }

  // MARK: Words that a line end divides

  @Test(
    arguments: [
      ("the cap\u{AD}\ntain and", "the cap\u{AD}tain and"),
      ("the cap\u{AD} \n  tain and", "the cap\u{AD}tain and"),
      ("a well-\nknown yard", "a well-known yard"),
      ("in North-\nand South-Reach", "in North- and South-Reach"),
      ("Nord-\nund Südufer", "Nord- und Südufer"), ("he said –\nand left", "he said – and left"),
      ("he said—\nand left", "he said—and left"), ("she said -\nand left", "she said - and left"),
    ])
  func `divided words`(_ divided: String, whole: String) throws {
    let before = "The keeper of the toll house at the bridge was asked about"
    let after = "that nobody there had seen before it came down the river with the\nferry on Tuesday."
    let article = try Reading.article("The lamp\n\n\(before) \(divided) \(after)")
    #expect(article.text == "\(before) \(whole) \(after)".replacing("\n", with: " "))
  }

  @Test func `a soft hyphen joins in any text`() throws {
    let article = try Reading.article("The lamp\n\nThe cap\u{AD}\ntain\n\nslept.\u{AD}\n\nNobody woke her.")
    #expect(article.text == "The cap\u{AD}tain\n\nslept.\u{AD}\n\nNobody woke her.")
  }
}
