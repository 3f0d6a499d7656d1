import Articles

/// Reads web pages saved together with their resources (RFC 2557).
enum MHTML: FormatReader {
  static let format = DocumentFormat.mhtml

  static func recognises(_ sample: DocumentSample) -> Bool {
    MailRecognition(of: sample).isPage(named: sample.fileExtension)
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let file = MIMEPart(document.bytes[document.mailStart...])
    guard let page = page(in: file, depth: 0) else { throw .empty }
    guard let inner = nested.inner else { return [] }
    let address = [
      page.header.value(of: "content-location"), file.header.value(of: "snapshot-content-location"),
    ]
    .lazy.compactMap { $0.map { String(decoding: $0, as: UTF8.self) } }.first { $0.hasPrefix("http") }
    var root = Document(
      bytes: page.content, name: document.name, mediaType: "text/html",
      encoding: document.encoding, address: document.address ?? address, format: .html)
    root.charset = page.charset
    return try inner.articles(in: root).map { article in
      var article = article
      article.provenance.format = .mhtml
      article.declared.url = article.declared.url ?? address
      if article.declared.title == nil, let subject = file.header.words(of: "subject") {
        article.declared.title = subject
        article.provenance.origins[.title] = .header
      }
      return article
    }
  }

  /// How deeply the page may be nested in parts.
  private static let maximumDepth = 4

  /// Returns the part that is the page: the one that `start` names, or the first page.
  private static func page(in part: MIMEPart, depth: Int) -> MIMEPart? {
    if isPage(part) { return part }
    guard part.isMultipart, depth < maximumDepth else { return nil }
    let parts = part.parts()
    if let root = part.root(among: parts), isPage(root) { return root }
    return parts.lazy.compactMap { page(in: $0, depth: depth + 1) }.first
  }

  private static func isPage(_ part: MIMEPart) -> Bool {
    ["text/html", "application/xhtml+xml"].contains(part.mediaType)
  }
}

extension MIMEPart {
  /// Returns the part that `start` names, or the first.
  func root(among parts: [MIMEPart]) -> MIMEPart? {
    guard let start = type.bytes(of: "start") else { return parts.first }
    let identifier = Array(start.filter { $0 != 0x3C && $0 != 0x3E })
    return parts.first { $0.contentID == identifier } ?? parts.first
  }
}
