import Articles
import Bookmarks
import Frames

/// Work that the reader asks for: everything that touches a library, a file or the terminal.
package enum Effect: Hashable, Sendable {
  /// Rows of the article list; answered by ``Event/rows(_:_:)``.
  case rows(ArticleQuery, Range<Int>)
  /// Where an article stands in a list; answered by ``Event/located(_:_:at:)``.
  case locate(ArticleID, ArticleQuery)
  /// An article; answered by ``Event/opened(_:_:)``.
  case open(ArticleID, OpenPurpose)
  /// Bookmarks; answered by ``Event/bookmarks(_:_:)``.
  case bookmarks(BookmarkQuery, Range<Int>)
  /// What was said over all articles; answered by ``Event/statements(_:_:)``.
  case statements(StatementQuery, Range<Int>)
  /// Who speaks in the library, narrowed by words; answered by ``Event/speakers(filter:_:)``.
  case speakers(filter: String, Range<Int>)
  /// The speaker with a name; answered by ``Event/speaker(_:)``.
  case findSpeaker(String)
  /// Keeps a bookmark; answered by ``Event/bookmarked(_:_:)`` once it is on disk.
  case addBookmark(BookmarkDraft, ArticleID)
  /// Removes a bookmark; answered by ``Event/unbookmarked(_:_:)``.
  case removeBookmark(BookmarkID)
  /// Keeps a note on a bookmark, or takes it away; answered by ``Event/bookmarkChanged(_:)``.
  case setNote(String?, BookmarkID)
  /// Keeps the tags of a bookmark; answered by ``Event/bookmarkChanged(_:)``.
  case setTags([String], BookmarkID)
  /// Gives a bookmark a place, in UTF-8 offsets into the article's text; answered by ``Event/bookmarkChanged(_:)``.
  case attachBookmark(BookmarkID, Range<Int>, ArticleID)
  /// Keeps what the user says some words are; answered by ``Event/corrected(_:_:)``.
  case correct(Anchor, Correction.Verdict, ArticleID)
  /// Takes back what the user said of the words at a place, in UTF-8 offsets; answered by ``Event/corrected(_:_:)``.
  case withdrawCorrection(Range<Int>, ArticleID)
  /// Takes an article out of the library; answered by ``Event/removed(_:)``.
  case removeArticle(ArticleID)
  /// Takes back the last change that was made to the library, or makes it again; past those that something stands in
  /// the way of, where the user says so. Answered by ``Event/stepped(_:_:)`` or ``Event/blocked(_:_:)``.
  case step(UndoDirection, passesOver: Bool)
  /// A search of the library; answered by ``Event/hits(query:_:)``.
  case search(String, limit: Int)
  /// Marks an article as read because it was opened; answered by ``Event/changed(_:)``, or by nothing where the
  /// library cannot be written.
  case noteRead(ArticleID)
  /// Turns a mark of an article around, whichever way the library has it; answered by ``Event/toggled(_:_:)``.
  case toggle(ArticleMark, ArticleID)
  /// Keeps the place where an article was left.
  case savePlace(ArticleID, ReadingPlace)
  /// Sets what the document does not say; answered by ``Event/opened(_:_:)`` with ``OpenPurpose/refresh``.
  case setField(ArticleID, FieldName, String)
  /// Adds files and folders to the library, beside the loop.
  case add([String])
  /// Exports bookmarks to a file, beside the loop; answered by ``Event/notice(_:)`` or ``Event/problem(_:)``.
  case export(ExportRequest)
  /// Waits until the article that was opened from its path is in the library, since a command needs it there; answered
  /// by ``Event/again(_:count:)``.
  case finishStoring(Command, count: Int?)
  /// Stops the work beside the loop.
  case stopWork
  /// The paths that begin with what was typed; answered by ``Event/completions(of:_:)``.
  case completePath(String)
  /// The names of speakers in the library that begin with what was typed; answered by ``Event/completions(of:_:)``.
  case completeSpeaker(String)
  /// The tags in use that begin with a word; answered by ``Event/completions(of:_:)`` with all that was typed.
  case completeTag(String, typed: String)
  /// Puts text into the clipboard; answered by ``Event/notice(_:)`` or ``Event/problem(_:)``.
  case copy(String)
  /// Opens a page in the user's browser; answered by ``Event/notice(_:)`` or ``Event/problem(_:)``.
  case openPage(String)
  /// Has a note edited in the user's editor; answered by ``Event/noteEdited(_:_:)`` where it is another one then.
  case editNote(String, BookmarkID)
  /// Paints the screen in a theme.
  case useTheme(Theme.Kind)
  /// Draws the whole screen anew.
  case redraw
  /// Suspends the program.
  case suspend
  /// Ends the program.
  case quit
}
