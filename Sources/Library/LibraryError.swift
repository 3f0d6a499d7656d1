import Articles
import Bookmarks
import GRDB

/// Why the library cannot do what was asked; the caller words the message for the user.
package enum LibraryError: Error, Hashable, Sendable {
  /// The file isn't an SQLite database, or is one that another program made.
  case notADatabase(path: String)
  /// The library was made or upgraded by a newer version, whose format has the number `found`.
  case newerVersion(path: String, found: Int, supported: Int)
  /// The library is open for reading only, and this would change it.
  case readOnly(path: String)
  /// The library's file or its folder cannot be made; `code` is the `errno`.
  case cannotCreate(path: String, code: Int32)
  /// The library's file cannot be read; `code` is the `errno`.
  case cannotOpen(path: String, code: Int32)
  /// The file is damaged; `detail` is what SQLite says.
  case damaged(path: String, detail: String)
  /// Another instance kept the library locked for longer than we wait.
  case busy(path: String)
  /// The process may not open as many files as a library needs.
  case noDescriptors(path: String)
  /// There is no room left on the disk.
  case full(path: String)
  /// The system could not read or write; `detail` is what SQLite says.
  case io(path: String, detail: String)
  /// The library has no article with this id.
  case noSuchArticle(ArticleID)
  /// The library has no bookmark with this id.
  case noSuchBookmark(BookmarkID)
  /// A change cannot be undone or redone: something stands in the way, such as another article with the same
  /// file.
  case blocked(BlockedChange)
  /// SQLite failed for a reason that has no case here, which is a bug of ours.
  case unexpected(path: String, detail: String)
}

extension LibraryError {
  /// Creates the error for one from GRDB or SQLite; no other code distinguishes theirs.
  init(_ error: any Error, path: String) {
    if let error = error as? LibraryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .unexpected(path: path, detail: String(describing: error))
      return
    }
    let detail = error.message ?? error.resultCode.description
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_FULL: .full(path: path)
      // SQLite doesn't report a full disk when it cannot make its log or the log's index.
      case .SQLITE_IOERR where LibraryFile(path: path).isOnFullDisk,
        .SQLITE_CANTOPEN where LibraryFile(path: path).isOnFullDisk:
        .full(path: path)
      case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_NOLFS:
        .io(path: path, detail: detail)
      default: .unexpected(path: path, detail: detail)
      }
  }
}
