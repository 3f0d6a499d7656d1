import Articles
import TestSupport
import Testing

/// Wrapped lines that look like something else: sentences, cells of a table, list items.
@Suite struct PaddedLineTests {
  private static let plain = """
    Lamp Goes Out at Marrow Point

    The lamp went out at nine. Nobody saw it. The keeper was asleep. He had been up for two nights and heard nothing at all.

    A boat came in late. It struck the mole. Two men swam. “We saw no light,” one said. They were cold. They drank tea.

    Nobody has said who ought to have been awake at the time, or why the second keeper, who is paid by the council, was at \
    a wedding on the other side of the reach.
    """

  @Test(arguments: [38, 44, 50, 56, 64]) func `short sentences`(width: Int) throws {
    let expected = try Reading.outline(Reading.article(Self.plain))
    #expect(try Reading.outline(Reading.article(Wrapped.text(Self.plain, at: width))) == expected)
  }

  @Test(arguments: [30, 36, 48, 60, 72]) func `lines padded with spaces to end at one column`(width: Int)
    throws
  {
    let expected = try Reading.outline(Reading.article(Self.plain))
    let paragraphs = Wrapped.text(Self.plain, at: width).split(separator: "\n\n").map { paragraph in
      let lines = paragraph.split(separator: "\n")
      return (lines.dropLast().map { padded($0, to: width) } + lines.suffix(1).map(String.init))
        .joined(separator: "\n")
    }
    #expect(try Reading.outline(Reading.article(paragraphs.joined(separator: "\n\n"))) == expected)
  }

  /// Spreads the spaces of a line evenly, the wider ones first.
  private func padded(_ line: Substring, to width: Int) -> String {
    let words = line.split(separator: " ")
    let (gaps, spaces) = (words.count - 1, width - words.map(\.count).reduce(0, +))
    guard gaps > 0 else { return String(line) }
    return words.enumerated().map { index, word in
      index == gaps
        ? String(word)
        : word + String(repeating: " ", count: spaces / gaps + (index < spaces % gaps ? 1 : 0))
    }.joined()
  }

  @Test func `a table keeps its lines and its spaces`() throws {
    let rows = [
      "Ferry        Leaves    Crowns", "Marrow Hope  at nine       12", "Reach Queen  at noon        9",
    ]
    let article = try Reading.article("Ferries of the Reach\n\n" + rows.joined(separator: "\n") + "\n")
    #expect(rows.allSatisfy(article.text.contains))
  }

  @Test(arguments: ["-", "+", "–"]) func `a sign of the sentence at the start of a line isn't an item's`(
    sign: String
  ) throws {
    let text = """
      Council Counts Its Lamps

      The council counted nine lamps on the quay \(sign) and four behind the toll house
      \(sign) and then found that nobody had ever written down who was to light them or
      with what they would be paid for it in the winter.
      """
    #expect(try Reading.article(text).blocks.map(\.kind) == [.paragraph])
  }

  @Test func `a single item after a line that is complete stays one`() throws {
    let text = "\(Self.plain)\n\nWhat they bring\n- a lamp for each of the keepers\n"
    #expect(try Reading.article(text).blocks.last?.kind == .item)
  }
}
