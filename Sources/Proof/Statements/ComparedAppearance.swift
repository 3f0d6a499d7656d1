import Articles
import Quotations

/// An appearance of a statement compared with its fullest one.
package struct ComparedAppearance: Sendable {
  /// How its words relate to the fullest form's.
  package let verdict: Verdict
  /// Its parts in the text, marks included.
  package let parts: [Range<Int>]
  /// Where it differs: `draft` is in the appearance's text, `source` in the fullest form's, in
  /// `UTF-8 offsets`.
  package let differences: [Difference]

  /// Compares the quotations at a place in an article with those at a place in another.
  ///
  /// Words before or after the passage that both share aren't differences, since neither form is the whole
  /// statement.
  package init(
    _ appearance: (article: Article, range: Range<Int>), with fullest: (article: Article, range: Range<Int>)
  ) {
    var numbers = WordNumbers()
    let own = Self.quotations(at: appearance)
    parts = own.isEmpty ? [appearance.range] : own.map(\.range)
    let draft = Self.text(appearance, &numbers)
    let source = Self.text(fullest, &numbers)
    let (words, said) = (draft.wording.words, source.wording.words)
    var alignment = ProofAligner(words, on: said, numbers: numbers).alignment()
    guard alignment.passage != nil else {
      (verdict, differences) = (.notFound, [])
      return
    }
    alignment.trimAdded()
    let weigher = WordWeigher(
      draft: words, source: said, numbers: numbers,
      words: LanguageWords.of(ProofLanguage(of: source.wording, numbers: numbers)), others: [])
    differences = DifferenceFinder.differences(alignment, draft: draft, source: source, weigher: weigher)
    verdict = ProofJudge.verdict(of: differences)
  }

  private static func text(_ place: (article: Article, range: Range<Int>), _ numbers: inout WordNumbers)
    -> ProofText
  {
    let interiors = quotations(at: place).map(\.interior)
    let bytes = Array(place.article.text.utf8)
    let wording = QuotedWording(interiors.isEmpty ? [place.range] : interiors, of: bytes, numbers: &numbers)
    return ProofText(bytes: bytes, wording: wording.cut(to: QuotationChecker.mostWords))
  }

  /// Returns the quotations of the statement at a place.
  private static func quotations(at place: (article: Article, range: Range<Int>)) -> [Quotation] {
    let parts = (place.article.quotations ?? []).filter {
      $0.kind.isSpeech && place.range.contains($0.range.lowerBound)
        && $0.range.upperBound <= place.range.upperBound
    }
    return parts.filter { $0.statement == parts.first?.statement }
  }
}
