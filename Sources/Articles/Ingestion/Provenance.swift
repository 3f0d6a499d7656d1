/// How an article was read from its document.
package struct Provenance: Hashable, Sendable {
  /// The document's format.
  package var format: DocumentFormat
  /// The encoding the bytes were read in, by the web's name for it: `UTF-8`, `windows-1252`.
  package var encoding: String
  /// How many stretches of bytes could not be decoded; each appears as U+FFFD.
  package var undecodable: Int
  /// Whether the text is only a summary, as in feeds that don't carry whole articles.
  package var isSummary: Bool
  /// The language the document declares, as a BCP 47 tag; `nil` if it declares none.
  package var language: String?
  /// Where the fields come from; an unlisted field comes from the text or is unknown.
  package var origins: [FieldName: FieldOrigin]

  /// Makes a provenance.
  package init(
    format: DocumentFormat = .text, encoding: String = "UTF-8", undecodable: Int = 0, isSummary: Bool = false,
    language: String? = nil, origins: [FieldName: FieldOrigin] = [:]
  ) {
    self.format = format
    self.encoding = encoding
    self.undecodable = undecodable
    self.isSummary = isSummary
    self.language = language
    self.origins = origins
  }
}

/// Where a document declares a field; the raw value is in `fields_from` of the JSON.
package enum FieldOrigin: String, Hashable, Sendable, CaseIterable {
  case jsonLD = "json-ld"
  case openGraph = "open-graph"
  case meta
  case microdata
  /// An element of the page: `<title>`, `<h1>`, `<time>`, `rel="author"`; a paragraph with such a style.
  case element
  /// YAML, TOML or JSON before the text.
  case frontMatter = "front-matter"
  /// An element of a feed's entry or of the feed.
  case feed
  /// A header field of a mail.
  case header
  /// The properties of an office document or a book.
  case properties
  /// The text itself.
  case text
  /// The file's name.
  case name
  /// What the user says.
  case user
}
