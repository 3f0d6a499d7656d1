import Articles
import Library
import Reader

extension EffectRunner {
  /// The maximum number of readings of an article that are compared, and of bytes of text.
  private static let most = (readings: 50, bytes: 40_000_000)

  /// Returns what changed in an article at each reading, newest first.
  func changes(of id: ArticleID) throws(LibraryError) -> [Event] {
    let store = try library.store()
    guard let stored = try article(id) else { throw .noSuchArticle(id) }
    let length = max(1, stored.article.text.utf8.count)
    let most = max(2, min(Self.most.readings, Self.most.bytes / length))
    guard let readings = try store.readings(of: id, most: most) else { throw .noSuchArticle(id) }
    let list = ChangeList(readings, bookmarks: stored.bookmarks)
    return [.changes(id, list.readings.flatMap(\.rows))]
  }
}
