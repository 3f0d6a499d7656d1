import Articles
import JSON

/// What a page says about its article in JSON-LD, in the vocabulary of schema.org.
struct LinkedData {
  /// The objects that may be the article or refer to it, in order.
  private var nodes: [JSONValue] = []
  /// Objects by their `@id`, by which others refer to them.
  private var byID: [String: JSONValue] = [:]

  private static let most = 2000
  private static let deepest = 8

  /// Reads the scripts of a page.
  init(scripts: [[UInt8]]) {
    for script in scripts.prefix(64) {
      for value in LenientJSON.values(in: script) { collect(value, depth: 0) }
    }
  }

  /// Collects objects from arrays, `@graph` and whatever describes the page's main content.
  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < Self.deepest, nodes.count < Self.most else { return }
    if case .array(let elements) = value {
      for element in elements { collect(element, depth: depth + 1) }
    }
    guard case .object = value else { return }
    nodes.append(value)
    if let id = value["@id"]?.string, byID[id] == nil || value["@type"] != nil { byID[id] = value }
    for name in ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"] {
      if let inner = value[name], inner.string == nil { collect(inner, depth: depth + 1) }
    }
  }

  /// Returns the object that a value is, or that it refers to by its `@id`.
  func resolved(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value, members.count <= 2, let id = value["@id"]?.string else {
      return value
    }
    return byID[id] ?? value
  }

  // MARK: The article

  /// Returns the article; of several, the one at `address`, the one titled like the page, or the first.
  func article(at address: String?, titles: [String]) -> JSONValue? {
    let articles = nodes.filter { Self.rank($0) == 2 && ($0["headline"] ?? $0["name"]) != nil }
    if articles.count > 1 {
      let keys = Set(titles.map(TitleKey.key(of:)))
      let isHere = articles.first { address != nil && Self.addresses(of: $0).contains(address ?? "") }
      let isCalled = articles.first {
        ($0["headline"] ?? $0["name"])?.string.map { keys.contains(TitleKey.key(of: $0)) } == true
      }
      if let article = isHere ?? isCalled { return article }
    }
    return articles.first ?? nodes.first { Self.rank($0) == 2 }
  }

  /// Returns the object that describes the page or another work, which may know the date and the authors.
  var page: JSONValue? { nodes.first { Self.rank($0) == 1 } }

  /// Returns 2 for articles, 1 for other works and pages, 0 for everything else.
  private static func rank(_ node: JSONValue) -> Int {
    let types = node["@type"]?.elements.compactMap(\.string) ?? []
    let names = types.map { $0.split { $0 == "/" || $0 == "#" || $0 == ":" }.last.map(String.init) ?? $0 }
    if names.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || articles.contains($0) })
    {
      return 2
    }
    return names.contains(where: works.contains) ? 1 : 0
  }

  private static let articles: Set<String> = [
    "Report", "Review", "Recipe", "HowTo", "CriticReview", "Blog Post", "Chapter",
  ]
  private static let works: Set<String> = [
    "WebPage", "ItemPage", "AboutPage", "CreativeWork", "VideoObject", "PodcastEpisode", "Book", "QAPage",
    "FAQPage",
  ]

  /// Returns the addresses by which an object names its page.
  static func addresses(of node: JSONValue) -> [String] {
    let main = node["mainEntityOfPage"]
    return [
      node["url"]?.string, node["@id"]?.string, main?.string, main?["@id"]?.string, main?["url"]?.string,
    ]
    .compactMap(\.self)
  }

  // MARK: Values

  /// Returns the names in a value: a string, an object with a name, a reference, or a list of these.
  func names(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    return value.elements.prefix(100).flatMap { element -> [String] in
      if let text = element.string { return [text] }
      let object = resolved(element)
      if let name = object["name"] { return name.elements.compactMap(\.string) }
      let parts = [object["givenName"]?.string, object["familyName"]?.string].compactMap(\.self)
      return parts.isEmpty ? [] : [parts.joined(separator: " ")]
    }
  }

  /// Returns the first string of a value.
  func text(_ value: JSONValue?) -> String? {
    guard let first = value?.elements.first else { return nil }
    return first.string ?? first["@value"]?.string
  }
}
