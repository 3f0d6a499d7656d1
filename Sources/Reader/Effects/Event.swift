import Articles
import Bookmarks

/// An article with what the library knows of it, as it is opened.
package struct OpenedArticle: Sendable {
  /// Its number; nil while it is not in a library.
  package var id: ArticleID?
  /// The article.
  package var article: Article
  /// Where it was left.
  package var place: ReadingPlace?
  /// Its bookmarks.
  package var bookmarks: [Bookmark]

  /// Makes an opened article.
  package init(id: ArticleID?, article: Article, place: ReadingPlace? = nil, bookmarks: [Bookmark] = []) {
    self.id = id
    self.article = article
    self.place = place
    self.bookmarks = bookmarks
  }
}

/// What an article is opened for.
package enum OpenPurpose: Hashable, Sendable {
  /// To be shown beside the list, still unread.
  case preview
  /// To be read.
  case read
  /// To be read in the place of the one that is open.
  case replace
  /// To be read at some words of its text, in UTF-8 offsets.
  case jump(Range<Int>?)
  /// To be read where one of its bookmarks stands.
  case bookmark(BookmarkID)
  /// To carry out a command on the statement at some UTF-8 offsets of its text, without being shown.
  case act(Command, Range<Int>)
  /// To be shown anew, since it has changed.
  case refresh
}

/// A mark that the user gives an article and takes away.
package enum ArticleMark: Hashable, Sendable {
  /// It counts as read.
  case read
  /// It has a star.
  case star
}

/// News for the reader from outside: an answer to an effect, or something that happened by itself.
package enum Event: Sendable {
  /// Rows of the article list, for the query that they answer.
  case rows(ArticleQuery, RowWindow<ArticleSummary>)
  /// The number of an article's row in the list of a query, from 0; not sent where it is not in the list.
  case located(ArticleID, ArticleQuery, at: Int)
  /// An article that was asked for.
  case opened(OpenedArticle, OpenPurpose)
  /// The article that was opened from a path is now in the library.
  case stored(OpenedArticle)
  /// A command that had to wait can be carried out, as far as it ever can.
  case again(Command, count: Int?)
  /// The article that was opened from a path cannot be put into the library; the words say why.
  case notStored(String)
  /// What the library tells of an article has changed.
  case changed(ArticleSummary)
  /// A mark of an article was turned around; the row says which way.
  case toggled(ArticleMark, ArticleSummary)
  /// Bookmarks, for the query that they answer.
  case bookmarks(BookmarkQuery, RowWindow<BookmarkRow>)
  /// What was said over all articles, for the query that it answers.
  case statements(StatementQuery, RowWindow<StatementSummary>)
  /// Who speaks in the library, for the words that narrow them.
  case speakers(filter: String, SpeakerRows)
  /// The speaker who was asked for; nil where the library has nobody of that name.
  case speaker(SpeakerSummary?)
  /// A bookmark was kept.
  case bookmarked(Bookmark, ArticleSummary)
  /// A bookmark's note or tags are others now.
  case bookmarkChanged(Bookmark)
  /// The user's editor has changed a note.
  case noteEdited(String, BookmarkID)
  /// A bookmark was removed.
  case unbookmarked(Bookmark, ArticleSummary?)
  /// What the user says some words are was kept, and the article is as it is with that.
  case corrected(OpenedArticle, ArticleSummary?)
  /// An article was removed from the library.
  case removed(ArticleSummary)
  /// The last change was taken back, or made again; nil where there was none.
  case stepped(UndoDirection, LibraryChange?)
  /// Something stands in the way of the last change, which can be passed over; the text tells of it.
  case blocked(UndoDirection, String)
  /// What a search of the library found.
  case hits(query: String, [SearchHit])
  /// Paths, names or tags that begin with what was typed.
  case completions(of: String, [String])
  /// The articles that the list is to show, in this order.
  case listed([ArticleID])
  /// Articles were added, or brought up to date, at the user's wish.
  case added([ArticleID])
  /// Something in the library was changed, here or by another program.
  case libraryChanged
  /// How far the work beside the loop is: `Reading 12 of 300`; nil when it is done.
  case progress(String?)
  /// Something to tell the user.
  case notice(String)
  /// Something went wrong; the words say what, and what to do.
  case problem(String)
  /// Nothing was typed for a while.
  case idle
  /// The program is asked to end.
  case terminate
}

extension Event {
  /// Whether rows that the library gave may be out of date after it.
  var changesRows: Bool {
    switch self {
    case .bookmarked, .bookmarkChanged, .unbookmarked, .corrected, .removed, .added, .libraryChanged: true
    case .stepped(_, let change): change != nil
    default: false
    }
  }

  /// The article that has other text, quotations or bookmarks after it.
  var changedArticle: ArticleID? {
    switch self {
    case .opened(let article, .refresh), .stored(let article), .corrected(let article, _): article.id
    case .bookmarked(let bookmark, let row): bookmark.article?.id ?? row.id
    case .bookmarkChanged(let bookmark): bookmark.article?.id
    case .unbookmarked(let bookmark, let row): bookmark.article?.id ?? row?.id
    default: nil
    }
  }

  /// What the status line says of it; `nil` for events that say nothing, or bring their own words.
  var notice: Notice? {
    switch self {
    case .toggled(.read, let row): row.isRead ? .markedRead : .markedUnread
    case .toggled(.star, let row): row.isStarred ? .starGiven : .starTaken
    case .bookmarked(let bookmark, _): .bookmarked(bookmark.words)
    case .bookmarkChanged: .bookmarkChanged
    case .unbookmarked(let bookmark, _): .unbookmarked(bookmark.words)
    case .corrected: .corrected
    case .removed(let row): .removed(row.fields.title)
    case .stepped(.undo, let change): change.map { .undone($0) } ?? .nothingToUndo
    case .stepped(.redo, let change): change.map { .redone($0) } ?? .nothingToRedo
    default: nil
    }
  }
}
