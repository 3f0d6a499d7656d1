import Articles
import Catalogue
import Library
import Proof
import Quotations
import Reader

extension EffectRunner {
  /// Compares the quotations of an article with the other articles of the library, the worst first.
  func check(_ id: ArticleID) throws(LibraryError) -> [Event] {
    let store = try library.store()
    guard let stored = try article(id)?.withQuotations else { throw .noSuchArticle(id) }
    var check = DraftCheck(library: store)
    check.ignored = [id]
    let checked = try check.check(stored.article).filter { !$0.draft.isInTitle }
    let sorted = checked.sorted { first, second in
      if first.isFine != second.isFine { return second.isFine }
      if first.weight != second.weight { return first.weight < second.weight }
      return first.draft.range.lowerBound < second.draft.range.lowerBound
    }
    return [.checked(id, sorted.map { CheckRow($0, in: stored.article, check) })]
  }
}

extension CheckRow {
  fileprivate init(_ checked: CheckedQuotation, in article: Article, _ check: DraftCheck) {
    let match = checked.matches.first
    let source = match.map { check.sources[$0.source] }
    let pieces = ComparedPieces(
      checked.draft.spans, of: article.text, differences: match?.judgement.differences ?? [],
      source: source?.article.text ?? "")
    var summary: ArticleSummary?
    if case .stored(let stored)? = source { summary = stored.summary }
    let isOther = checked.verdict == .misattributed || checked.isByOther
    self.init(
      range: checked.draft.range, verdict: Wording.verdict(of: checked), isFine: checked.isFine,
      words: pieces.pieces.map(AppearanceRow.Piece.init),
      speaker: checked.draft.attribution?.person ?? checked.draft.mention, source: summary,
      otherSpeaker: isOther ? match.flatMap { check.voice(of: $0)?.person?.name } : nil)
  }
}
