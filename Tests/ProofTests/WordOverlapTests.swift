import TestSupport
import Testing

@testable import Proof

/// Texts that are skipped without alignment must be ones in which an alignment would find nothing.
@Suite struct WordOverlapTests {
  /// Whether the draft's words may be found in a text, and whether an alignment finds them.
  private func compare(_ draft: String, _ text: String, bySame isSame: Bool) -> (mayBe: Bool, isFound: Bool) {
    var numbers = WordNumbers()
    let said = QuotedWording(text, numbers: &numbers)
    let wording = QuotedWording(draft, numbers: &numbers)
    let variants = WordVariants(of: wording.words, numbers: numbers)
    let overlap = WordOverlap(wording, variants: variants, in: WordNeighbours(of: said.words))
    let alignment = ProofAligner(wording.words, on: said.words, variants: variants).alignment()
    let measure = AlignmentMeasure(alignment, draft: wording, source: said.words)
    return (overlap.mayBeFound(bySame: isSame), measure.isFound(by: isSame ? .same : .other))
  }

  @Test(
    arguments: [
      ("The harbour was shut for a week", "We know the harbour was shut for a week, and more"),
      ("A homegrown idea of ours, he'd say", "It was a home grown idea of ours, he would say"),
      ("A home grown idea of ours", "It was a homegrown idea of ours"),
      ("No boats", "There were no boats at all"),
    ])
  func `what an alignment finds is not passed over`(draft: String, text: String) {
    let (mayBe, isFound) = compare(draft, text, bySame: true)
    #expect(mayBe && isFound)
  }

  @Test(
    arguments: [
      ("The harbour was shut for a week", "Nobody knew what the mayor would say of it"),
      // All of the words, but no four of them in a row.
      ("The harbour was shut for a week", "For the week a harbour was the shut"),
    ])
  func `what has too few of the words is passed over`(draft: String, text: String) {
    #expect(compare(draft, text, bySame: false) == (false, false))
  }

  @Test func `random words`() {
    var random = SplitMix64(11)
    let words = [
      "the", "harbour", "was", "home", "grown", "homegrown", "he'd", "had", "would", "isn't", "not", "…",
      "[a]",
      "boats",
    ]
    var (found, passed) = (0, 0)
    for _ in 0..<300 {
      let text = (0..<40).map { _ in random.one(of: words) }
      let start = random.below(30)
      var draft = Array(text[start..<start + 1 + random.below(10)])
      for _ in 0..<random.below(6) {
        draft[random.below(draft.count)] =
          random.once(in: 3) ? random.one(of: words) : "quay\(random.below(9))"
      }
      let isSame = random.once(in: 2)
      let (mayBe, isFound) = compare(
        draft.joined(separator: " "), text.joined(separator: " "), bySame: isSame)
      #expect(mayBe || !isFound, "\(draft) in \(text)")
      if isFound { found += 1 }
      if !mayBe { passed += 1 }
    }
    #expect(found > 20 && passed > 20)
  }
}
