import Testing

@testable import Proof

@Suite struct WordsInOrderTests {
  /// The share of a draft's words that a text has in the same order.
  private func share(of draft: String, in text: String) -> Double {
    var numbers = WordNumbers()
    let words = QuotedWording(draft, numbers: &numbers).words
    let text = QuotedWording(text, numbers: &numbers).words
    return WordsInOrder(words, variants: WordVariants(of: words, numbers: numbers)).share(in: text)
  }

  @Test(arguments: [
    ("we mend roofs", "today we mend all roofs", 1.0), ("we mend roofs", "roofs we mend", 2.0 / 3),
    ("we mend roofs", "they sell boats", 0.0), ("boats boats boats", "boats and boats", 2.0 / 3),
    ("we [all] mend", "we mend", 1.0),
  ])
  func `words count if they are in order`(draft: String, text: String, share: Double) {
    #expect(self.share(of: draft, in: text) == share)
  }

  @Test func `of a long draft the first words count`() {
    let words = (1...80).map { "w\($0)x" }
    #expect(share(of: words.joined(separator: " "), in: words.prefix(64).joined(separator: " ")) == 1)
    #expect(share(of: words.joined(separator: " "), in: words.prefix(32).joined(separator: " ")) == 0.5)
  }
}
