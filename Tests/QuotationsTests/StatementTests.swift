import TestSupport
import Testing

@testable import Quotations

/// Quotations that belong together.
@Suite struct StatementTests {
  /// Returns the statements that the finder sees in a text, each as the words of its parts.
  private func statements(_ text: String) -> [[String]] {
    Statement.statements(of: QuotationFinder().quotations(in: text)).map { statement in
      statement.parts.map { text.words($0.range) }
    }
  }

  @Test func `the halves around he said are one statement`() {
    let text = "“The harbour is open,” Orla Finch said. “It stays open.”\n\n“No comment,” said Ines Roth."
    #expect(statements(text) == [["“The harbour is open,”", "“It stays open.”"], ["“No comment,”"]])
  }

  @Test func `the paragraphs of a long statement are one statement`() {
    let text = "Orla Finch said: “We rowed all night.\n\n“We found the boat.\n\n“It was empty.”"
    #expect(statements(text) == [["“We rowed all night.", "“We found the boat.", "“It was empty.”"]])
  }

  @Test func `scare quotes and titles are not statements`() {
    let marked = MarkedQuotations(
      "The so-called ⟪“experts”⟫ left. ⟦“They will be back,”⟧ {Ines Roth} <said>.")
    #expect(statements(marked.text) == [marked.speech.map { marked.text.words($0) }])
  }

  /// Makes quotations of marked speech: `statements` holds the number of the statement of each.
  private func quotations(_ marked: MarkedQuotations, _ statements: [Int], speakers: [Int: String] = [:])
    -> [Quotation]
  {
    zip(marked.speech, statements).enumerated().map { index, part in
      let attribution = speakers[index].map {
        Attribution(mention: nil, person: $0, cue: nil, confidence: 1, rule: .corrected)
      }
      return Quotation(
        range: part.0, interior: part.0, kind: .full, statement: part.1, attribution: attribution)
    }
  }

  @Test func `a statement is found again after another one and keeps the order in which it began`() throws {
    let marked = MarkedQuotations("⟦“a”⟧ ⟦“b”⟧ ⟦“c”⟧")
    let statements = Statement.statements(of: quotations(marked, [4, 2, 4]))
    #expect(statements.map(\.parts.count) == [2, 1])
    let first = try #require(statements.first)
    #expect(marked.text.words(first.range) == "“a” “b” “c”")
    #expect(first.others.map { marked.text.words($0.range) } == ["“c”"])
  }

  @Test func `a statement's speaker is that of the first part that has one`() {
    let marked = MarkedQuotations("⟦“a”⟧ ⟦“b”⟧ ⟦“c”⟧")
    let parts = quotations(marked, [0, 0, 0], speakers: [1: "Orla Finch", 2: "Ines Roth"])
    #expect(Statement.statements(of: parts).map(\.attribution?.person) == ["Orla Finch"])
  }

  @Test(arguments: [
    ("⟦“a”⟧ she said. ⟦“b”⟧", 0, "“a” she said. “b”"),
    ("⟦“a”⟧ she said. ⟦“b”⟧", 1, "“a” she said. “b”"),
    ("⟦“a⟧\n\n⟦“b”⟧", 0, "“a\n\n“b”"),
    ("⟦“a⟧\n\nA paragraph of its own.\n\n⟦“b”⟧", 0, "“a"),
  ])
  func `the parts of a statement stand together unless a paragraph separates them`(
    marked: String, number: Int, words: String
  ) {
    let marked = MarkedQuotations(marked)
    let parts = quotations(marked, [0, 0])
    let statement = Statement(around: parts[number], among: parts, in: marked.text)
    #expect(marked.text.words(statement.range) == words)
  }

  @Test func `another statement in between separates parts`() {
    let marked = MarkedQuotations("⟦“a”⟧ ⟦“b”⟧ ⟦“c”⟧")
    let parts = quotations(marked, [0, 1, 0])
    #expect(Statement(around: parts[2], among: parts, in: marked.text).parts == [parts[2]])
  }

  @Test func `scare quotes in between do not separate parts`() {
    let marked = MarkedQuotations("⟦“a”⟧ ⟦“b”⟧ ⟦“c”⟧")
    var parts = quotations(marked, [0, 1, 0])
    parts[1].kind = .scare
    #expect(Statement(around: parts[2], among: parts, in: marked.text).parts == [parts[0], parts[2]])
  }

  @Test func `a quotation that is not in the text stands alone`() {
    let marked = MarkedQuotations("⟦“a”⟧")
    let other = Quotation(range: 90..<95, interior: 91..<94, kind: .full, statement: 0)
    let parts = quotations(marked, [0])
    #expect(Statement(around: other, among: parts, in: marked.text).parts == [other])
  }
}
