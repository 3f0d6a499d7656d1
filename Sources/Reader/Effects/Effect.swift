import Articles
import Bookmarks
import Catalogue
import Frames

/// Work that the reader asks for: everything that touches the library, a file or the terminal.
package enum Effect: Hashable, Sendable {
  /// Rows of the article list; answered by ``Event/rows(_:_:)``.
  case rows(ArticleQuery, Range<Int>)
  /// The number of an article's row in a list; answered by ``Event/located(_:_:at:)``.
  case locate(ArticleID, ArticleQuery)
  /// An article; answered by ``Event/opened(_:_:)``.
  case open(ArticleID, OpenPurpose)
  /// Bookmarks; answered by ``Event/bookmarks(_:_:)``.
  case bookmarks(BookmarkQuery, Range<Int>)
  /// Statements of the library; answered by ``Event/statements(_:_:)``.
  case statements(StatementQuery, Range<Int>)
  /// The articles that have the statement at a range of an article; answered by
  /// ``Event/appearances(_:_:_:)``.
  case appearances(ArticleID, Range<Int>)
  /// How many other articles have the statement; answered by ``Event/appearanceCount(_:_:_:)``.
  case appearanceCount(ArticleID, Range<Int>)
  /// Compares the quotations of an article with the rest of the library; answered by ``Event/checked(_:_:)``.
  case check(ArticleID)
  /// What changed in an article at each reading; answered by ``Event/changes(_:_:)``.
  case changes(ArticleID)
  /// Accepts the quotation at a range of an article as it is, or no longer accepts it; answered by
  /// ``Event/accepted(_:_:_:)``.
  case accept(ArticleID, Range<Int>)
  /// Speakers of the library, narrowed by words; answered by ``Event/speakers(filter:_:)``.
  case speakers(filter: String, Range<Int>)
  /// A speaker's statements over time, and which are new; notes that the user has looked. Answered by
  /// ``Event/timeline(_:_:)``.
  case visit(SpeakerID)
  /// The speaker with a name; answered by ``Event/speaker(_:)``.
  case findSpeaker(String)
  /// Adds a bookmark; answered by ``Event/bookmarked(_:_:)`` once it is on disk.
  case addBookmark(BookmarkDraft, ArticleID)
  /// Bookmarks the quotations in this many rows as one step; answered by ``Event/rowsBookmarked(_:)``.
  case bookmarkRows(ShownStatements, count: Int)
  /// Removes a bookmark; answered by ``Event/unbookmarked(_:_:)``.
  case removeBookmark(BookmarkID)
  /// Sets the note of a bookmark, or removes it; answered by ``Event/bookmarkChanged(_:)``.
  case setNote(String?, BookmarkID)
  /// Sets the tags of a bookmark; answered by ``Event/bookmarkChanged(_:)``.
  case setTags([String], BookmarkID)
  /// Gives a bookmark a place, in `UTF-8 offsets` into the article's text; answered by
  /// ``Event/bookmarkChanged(_:)``.
  case attachBookmark(BookmarkID, Range<Int>, ArticleID)
  /// Adds a correction of some words; answered by ``Event/corrected(_:_:)``.
  case correct(Anchor, Correction.Ruling, ArticleID)
  /// Withdraws the corrections of a range of the text, in `UTF-8 offsets`; answered by
  /// ``Event/corrected(_:_:)``.
  case withdrawCorrection(Range<Int>, ArticleID)
  /// Merges a name into another person; answered by ``Event/rowsChanged(_:)``.
  case merge(String, into: String)
  /// Takes back merges of names; answered by ``Event/rowsChanged(_:)``.
  case separate([String])
  /// The names that may belong to the same person as a name, offered before anything is typed; answered by
  /// ``Event/completions(of:_:)``.
  case proposePeople(String)
  /// Removes an article from the library; answered by ``Event/removed(_:)``.
  case removeArticle(ArticleID)
  /// Undoes or redoes the last change to the library; if the user agreed, passes over changes that can't be
  /// undone. Answered by ``Event/stepped(_:_:removed:)`` or ``Event/blocked(_:_:)``.
  case step(UndoDirection, passesOver: Bool)
  /// A search of the library; answered by ``Event/hits(query:_:)``.
  case search(String, SearchHits.Order, limit: Int)
  /// Marks an article as read because it was opened; answered by ``Event/changed(_:)``, or not at all if the
  /// library can't be written.
  case noteRead(ArticleID)
  /// Toggles a mark of an article; answered by ``Event/toggled(_:_:)``.
  case toggle(ArticleMark, ArticleID)
  /// Changes the articles of several rows as one step; answered by ``Event/rowsChanged(_:)``.
  case change(ArticleRows.Change, ArticleRows)
  /// Marks all unread articles of a list as read, as one step; answered by ``Event/rowsChanged(_:)``.
  case markRead(ArticleQuery)
  /// The first unread article after a row of a list; answered by ``Event/nextUnread(_:_:)``.
  case nextUnread(ArticleQuery, after: Int)
  /// The saved queries; answered by ``Event/savedQueries(_:)``.
  case savedQueries
  /// Keeps a query under a name, renames a saved one, removes it, or notes that the user has looked at it;
  /// answered by ``Event/savedQueries(_:)``.
  case changeSaved(SavedQueryChange)
  /// Saves the place where an article was left.
  case savePlace(ArticleID, ReadingPlace)
  /// Saves a place that the user marked with a letter.
  case saveMark(ArticleID, Character, ReadingPlace)
  /// Sets a field, overriding the document; answered by ``Event/opened(_:_:)`` with ``OpenPurpose/refresh``.
  case setField(ArticleID, FieldName, String)
  /// Adds files and folders to the library, in the background.
  case add([String])
  /// Exports bookmarks to a file, in the background; answered by ``Event/notice(_:)`` or
  /// ``Event/problem(_:)``.
  case export(ExportRequest)
  /// Waits until the article that was opened from its path is in the library, because a command needs it
  /// there; answered by ``Event/again(_:count:)``.
  case finishStoring(Command, count: Int?)
  /// Stops the work in the background.
  case stopWork
  /// The patterns for dividing the words of a language (BCP 47); answered by ``Event/hyphenation(_:_:)``.
  case hyphenation(String)
  /// The paths that begin with what was typed; answered by ``Event/completions(of:_:)``.
  case completePath(String)
  /// The names of speakers in the library that begin with what was typed; answered by
  /// ``Event/completions(of:_:)``.
  case completeSpeaker(String)
  /// The values of a field in the library that begin with a word; answered by
  /// ``Event/completions(of:_:)`` with all that was typed.
  case completeName(Query.Field, beginning: String, typed: String)
  /// The tags in use that begin with a word; answered by ``Event/completions(of:_:)`` with
  /// all that was typed.
  case completeTag(String, typed: String)
  /// Puts text into the clipboard; answered by ``Event/notice(_:)`` or ``Event/problem(_:)``.
  case copy(String)
  /// Opens a page in the user's browser; answered by ``Event/notice(_:)`` or ``Event/problem(_:)``.
  case openPage(String)
  /// Runs a program with arguments and a text on its standard input, and shows what it prints.
  case pipe(String, [String])
  /// Opens a note in the user's editor; answered by ``Event/noteEdited(_:_:)`` if it was changed.
  case editNote(String, BookmarkID)
  /// Paints the screen in a theme.
  case useTheme(ThemeDesign)
  /// Handles clicks and the mouse wheel, or leaves them to the terminal.
  case useMouse(Bool)
  /// Writes a setting to the settings file; answered by ``Event/notice(_:)`` or ``Event/problem(_:)``.
  case keep(Setting, Setting.Value)
  /// Draws the whole screen again.
  case redraw
  /// Suspends the program.
  case suspend
  /// Ends the program.
  case quit
}
