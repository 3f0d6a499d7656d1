import Articles
import Catalogue
import Library
import Proof
import Quotations
import Reader

extension EffectRunner {
  /// Compares the quotations of an article with the other articles of the library, worst first.
  func check(_ id: ArticleID) throws(LibraryError) -> [Event] {
    let store = try library.store()
    guard let stored = try article(id)?.withQuotations else { throw .noSuchArticle(id) }
    var check = try DraftCheck(library: store)
    check.ignored = try store.group(of: id)
    let checked = try check.check(stored.article).filter { !$0.draft.isInTitle }
    let sorted = checked.sorted { $0.comes(before: $1) }
    return [.checked(id, sorted.map { CheckRow($0, in: stored.article, check) })]
  }

  /// Accepts the quotation at a place of an article as it is, or withdraws its acceptance.
  func accept(_ range: Range<Int>, in id: ArticleID) throws(LibraryError) -> [Event] {
    guard let stored = try article(id)?.withQuotations else { throw .noSuchArticle(id) }
    let quotations = DraftQuotation.all(in: stored.article)
    guard let quotation = quotations.first(where: { !$0.isInTitle && $0.range.overlaps(range) }),
      let isAccepted = try library.store().toggleAccepted(quotation.text, now: settings.now())
    else { return [.notice(Wording.nothingToAccept)] }
    return [.accepted(id, quotation.range, isAccepted)]
  }
}

extension CheckRow {
  fileprivate init(_ checked: CheckedQuotation, in article: Article, _ check: DraftCheck) {
    let match = checked.matches.first
    let source = match.map { check.sources[$0.source] }
    let differences = match?.judgement.differences ?? []
    let text = source?.article.text ?? ""
    let words = ComparedPieces(
      checked.draft.spans, of: article.text, differences: differences, source: text)
    self.init(
      range: checked.draft.range, finding: Finding(checked), verdict: Wording.verdict(of: checked),
      words: words.words(of: .added, as: .added))
    isAccepted = checked.isAccepted
    if let match {
      let turned = differences.map { difference in
        var turned = difference
        (turned.draft, turned.source) = (difference.source, difference.draft)
        return turned
      }
      let said = ComparedPieces(
        [match.judgement.source], of: text, differences: turned, source: article.text)
      sourceWords = said.words(of: .added, as: .removed)
    }
    speaker = checked.draft.attribution?.person ?? checked.draft.mention
    if case .stored(let stored)? = source { self.source = stored.summary }
    if checked.verdict == .misattributed || checked.isByOther {
      otherSpeaker = match.flatMap { check.voice(of: $0)?.person?.name }
    }
  }
}

extension CheckRow.Finding {
  /// Finds what the check of a quotation came to.
  init(_ checked: CheckedQuotation) {
    self =
      switch checked.verdict {
      case .exact, .typographic: .asSaid
      case .marked: .marked
      case .unquoted: .unquoted
      case .misattributed: .misattributed
      case .notFound: .notFound
      case .altered where checked.hasNegation: .negation
      case .altered: checked.weight < .function ? .altered : .light
      }
  }
}

extension ComparedPieces {
  /// Punctuation that no space precedes.
  private static let closingSigns: Set<Character> = [",", ".", ";", ":", "!", "?", ")", "]", "”", "’"]

  /// Returns the words of one side on one line; long stretches that both sides have in common are shortened.
  ///
  /// - Parameters:
  ///   - side: what only this side has is kept; what only the other has is left out.
  ///   - shown: how the words that only this side has are marked.
  func words(of side: Change, as shown: AppearanceRow.Piece.Change) -> [AppearanceRow.Piece] {
    var words: [AppearanceRow.Piece] = []
    let own = pieces.filter { $0.change == .same || $0.change == side }
    for (index, piece) in own.enumerated() {
      let isSame = piece.change == .same
      var text = isSame ? piece.text.cutShort(after: index > 0, before: index + 1 < own.count) : piece.text
      if let sign = text.first, Self.closingSigns.contains(sign), let last = words.indices.last {
        // The space before words that only the other side has doesn't belong to this side.
        while words[last].text.last == " " { words[last].text.removeLast() }
      }
      if words.last?.text.last == " " { text = String(text.drop { $0 == " " }) }
      words.append(AppearanceRow.Piece(text, isSame ? .same : shown))
    }
    return words
  }
}

extension String {
  /// How many characters of a long stretch are shown next to a difference.
  private static var context: Int { 80 }

  /// Returns the words next to differences, with … for those in between.
  fileprivate func cutShort(after isAfter: Bool, before isBefore: Bool) -> String {
    guard isAfter || isBefore, count > 2 * Self.context + 40 else { return self }
    let head = isAfter ? prefix(Self.context) : ""
    let tail = isBefore ? suffix(Self.context) : ""
    let first = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    let last = tail.firstIndex(of: " ").map { tail[$0...].dropFirst() } ?? tail
    return [String(first), "…", String(last)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
