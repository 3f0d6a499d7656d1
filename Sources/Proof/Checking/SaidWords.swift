/// A statement of an article, as an index gives it: enough to see whether the article is worth reading.
package struct SaidWords: Hashable, Sendable {
  /// Its words on one line, marks included.
  package var words: String
  /// Who says it, if known.
  package var person: String?
  /// Where it begins, in `UTF-8 offsets` into the article's text.
  package var start: Int

  /// Creates a statement.
  package init(words: String, person: String?, start: Int) {
    (self.words, self.person, self.start) = (words, person, start)
  }
}

/// Says which texts may have a draft's words, by an upper bound.
struct SaidFilter {
  private let wording: QuotedWording
  private let variants: WordVariants
  private let inOrder: WordsInOrder

  init(_ judge: ProofJudge, numbers: WordNumbers) {
    wording = judge.draft.text.wording
    variants = WordVariants(of: wording.words, numbers: numbers)
    inOrder = WordsInOrder(wording.words, variants: variants)
  }

  /// Returns whether an article that has some words may have the draft's, as
  /// ``AlignmentMeasure/isFound(by:)`` decides, but with a lower threshold, since the article may have more
  /// words than these.
  ///
  /// - Parameters:
  ///   - words: words of statements of the article, in their order.
  ///   - isSame: whether the statements may be by the person whom the draft quotes.
  func mayHold(_ words: [ProofWord], bySame isSame: Bool) -> Bool {
    // The article may have any part of a longer draft.
    if wording.words.count <= WordsInOrder.most {
      let least = isSame ? 0.5 : wording.count < 16 ? 0.8 : 2.0 / 3
      guard inOrder.share(in: words) >= least - 0.1 else { return false }
    }
    return WordOverlap(wording, variants: variants, in: WordNeighbours(of: words)).mayBeFound(bySame: isSame)
  }
}
