import Articles

/// A feed: what it says about itself, and its entries.
struct FeedContent: Sendable {
  var title: String?
  /// The document's name, used if neither the feed nor the entry has a title.
  var name: String?
  /// The page that the feed belongs to, absolute.
  var link: String?
  /// The language of entries and texts that don't declare one.
  var language: String?
  /// Who wrote the entries that don't name an author.
  var authors: [String] = []
  var entries: [FeedEntry] = []
  /// How many entries were left out because there are too many.
  var leftOut = 0
}

/// An entry of a feed, before it becomes an article.
struct FeedEntry: Sendable {
  /// The id that the feed gives it; two entries may have the same by mistake.
  var id: String?
  var title: FeedText?
  var summary: FeedText?
  var content: FeedText?
  var authors: [String] = []
  /// The feed that the entry was taken from.
  var source: String?
  var link: String?
  /// When it was published, or else changed.
  var date: PublicationDate?
  var language: String?
  /// The part of the document that the entry is; no other entry has the same.
  var part: String?

  /// Whether it has nothing that a user could read or follow.
  var isEmpty: Bool {
    title == nil && summary == nil && content == nil && link == nil && id == nil && authors.isEmpty
      && date == nil
  }
}

/// Words as a feed carries them.
struct FeedText: Sendable {
  /// Valid UTF-8.
  var utf8: [UInt8]
  var kind: Kind
  /// What relative addresses are relative to.
  var base: String?
  var language: String?

  enum Kind: Sendable {
    case plain
    /// Plain text in which line breaks are kept.
    case lines
    case markup
    /// Markup if it looks like it, since the feed doesn't say.
    case unknown
  }
}
