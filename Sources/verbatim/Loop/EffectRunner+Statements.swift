import Articles
import Catalogue
import Library
import Proof
import Reader

extension EffectRunner {
  /// Returns the articles that have a statement, the oldest first, with what differs from the fullest form.
  func appearances(of range: Range<Int>, in id: ArticleID) throws(LibraryError) -> [Event] {
    let store = try library.store()
    guard let record = try store.statementRecord(in: id, at: range.lowerBound),
      let entry = try StatementList.entry(of: record, in: store),
      let fullest = try store.article(entry.fullest.article)?.withQuotations
    else { return [.appearances(id, range, [])] }
    let articles = StoredArticles(store)
    var rows: [AppearanceRow] = []
    for appearance in entry.appearances {
      guard let stored = try articles.article(appearance.article) else { continue }
      let compared = ComparedAppearance(
        (stored.article, appearance.range), with: (fullest.article, entry.fullest.range))
      let pieces = ComparedPieces(
        compared.parts, of: stored.article.text, differences: compared.differences,
        source: fullest.article.text)
      rows.append(
        AppearanceRow(
          article: stored.summary, range: appearance.range,
          words: pieces.pieces.map(AppearanceRow.Piece.init),
          speaker: appearance.person, isFullest: appearance.id == entry.fullest.id))
    }
    return [.appearances(id, range, rows)]
  }

  /// Returns how many other articles have a statement; none if the library cannot say, since nobody asked by a key.
  func appearanceCount(of range: Range<Int>, in id: ArticleID) -> [Event] {
    let others = (try? otherArticles(with: range, in: id)) ?? []
    return [.appearanceCount(id, range, others.count)]
  }

  private func otherArticles(with range: Range<Int>, in id: ArticleID) throws(LibraryError) -> Set<ArticleID>
  {
    let store = try library.store()
    guard let record = try store.statementRecord(in: id, at: range.lowerBound),
      let entry = try StatementList.entry(of: record, in: store)
    else { return [] }
    return Set(entry.appearances.map(\.article)).subtracting([id])
  }
}

extension AppearanceRow.Piece {
  /// Makes a piece of one that was compared.
  init(_ piece: ComparedPieces.Piece) {
    switch piece.change {
    case .same: self.init(piece.text)
    case .added: self.init(piece.text, .added)
    case .removed: self.init(piece.text, .removed)
    }
  }
}
