import Articles

/// Reads RSS and Atom.
enum XMLFeed {
  /// Returns the feed in a document, without entries if it isn't a feed.
  ///
  /// - Parameters:
  ///   - address: where the document comes from.
  ///   - maximum: how many entries are read.
  static func feed(in tree: XMLTree, address: String?, maximum: Int = Feed.maximumEntries) -> FeedContent {
    guard let root = tree.root else { return FeedContent() }
    let all = entryElements(under: root)
    let entries = all.prefix(maximum)
    let home = home(of: root, entries.first)
    let base = FeedBase(address: address ?? ownAddress(of: root))
    var feed = FeedContent()
    feed.leftOut = all.count - entries.count
    for element in feedElements(root) { read(element, into: &feed, home, base) }
    feed.entries = entries.compactMap {
      let entry = XMLEntry.entry(in: $0, home: home, base: base.within(feed.link))
      return entry.isEmpty ? nil : entry
    }
    feed.entries.setParts()
    return feed
  }

  // MARK: Finding elements

  /// Returns the elements that are entries, in order, including those in another without an end tag.
  private static func entryElements(under root: XMLElement) -> [XMLElement] {
    var entries: [XMLElement] = isEntry(root) ? [root] : []
    root.walk { step in
      if case .start(let element) = step, isEntry(element) {
        entries.append(element)
      }
    }
    return entries
  }

  private static func isEntry(_ element: XMLElement) -> Bool {
    let name = element.local
    guard name == "item" || name == "entry" || name == "Item" else { return false }
    guard let parent = element.parent else { return name == "entry" }
    // The items of another vocabulary, such as an index of chapters, aren't entries.
    return parent.namespace == element.namespace || Self.containers.contains(parent.local.lowercased())
  }

  private static let containers: Set<String> = ["rdf", "rss", "channel", "feed", "items"]

  private static func home(of root: XMLElement, _ entry: XMLElement?) -> FeedHome {
    let element = entry ?? root
    let isAtom = root.local == "feed" || root.local == "entry" || element.local == "entry"
    return FeedHome(namespace: element.namespace, isAtom: isAtom)
  }

  /// Returns the elements that describe the feed: its root, and the channel.
  private static func feedElements(_ root: XMLElement) -> [XMLElement] {
    let channel = root.elements.first { $0.local.lowercased() == "channel" }
    return [root] + (channel.map { [$0] } ?? [])
  }

  /// Returns the address at which the feed says it is published: the link with `rel="self"`.
  private static func ownAddress(of root: XMLElement) -> String? {
    for element in feedElements(root) {
      for child in element.elements where child.local.lowercased() == "link" {
        guard child.attribute("rel")?.lowercased() == "self", let address = child.attribute("href") else {
          continue
        }
        return LinkResolver.resolved(address, against: child.base(FeedBase())).flatMap {
          $0.hasPrefix("http") ? $0 : nil
        }
      }
    }
    return nil
  }

  // MARK: The feed

  private static func read(
    _ element: XMLElement, into feed: inout FeedContent, _ home: FeedHome, _ base: FeedBase
  ) {
    if element.local == "entry" { return }
    feed.language = element.language ?? feed.language
    var weakTitle: String?
    for child in element.elements {
      let name = child.local.lowercased()
      switch (FeedVocabulary(of: child.name, home: home), name) {
      case (.rss, "title"), (.atom, "title"):
        feed.title = feed.title ?? FeedConstruct.text(of: child, home, base)?.line
      case (.dublinCore, "title"): weakTitle = weakTitle ?? FeedConstruct.text(of: child, home, base)?.line
      case (.rss, "link"), (.atom, "link"):
        feed.link = feed.link ?? FeedLinks.page(in: child, base)
      case (.rss, "language"), (.dublinCore, "language"):
        feed.language = feed.language ?? FeedConstruct.language(child.text)
      case (.atom, "author") where home.isAtom:
        if let author = FeedAuthor.name(in: child) { feed.authors.append(author) }
      default: break
      }
    }
    feed.title = feed.title ?? weakTitle
  }
}

/// What the addresses of a feed are relative to if it doesn't say.
struct FeedBase: Sendable {
  var address: String?

  /// Returns the base for entries: the page of the feed if nothing else is known.
  func within(_ page: String?) -> FeedBase { FeedBase(address: address ?? page) }
}
