import Articles

@testable import Formats

/// Small pages, and what is read from them.
enum Pages {
  /// Three paragraphs, long enough to be an article.
  static let body = String(
    repeating:
      "<p>The harbour of Nordvik opened on Monday, after the longest winter that anybody there remembers, and "
      + "the first ship to come in was a ferry with thirty cars.</p>", count: 3)

  /// Returns what a page declares.
  static func metadata(head: String = "", body: String = "<h1>Ferry hits the old pier</h1>") throws
    -> HTMLMetadata
  {
    let page = "<!DOCTYPE html><html lang=en><head>\(head)</head><body>\(body)</body></html>"
    return HTMLMetadata(try HTMLDocument(Document(bytes: Array(page.utf8), name: "page")))
  }

  /// Returns what a page declares in JSON-LD.
  static func metadata(json: String, body: String = "") throws -> HTMLMetadata {
    try metadata(head: "<script type=\"application/ld+json\">\(json)</script>", body: body)
  }

  /// Returns the article of a page whose text is long enough.
  static func article(head: String = "", body: String) throws -> Article {
    let page =
      "<!DOCTYPE html><html><head>\(head)</head><body><article>\(body)\(Self.body)</article></body></html>"
    let document = Document(bytes: Array(page.utf8), name: "page", fileName: "page.html")
    return try Ingestion.articles(in: document, by: DocumentFormats())[0]
  }
}
