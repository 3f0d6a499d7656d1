import Articles
import Catalogue
import GRDB

extension LibraryChange {
  /// How many characters of words are kept.
  private static let mostWords = 200

  /// The columns of the journal.
  var columns: (kind: String, words: String, count: Int) {
    switch self {
    case .bookmarked(let words): ("bookmarked", Self.short(words), 0)
    case .bookmarkedRows(let count): ("rows bookmarked", "", count)
    case .unbookmarked(let words): ("unbookmarked", Self.short(words), 0)
    case .noted(let words): ("noted", Self.short(words), 0)
    case .tagged(let words): ("tagged", Self.short(words), 0)
    case .attached(let words): ("attached", Self.short(words), 0)
    case .bookmarksImported(let count): ("bookmarks imported", "", count)
    case .read(let isRead, let title): ("read", Self.short(title), isRead ? 1 : 0)
    case .starred(let isStarred, let title): ("starred", Self.short(title), isStarred ? 1 : 0)
    case .articlesRead(let isRead, let count): (isRead ? "articles read" : "articles unread", "", count)
    case .articlesStarred(let isStarred, let count):
      (isStarred ? "articles starred" : "articles unstarred", "", count)
    case .articlesRemoved(let count): ("articles removed", "", count)
    case .fieldSet(let field, let title):
      ("set \(field.rawValue)", Self.short(title), 0)
    case .articleRemoved(let title): ("article removed", Self.short(title), 0)
    case .articlesAdded(let count, let updated): ("articles added", updated.map(String.init) ?? "", count)
    case .querySaved(let name): ("query saved", Self.short(name), 0)
    case .queryRenamed(let name): ("query renamed", Self.short(name), 0)
    case .queryRemoved(let name): ("query removed", Self.short(name), 0)
    case .corrected(let words): ("corrected", Self.short(words), 0)
    case .correctionsImported(let count): ("corrections imported", "", count)
    case .merged(let names): ("people merged", Self.short(names), 0)
    case .separated(let names): ("people separated", Self.short(names), 0)
    case .mergesImported(let count): ("merges imported", "", count)
    case .correctionRemoved(let words): ("correction removed", Self.short(words), 0)
    case .accepted(let isAccepted, let words): ("accepted", Self.short(words), isAccepted ? 1 : 0)
    }
  }

  /// Reads a change from its row; `nil` if this version doesn't know its kind.
  init?(_ row: Row) {
    self.init(kind: row.value("kind") ?? "", words: row.value("words") ?? "", count: row.value("count") ?? 0)
  }

  /// Reads a change from its columns; `nil` if this version doesn't know its kind.
  init?(kind: String, words: String, count: Int) {
    switch kind {
    case "bookmarked": self = .bookmarked(words)
    case "rows bookmarked": self = .bookmarkedRows(count)
    case "unbookmarked": self = .unbookmarked(words)
    case "noted": self = .noted(words)
    case "tagged": self = .tagged(words)
    case "attached": self = .attached(words)
    case "bookmarks imported": self = .bookmarksImported(count)
    case "read": self = .read(count == 1, title: words)
    case "starred": self = .starred(count == 1, title: words)
    case "article removed": self = .articleRemoved(title: words)
    case "articles read": self = .articlesRead(true, count)
    case "articles unread": self = .articlesRead(false, count)
    case "articles starred": self = .articlesStarred(true, count)
    case "articles unstarred": self = .articlesStarred(false, count)
    case "articles removed": self = .articlesRemoved(count)
    case "articles added": self = .articlesAdded(count, updated: Int(words))
    case "query saved": self = .querySaved(words)
    case "query renamed": self = .queryRenamed(words)
    case "query removed": self = .queryRemoved(words)
    case "corrected": self = .corrected(words)
    case "corrections imported": self = .correctionsImported(count)
    case "people merged": self = .merged(words)
    case "people separated": self = .separated(words)
    case "merges imported": self = .mergesImported(count)
    case "correction removed": self = .correctionRemoved(words)
    case "accepted": self = .accepted(count == 1, words)
    default:
      guard kind.hasPrefix("set "), let field = FieldName(rawValue: String(kind.dropFirst(4))) else {
        return nil
      }
      self = .fieldSet(field, title: words)
    }
  }

  private static func short(_ words: String) -> String {
    words.count > mostWords ? words.prefix(mostWords - 1) + "…" : words
  }
}
