import Articles
import JSON

/// What a page declares about its article.
///
/// It may do so in JSON-LD, Open Graph, `<meta>`, microdata, and the elements of its head.
struct HTMLMetadata {
  /// The fields.
  var declared = DeclaredFields()
  /// Where each field comes from.
  var origins: [FieldName: FieldOrigin] = [:]
  /// The language as a BCP 47 tag.
  var language: String?
  /// Lines that are the deck if they appear under the title.
  var shownDecks: [String] = []
  /// What the page says the article is about.
  var descriptions: [String] = []

  /// What the page says about itself.
  let facts: PageFacts
  /// What the page says in JSON-LD.
  let data: LinkedData
  /// The article in JSON-LD.
  private(set) var article: JSONValue?
  /// The names of the site and of its host.
  private(set) var sites: [String] = []

  /// Reads what a page declares.
  init(_ document: HTMLDocument) { self.init(PageFacts(document)) }

  /// Derives the fields from the facts of a page.
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

  /// Records where a field comes from.
  mutating func set(_ name: FieldName, _ origin: FieldOrigin) { origins[name] = origin }

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

  /// Whether an address leads to a whole site rather than a page.
  private static func isRoot(_ address: String) -> Bool { address.split(separator: "/").count <= 2 }

  // MARK: Site

  private var publisher: [String] {
    let parts = [
      article?["publisher"], article?["sourceOrganization"], article?["isPartOf"], data.page?["publisher"],
    ]
    return parts.flatMap { data.names($0) }.map(Words.line)
  }

  /// Returns the names of the site, except those that are more likely the title.
  private func siteNames() -> [String] {
    let titles = Set((facts.headings + [data.text(article?["headline"]) ?? ""]).map(TitleKey.key(of:)))
    let names = publisher + facts.meta.each(MetaTags.sites).map(Words.line)
    let whole = names.filter { !titles.contains(TitleKey.key(of: $0)) && !$0.isEmpty && $0.utf8.count <= 200 }
    // A slogan may follow the name.
    let parts = whole.compactMap { Self.withoutClaim($0) }
    return whole + parts + hostNames
  }

  private static func withoutClaim(_ name: String) -> String? {
    for joint in [" | ", " - ", " – ", " — ", ": "] {
      if name.mayHold(joint), let place = name.firstRange(of: joint) {
        return String(name[..<place.lowerBound])
      }
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
    guard let page = facts.title.map(Words.line), let title = declared.title else { return }
    let headings = TitleKey.key(of: page) == titleKey ? [] : [title]
    guard
      let site = SiteTitle(page, sites: sites, headings: headings, others: [title], guesses: false).name,
      PublicationDate(site) == nil, site.split(separator: " ").count <= 5
    else { return }
    declared.source = site
    set(.source, .element)
  }

  // MARK: Language

  /// Returns the first text that is a BCP 47 tag: `de`, `pt-BR`, `zh-Hans`; `en_US` becomes `en-US`.
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
