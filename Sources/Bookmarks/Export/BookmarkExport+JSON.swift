import Articles
import Catalogue
import JSON

extension BookmarkExport {
  /// Returns a JSON array with everything in the bookmarks, an object per line; positions are code points.
  package static func json(_ bookmarks: [Bookmark]) -> String {
    JSONValue.array(bookmarks.map(\.json)).document
  }
}

extension Bookmark {
  /// The bookmark as an object of `bookmarks list --json`.
  package var json: JSONValue {
    [
      "id": .string(id.description), "exact": .string(draft.anchor.exact), "now": .text(attachment.now),
      "prefix": .string(draft.anchor.prefix), "suffix": .string(draft.anchor.suffix),
      "start": .count(codePoints?.lowerBound), "end": .count(codePoints?.upperBound),
      "state": .string(attachment.range == nil ? "detached" : "attached"),
      "kind": .string(draft.kind.name), "speaker": .text(draft.mention), "resolved": .text(draft.person),
      "cue": .text(draft.cue), "note": .text(draft.note), "tags": .array(draft.tags.map(JSONValue.string)),
      "created": .string(created.iso8601), "updated": .string(updated.iso8601),
      "article": .object(article.map { ArticleMembers.list($0) } ?? ArticleMembers.list(source, path: nil)),
      "saved": saved, "given": draft.givenPlace?.json ?? .null,
    ]
  }

  /// What the library stored when the bookmark was made, and its place in UTF-8 bytes, so nothing is lost.
  private var saved: JSONValue {
    .object(
      source.members + [
        .init("text_hash", .string(draft.anchor.textHash)),
        .init("start_byte", .integer(draft.anchor.range.lowerBound)),
        .init("end_byte", .integer(draft.anchor.range.upperBound)),
      ])
  }
}

extension Anchor {
  /// A place that a user gave to a bookmark, as an object with the words there.
  fileprivate var json: JSONValue {
    [
      "exact": .string(exact), "prefix": .string(prefix), "suffix": .string(suffix),
      "text_hash": .string(textHash), "start_byte": .integer(range.lowerBound),
      "end_byte": .integer(range.upperBound),
    ]
  }
}

extension Attachment {
  /// The passage's place in `UTF-8 offsets`; `nil` if it is detached.
  package var range: Range<Int>? {
    if case .attached(let range, _) = self { range } else { nil }
  }

  /// The words at the passage's place if they differ from those that were saved.
  package var now: String? {
    if case .attached(_, let now) = self { now } else { nil }
  }
}
