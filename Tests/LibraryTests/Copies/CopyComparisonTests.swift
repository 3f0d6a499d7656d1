import Articles
import Testing

@testable import Library

/// Which articles are copies of one text.
@Suite struct CopyComparisonTests {
  private func areCopies(_ one: [String], _ other: [String]) -> Bool {
    func words(_ paragraphs: [String]) -> CopyWords {
      let article = CopyTexts.article(paragraphs, title: "A Title")
      return CopyWords(text: article.text, blocks: article.blocks)
    }
    let found = CopyComparison.areCopies(words(one), words(other))
    #expect(found == CopyComparison.areCopies(words(other), words(one)))
    return found
  }

  private let wire = CopyTexts.wire

  @Test func `the same text in other signs is a copy`() {
    let signs = wire.map {
      $0.replacing("“", with: "\"").replacing("”", with: "\"").replacing("-", with: "–").uppercased()
    }
    #expect(areCopies(wire, signs))
  }

  @Test func `a text that lost its end is a copy`() {
    #expect(areCopies(wire, Array(wire.prefix(3))))
  }

  @Test func `a few sentences of a long text are not`() {
    #expect(
      !areCopies(
        wire + CopyTexts.twin + CopyTexts.market(Array(repeating: "9", count: 8)),
        [wire[0], wire[1], wire[2]]))
  }

  @Test func `local paragraphs make no difference`() {
    let local = [
      "Readers of this paper who were on board are asked to write to the newsroom with their pictures of the morning.",
      "It was the third time in 10 years that a ferry had to be towed from the same place.",
    ]
    #expect(areCopies(wire + local, local.prefix(1) + wire.dropLast()))
  }

  @Test func `a word changed here and there makes no difference`() {
    let edited = wire.map {
      $0.replacing("ferry", with: "ship").replacing("company", with: "operator").replacing("old ", with: "")
        .replacing("Tuesday", with: "Tuesday morning")
    }
    #expect(areCopies(wire, edited))
  }

  @Test func `a number that was corrected makes no difference`() {
    #expect(areCopies(wire, wire.map { $0.replacing("212", with: "214") }))
  }

  @Test func `two reports that share what somebody said are not copies`() {
    #expect(!areCopies(wire, CopyTexts.twin))
    // Most of their words are the same, but all of those are quoted.
    let statement =
      "“" + wire.map { $0.replacing("“", with: "").replacing("”", with: "") }.joined(separator: " ") + "”"
    #expect(!areCopies([statement] + CopyTexts.twin.prefix(1), [statement, CopyTexts.twin[2]]))
  }

  @Test func `a text that quotes most of a short article isn’t a copy of it`() {
    let plain = wire.map { $0.replacing("“", with: "").replacing("”", with: "") }
    let quoting = plain.map { "“\($0)” The paper left it at that, and nobody at the harbour would say more." }
    #expect(!areCopies(plain, quoting))
    // Even if it has hardly a word of its own.
    #expect(!areCopies(plain, plain.map { "“\($0)”" }))
    #expect(areCopies(quoting, quoting.map { $0.replacing("paper", with: "daily") }))
  }

  @Test func `two issues of a weekly report are not copies`() {
    let first = CopyTexts.market(["2.1", "412", "398", "61", "88.50", "31", "2", "60"])
    let second = CopyTexts.market(["0.7", "377", "412", "64", "91", "12", "4", "66"])
    #expect(!areCopies(first, second))
    #expect(areCopies(first, first.map { $0.replacing("crowns", with: "Crowns") }))
  }

  @Test func `a text of a few words isn’t a copy`() {
    #expect(!areCopies([wire[0]], [wire[0]]))
  }

  @Test func `a script without spaces has words, too`() {
    let text = (0..<30).map { "港口办公室说第\($0)艘渡船在黎明后不久搁浅。" }
    #expect(areCopies(text, Array(text.dropLast(5))))
    #expect(!areCopies(text, (0..<30).map { "市场报告说本周鱼价比上周高出百分之\($0)。" }))
  }

  @Test func `any bytes have words`() {
    var text = "\u{E9}\u{301} \u{10FFFF}”“«»12.5,x3:4"
    for width in 0..<text.utf8.count {
      _ = CopyWords(text: text, blocks: [Block(.paragraph, range: width..<text.utf8.count + 9)])
    }
    text = ""
    #expect(CopyWords(text: text, blocks: []).count == 0)
  }
}
