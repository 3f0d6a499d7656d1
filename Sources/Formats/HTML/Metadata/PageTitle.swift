import Articles

/// Chooses the title of a page from those that it declares.
struct PageTitle {
  /// The title, without the name of the site.
  let title: String
  /// Where it comes from.
  let origin: FieldOrigin
  /// The name of the site beside the title.
  let site: String?

  /// Takes the first candidate that is a title; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - candidates: titles, the most reliable first.
  ///   - headings: the page's headings of the highest level.
  ///   - others: further texts that may be the title without the site's name.
  ///   - sites: names of the site.
  init?(
    _ candidates: [(text: String, origin: FieldOrigin)], headings: [String], others: [String] = [],
    sites: [String]
  ) {
    let siteKeys = Set(sites.map(TitleKey.key(of:)))
    let heads = candidates.filter { $0.origin != .element }.map(\.text) + headings + others
    for candidate in candidates {
      let isTitleElement = candidate.origin == .element && !headings.contains(candidate.text)
      if siteKeys.contains(TitleKey.key(of: candidate.text)) { continue }
      let cut = SiteTitle(
        candidate.text, sites: sites, headings: headings, others: heads, guesses: isTitleElement)
      let key = TitleKey.key(of: cut.headline)
      if key.isEmpty || siteKeys.contains(key) || Self.noTitles.contains(key) { continue }
      if isTitleElement, let heading = Self.heading(insteadOf: cut.headline, headings) {
        self.init(title: heading, origin: .element, site: cut.site)
      } else {
        self.init(title: Self.whole(cut.headline, heads), origin: candidate.origin, site: cut.site)
      }
      return
    }
    return nil
  }

  private init(title: String, origin: FieldOrigin, site: String?) {
    (self.title, self.origin, self.site) = (title, origin, site)
  }

  private static let noTitles: Set<String> = [
    "untitled", "home", "index", "article", "untitled document", "null", "undefined",
  ]

  /// Returns the only heading of a page if the page's title says next to nothing, or is the site's.
  private static func heading(insteadOf title: String, _ headings: [String]) -> String? {
    guard headings.count == 1, let heading = headings.first else { return nil }
    let words = TitleKey.key(of: title).split(separator: " ")
    let others = TitleKey.key(of: heading).split(separator: " ")
    let isOfSite = words.count <= 3 && others.count >= 4 && !words.contains { others.contains($0) }
    return isOfSite || title.count < 15 && others.count >= 5 ? heading : nil
  }

  /// Returns the full title if one that was cut short begins a longer one.
  private static func whole(_ title: String, _ others: [String]) -> String {
    guard title.hasSuffix("…") || title.hasSuffix("...") else { return title }
    let key = TitleKey.key(of: title)
    return others.first {
      let other = TitleKey.key(of: $0)
      return !key.isEmpty && other.hasPrefix(key) && other.utf8.count > key.utf8.count
    } ?? title
  }
}
