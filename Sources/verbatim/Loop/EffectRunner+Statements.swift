import Articles
import Catalogue
import Library
import Proof
import Reader
import Synchronization

extension EffectRunner {
  /// Returns the articles that have a statement, oldest first, with what differs from the fullest form.
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

  /// Counts the other articles that have a statement, in the background, since every selection asks for it.
  ///
  /// A failure of the library isn't reported, since no key asked for the count.
  func countAppearances(of range: Range<Int>, in id: ArticleID) -> [Event] {
    let request = Effect.appearanceCount(id, range)
    guard counting.begin(request) else { return [] }
    queue.perform { _ in
      guard counting.isLatest(request) else { return }
      let others = (try? otherArticles(with: range, in: id)) ?? []
      counting.end(request)
      inbox.post(.appearanceCount(id, range, others.count))
    }
    return []
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

extension EffectRunner {
  /// Returns how much a speaker said and when, and notes that the user has looked at it.
  func visit(_ speaker: SpeakerID) throws(LibraryError) -> [Event] {
    let timeline = try library.store().timeline(of: speaker)
    if try keepsMarks() { try library.store().visit(speaker) }
    return [.timeline(speaker, timeline)]
  }

  /// Lists statements, each once, in the background, since each is looked for in all articles.
  func listOnce(_ query: StatementQuery, _ count: Int) -> [Event] {
    let request = Effect.statements(query, 0..<count)
    guard listing.begin(request) else { return [] }
    queue.perform { _ in
      guard listing.isLatest(request) else { return }
      let events: [Event]
      do throws(LibraryError) {
        events = try onceRows(query, count)
      } catch {
        events = [.problem(Wording.brief(error))]
      }
      listing.end(request)
      for event in events { inbox.post(event) }
    }
    return []
  }

  private func onceRows(_ query: StatementQuery, _ count: Int) throws(LibraryError) -> [Event] {
    let store = try library.store()
    var walk = try StatementWalk(query, in: store)
    var rows: [StatementSummary] = []
    for step in try walk.next(count) {
      guard var row = try store.statement(step.number) else { continue }
      row.appearances = step.entry.appearances.count
      rows.append(row)
    }
    var window = RowWindow(total: rows.count, first: 0, rows: rows)
    window.isCut = walk.hasMore
    return [.statements(query, window)] + (try explained(query.query, isEmpty: rows.isEmpty))
  }
}

/// The last of several requests, since only that one matters.
final class LatestRequest: Sendable {
  private let request = Mutex<Effect?>(nil)

  /// Notes the request being carried out; returns `false` if it already is.
  func begin(_ next: Effect) -> Bool {
    request.withLock { request in
      defer { request = next }
      return request != next
    }
  }

  /// Returns whether nothing else has been requested since.
  func isLatest(_ asked: Effect) -> Bool { request.withLock { $0 == asked } }

  /// Notes that a request is done.
  func end(_ asked: Effect) { request.withLock { if $0 == asked { $0 = nil } } }
}

extension AppearanceRow.Piece {
  /// Creates a piece from one that was compared.
  init(_ piece: ComparedPieces.Piece) {
    switch piece.change {
    case .same: self.init(piece.text)
    case .added: self.init(piece.text, .added)
    case .removed: self.init(piece.text, .removed)
    }
  }
}
