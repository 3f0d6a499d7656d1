import Articles

/// Reads an entry of RSS or Atom.
struct XMLEntry {
  private let home: FeedHome
  private let base: FeedBase
  private var entry = FeedEntry()
  /// The authors by Dublin Core, who replace those named in the feed's own vocabulary.
  private var creators: [String] = []
  private var sourceAuthors: [String] = []
  private var contents = Ranked<FeedText>()
  private var summaries = Ranked<FeedText>()
  private var titles = Ranked<FeedText>()
  private var links = Ranked<String>()
  private var dates = Ranked<PublicationDate>()

  /// Returns the entry in an element.
  static func entry(in element: XMLElement, home: FeedHome, base: FeedBase) -> FeedEntry {
    var reading = XMLEntry(home: home, base: base)
    for child in element.elements { reading.read(child) }
    return reading.finished(element)
  }

  private init(home: FeedHome, base: FeedBase) { (self.home, self.base) = (home, base) }

  private mutating func finished(_ element: XMLElement) -> FeedEntry {
    if let about = element.attributes.first(where: { $0.name.local == "about" })?.value.trimmedWords {
      entry.id = entry.id ?? about
      links.add(LinkResolver.resolved(about, against: base.address), rank: 8)
    }
    if home.isAtom, let id = entry.id, id.hasPrefix("http") {
      links.add(LinkResolver.resolved(id, against: nil), rank: 9)
    }
    entry.title = titles.best
    entry.content = contents.best
    entry.summary = summaries.best
    entry.link = links.best
    entry.date = dates.best
    entry.language = entry.language ?? element.language
    entry.authors = creators.isEmpty ? entry.authors : creators
    if entry.authors.isEmpty { entry.authors = sourceAuthors }
    return entry
  }

  private mutating func read(_ child: XMLElement) {
    let name = child.local.lowercased()
    switch FeedVocabulary(of: child.name, home: home) {
    case .rss: readRSS(child, name)
    case .atom: readAtom(child, name)
    case .dublinCore: readDublinCore(child, name)
    case .terms: readDate(child, name, of: Self.termDates)
    case .content where name == "encoded": contents.add(construct(child), rank: 0)
    case .xhtml where name == "body" || name == "div":
      contents.add(FeedConstruct.markup(of: child, base), rank: 1)
    case .itunes: readITunes(child, name)
    case .media where name == "group": for part in child.elements { readMedia(part) }
    case .media: readMedia(child)
    case .feedBurner where name == "origlink":
      links.add(FeedLinks.address(child.text, of: child, base), rank: 5)
    default: break
    }
  }

  private func construct(_ element: XMLElement) -> FeedText? { FeedConstruct.text(of: element, home, base) }

  // MARK: Vocabularies

  private mutating func readRSS(_ child: XMLElement, _ name: String) {
    switch name {
    case "title": titles.add(construct(child), rank: 0)
    case "description": summaries.add(construct(child), rank: 0)
    case "summary", "abstract": summaries.add(construct(child), rank: 1)
    case "encoded", "fullitem", "content", "body":
      contents.add(construct(child), rank: name == "encoded" ? 1 : 2)
    case "link": links.add(FeedLinks.page(in: child, base), rank: 1)
    case "guid": readGUID(child)
    case "id": entry.id = entry.id ?? child.text.trimmedWords
    case "author": if let author = FeedAuthor.name(in: child) { entry.authors.append(author) }
    case "source": entry.source = entry.source ?? construct(child)?.line
    default: readDate(child, name, of: Self.rssDates)
    }
  }

  private mutating func readGUID(_ child: XMLElement) {
    guard let guid = child.text.trimmedWords else { return }
    entry.id = guid
    let isLink = child.attribute("isPermaLink")?.lowercased() != "false"
    if isLink { links.add(FeedLinks.address(guid, of: child, FeedBase()), rank: 4) }
  }

  private mutating func readAtom(_ child: XMLElement, _ name: String) {
    switch name {
    case "title": titles.add(construct(child), rank: home.isAtom ? 0 : 1)
    case "summary": summaries.add(construct(child), rank: home.isAtom ? 0 : 1)
    case "content": contents.add(construct(child), rank: 1)
    case "link":
      if let (address, rank) = FeedLinks.link(in: child, base) { links.add(address, rank: rank) }
    case "id":
      entry.id = home.isAtom ? child.text.trimmedWords ?? entry.id : entry.id ?? child.text.trimmedWords
    case "author": if let author = FeedAuthor.name(in: child) { entry.authors.append(author) }
    case "source": readSource(child)
    default: readDate(child, name, of: Self.atomDates)
    }
  }

  /// Reads the description of the feed that an entry was taken from (RFC 4287, section 4.2.11).
  private mutating func readSource(_ child: XMLElement) {
    guard child.hasElements else {
      entry.source = entry.source ?? construct(child)?.line
      return
    }
    entry.source = entry.source ?? child.first("title").flatMap(construct)?.line
    sourceAuthors += child.elements.filter { $0.local == "author" }.compactMap(FeedAuthor.name)
  }

  private mutating func readDublinCore(_ child: XMLElement, _ name: String) {
    switch name {
    case "title": titles.add(construct(child), rank: 2)
    case "description": summaries.add(construct(child), rank: 2)
    case "creator", "author": if let author = FeedAuthor.name(in: child) { creators.append(author) }
    case "language": entry.language = FeedConstruct.language(child.text) ?? entry.language
    case "identifier": entry.id = entry.id ?? child.text.trimmedWords
    default: readDate(child, name, of: Self.dublinCoreDates)
    }
  }

  private mutating func readITunes(_ child: XMLElement, _ name: String) {
    switch name {
    case "title": titles.add(construct(child), rank: 3)
    case "summary": summaries.add(construct(child), rank: 3)
    case "subtitle": summaries.add(construct(child), rank: 4)
    case "author":
      if entry.authors.isEmpty, let author = FeedAuthor.name(in: child) { entry.authors.append(author) }
    default: break
    }
  }

  /// Reads the description of a video; it counts for the entry only if nothing else does.
  private mutating func readMedia(_ child: XMLElement) {
    switch child.local.lowercased() {
    case "title": titles.add(construct(child), rank: 4)
    case "description": summaries.add(construct(child), rank: 5)
    default: break
    }
  }

  // MARK: Dates

  private mutating func readDate(_ child: XMLElement, _ name: String, of ranks: [String: Int]) {
    guard let rank = ranks[name] else { return }
    dates.add(PublicationDate(stamp: child.text), rank: rank)
  }

  private static let rssDates = ["pubdate": 0, "published": 1, "date": 3, "updated": 6, "lastbuilddate": 8]
  private static let atomDates = ["published": 0, "issued": 1, "created": 4, "updated": 5, "modified": 5]
  private static let dublinCoreDates = ["date": 3]
  private static let termDates = ["issued": 2, "available": 3, "created": 4, "modified": 6]
}

/// The best of several values: the first with the lowest rank.
struct Ranked<Value> {
  private(set) var best: Value?
  private var rank = Int.max

  mutating func add(_ value: Value?, rank: Int) {
    guard let value, rank < self.rank else { return }
    (best, self.rank) = (value, rank)
  }
}
