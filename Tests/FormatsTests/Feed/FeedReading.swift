import Articles
import Formats

/// Reads feeds in tests.
enum FeedReading {
  /// Returns the articles of a feed, whose format is recognised by its content.
  static func articles(_ text: String) throws -> [Article] { try articles(Array(text.utf8)) }

  /// Returns the articles of a feed, whose format is recognised by its content.
  static func articles(_ bytes: [UInt8], fileName: String? = nil) throws -> [Article] {
    let document = Document(bytes: bytes, name: "file", fileName: fileName)
    return try Ingestion.articles(in: document, by: DocumentFormats())
  }

  /// Returns the article of an RSS 2.0 item.
  static func item(_ elements: String, channel: String = "") throws -> Article {
    try articles(rss("<item>\(elements)</item>", channel: channel))[0]
  }

  /// Returns the article of an Atom 1.0 entry.
  static func entry(_ elements: String, feed: String = "") throws -> Article {
    try articles("<feed xmlns='http://www.w3.org/2005/Atom'>\(feed)<entry>\(elements)</entry></feed>")[0]
  }

  /// Returns the article of an Atom 0.3 entry.
  static func oldEntry(_ elements: String) throws -> Article {
    try articles("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>\(elements)</entry></feed>")[0]
  }

  /// Returns an RSS 2.0 feed.
  static func rss(_ items: String, channel: String = "") -> String {
    """
    <rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' \
    xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:atom='http://www.w3.org/2005/Atom'>\
    <channel><title>Hult Daily</title>\(channel)\(items)</channel></rss>
    """
  }
}
