import Articles
import Catalogue
import Library
import Proof
import Reader
import Synchronization

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

  /// Counts the other articles that have a statement, beside the loop: it is asked for by every selection.
  ///
  /// None if the library cannot say, since no key asked for it.
  func countAppearances(of range: Range<Int>, in id: ArticleID) {
    let place = LatestCount.Place(article: id, range: range)
    guard counting.begin(place) else { return }
    queue.perform { _ in
      guard counting.isLatest(place) else { return }
      let others = (try? otherArticles(with: range, in: id)) ?? []
      counting.end(place)
      inbox.post(.appearanceCount(id, range, others.count))
    }
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

/// The statement whose appearances are being counted: only the last one that was asked for matters.
final class LatestCount: Sendable {
  /// Where a statement stands.
  struct Place: Hashable {
    let article: ArticleID
    let range: Range<Int>
  }

  private let place = Mutex<Place?>(nil)

  /// Notes what is counted next; returns `false` if it is being counted already.
  func begin(_ next: Place) -> Bool {
    place.withLock { place in
      defer { place = next }
      return place != next
    }
  }

  /// Returns whether nothing else was asked for since.
  func isLatest(_ asked: Place) -> Bool { place.withLock { $0 == asked } }

  /// Notes that a count is done.
  func end(_ asked: Place) { place.withLock { if $0 == asked { $0 = nil } } }
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
