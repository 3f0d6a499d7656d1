import Articles
import GRDB

/// A part of the library that the journal can hold: some columns of a row, or all rows that an article has in
/// a table.
///
/// Tables and columns come only from here: a library that another program made cannot name any. Columns may
/// only be added at the end of a list.
enum JournalSubject: String {
  /// An article's row.
  case article
  /// What an article's row says about its document.
  case articleFields
  /// An article's text and document.
  case content
  /// Whether an article was read, and which text.
  case read
  /// Whether an article has a star.
  case star
  /// The file that an article is read from.
  case path
  /// What the user says about an article's fields.
  case edits
  /// What the finder found in an article, as kept by versions without a confidence for the person.
  case quotations
  /// What the finder found in an article.
  case found
  /// Where the user stopped reading.
  case place
  /// The places that the user marked with letters.
  case marks
  /// The place of an article's statements in the list of all.
  case statementPlace
  /// The former text of an article, as far as its bookmarks need it.
  case formers
  /// All former texts of an article; their numbers give their order.
  case readings
  /// A bookmark.
  case bookmark
  /// A bookmark's note and tags.
  case bookmarkNote
  /// A bookmark's article and place in it.
  case bookmarkPlace
  /// The speaker of a bookmark.
  case bookmarkSpeaker
  /// A correction.
  case correction
  /// A correction's article and place in it.
  case correctionPlace
  /// A saved query.
  case savedQuery
  /// A quotation that was checked by hand.
  case accepted
  /// Which person a name belongs to.
  case merge

  /// The table that it is in.
  var table: String {
    switch self {
    case .article, .articleFields, .read, .star, .path: "article"
    case .content: "content"
    case .edits: "edit"
    case .quotations, .found: "found_quotation"
    case .place: "place"
    case .marks: "mark"
    case .statementPlace: "statement_place"
    case .formers: "former"
    case .readings: "reading"
    case .bookmark, .bookmarkNote, .bookmarkPlace, .bookmarkSpeaker: "bookmark"
    case .correction, .correctionPlace: "correction"
    case .savedQuery: "saved_query"
    case .accepted: "accepted"
    case .merge: "merge"
    }
  }

  /// The column of its key.
  var keyColumn: String {
    switch table {
    case "article", "bookmark", "correction", "saved_query", "accepted", "merge": "id"
    default: "article_id"
    }
  }

  /// Whether the part is all rows that an article has in a table, not a single row.
  var isGroup: Bool {
    switch self {
    case .edits, .quotations, .found, .place, .marks, .statementPlace, .formers, .readings: true
    default: false
    }
  }

  /// Whether the part is a whole row, so that the row can be recreated from it.
  var isWhole: Bool {
    switch self {
    case .article, .content, .bookmark, .correction, .savedQuery, .accepted, .merge: true
    default: false
    }
  }

  /// The columns that are kept, without the key.
  var columns: [String] {
    switch self {
    case .article:
      [
        "title", "byline", "source", "url", "date", "path", "added", "is_read", "is_starred",
        "quotation_count", "bookmark_count", "date_key", "title_key", "source_key", "part", "read_hash",
      ]
    case .articleFields:
      ["title", "byline", "source", "url", "date", "path", "date_key", "title_key", "source_key", "part"]
    case .content:
      [
        "document_hash", "document_id", "text_hash", "packed", "blocks", "emphasis", "title", "deck",
        "byline",
        "biography", "source", "url", "date", "has_quotations", "is_unspaced",
      ] + Provenance.columns
    case .read: ["is_read", "read_hash"]
    case .star: ["is_starred"]
    case .path: ["path", "part"]
    case .edits: ["field", "value"]
    case .quotations: Self.quotationColumns
    case .found: Self.quotationColumns + ["person_confidence"]
    case .place: ["start"]
    case .marks: ["letter", "start"]
    case .statementPlace: ["first", "room"]
    case .formers:
      [
        "text_hash", "replaced", "title", "deck", "byline", "biography", "source", "url", "date", "text",
      ]
    case .readings: ["id", "replaced", "text_hash", "base_hash", "title", "blocks", "delta"]
    case .bookmark: Self.bookmarkColumns + Self.placeColumns + ["path"]
    case .bookmarkNote: ["note", "tags", "search_key", "updated"]
    case .bookmarkPlace: Self.placeColumns + ["updated", "path"]
    case .bookmarkSpeaker: ["kind", "speaker", "person", "cue", "search_key", "speaker_key"]
    case .correction:
      [
        "article_id", "exact", "prefix", "suffix", "saved_start", "saved_end", "text_hash", "start", "end",
        "verdict", "name", "created", "title", "url", "path", "document_hash",
      ]
    case .correctionPlace: ["article_id", "start", "end"]
    case .savedQuery: ["name", "name_key", "typed", "seen"]
    case .accepted: ["words", "key", "added"]
    case .merge: ["key", "name", "person_key", "person", "created"]
    }
  }

  private static let quotationColumns = [
    "start", "end", "interior_start", "interior_end", "kind", "statement", "speaker_start", "speaker_end",
    "person", "cue_start", "cue_end", "confidence", "rule",
  ]

  /// How many columns an image may have: an image kept by an earlier version lacks those that were added
  /// later.
  var widths: ClosedRange<Int> {
    let count = columns.count
    switch self {
    case .article: return count - 2...count
    case .articleFields, .read, .path, .bookmark, .bookmarkPlace: return count - 1...count
    case .content: return count - Provenance.columns.count...count
    default: return count...count
    }
  }

  /// Returns the values of an image with null for columns that were added later.
  func padded(_ values: [DatabaseValue]) -> [DatabaseValue] {
    values + Array(repeating: .null, count: max(0, columns.count - values.count))
  }

  private static let bookmarkColumns = [
    "exact", "prefix", "suffix", "saved_start", "saved_end", "text_hash", "kind", "speaker", "person", "cue",
    "note", "tags", "title", "byline", "source", "url", "date", "created", "updated", "search_key",
    "speaker_key",
  ]
  private static let placeColumns = [
    "article_id", "start", "end", "code_start", "code_end", "now", "hand_exact", "hand_prefix", "hand_suffix",
    "hand_start", "hand_end", "hand_hash",
  ]
}
