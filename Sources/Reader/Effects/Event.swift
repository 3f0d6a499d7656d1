import Articles
import Bookmarks
import Catalogue
import Frames

/// An unread article, and the number of its row in a list.
package struct NextUnread: Hashable, Sendable {
  /// The article.
  package var id: ArticleID
  /// The number of its row, from 0.
  package var row: Int

  /// Creates a pair of an article and its row.
  package init(id: ArticleID, row: Int) {
    self.id = id
    self.row = row
  }
}

/// A mark of an article that the user can toggle.
package enum ArticleMark: Hashable, Sendable {
  /// The article has been read.
  case read
  /// The article has a star.
  case star
}

/// An answer to an effect, or something that happened outside the reader.
package enum Event: Sendable {
  /// Rows of the article list, for a query.
  case rows(ArticleQuery, RowWindow<ArticleSummary>)
  /// The number of an article's row in the list of a query, from 0; not sent if the list lacks the article.
  case located(ArticleID, ArticleQuery, at: Int)
  /// The first unread article after a row of a list, and the number of its row; `nil` if none is nearby.
  case nextUnread(ArticleQuery, NextUnread?)
  /// Several articles were changed as one step.
  case rowsChanged(LibraryChange)
  /// An article that was asked for.
  case opened(OpenedArticle, OpenPurpose)
  /// The article that was opened from a path is now in the library.
  case stored(OpenedArticle)
  /// A command that waited for the article to be stored can run now.
  case again(Command, count: Int?)
  /// The article that was opened from a path can't be stored; the text says why.
  case notStored(String)
  /// The row of an article has changed.
  case changed(ArticleSummary)
  /// A mark of an article was toggled; the row has the new value.
  case toggled(ArticleMark, ArticleSummary)
  /// Bookmarks for a query.
  case bookmarks(BookmarkQuery, RowWindow<BookmarkRow>)
  /// Statements of the library for a query.
  case statements(StatementQuery, RowWindow<StatementSummary>)
  /// The articles that have the statement at a range of an article, the oldest first.
  case appearances(ArticleID, Range<Int>, [AppearanceRow])
  /// How many other articles have the statement at a range of an article.
  case appearanceCount(ArticleID, Range<Int>, Int)
  /// The quotations of an article compared with the rest of the library, the worst first.
  case checked(ArticleID, [CheckRow])
  /// What changed in an article at each reading, the newest first.
  case changes(ArticleID, [ChangeRow])
  /// The quotation at a range of an article was accepted as it is, or no longer is.
  case accepted(ArticleID, Range<Int>, Bool)
  /// Speakers of the library, for the words that narrow them.
  case speakers(filter: String, SpeakerRows)
  /// A speaker's statements over time, and which are new.
  case timeline(SpeakerID, SpeakerTimeline)
  /// The speaker that was asked for; `nil` if the library has no speaker with that name.
  case speaker(SpeakerSummary?)
  /// A bookmark was added.
  case bookmarked(Bookmark, ArticleSummary)
  /// The quotations in some rows were bookmarked.
  case rowsBookmarked(BookmarkedRows)
  /// A bookmark's note, tags or place have changed.
  case bookmarkChanged(Bookmark)
  /// The user has changed a note in an editor.
  case noteEdited(String, BookmarkID)
  /// A bookmark was removed.
  case unbookmarked(Bookmark, ArticleSummary?)
  /// A correction was added; the article includes it.
  case corrected(OpenedArticle, ArticleSummary?)
  /// An article was removed from the library.
  case removed(ArticleSummary)
  /// The last change was undone or redone, which removed these articles; `nil` if there was no change.
  case stepped(UndoDirection, LibraryChange?, removed: [ArticleID] = [])
  /// The last change can't be undone but can be passed over; the text says why.
  case blocked(UndoDirection, String)
  /// The names in a query that the library doesn't have, with the most similar ones that it has.
  case explained(of: String, String)
  /// The hits of a search of the library.
  case hits(query: String, SearchHits)
  /// The saved queries, with the numbers of new articles.
  case savedQueries([SavedQuery])
  /// The hyphenator of a language; it is empty if the system has no patterns for it.
  case hyphenation(String, Hyphenator)
  /// Completions of what was typed.
  case completions(of: String, [String])
  /// The list should show these articles, in this order.
  case listed([ArticleID])
  /// Articles were added or updated because the user asked for it.
  case added([ArticleID])
  /// The library was changed, by this program or another.
  case libraryChanged
  /// The progress of the background work: `Reading 12 of 300`; `nil` when it is done.
  case progress(String?)
  /// A message for the user.
  case notice(String)
  /// Something went wrong; the text says what, and what to do.
  case problem(String)
  /// The terminal's background is dark or light, or has become so.
  case background(Theme.Kind)
  /// Nothing was typed for half a second after the first key of a command.
  case hesitated
  /// Nothing was typed for a while.
  case idle
  /// The program was asked to quit.
  case terminate
}

extension Event {
  /// Whether loaded rows may be out of date after this event.
  var changesRows: Bool {
    switch self {
    case .bookmarked, .rowsBookmarked, .bookmarkChanged, .unbookmarked, .corrected, .removed, .rowsChanged,
      .added,
      .libraryChanged:
      true
    case .stepped(_, let change, _): change != nil
    default: false
    }
  }

  /// The article whose text, quotations or bookmarks this event changes.
  var changedArticle: ArticleID? {
    switch self {
    case .opened(let article, .refresh), .stored(let article), .corrected(let article, _): article.id
    case .bookmarked(let bookmark, let row): bookmark.article?.id ?? row.id
    case .bookmarkChanged(let bookmark): bookmark.article?.id
    case .unbookmarked(let bookmark, let row): bookmark.article?.id ?? row?.id
    default: nil
    }
  }

  /// The notice for the status line; `nil` for events without one, or with words of their own.
  var notice: Notice? {
    switch self {
    case .toggled(.read, let row): row.isRead ? .markedRead : .markedUnread
    case .toggled(.star, let row): row.isStarred ? .starGiven : .starTaken
    case .bookmarked(let bookmark, _): .bookmarked(bookmark.words)
    case .rowsBookmarked(let rows): .bookmarkedRows(rows)
    case .bookmarkChanged: .bookmarkChanged
    case .unbookmarked(let bookmark, _): .unbookmarked(bookmark.words)
    case .corrected: .corrected
    case .accepted(_, _, let isAccepted): isAccepted ? .accepted : .noLongerAccepted
    case .removed(let row): .removed(row.fields.title)
    case .rowsChanged(let change): .rowsChanged(change)
    case .nextUnread(_, nil): .noUnread
    case .stepped(.undo, let change, _): change.map { .undone($0) } ?? .nothingToUndo
    case .stepped(.redo, let change, _): change.map { .redone($0) } ?? .nothingToRedo
    default: nil
    }
  }
}
