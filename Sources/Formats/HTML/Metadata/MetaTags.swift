/// The `<meta>` elements of a page, by name.
struct MetaTags {
  /// Names in lower case, with their contents in order.
  private var values: [String: [String]] = [:]

  private static let most = 1000

  /// Adds an element; `name` may hold several, separated by spaces.
  mutating func add(name: String, content: String) {
    guard values.count < Self.most, content.utf8.count <= 4096, !content.allSatisfy(\.isWhitespace) else {
      return
    }
    for name in name.lowercased().split(whereSeparator: \.isWhitespace).prefix(8) {
      if values[String(name), default: []].count < 100 { values[String(name), default: []].append(content) }
    }
  }

  /// Returns the contents for the first of these names that has any.
  func all(_ names: [String]) -> [String] { names.lazy.compactMap { values[$0] }.first ?? [] }

  /// Returns the first content for each of these names, in their order.
  func each(_ names: [String]) -> [String] { names.compactMap { values[$0]?.first } }

  // MARK: Names

  static let titles = [
    "citation_title", "dc:title", "dcterm:title", "dcterms:title", "dc.title", "dcterms.title",
    "parsely-title",
    "weibo:article:title", "sailthru.title", "title", "headline", "article:title", "rnews:headline",
  ]
  static let openGraphTitles = ["og:title", "twitter:title", "twitter:text:title"]

  static let authors = [
    "citation_author", "citation_authors", "dc:creator", "dcterm:creator", "dcterms:creator", "dc.creator",
    "dc.creator.personalname", "dcterms.creator", "dc.contributor", "parsely-author", "sailthru.author",
    "author",
    "authors", "article:author_name", "byl", "byline", "article_author", "articleauthor", "article.author",
    "dcsext.author", "creator", "author_name", "rbauthors", "cxenseparse:author", "vr:author", "cre-author",
    "shareaholic:article_author_name", "twitter:data1",
  ]
  static let openGraphAuthors = ["article:author", "og:article:author", "og:author", "book:author"]

  static let published = [
    "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created",
    "dc.date",
    "dc:date", "dc:created", "dcterms:created", "dcterms:issued", "dc.created", "dc.issued",
    "citation_publication_date",
    "citation_online_date", "citation_date", "parsely-pub-date", "publishdate", "publish-date",
    "publish_date",
    "published_date", "publication_date", "publication-date", "publicationdate", "published", "pubdate",
    "pub_date",
    "pdate", "displaydate", "date", "article.published", "article_date_original", "originalpublicationdate",
    "rnews:datepublished", "sailthru.date", "cxenseparse:recs:publishtime", "article.created",
    "date_published",
    "release_date", "datecreated", "dcsext.articlefirstpublished", "gentime", "ptime", "firstcreate",
    "bt:pubdate",
    "timestamp", "created", "creation_date", "last-publish-date", "vr:published_time",
  ]
  static let openGraphPublished = [
    "article:published_time", "article:published", "og:published_time", "og:article:published_time",
    "og:pubdate",
    "og:release_date", "og:publish_date", "article:publication_date", "article:post_date",
    "article:publicationdate", "book:release_date",
    "video:release_date",
  ]
  static let modified = [
    "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time",
    "article:updated_time",
    "datemodified", "dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "modified", "updated",
    "moddate", "revised", "revision_date",
  ]

  static let descriptions = [
    "og:description", "description", "twitter:description", "dc.description", "dcterms.abstract",
    "sailthru.description",
    "subtitle", "deck",
  ]
  static let sites = [
    "og:site_name", "application-name", "apple-mobile-web-app-title", "citation_journal_title",
    "dc.publisher",
    "dcterms.publisher", "dc:publisher", "citation_publisher", "publisher", "al:ios:app_name",
  ]
  static let languages = [
    "content-language", "language", "dc.language", "dcterms.language", "og:locale", "citation_language",
  ]
}
