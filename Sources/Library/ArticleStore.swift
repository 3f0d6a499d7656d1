import Articles
import Bookmarks
import Foundation
import GRDB
import Quotations

/// The library: articles, quotations, bookmarks and reading places in one SQLite file.
///
/// Every call that changes something is one transaction, on the disk when the call returns. Calls may come from any
/// thread; they block until they are done. Two instances may use one file at once.
package final class ArticleStore: Sendable {
  /// The library's file, an absolute path.
  package let path: String
  /// Whether the library can be written, and why not.
  package let access: LibraryAccess

  /// Whether the library is open for reading only: every change then throws ``LibraryError/readOnly(path:)``.
  package var isReadOnly: Bool { access != .full }

  /// Opens the library at `path`; makes it, and the folders it stands in, where there is none.
  ///
  /// - Throws: ``LibraryError``; a file that is no library, or a newer version's, is left without a byte changed.
  package init(path: String) throws(LibraryError) {
    self.path = path
    access = .full
  }

  /// A number that is another one after any change to the library, made here or by another instance.
  package func dataVersion() throws(LibraryError) -> Int64 { 0 }

  /// Reads the whole file and checks it, as long as that takes.
  ///
  /// - Returns: what is wrong, a line each; empty when the library is sound.
  package func integrityCheck() throws(LibraryError) -> [String] { [] }
}

extension ArticleStore {
  /// Adds an article, or brings the one that the library has up to date, in one transaction.
  ///
  /// An article is known by the bytes of its document, else by its path. Where the document changed, text and
  /// quotations are replaced, and bookmarks and reading place find their places in the new text; read mark, star and
  /// what the user said of the article stay.
  package func add(_ new: NewArticle, now: Timestamp) throws(LibraryError) -> AddResult {
    throw .unexpected(path: path, detail: "")
  }

  /// Adds articles in one transaction: all of them, or on an error none.
  ///
  /// - Returns: a result for each, in order.
  package func add(contentsOf new: [NewArticle], now: Timestamp) throws(LibraryError) -> [AddResult] { [] }

  /// Keeps the quotations of an article that was added without them.
  ///
  /// - Parameter textHash: ``TextHash`` of the text in which they were found; where the article's text is another one
  ///   by now, nothing is kept.
  /// - Returns: whether they were kept.
  @discardableResult
  package func setQuotations(_ quotations: [Quotation], of id: ArticleID, textHash: String)
    throws(LibraryError) -> Bool
  { false }

  /// An article with its text, place and bookmarks; nil where there is none.
  package func article(_ id: ArticleID) throws(LibraryError) -> StoredArticle? { nil }

  /// An article's row; nil where there is none.
  package func summary(_ id: ArticleID) throws(LibraryError) -> ArticleSummary? { nil }

  /// The article that was read from a file, by its absolute path.
  package func articleID(path: String) throws(LibraryError) -> ArticleID? { nil }

  /// The article that came from a document with these bytes.
  package func articleID(document: [UInt8]) throws(LibraryError) -> ArticleID? { nil }

  /// The rows of a list whose numbers, from 0, are in `range`; fewer where the list ends.
  package func rows(_ query: ArticleQuery, in range: Range<Int>)
    throws(LibraryError) -> RowWindow<ArticleSummary>
  { RowWindow() }

  /// Searches titles and texts for articles that have all words of `query`, best first.
  ///
  /// Case and diacritics do not count. Words in quotation marks must stand together; the last word may be the
  /// beginning of one. Any text is a valid query.
  package func search(_ query: String, limit: Int) throws(LibraryError) -> [SearchHit] { [] }

  /// Marks an article as read or unread.
  package func setRead(_ isRead: Bool, _ id: ArticleID) throws(LibraryError) {}

  /// Gives an article a star, or takes it away.
  package func setStarred(_ isStarred: Bool, _ id: ArticleID) throws(LibraryError) {}

  /// Keeps what the user says of an article.
  package func setField(_ edit: FieldEdit, of id: ArticleID) throws(LibraryError) {}

  /// Keeps where somebody stopped reading.
  package func savePlace(_ place: ReadingPlace, in id: ArticleID) throws(LibraryError) {}

  /// Keeps a passage.
  ///
  /// Where the article has a bookmark at that very place, that one is kept: its note becomes the
  /// draft's if the draft has one, and it gets the draft's tags too.
  package func addBookmark(_ draft: BookmarkDraft, to id: ArticleID, now: Timestamp)
    throws(LibraryError) -> Bookmark
  { throw .noSuchArticle(id) }

  /// Removes a bookmark and returns it as it was; nil where there was none.
  @discardableResult
  package func removeBookmark(_ id: BookmarkID) throws(LibraryError) -> Bookmark? { nil }

  /// Changes a bookmark's note; nil takes it away.
  package func setNote(_ note: String?, of id: BookmarkID, now: Timestamp) throws(LibraryError) -> Bookmark {
    throw .noSuchBookmark(id)
  }

  /// Changes a bookmark's tags.
  package func setTags(_ tags: [String], of id: BookmarkID, now: Timestamp) throws(LibraryError) -> Bookmark {
    throw .noSuchBookmark(id)
  }

  /// A bookmark; nil where there is none.
  package func bookmark(_ id: BookmarkID) throws(LibraryError) -> Bookmark? { nil }

  /// The bookmarks whose numbers in the list, from 0, are in `range`; fewer where the list ends.
  package func bookmarks(_ filter: BookmarkFilter = BookmarkFilter(), in range: Range<Int> = 0..<Int.max)
    throws(LibraryError) -> RowWindow<Bookmark>
  { RowWindow() }
}
