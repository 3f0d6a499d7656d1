import Articles

/// Which bookmarks to list; every condition given must hold.
package struct BookmarkFilter: Hashable, Sendable {
  /// Words that must all stand somewhere in the passage, its note, tags, speaker, title or source; empty for all.
  ///
  /// Parts of words count; case, diacritics and the style of quotation marks do not.
  package var text: String
  /// Only those in this article, in the order of their places; nil for all articles, newest bookmark first.
  package var article: ArticleID?
  /// Only those whose person, or whose words that name the speaker, a ``NameFilter`` of these words accepts.
  package var speaker: String?
  /// Only those that have all of these tags; the case of A to Z aside.
  package var tags: [String]
  /// Only those that were made at or after this moment.
  package var since: Timestamp?
  /// Only those that were made before this moment.
  package var before: Timestamp?

  /// Makes a filter.
  package init(
    text: String = "", article: ArticleID? = nil, speaker: String? = nil, tags: [String] = [],
    since: Timestamp? = nil, before: Timestamp? = nil
  ) {
    self.text = text
    self.article = article
    self.speaker = speaker
    self.tags = tags
    self.since = since
    self.before = before
  }
}
