import Articles

/// Recognises feeds by their root elements.
enum FeedRecognition {
  /// Returns whether a document is a feed; a page that links to one isn't.
  static func isFeed(_ sample: DocumentSample) -> Bool {
    if sample.begins(with: "{") { return isJSONFeed(sample) }
    if let tag = XMLProlog.rootTag(in: sample.start) { return isRoot(tag, of: sample) }
    // The root element may come after the sample, or after the output of a broken program.
    return isNamedLikeFeed(sample) && hasRoot(sample)
  }

  private static func isRoot(_ tag: ArraySlice<UInt8>, of sample: DocumentSample) -> Bool {
    let written = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    let prefix = written.lastIndex(of: UInt8(ascii: ":"))
    switch String(decoding: written[(prefix.map { $0 + 1 } ?? written.startIndex)...], as: UTF8.self) {
    case "rss": return true
    case "rdf": return isFeed(namespacesIn: sample.start[...], FeedVocabulary.rssNamespaces)
    case "feed", "entry":
      return isFeed(namespacesIn: tag, FeedVocabulary.atomNamespaces) || isNamedLikeFeed(sample)
        || written == Array("feed".utf8)[...] && sample.start[...].end(of: "<entry") != nil
    case "channel": return sample.start[...].end(of: "<item") != nil
    default: return false
    }
  }

  private static func isFeed(namespacesIn text: ArraySlice<UInt8>, _ namespaces: [StaticString]) -> Bool {
    namespaces.contains { text.end(of: $0) != nil }
  }

  private static func isNamedLikeFeed(_ sample: DocumentSample) -> Bool {
    ["rss", "atom", "rdf"].contains(sample.fileExtension)
      || ["application/rss+xml", "application/atom+xml", "application/rdf+xml"].contains(sample.mediaType)
  }

  private static func hasRoot(_ sample: DocumentSample) -> Bool {
    let roots: [StaticString] = ["<rss", "<feed", "<rdf:rdf", "<channel"]
    return sample.begins(with: "<!--") || sample.begins(with: "<?xml")
      || roots.contains { sample.start[...].end(of: $0) != nil }
  }

  // MARK: JSON Feed

  /// Whether a member of the first bytes names a version of JSON Feed.
  private static func isJSONFeed(_ sample: DocumentSample) -> Bool {
    if sample.mediaType == "application/feed+json" { return true }
    var rest = sample.start[...]
    while let end = rest.end(of: "\"version\"") {
      rest = rest[end...]
      let value = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\"") }
      // The slashes may be escaped.
      let address = value.prefix(40).filter { $0 != UInt8(ascii: "\\") }[...]
      if address.starts(with: "https://jsonfeed.org/".utf8)
        || address.starts(with: "http://jsonfeed.org/".utf8)
      {
        return true
      }
    }
    return false
  }
}
