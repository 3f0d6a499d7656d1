import Bookmarks
import Quotations
import TestSupport
import Testing

/// Corrections applied to what the finder finds.
@Suite struct CorrectedTests {
  private func passage(_ marked: String) throws -> (text: String, range: Range<Int>) {
    let text = MarkedText(marked)
    return (text.text, try #require(text.ranges.first))
  }

  /// Returns a line for each quotation in a text, with the words between ⟦ and ⟧ corrected.
  private func corrected(_ marked: String, _ rulings: Correction.Ruling...) throws -> [String] {
    let (text, range) = try passage(marked)
    let corrections = rulings.map { PlacedCorrection(range: range, ruling: $0) }
    let quotations = QuotationFinder().quotations(in: text).corrected(by: corrections, in: text)
    for (first, second) in zip(quotations, quotations.dropFirst()) {
      #expect(first.range.upperBound <= second.range.lowerBound)
    }
    return quotations.map { quotation in
      func words(_ range: Range<Int>?) -> String {
        range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? "-"
      }
      let attribution = quotation.attribution
      let facts = [
        "\(quotation.statement)", quotation.kind.rawValue, words(quotation.range), attribution?.person ?? "-",
        words(attribution?.mention), words(attribution?.cue), attribution?.rule.rawValue ?? "-",
      ]
      return facts.joined(separator: " | ")
    }
  }

  @Test func `a speaker is named for all parts of a statement`() throws {
    let lines = try corrected(
      "Kwame Holm met Ada Lund. ⟦“The glass is falling,”⟧ Lund said, “and the wind is rising.”",
      .speaker("Kwame Holm"))
    #expect(
      lines == [
        "0 | full | “The glass is falling,” | Kwame Holm | Kwame Holm | - | corrected",
        "0 | full | “and the wind is rising.” | Kwame Holm | Kwame Holm | - | corrected",
      ])
  }

  @Test func `words that attribute stay where only their meaning was wrong`() throws {
    let lines = try corrected(
      "Kwame Holm met Ivo Lund.\n\n⟦“The glass is falling.”⟧ he said.", .speaker("Kwame Holm"))
    #expect(lines == ["0 | full | “The glass is falling.” | Kwame Holm | Kwame Holm | said | corrected"])
  }

  @Test func `words that attribute stay where they stand beside the speaker`() throws {
    let lines = try corrected("⟦“The glass is falling,”⟧ Kwame Holm told Ada Lund.", .speaker("Holm"))
    #expect(lines == ["0 | full | “The glass is falling,” | Holm | Holm | told | corrected"])
  }

  @Test(arguments: [
    ("Holm came. Lund came.\n\n⟦“The glass is falling.”⟧ Holm left.", "Ada Holm", "Holm"),
    ("Ada Holm came. Holm sat.\n\n⟦“The glass is falling.”⟧ Lund left.", "Ada Holm", "Holm"),
    ("Lund came.\n\n⟦“The glass is falling.”⟧\n\nAda Holm left.", "Ada Holm", "Ada Holm"),
    ("Holmes came.\n\n⟦“The glass is falling.”⟧ he said.", "Ada Holm", "-"),
    ("“Holm!” cried Lund.\n\n⟦“The glass is falling.”⟧ he said.", "Ada Holm", "-"),
  ])
  func `the speaker is named where the text names them`(marked: String, name: String, mention: String) throws
  {
    let line = try #require(try corrected(marked, .speaker(name)).last)
    #expect(line.contains("| \(name) | \(mention) |"))
  }

  @Test func `no one takes the speaker away`() throws {
    let lines = try corrected("⟦“The glass is falling,”⟧ Ada Lund said, “fast.”", .nobody)
    #expect(lines.allSatisfy { $0.hasSuffix("| - | - | - | -") })
    #expect(lines.count == 2)
  }

  @Test func `what isn’t speech is not shown as speech`() throws {
    let lines = try corrected(
      "⟦“The glass is falling,”⟧ Ada Lund said. “It is late,” Ivo Holm said.", .notSpeech)
    #expect(lines.first == "0 | scare | “The glass is falling,” | - | - | - | -")
    #expect(lines.last?.hasPrefix("1 | full | “It is late,” | Ivo Holm") == true)
  }

  @Test func `the later of two corrections holds`() throws {
    let text = "⟦“The glass is falling,”⟧ Ada Lund said."
    #expect(try corrected(text, .nobody, .speaker("Ivo")).first?.contains("| Ivo | - |") == true)
    #expect(try corrected(text, .speaker("Ivo"), .nobody).first?.contains("Ivo") == false)
    #expect(try corrected(text, .notSpeech, .speaker("Ivo")).first?.hasPrefix("0 | full |") == true)
  }

  @Test(arguments: [
    (
      "“Late,” Ivo Holm said. Lund wrote: ⟦The glass is falling.⟧ “Far,” Eva Holm said.",
      "1 | full | The glass is falling."
    ),
    ("Ada Lund calls it ⟦a falling glass⟧ every day.", "0 | partial | a falling glass"),
    ("Lund: ⟦The glass is falling. “It” is late.⟧", "0 | full | The glass is falling. “It” is late."),
    ("Lund saw the so-called ⟦“experts”⟧ leave.", "0 | partial | “experts”"),
    ("Lund saw the so-called “⟦experts⟧” leave.", "0 | partial | “experts”"),
  ])
  func `a passage becomes a quotation`(marked: String, expected: String) throws {
    let lines = try corrected(marked, .speaker("Ada Lund"))
    #expect(lines.contains { $0.hasPrefix(expected + " | Ada Lund") }, "\(lines)")
    let numbers = lines.compactMap { $0.first?.wholeNumberValue }
    #expect(numbers == Array(lines.indices))
  }

  @Test func `a passage over paragraphs has a part in each`() throws {
    let lines = try corrected(
      "Lund wrote:\n\n⟦Dear all.\n\nThe glass is falling.\n⟧\nYours", .speaker("Lund"))
    #expect(lines.map { $0.prefix(12) } == ["0 | full | D", "0 | full | T"])
  }

  @Test func `marks are not among the words`() throws {
    let (text, range) = try passage("Lund wrote ⟦«Dear all»⟧.")
    let correction = PlacedCorrection(range: range, ruling: .speaker("Lund"))
    let made = try #require([Quotation]().corrected(by: [correction], in: text).first)
    #expect(made.interior == range.lowerBound + 2..<range.upperBound - 2)
    #expect(made.attribution?.confidence == 1)
  }

  @Test(arguments: [
    ("Nothing ⟦is⟧ said.", Correction.Ruling.nobody), ("Nothing ⟦is⟧ said.", .notSpeech),
    ("Nothing ⟦⟧is said.", .speaker("Lund")), ("Nothing⟦ \n ⟧is said.", .speaker("Lund")),
  ])
  func `where there is nothing to correct, nothing is`(marked: String, ruling: Correction.Ruling) throws {
    #expect(try corrected(marked, ruling) == [])
  }

  @Test func `a place outside of the text does no harm`() {
    let correction = PlacedCorrection(range: 3..<99, ruling: .speaker("Lund"))
    #expect([Quotation]().corrected(by: [correction], in: "“Yes”") == [])
  }

  @Test(arguments: [Correction.Ruling.speaker("Lund"), .nobody, .notSpeech])
  func `a ruling is read as it is written`(ruling: Correction.Ruling) {
    #expect(Correction.Ruling(name: ruling.name, speaker: ruling.speaker) == ruling)
  }

  @Test func `a speaker without a name isn’t a ruling`() {
    #expect(Correction.Ruling(name: "speaker", speaker: " ") == nil)
    #expect(Correction.Ruling(name: "speaker", speaker: nil) == nil)
    #expect(Correction.Ruling(name: "else", speaker: "Lund") == nil)
  }
}

/// Corrections of a turn and of what is inside it.
@Suite struct CorrectedTurnTests {
  private let text = "NORD: He said “no.” So be it."
  private let quotations = [
    Quotation(range: 6..<33, interior: 6..<33, kind: .turn, statement: 0),
    Quotation(range: 14..<23, interior: 17..<20, kind: .full, statement: 1),
  ]

  private func people(correcting range: Range<Int>) -> [String?] {
    let correction = PlacedCorrection(range: range, ruling: .speaker("Ada Lund"))
    return quotations.corrected(by: [correction], in: text).map { $0.attribution?.person }
  }

  @Test func `a turn is corrected without what stands inside it`() {
    #expect(people(correcting: 6..<33) == ["Ada Lund", nil])
  }

  @Test func `what stands inside a turn is corrected without it`() {
    #expect(people(correcting: 14..<23) == [nil, "Ada Lund"])
  }
}
