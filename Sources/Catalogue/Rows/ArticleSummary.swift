import Articles

/// A row of the article list: an article without its text.
package struct ArticleSummary: Hashable, Sendable {
  /// The article's number.
  package var id: ArticleID
  /// Title, byline, source, URL and date (deck and biography are `nil` here).
  package var fields: ArticleFields
  /// The absolute path of the file that it was read from; `nil` for standard input.
  package var path: String?
  /// When it was added to the library.
  package var added: Timestamp
  /// Whether it has been read.
  package var isRead: Bool
  /// Whether it has a star.
  package var isStarred: Bool
  /// How many spoken quotations it has.
  package var quotationCount: Int
  /// How many bookmarks it has.
  package var bookmarkCount: Int
  /// Whether its text has changed since the user read it.
  package var isChanged: Bool
  /// The article that stands for this near-duplicate in lists; `nil` if it stands for itself.
  package var copyOf: ArticleID?
  /// How many other articles say nearly the same; 0 in rows that are read with others'.
  package var copies = 0

  /// The article that stands for it and its near-duplicates.
  package var group: ArticleID { copyOf ?? id }

  /// Makes a row.
  package init(
    id: ArticleID, fields: ArticleFields, path: String? = nil, added: Timestamp, isRead: Bool = false,
    isStarred: Bool = false, quotationCount: Int = 0, bookmarkCount: Int = 0, isChanged: Bool = false
  ) {
    self.id = id
    self.fields = fields
    self.path = path
    self.added = added
    self.isRead = isRead
    self.isStarred = isStarred
    self.quotationCount = quotationCount
    self.bookmarkCount = bookmarkCount
    self.isChanged = isChanged
  }
}
