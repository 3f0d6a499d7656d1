import Articles
import JSON

/// Reads JSON Feed, versions 1 and 1.1.
enum JSONFeed {
  /// Returns the feed in a text.
  ///
  /// - Throws: ``IngestionError/binary(format:)`` if it isn't JSON.
  static func feed(in utf8: [UInt8], address: String?) throws(IngestionError) -> FeedContent {
    guard let value = try? JSONValue(utf8) else { throw .binary(format: "a damaged JSON feed") }
    var feed = FeedContent()
    feed.title = title(value["title"])?.line
    feed.link = value["home_page_url"]?.string.flatMap { LinkResolver.resolved($0, against: address) }
    feed.language = value["language"]?.string.flatMap(FeedConstruct.language)
    feed.authors = authors(of: value)
    let base = address ?? value["feed_url"]?.string ?? feed.link
    let items = value["items"]?.elements ?? []
    feed.leftOut = max(0, items.count - Feed.maximumEntries)
    feed.entries = items.prefix(Feed.maximumEntries).compactMap {
      let entry = entry(in: $0, base)
      return entry.isEmpty ? nil : entry
    }
    feed.entries.setParts()
    return feed
  }

  private static func entry(in item: JSONValue, _ base: String?) -> FeedEntry {
    var entry = FeedEntry()
    entry.id = item["id"].flatMap(id)
    entry.language = item["language"]?.string.flatMap(FeedConstruct.language)
    entry.title = title(item["title"])
    entry.summary = text(item["summary"], .unknown)
    entry.content = text(item["content_html"], .markup) ?? text(item["content_text"], .lines)
    let addresses = [item["url"]?.string, item["external_url"]?.string]
    entry.link =
      addresses.lazy.compactMap { $0 }.compactMap { LinkResolver.resolved($0, against: base) }.first
    if entry.link == nil, let id = entry.id, id.hasPrefix("http") {
      entry.link = LinkResolver.resolved(id, against: nil)
    }
    let dates = [item["date_published"]?.string, item["date_modified"]?.string]
    entry.date = dates.lazy.compactMap { $0 }.compactMap { PublicationDate(stamp: $0) }.first
    entry.authors = authors(of: item)
    return entry
  }

  /// Returns a title: plain text by the standard, but many programs write its marks as references.
  private static func title(_ value: JSONValue?) -> FeedText? {
    guard let title = text(value, .plain), FeedMarkup.holdsOnlyReferences(title.utf8) else {
      return text(value, .plain)
    }
    return text(value, .markup)
  }

  private static func text(_ value: JSONValue?, _ kind: FeedText.Kind) -> FeedText? {
    guard let string = value?.string, string.trimmedWords != nil else { return nil }
    return FeedText(utf8: Array(C1Marks.mapped(string).utf8), kind: kind)
  }

  /// Returns the names in `authors`, or in `author` as version 1 has it.
  private static func authors(of value: JSONValue) -> [String] {
    let authors = (value["authors"] ?? value["author"])?.elements ?? []
    return authors.compactMap { ($0["name"] ?? $0["url"] ?? $0).string.flatMap(FeedAuthor.name(from:)) }
  }

  /// Returns an id, which may be a number.
  private static func id(_ value: JSONValue) -> String? {
    switch value {
    case .string(let string): string.trimmedWords
    case .integer(let number): String(number)
    case .written(let written): written
    default: nil
    }
  }
}
