import Articles
import Bookmarks
import Catalogue

/// An article as it is opened, with its bookmarks and the place where it was left.
package struct OpenedArticle: Sendable {
  /// The article's number; `nil` until it is in a library.
  package var id: ArticleID?
  /// The article.
  package var article: Article
  /// Where it was left.
  package var place: ReadingPlace?
  /// Its bookmarks.
  package var bookmarks: [Bookmark]
  /// The places that the user marked, by their letters.
  package var marks: [Character: ReadingPlace]
  /// The hash of the text, which anchors keep, if it is known.
  package var textHash: String?

  /// Creates an opened article.
  package init(
    id: ArticleID?, article: Article, place: ReadingPlace? = nil, bookmarks: [Bookmark] = [],
    marks: [Character: ReadingPlace] = [:], textHash: String? = nil
  ) {
    self.textHash = textHash
    self.id = id
    self.article = article
    self.place = place
    self.bookmarks = bookmarks
    self.marks = marks
  }
}

/// The purpose for which an article is opened.
package enum OpenPurpose: Hashable, Sendable {
  /// To be shown beside the list, still unread.
  case preview
  /// To be read.
  case read
  /// To replace the open article.
  case replace
  /// To be read at some words of its text, in `UTF-8 offsets`; at the title if they are `nil`.
  case jump(Range<Int>?)
  /// To be read at the last match of a search.
  case lastMatch
  /// To be read at one of its bookmarks.
  case bookmark(BookmarkID)
  /// To run a command on the statement at a range of `UTF-8 offsets`, without being shown.
  case act(Command, Range<Int>)
  /// To be shown again after a change.
  case refresh
}
