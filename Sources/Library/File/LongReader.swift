import Articles
import Foundation
import GRDB

/// A connection for long reads, opened for the first of them, so that short reads don't wait for them.
final class LongReader: Sendable {
  private let path: String
  private let lock = NSLock()
  nonisolated(unsafe) private var connection: LibraryConnection?

  /// Prepares to read a library; nothing is opened.
  init(path: String) { self.path = path }

  /// Returns the connection, or `nil` if it cannot be opened now.
  func opened() -> LibraryConnection? {
    lock.withLock {
      if connection == nil {
        connection = try? LibraryConnection(
          path: path, configuration: .library(isReadOnly: false), isFirst: false)
      }
      return connection
    }
  }
}

extension LibraryStore {
  /// Returns an article with its text, place and bookmarks, or `nil` if there is none, without keeping other
  /// reads waiting.
  package func longArticle(_ id: ArticleID) throws(LibraryError) -> StoredArticle? {
    try readApart { try StoredArticle.fetch($0, id: id) }
  }
}
