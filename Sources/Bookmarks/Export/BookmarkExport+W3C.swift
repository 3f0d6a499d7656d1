import Articles
import JSON

extension BookmarkExport {
  /// Returns a page of annotations by the W3C Web Annotation Data Model, in JSON-LD, an annotation per line.
  ///
  /// Positions are code points of the article's text. Note, tags, kind and speaker are bodies with different
  /// purposes.
  package static func annotations(_ bookmarks: [Bookmark]) -> String {
    let page = TextHash.of(bookmarks.map(\.identityHash).joined())
    let items = bookmarks.map(\.annotation.line).joined(separator: ",\n")
    let head: JSONValue = [
      "@context": .string(Annotation.context), "id": .string(Annotation.id(page)), "type": "AnnotationPage",
    ]
    return head.line.dropLast() + ",\"items\":[" + (items.isEmpty ? "" : "\n\(items)\n") + "]}\n"
  }
}

/// Names of the Web Annotation vocabulary that writing and reading share.
enum Annotation {
  static let context = "http://www.w3.org/ns/anno.jsonld"

  /// Returns an identifier for a hash: a UUID of version 8 (RFC 9562), which is meant for custom hashes.
  static func id(_ hash: String) -> String {
    let digits = Array(hash)
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "urn:uuid:\(part(0..<8))-\(part(8..<12))-8\(part(12..<15))-a\(part(15..<18))-\(part(18..<30))"
  }

  /// What a body says about the passage.
  enum Purpose: String {
    /// The user's note.
    case commenting
    /// A tag.
    case tagging
    /// The bookmark's kind.
    case classifying
    /// Who speaks.
    case identifying
  }
}

extension Bookmark {
  fileprivate var annotation: JSONValue {
    [
      "id": .string(Annotation.id(identityHash)), "type": "Annotation", "motivation": "bookmarking",
      "created": .string(created.iso8601), "modified": .string(updated.iso8601), "body": .array(bodies),
      "target": target,
    ]
  }

  private var bodies: [JSONValue] {
    func body(_ purpose: Annotation.Purpose, _ text: String) -> JSONValue {
      [
        "type": "TextualBody", "purpose": .string(purpose.rawValue), "value": .string(text),
        "format": "text/plain",
      ]
    }
    var bodies = [body(.classifying, draft.kind.name)]
    if let speaker = draft.person ?? draft.mention { bodies.append(body(.identifying, speaker)) }
    if let note = draft.note, !note.isEmpty { bodies.append(body(.commenting, note)) }
    return bodies + draft.tags.map { body(.tagging, $0) }
  }

  private var target: JSONValue {
    let anchor = draft.anchor
    var selectors: [JSONValue] = [
      [
        "type": "TextQuoteSelector", "exact": .string(anchor.exact), "prefix": .string(anchor.prefix),
        "suffix": .string(anchor.suffix),
      ]
    ]
    if let codePoints {
      selectors.append([
        "type": "TextPositionSelector", "start": .integer(codePoints.lowerBound),
        "end": .integer(codePoints.upperBound),
      ])
    }
    var members: [JSONValue.Member] = [
      .init("type", "SpecificResource"), .init("source", sourceDescription),
      .init("selector", .array(selectors)),
    ]
    // The address of the passage itself; the source's has no fragment, so that other programs recognise the
    // page.
    if let link = TextFragment.link(to: self) { members.insert(.init("id", .string(link)), at: 0) }
    return .object(members)
  }

  private var sourceDescription: JSONValue {
    let id = WebLink.escaped(source.url) ?? Annotation.id(TextHash.of(source.title))
    var members: [JSONValue.Member] = [.init("id", .string(id)), .init("type", "Text")]
    let facts = [
      ("dc:title", source.title), ("dc:creator", source.byline), ("dc:publisher", source.source),
      ("dc:date", source.date?.iso8601),
    ]
    for case (let name, let fact?) in facts { members.append(.init(name, .string(fact))) }
    return .object(members)
  }
}
