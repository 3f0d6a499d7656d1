import Articles
import Bookmarks
import Catalogue

/// An article on its way into the library.
package struct NewArticle: Sendable {
  /// The article as its document gives it.
  package var article: Article
  /// The document's bytes, unchanged; they tell whether it has changed.
  package var document: [UInt8]
  /// The file it was read from, an absolute path; `nil` for standard input.
  package var path: String?
  /// Whether it is the first article of its document.
  package var isFirst: Bool
  /// What the user says the document's format is; `nil` if it was detected.
  package var format: DocumentFormat?
  /// The document's encoding as the user names it; `nil` if it was detected.
  package var encoding: String?
  /// What the user says about the article; it overrides what the document says, now and after every change of
  /// the file.
  package var edits: [FieldEdit]

  /// Makes an article to add.
  package init(
    article: Article, document: [UInt8], path: String?, isFirst: Bool = true, edits: [FieldEdit] = []
  ) {
    self.article = article
    self.document = document
    self.path = path
    self.isFirst = isFirst
    self.edits = edits
  }
}

/// The result of adding an article.
package enum AddResult: Hashable, Sendable {
  /// It is new, and has this number.
  case added(ArticleID)
  /// The library had it, word for word, and knew what the user says about it.
  case unchanged(ArticleID)
  /// The library had it under this number with other words or fields, which have been replaced by the new
  /// ones.
  case updated(ArticleID)

  /// The article's number.
  package var id: ArticleID {
    switch self {
    case .added(let id), .unchanged(let id), .updated(let id): id
    }
  }
}

/// An article with everything that the library keeps of it.
package struct StoredArticle: Hashable, Sendable {
  /// Its row in the list.
  package var summary: ArticleSummary
  /// Its text, structure and quotations; the fields are the document's, overridden by the user's.
  package var article: Article
  /// Where the user stopped reading; `nil` if they never began.
  package var place: ReadingPlace?
  /// The places that the user marked, by their letters.
  package var marks: [Character: ReadingPlace] = [:]
  /// Its bookmarks in the order of their places, those without a place last.
  package var bookmarks: [Bookmark]
  /// ``TextHash`` of its text; `nil` if the stored text isn't valid UTF-8 and was repaired.
  package var textHash: String?

  /// Makes a stored article.
  package init(
    summary: ArticleSummary, article: Article, place: ReadingPlace? = nil, bookmarks: [Bookmark] = []
  ) {
    self.summary = summary
    self.article = article
    self.place = place
    self.bookmarks = bookmarks
  }
}
