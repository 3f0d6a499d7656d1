import Articles
import Catalogue

@testable import Library

extension LibraryStore {
  /// Marks an article as read or unread, as `toggleRead` does.
  func setRead(_ isRead: Bool, _ id: ArticleID) throws(LibraryError) {
    if try summary(id)?.isRead != isRead { try toggleRead(id) }
  }

  /// Adds or removes an article's star, as `toggleStar` does.
  func setStarred(_ isStarred: Bool, _ id: ArticleID) throws(LibraryError) {
    if try summary(id)?.isStarred != isStarred { try toggleStar(id) }
  }
}
