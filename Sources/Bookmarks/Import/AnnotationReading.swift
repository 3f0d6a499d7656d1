import Articles
import Quotations

/// Reads W3C Web Annotations that select a quotation in a text, ours and those of other programs.
enum AnnotationReading {
  /// Whether JSON is annotations or our own bookmarks.
  static func format(of value: JSONValue) -> BookmarkImport.Format {
    if value["@context"] != nil || value["items"] != nil { return .w3c }
    return value.elements.first?["target"] != nil ? .w3c : .json
  }

  static func bookmarks(in value: JSONValue) throws(BookmarkImportError) -> [ImportedBookmark] {
    // A page has items, a collection a first page; JSON-LD may leave away the array around one.
    let items = value["items"] ?? value["first"]?["items"] ?? value
    var bookmarks: [ImportedBookmark] = []
    for (index, annotation) in items.elements.enumerated() {
      bookmarks.append(try bookmark(in: Members(value: annotation, number: index + 1)))
    }
    return bookmarks
  }

  private static func bookmark(in annotation: Members) throws(BookmarkImportError) -> ImportedBookmark {
    guard let target = annotation.value["target"]?.elements.first else { throw annotation.bad("target") }
    let selectors = target["selector"]?.elements ?? []
    guard let quote = selectors.first(where: { $0["type"]?.string == "TextQuoteSelector" }) else {
      throw annotation.bad("selector")
    }
    let selector = Members(value: quote, number: annotation.number)
    let exact = try selector.required("exact")
    guard !exact.isEmpty else { throw annotation.bad("exact") }
    let anchor = Anchor(
      exact: exact, prefix: try selector.text("prefix") ?? "", suffix: try selector.text("suffix") ?? "",
      range: 0..<0, textHash: "")
    let bodies = Bodies(annotation.value)
    return ImportedBookmark(
      draft: BookmarkDraft(
        anchor: anchor, kind: bodies.kind, person: bodies.texts[.identifying]?.first,
        note: bodies.texts[.commenting]?.joined(separator: "\n\n"), tags: bodies.texts[.tagging] ?? []),
      source: fields(of: target["source"]), created: try annotation.moment("created"),
      updated: try annotation.moment("modified"))
  }

  /// What a source, an address or an object, says of the article.
  private static func fields(of source: JSONValue?) -> ArticleFields {
    let id = source?.string ?? source?["id"]?.string ?? source?["@id"]?.string
    func fact(_ name: String) -> String? { source?["dc:\(name)"]?.elements.first?.string }
    return ArticleFields(
      title: fact("title") ?? "", byline: fact("creator"), source: fact("publisher"),
      url: id.flatMap { $0.hasPrefix("urn:uuid:") ? nil : $0 },
      date: fact("date").flatMap(PublicationDate.init(iso8601:)))
  }

  /// What the bodies of an annotation say, by purpose.
  private struct Bodies {
    var texts: [Annotation.Purpose: [String]] = [:]

    init(_ annotation: JSONValue) {
      if let value = annotation["bodyValue"]?.string { texts[.commenting, default: []].append(value) }
      for body in annotation["body"]?.elements ?? [] {
        guard let text = body["value"]?.string, !text.isEmpty else { continue }
        let purpose = body["purpose"]?.elements.first?.string
        // A text of no purpose that we know is somebody's comment, as the model has it.
        let known = purpose.flatMap(Annotation.Purpose.init(rawValue:)) ?? .commenting
        texts[known, default: []].append(text)
      }
    }

    var kind: BookmarkDraft.Kind {
      texts[.classifying]?.lazy.compactMap { BookmarkDraft.Kind(name: $0) }.first ?? .passage
    }
  }
}
