import Articles
import JSON

/// What a page declares about its article: in JSON-LD, Open Graph, `<meta>`, microdata, and the elements of its head.
struct HTMLMetadata {
  /// The fields.
  private(set) var declared = DeclaredFields()
  /// Where each of them comes from.
  private(set) var origins: [FieldName: FieldOrigin] = [:]
  /// The language as a BCP 47 tag.
  private(set) var language: String?
  /// Lines that are the deck if they stand under the title.
  private(set) var shownDecks: [String] = []
  /// What the page says that the article is about.
  private(set) var descriptions: [String] = []

  private let facts: PageFacts
  private let data: LinkedData
  private var article: JSONValue?
  private var sites: [String] = []

  /// Reads what a page declares.
  init(_ document: HTMLDocument) { self.init(PageFacts(document)) }

  /// Decides what the facts of a page come to.
  init(_ facts: PageFacts) {
    self.facts = facts
    data = LinkedData(scripts: facts.scripts)
    readAddress()
    let titles = facts.headings + facts.meta.each(MetaTags.openGraphTitles) + [facts.title].compactMap(\.self)
    article = data.article(at: declared.url, titles: titles)
    if declared.url == nil { readAddress(of: article) }
    sites = siteNames()
    readTitle()
    readSource()
    readByline()
    readDate()
    readDecks()
    language = Self.language(
      [facts.language] + facts.meta.each(MetaTags.languages) + [data.text(article?["inLanguage"])])
  }

  private mutating func set(_ name: FieldName, _ origin: FieldOrigin) { origins[name] = origin }

  // MARK: Address

  private mutating func readAddress() {
    let canonical = facts.canonical.map(Words.line)
    let shared = facts.meta.each(["og:url", "twitter:url", "parsely-link"]).map(Words.line)
    if let canonical, WebAddress.isAddress(canonical), !Self.isRoot(canonical) || shared.isEmpty {
      declared.url = canonical
      set(.url, .element)
    } else if let shared = shared.first(where: WebAddress.isAddress) {
      declared.url = shared
      set(.url, .openGraph)
    }
  }

  private mutating func readAddress(of article: JSONValue?) {
    guard let address = article.map(LinkedData.addresses)?.first(where: WebAddress.isAddress) else { return }
    declared.url = address
    set(.url, .jsonLD)
  }

  /// Whether an address is that of a whole site.
  private static func isRoot(_ address: String) -> Bool { address.split(separator: "/").count <= 2 }

  // MARK: Site

  private var publisher: [String] {
    let parts = [
      article?["publisher"], article?["sourceOrganization"], article?["isPartOf"], data.page?["publisher"],
    ]
    return parts.flatMap { data.names($0) }.map(Words.line)
  }

  /// The names of the site, without those that are rather the title.
  private func siteNames() -> [String] {
    let titles = Set((facts.headings + [data.text(article?["headline"]) ?? ""]).map(TitleKey.key(of:)))
    let names = publisher + facts.meta.each(MetaTags.sites).map(Words.line)
    let whole = names.filter { !titles.contains(TitleKey.key(of: $0)) && !$0.isEmpty && $0.utf8.count <= 200 }
    // The name may have a claim after it.
    let parts = whole.compactMap { Self.withoutClaim($0) }
    return whole + parts + hostNames
  }

  private static func withoutClaim(_ name: String) -> String? {
    for joint in [" | ", " - ", " – ", " — ", ": "] {
      if let place = name.firstRange(of: joint) { return String(name[..<place.lowerBound]) }
    }
    return nil
  }

  /// `harbour.example` and `harbour` for `https://www.harbour.example/…`.
  private var hostNames: [String] {
    guard let url = declared.url, let scheme = url.firstRange(of: "://") else { return [] }
    let host = url[scheme.upperBound...].prefix { !"/:?#".contains($0) }.lowercased()
    let labels = host.split(separator: ".").map(String.init)
    guard labels.count >= 2 else { return [] }
    let isCompound =
      labels.count > 2 && ["co", "com", "org", "net", "gov", "ac"].contains(labels[labels.count - 2])
    let own = labels.suffix(isCompound ? 3 : 2)
    return [own.joined(separator: ".")] + own.prefix(1).filter { $0.utf8.count > 2 }
  }

  private mutating func readSource() {
    let named: [(String, FieldOrigin)] =
      publisher.map { ($0, .jsonLD) }
      + facts.meta.each(["og:site_name"]).map { (Words.line($0), .openGraph) }
      + facts.meta.each(MetaTags.sites).map { (Words.line($0), .meta) }
    let titleKey = declared.title.map(TitleKey.key(of:))
    for (name, origin) in named {
      let bare = name.firstRange(of: " | ").map { String(name[..<$0.lowerBound]) } ?? name
      guard !bare.isEmpty, bare.utf8.count <= 100, !bare.contains("://"), TitleKey.key(of: bare) != titleKey
      else {
        continue
      }
      declared.source = bare
      set(.source, origin)
      return
    }
    // "Ferry hits pier - Harbour Tribune"
    guard let page = facts.title.map(Words.line), let title = declared.title,
      let site = SiteTitle(page, sites: sites, headings: [], others: [title], guesses: false).site,
      PublicationDate(site) == nil, site.split(separator: " ").count <= 5
    else { return }
    declared.source = site
    set(.source, .element)
  }

  // MARK: Title and deck

  private mutating func readTitle() {
    var candidates: [(text: String, origin: FieldOrigin)] = []
    func add(_ texts: [String?], _ origin: FieldOrigin) {
      for text in texts.compactMap(\.self).map(Words.line) where !text.isEmpty && text.utf8.count <= 1000 {
        candidates.append((text, origin))
      }
    }
    let (own, general) = (MetaTags.titles.prefix(6), MetaTags.titles.dropFirst(6))
    add([dataTitle], .jsonLD)
    add(facts.meta.each(Array(own)), .meta)
    add(facts.meta.each(MetaTags.openGraphTitles), .openGraph)
    add(facts.meta.each(Array(general)), .meta)
    add(facts.headlines, .microdata)
    add([facts.title], .element)
    let headings = facts.headings.map(Words.line).filter { !$0.isEmpty }
    add(headings, .element)
    guard
      let choice = PageTitle(
        candidates, headings: headings, others: facts.headlines.map(Words.line) + facts.lesserHeadings,
        sites: sites)
    else { return }
    declared.title = choice.title
    set(.title, choice.origin)
  }

  /// The headline, or the name if the page is called like that; some name the subject in the headline.
  private var dataTitle: String? {
    guard let headline = data.text(article?["headline"]), let name = data.text(article?["name"]) else {
      return data.text(article?["headline"]) ?? data.text(article?["name"])
    }
    let shown = Set(facts.headings.map(TitleKey.key(of:)))
    let isName = shown.contains(TitleKey.key(of: name)) && !shown.contains(TitleKey.key(of: headline))
    return isName ? name : headline
  }

  private mutating func readDecks() {
    let texts = [data.text(article?["description"])].compactMap(\.self)
    descriptions = (texts + facts.meta.each(MetaTags.descriptions)).map(Words.line)
    shownDecks = ([data.text(article?["alternativeHeadline"])].compactMap(\.self) + facts.decks).map(
      Words.line)
  }

  /// Takes the words of the deck.
  mutating func setDeck(_ words: String) {
    declared.deck = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Byline

  private mutating func readByline() {
    var best: (list: AuthorList, origin: FieldOrigin)?
    for candidate in authorCandidates() {
      if best != nil, !candidate.isNear { continue }
      let list = AuthorList(candidate.texts.map(Words.lines), outlets: sites + candidate.bodies)
      guard let byline = list.byline else { continue }
      if list.arePeople {
        declared.byline = byline
        set(.byline, candidate.origin)
        return
      }
      let isSite = sites.contains { TitleKey.key(of: $0) == TitleKey.key(of: byline) }
      let wasSite = best.map { found in
        sites.contains { TitleKey.key(of: $0) == TitleKey.key(of: found.list.byline ?? "") }
      }
      if !candidate.isPeopleOnly, best == nil || wasSite == true && !isSite {
        best = (list, candidate.origin)
      }
    }
    guard let best else { return }
    declared.byline = best.list.byline
    set(.byline, best.origin)
  }

  private struct AuthorCandidate {
    var texts: [String]
    var origin: FieldOrigin
    /// Names that the markup says are those of organisations.
    var bodies: [String] = []
    var isPeopleOnly = false
    var isNear = true
  }

  private func authorCandidates() -> [AuthorCandidate] {
    var candidates: [AuthorCandidate] = []
    for value in [article?["author"], article?["creator"], data.page?["author"], article?["contributor"]] {
      guard let value else { continue }
      let bodies = value.elements.map(data.resolved).filter { object in
        object["@type"]?.elements.contains { $0.string?.hasSuffix("Organization") == true } == true
      }
      candidates.append(
        AuthorCandidate(texts: data.names(value), origin: .jsonLD, bodies: bodies.flatMap { data.names($0) }))
    }
    for name in MetaTags.authors {
      candidates.append(
        AuthorCandidate(texts: facts.meta.all([name]), origin: .meta, isPeopleOnly: name == "twitter:data1"))
    }
    for name in MetaTags.openGraphAuthors {
      candidates.append(AuthorCandidate(texts: facts.meta.all([name]), origin: .openGraph))
    }
    for mark in facts.authors {
      candidates.append(
        AuthorCandidate(
          texts: mark.texts, origin: mark.origin == .microdata ? .microdata : .element,
          bodies: mark.isBody ? mark.texts : [], isNear: mark.isNear))
    }
    return candidates
  }

  // MARK: Date

  private mutating func readDate() {
    for (text, origin) in publishedDates() + createdDates {
      guard let date = PublicationDate(declared: Words.line(text)), date.year >= 1000,
        (date.year, date.month, date.day) != (1970, 1, 1)
      else { continue }
      declared.date = date
      set(.date, origin)
      return
    }
    guard let address = declared.url, let date = PublicationDate(inAddress: address) else {
      return readModified()
    }
    declared.date = date
    set(.date, origins[.url] ?? .element)
  }

  private var createdDates: [(String, FieldOrigin)] {
    [article?["dateCreated"], article?["uploadDate"]].compactMap { data.text($0) }.map { ($0, .jsonLD) }
  }

  private func publishedDates() -> [(String, FieldOrigin)] {
    let published = facts.dates.filter { !$0.isModified }
    return [article?["datePublished"]].compactMap { data.text($0) }
      .map { ($0, .jsonLD) }
      + facts.meta.each(MetaTags.openGraphPublished).map { ($0, .openGraph) }
      + [data.page?["datePublished"]].compactMap { data.text($0) }.map { ($0, .jsonLD) }
      + published.filter { $0.origin == .microdata }.map { ($0.text, .microdata) }
      + facts.meta.each(MetaTags.published).map { ($0, .meta) }
      + published.filter { $0.origin == .element }.map { ($0.text, .element) }
  }

  /// Takes the date of the last change, if no other is known.
  private mutating func readModified() {
    let modified =
      [article?["dateModified"]].compactMap { data.text($0) }.map { ($0, FieldOrigin.jsonLD) }
      + facts.meta.each(MetaTags.modified).map { ($0, FieldOrigin.meta) }
      + facts.dates.filter(\.isModified).map { ($0.text, $0.origin == .microdata ? .microdata : .element) }
    for (text, origin) in modified {
      guard let date = PublicationDate(declared: Words.line(text)) else { continue }
      declared.date = date
      set(.date, origin)
      return
    }
  }

  // MARK: Language

  /// The first text that is a tag of BCP 47: `de`, `pt-BR`, `zh-Hans`; `en_US` is `en-US`.
  private static func language(_ texts: [String?]) -> String? {
    for text in texts.compactMap(\.self) {
      let first = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.first.map(String.init) ?? ""
      let parts = first.split { $0 == "-" || $0 == "_" }
      guard let head = parts.first, (2...3).contains(head.utf8.count), parts.count <= 4,
        parts.allSatisfy({ $0.utf8.count <= 8 && $0.utf8.allSatisfy { isAlphanumeric($0) } }),
        head.allSatisfy(\.isLetter)
      else { continue }
      return ([head.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
    }
    return nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
