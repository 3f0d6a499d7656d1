/// The vocabularies that feeds use.
enum FeedVocabulary: Sendable {
  case rss, atom, dublinCore, terms, content, xhtml, itunes, media, feedBurner, other

  /// The namespaces of RSS 0.90 and 1.0, in lower case; RSS 2.0 has none.
  static let rssNamespaces: [StaticString] = [
    "http://purl.org/rss/1.0/", "my.netscape.com/rdf/simple/0.9", "channel.netscape.com/rdf/simple/0.9",
    "http://purl.org/net/rss1.1#",
  ]
  /// The beginnings of the namespaces of Atom 0.3 and 1.0, in lower case.
  static let atomNamespaces: [StaticString] = ["http://www.w3.org/2005/atom", "http://purl.org/atom/"]

  /// Finds the vocabulary of an element in a feed whose own namespace is `home`.
  init(of name: XMLName, home: FeedHome) {
    if name.namespace.isEmpty, !name.prefix.isEmpty {
      self = Self.prefixes[name.prefix.lowercased()] ?? .other
    } else if name.namespace.isEmpty || name.namespace == home.namespace {
      self = home.isAtom ? .atom : .rss
    } else {
      self = Self.vocabulary(of: name.namespace.lowercased())
    }
  }

  private static func vocabulary(of namespace: String) -> FeedVocabulary {
    if let known = namespaces[namespace] { return known }
    if atomNamespaces.contains(where: { namespace.hasPrefix($0.description) }) { return .atom }
    let isRSS = rssNamespaces.contains { namespace.contains($0.description) }
    if isRSS, !namespace.contains("/modules/") { return .rss }
    return namespace.hasPrefix("http://purl.org/dc/elements/") ? .dublinCore : .other
  }

  private static let namespaces: [String: FeedVocabulary] = [
    "http://purl.org/dc/terms/": .terms, "http://purl.org/rss/1.0/modules/dcterms/": .terms,
    "http://purl.org/rss/1.0/modules/dc/": .dublinCore, "http://purl.org/rss/1.0/modules/content/": .content,
    "http://www.w3.org/1999/xhtml": .xhtml, "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://search.yahoo.com/mrss/": .media, "http://search.yahoo.com/mrss": .media,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedBurner,
    "http://backend.userland.com/rss": .rss, "http://backend.userland.com/rss2": .rss,
    "http://blogs.law.harvard.edu/tech/rss": .rss, "http://purl.org/rss/1.0/modules/rss091#": .rss,
  ]

  /// What prefixes mean if a feed uses them without declaring them.
  private static let prefixes: [String: FeedVocabulary] = [
    "dc": .dublinCore, "dcterms": .terms, "content": .content, "atom": .atom, "atom10": .atom,
    "xhtml": .xhtml,
    "itunes": .itunes, "media": .media, "rss": .rss, "feedburner": .feedBurner,
  ]
}

/// Which elements belong to the feed itself: those in the namespace of its items.
struct FeedHome: Sendable {
  let namespace: String
  let isAtom: Bool
}
