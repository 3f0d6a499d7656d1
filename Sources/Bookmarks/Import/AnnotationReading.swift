import Articles
import JSON
import Quotations

/// Reads annotations that select a quotation in a text.
///
/// These are W3C Web Annotations, from Verbatim and other programs, and the annotations of Hypothesis, as its
/// client exports them and its API lists them. Both name the target and its selectors in the same way;
/// Hypothesis has its own members for note, tags, title and address.
enum AnnotationReading {
  /// The members that hold annotations in files.
  private static let lists = ["items", "annotations", "rows"]

  /// Returns whether JSON holds annotations or bookmarks in Verbatim's own format.
  static func format(of value: JSONValue) -> BookmarkImport.Format {
    let isList = ["@context", "first"].contains { value[$0] != nil } || lists.contains { value[$0] != nil }
    return isList || value.elements.contains { $0["target"] != nil } ? .w3c : .json
  }

  /// Reads one annotation, or those of a page, a collection, an export, an array or an answer of the API.
  static func bookmarks(in value: JSONValue) -> ImportedFile {
    let page = value["first"] ?? value
    let list = lists.lazy.compactMap { page[$0] }.first ?? page
    var file = ImportedFile()
    for (index, annotation) in list.elements.enumerated() {
      take(Members(value: annotation, number: index + 1), into: &file)
    }
    // The API can list replies separately.
    file.skipped += (page["replies"]?.elements ?? []).map { _ in .reply }
    return file
  }

  /// Takes a bookmark for each target that quotes words, or the reason why there isn't one.
  private static func take(_ annotation: Members, into file: inout ImportedFile) {
    let taken = file.bookmarks.count
    do throws(SkippedAnnotation) {
      for (target, quote) in try quotes(of: annotation) {
        file.take { () throws(SkippedAnnotation) in
          do throws(BookmarkImportError) {
            return try bookmark(of: Members(value: quote, number: annotation.number), in: target, annotation)
          } catch {
            throw .damaged(error)
          }
        }
      }
    } catch {
      file.skipped.append(error)
    }
    if annotation.hasUnreadableMoment { file.undated += file.bookmarks.count - taken }
  }

  /// Returns the targets that quote words, with the selectors that have the words; never an empty list.
  private static func quotes(of annotation: Members) throws(SkippedAnnotation) -> [(JSONValue, JSONValue)] {
    let value = annotation.value
    if isReply(value) { throw .reply }
    let targets = value["target"]?.elements ?? []
    guard !targets.isEmpty, targets.allSatisfy(isTarget) else { throw .damaged(annotation.bad("target")) }
    let found = targets.compactMap { target in quote(in: target).map { (target, $0) } }
    if found.isEmpty { throw targets.allSatisfy { $0["selector"] == nil } ? .pageNote : .noWords }
    return found
  }

  /// Returns whether a value can be a target: an object, or the address of a page.
  private static func isTarget(_ value: JSONValue) -> Bool {
    if case .object = value { return true }
    let scheme = value.string?.prefix { $0 != ":" }
    return scheme.map { !$0.isEmpty && $0.utf8.count < value.string?.utf8.count ?? 0 } ?? false
  }

  /// Returns the selector of a target that has the words; it may refine what another selector selects.
  private static func quote(in target: JSONValue) -> JSONValue? {
    var selectors = target["selector"]?.elements ?? []
    while !selectors.isEmpty {
      if let quote = selectors.first(where: { hasType("TextQuoteSelector", $0) }) { return quote }
      selectors = selectors.flatMap { $0["refinedBy"]?.elements ?? [] }
    }
    return nil
  }

  private static func hasType(_ name: String, _ value: JSONValue) -> Bool {
    let types = (value["type"] ?? value["@type"])?.elements ?? []
    return types.contains { $0.string == name || $0.string == "oa:" + name }
  }

  private static func isReply(_ annotation: JSONValue) -> Bool {
    let purposes = annotation["motivation"]?.elements ?? []
    return annotation["references"]?.elements.isEmpty == false
      || purposes.contains { $0.string == "replying" }
  }

  private static func bookmark(of quote: Members, in target: JSONValue, _ annotation: Members)
    throws(BookmarkImportError) -> ImportedBookmark
  {
    let exact = try quote.required("exact")
    guard !exact.allSatisfy(\.isWhitespace) else { throw quote.bad("exact") }
    let anchor = Anchor(
      exact: exact, prefix: try quote.text("prefix") ?? "", suffix: try quote.text("suffix") ?? "",
      range: 0..<0, textHash: "")
    let bodies = Bodies(annotation.value)
    let notes = (bodies.texts[.commenting] ?? []) + [try annotation.text("text")].compactMap { $0 }
    let note = notes.filter { !$0.isEmpty }.joined(separator: "\n\n")
    let draft = BookmarkDraft(
      anchor: anchor, kind: bodies.kind, person: bodies.texts[.identifying]?.first,
      note: note.isEmpty ? nil : note,
      tags: (bodies.texts[.tagging] ?? []) + (try annotation.texts("tags")))
    return ImportedBookmark(
      draft: draft, source: fields(of: target["source"] ?? target["id"], in: annotation.value),
      created: annotation.foreignMoment("created"),
      updated: annotation.foreignMoment("modified") ?? annotation.foreignMoment("updated"))
  }

  /// Returns what a source (an address or an object) and the annotation itself say about the article.
  private static func fields(of source: JSONValue?, in annotation: JSONValue) -> ArticleFields {
    let id = source?.string ?? source?["id"]?.string ?? source?["@id"]?.string ?? annotation["uri"]?.string
    func fact(_ name: String) -> String? { source?["dc:\(name)"]?.elements.first?.string }
    let title = fact("title") ?? annotation["document"]?["title"]?.elements.first?.string
    return ArticleFields(
      title: title ?? "", byline: fact("creator"), source: fact("publisher"),
      url: id.flatMap { $0.hasPrefix("urn:") ? nil : $0 },
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
        // By the model, a text without a known purpose is a comment.
        let known = purpose.flatMap(Annotation.Purpose.init(rawValue:)) ?? .commenting
        texts[known, default: []].append(text)
      }
    }

    var kind: BookmarkDraft.Kind {
      texts[.classifying]?.lazy.compactMap { BookmarkDraft.Kind(name: $0) }.first ?? .passage
    }
  }
}

extension Members {
  /// Returns a moment as other programs write it; `nil` if there is none, or none that can be read.
  fileprivate func foreignMoment(_ name: String) -> Timestamp? {
    value[name]?.string.flatMap(Timestamp.init(written:))
  }

  /// Whether the annotation says when it was made or changed in a way that cannot be read.
  fileprivate var hasUnreadableMoment: Bool {
    ["created", "modified", "updated"].contains { value[$0] != nil && foreignMoment($0) == nil }
  }
}
